from __future__ import annotations

from orgviewer.model.records import Citation, Document, Interest, Person, Statement
from orgviewer.model.walk import fields_of, walk


def test_every_record_is_found_where_it_stands() -> None:
    citation = Citation(id="report")
    paragraph = Statement(text="Once.", sources=(citation,))
    interest = Interest(name="logic")
    ada = Person(id="ada", name="Ada", biography=(paragraph,), interests=("art", interest))
    plain = Person(id="grace", name="Grace", biography="Plain text is no record.")
    document = Document(persons=(ada, plain))
    assert dict(walk(document)) == {
        (): document,
        ("meta",): document.meta,
        ("persons", 0): ada,
        ("persons", 1): plain,
        ("persons", 0, "biography", 0): paragraph,
        ("persons", 0, "biography", 0, "sources", 0): citation,
        ("persons", 0, "interests", 1): interest,
    }


def test_dates_are_known_by_their_type() -> None:
    assert fields_of(Person).dates == ("birth_date",)
