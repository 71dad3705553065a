from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.records import Document, Record
from orgviewer.model.walk import fields_of
from orgviewer.readers import native
from orgviewer.readers.native import shape

NAMES = [*fields_of(Document).several, "id", "name", "memberships", "organization_id", "primary", "headcount"]
NAMES += ["biography", "interests", "sources", "meta", "format", "start_date", "status", "education", "title"]
Anything = st.recursive(
    st.sampled_from(["", "a", "yes", "12", "2023-07", "2023-13", "completed", "4.5", "null"]) | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=5),
    max_leaves=30,
)


@given(st.dictionaries(st.sampled_from(NAMES), Anything) | Anything)
def test_whatever_the_data_there_is_a_document_and_a_finding_unless_all_is_well(data: object) -> None:
    document, findings = shape(data)
    assert isinstance(document, Document)
    try:
        expected = msgspec.convert(data, Document, strict=False)
    except msgspec.ValidationError:
        return
    assert (document, findings) == (expected, [])


@given(st.lists(st.dictionaries(st.sampled_from(NAMES), Anything, max_size=4), max_size=5))
def test_every_entry_keeps_its_index(entries: list[dict[str, object]]) -> None:
    document, _ = shape({"persons": entries})
    assert len(document.persons) == len(entries)
    assert all(isinstance(person, Record) for person in document.persons)


@pytest.mark.parametrize("word", ["yes", "YES", "true", "True", "TRUE"])
def test_yes_and_true_are_the_same_in_any_case(word: str) -> None:
    membership = {"organization_id": "lab", "primary": word}
    document, findings = shape({"persons": [{"id": "a", "name": "A", "memberships": [membership]}]})
    assert findings == []
    assert document.persons[0].memberships[0].primary is True


def test_unknown_fields_beyond_those_listed_cost_no_words(monkeypatch: pytest.MonkeyPatch) -> None:
    quoted: list[str] = []

    def noted(text: str) -> str:
        quoted.append(text)
        return text

    monkeypatch.setattr(native, "quoted", noted)
    fields = {f"a{number}": "1" for number in range(50_000)}
    _, findings = shape({**fields, "persons": [{"id": "ada", "name": "Ada", **fields}] * 100})
    assert len(findings) == len(quoted) == 10_001


def test_a_wrong_entry_costs_its_far_neighbours_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    conversions = 0
    convert = msgspec.convert

    def counted(data: object, kind: object, *, strict: bool) -> object:
        nonlocal conversions
        conversions += 1
        return convert(data, kind, strict=strict)

    monkeypatch.setattr(msgspec, "convert", counted)
    people = [{"id": str(number), "name": "Ada"} for number in range(100_000)]
    document, findings = shape({"persons": [*people, {"id": "last"}]})
    assert [finding.place for finding in findings] == [("persons", 100_000)]
    assert [person.id for person in document.persons[99_998:]] == ["99998", "99999", "last"]
    assert conversions < 1_000


def test_one_wrong_field_costs_no_other() -> None:
    person = {"id": "ada", "name": ["A"], "summary": "One", "awards": [{"title": "First"}, {"rank": "1"}]}
    document, findings = shape({"persons": [person], "organizations": [{"id": "lab", "name": "The lab"}]})
    assert [finding.place for finding in findings] == [("persons", 0, "name"), ("persons", 0, "awards", 1)]
    assert document.persons[0].summary == "One"
    assert document.persons[0].awards[0].title == "First"
    assert document.organizations[0].name == "The lab"
