"""What is said of records, as parts and as HTML: text stays text, Markdown loads nothing, names are links."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from orgviewer.chart.chart import Chart
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.links import uri
from orgviewer.lives.entries import work
from orgviewer.lives.markdown import markdown, text_of
from orgviewer.lives.markdown_reader import DEEPEST
from orgviewer.lives.markup import escape, link
from orgviewer.lives.names import Names
from orgviewer.lives.parts import (
    PRIMARY,
    Block,
    Break,
    Bullets,
    Code,
    Emphasis,
    Headline,
    Line,
    Paragraph,
    PersonLink,
    Preformatted,
    Quotation,
    Rule,
    Section,
    Strong,
    Struck,
    Table,
    WebLink,
    Words,
)
from orgviewer.lives.statements import statements
from orgviewer.lives.texts import address, section, years
from orgviewer.model.records import Person, Statement, Work
from orgviewer.views.panel.page_html import PageHtml
from tests.datasets import COMPANY, dataset

LINK = "https://example.com"


@pytest.fixture
def chart() -> Chart:
    """The people of the company, and two who share a name."""
    namesakes = [{"id": identifier, "name": "Two Alike"} for identifier in ("first", "second")]
    persons = COMPANY["persons"]
    assert isinstance(persons, list)
    return whole_chart(dataset({**COMPANY, "persons": [*persons, *namesakes]}), ChartSpec())


@pytest.fixture
def names(chart: Chart) -> Names:
    return Names(chart.dataset)


@pytest.fixture
def html(chart: Chart) -> PageHtml:
    return PageHtml(chart)


def words(text: str) -> Line:
    return (Words(text),)


# HTML


def test_text_stays_text(html: PageHtml) -> None:
    assert escape("<b>&'\"") == "&lt;b&gt;&amp;&#39;&#34;"
    assert link('"><b>', "<i>") == '<a href="&#34;&gt;&lt;b&gt;">&lt;i&gt;</a>'
    assert section("Heading") == ()
    assert html.blocks([Section("<h>", (Paragraph(()),))]) == '<p class="heading">&lt;h&gt;</p><p></p>'


@given(st.text(alphabet="<>&\"'`a/="))
def test_no_text_of_a_file_becomes_a_tag_whatever_part_it_stands_in(text: str) -> None:
    html = PageHtml(whole_chart(dataset(COMPANY), ChartSpec()))
    line = (
        Words(text),
        Code(text),
        Strong(words(text)),
        PersonLink(0, text, PRIMARY),
        WebLink(LINK, words(text)),
    )
    blocks: tuple[Block, ...] = (
        Paragraph(line),
        Preformatted(text),
        Section(text, (Bullets(((Paragraph(line),),)), Table(((line,), (line,))))),
    )
    shown = html.blocks(blocks)
    empty = html.blocks(msgspec.convert(_without_texts(msgspec.to_builtins(blocks)), tuple[Block, ...]))
    assert isinstance(shown, Markup)
    assert shown.count("<") == empty.count("<")
    assert shown.count('"') == empty.count('"')


def _without_texts(value: object) -> object:
    if isinstance(value, dict):
        return {
            key: "" if key in ("text", "heading") else _without_texts(inner) for key, inner in value.items()
        }
    return [_without_texts(inner) for inner in value] if isinstance(value, list | tuple) else value


@pytest.mark.parametrize(
    ("url", "is_link"),
    [
        ("https://example.com", True),
        ("HTTP://EXAMPLE.COM", True),
        ("mailto:a@example.com", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("www.example.com", False),
        (" https://example.com", False),
    ],
)
def test_only_addresses_that_may_be_opened_become_links(url: str, is_link: bool) -> None:
    (part,) = address(url)
    assert isinstance(part, WebLink) == is_link
    assert text_of(part.inside if isinstance(part, WebLink) else (part,)) == url


# Markdown


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "one\ntwo  \nthree",
            Paragraph((*words("one"), *words(" "), *words("two"), Break(), *words("three"))),
        ),
        ("**a *b* c**", Paragraph((Strong((Words("a "), Emphasis(words("b")), Words(" c"))),))),
        ("`a *b*`", Paragraph((Code("a *b*"),))),
        ("~~gone~~", Paragraph((Struck(words("gone")),))),
        (f"[**a**]({LINK})", Paragraph((WebLink(LINK, (Strong(words("a")),)),))),
        (f"<{LINK}>", Paragraph((WebLink(LINK, words(LINK)),))),
        (LINK, Paragraph((WebLink(LINK, words(LINK)),))),
        ("www.example.com", Paragraph((WebLink("http://www.example.com", words("www.example.com")),))),
        ("- a\n- b", Bullets(((Paragraph(words("a")),), (Paragraph(words("b")),)))),
        ("3. a", Bullets(((Paragraph(words("a")),),), 3)),
        ("> a", Quotation((Paragraph(words("a")),))),
        ("    a *b*\n", Preformatted("a *b*")),
        ("## a", Headline(2, words("a"))),
        ("***", Rule()),
        ("|a|b|\n|-|-|\n|1|2|", Table(((words("a"), words("b")), (words("1"), words("2"))))),
        ("<script>alert(1)</script>", Paragraph(words("<script>alert(1)</script>"))),
    ],
)
def test_markdown_becomes_parts(text: str, parts: Block) -> None:
    assert markdown(text).blocks == (parts,)


def test_markers_within_markers_end_somewhere() -> None:
    depth = 3 * DEEPEST
    (block,) = markdown("**" * depth + "deep" + "**" * depth).blocks
    assert isinstance(block, Paragraph)
    assert str(block).count("Strong") <= DEEPEST
    assert text_of(block.inside) == "deep"


@pytest.mark.parametrize("marker", ["> ", "- "])
def test_blocks_deeper_than_the_deepest_keep_their_words(marker: str) -> None:
    blocks = markdown(f"{marker * 3 * DEEPEST}deep *words*\n\nafter").blocks
    assert "Words(text='words')" in str(blocks)
    assert "deep " in str(blocks)
    assert str(blocks).count("Quotation") + str(blocks).count("Bullets") <= DEEPEST
    assert blocks[-1] == Paragraph((Words("after"),))


@given(st.text(alphabet="a b*_`~[](){}<>!|-#>.:/\\\n1&;@w"))
def test_any_markdown_becomes_parts_with_checked_links(text: str) -> None:
    seen = msgspec.to_builtins(markdown(text).blocks)
    for target in _values(seen, "uri"):
        assert uri(target) == target


def _values(value: object, wanted: str) -> list[str]:
    if isinstance(value, dict):
        own = [value[wanted]] if wanted in value else []
        return own + [found for inner in value.values() for found in _values(inner, wanted)]
    inside = value if isinstance(value, list | tuple) else ()
    return [found for inner in inside for found in _values(inner, wanted)]


# Names


def test_names_in_a_text_become_links(names: Names) -> None:
    line = names.mentions("Met Ada Example, Ben Example’s friend & Nobody Example.")
    assert line == (
        Words("Met "),
        PersonLink(0, "Ada Example", PRIMARY),
        Words(", "),
        PersonLink(1, "Ben Example", PRIMARY),
        Words("’s friend & Nobody Example."),
    )


def test_nobody_links_to_themselves_to_namesakes_or_from_within_a_link(names: Names) -> None:
    ada = 0
    assert names.mentions("Ada Example", beside=ada) == words("Ada Example")
    assert names.mentions("Two Alike") == words("Two Alike")
    inside = statements(names, [Statement(text=f"[Ada Example]({LINK}) `Ada Example` *Ada Example*")])
    assert str(inside).count("PersonLink") == 1


def test_a_longer_word_is_no_name(names: Names) -> None:
    assert names.mentions("Ada Examples and Bada Example") == words("Ada Examples and Bada Example")


def test_names_and_ids_in_entries(names: Names, html: PageHtml) -> None:
    assert names.name("ben") == names.name("Ben Example") == (PersonLink(1, "Ben Example", PRIMARY),)
    assert names.name("Grace <Unknown>") == words("Grace <Unknown>")
    assert "<a " in html.line(names.name("ben"))
    assert "<a " not in html.line(names.name("gone"))  # on this day no card


def test_sources_stand_at_the_end_of_the_last_line(names: Names) -> None:
    cited = names.dataset.sources[0].id
    for text in ("one\n\ntwo", "one\n\n- two\n- three"):
        told = statements(
            names, msgspec.convert([{"text": text, "sources": [{"id": cited}]}], list[Statement])
        )
        assert str(told[-1]).rindex("Cited") > str(told[-1]).rindex("Words")


def test_a_link_leads_to_the_primary_card() -> None:
    chart = whole_chart(dataset(COMPANY), ChartSpec())
    assert chart.key(chart.person_card(0))[1:] == ("ada", "language")
    assert chart.key(chart.person_card(0, membership=0))[1:] == ("ada", "vision")


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2023-07", None, "since Jul 2023"),
        ("2015", "2018", "2015 – 2018"),
        (None, "2018", "until 2018"),
        ("2018", "2018", "2018"),
        (None, None, ""),
        ("2018-01-02", "2018-02", "2 Jan 2018 – Feb 2018"),
    ],
)
def test_years_are_written_as_precisely_as_they_are_known(
    start: str | None, end: str | None, words: str
) -> None:
    assert years(Work(name="Employer", start_date=start, end_date=end)) == words


def test_work_is_from_a_year_and_not_since_if_the_person_went_on_to_something_else(names: Names) -> None:
    first, last = (Work(name=name, start_date=start) for name, start in (("Old", "2013"), ("New", "2016")))
    person = Person(id="a", name="A", work=(first, last))
    assert [work(names, entry, person).when for entry in person.work] == ["from 2013", "since 2016"]
