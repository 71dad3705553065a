"""The HTML of the panel: text that stays text, Markdown that loads nothing, names that become links."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.lives.entries import years
from orgviewer.lives.markup import address, escape, link, markdown, section, text_parts
from orgviewer.model.records import Work
from orgviewer.views.panel.mentions import Mentions
from tests.datasets import COMPANY, dataset


@pytest.fixture
def mentions() -> Mentions:
    """The people of the company, and two who share a name."""
    namesakes = [{"id": identifier, "name": "Two Alike"} for identifier in ("first", "second")]
    persons = COMPANY["persons"]
    assert isinstance(persons, list)
    return Mentions(whole_chart(dataset({**COMPANY, "persons": [*persons, *namesakes]}), ChartSpec()))


def test_text_stays_text() -> None:
    assert escape("<b>&'\"") == "&lt;b&gt;&amp;&#x27;&quot;"
    assert link('"><b>', "<i>") == '<a href="&quot;&gt;&lt;b&gt;">&lt;i&gt;</a>'
    assert section("Heading", "") == ""


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
    assert ("<a " in address(url)) == is_link
    assert url.strip() in address(url)


@pytest.mark.usefixtures("qapp")
def test_markdown_is_rendered_without_pictures_html_and_fonts() -> None:
    html = markdown("**bold** *slanted* `code` [link](https://example.com)\n\n- one\n- two\n\n![alt](a.png)")
    for part in ("bold", "slanted", "code", '<a href="https://example.com">', "<li", "one", "two"):
        assert part in html
    for part in ("<img", "a.png", "style=", "<script"):
        assert part not in html
    assert "&lt;script&gt;" in markdown("<script>alert(1)</script>")
    assert markdown("") == "" or "<p" in markdown("")


def test_the_text_outside_of_links_is_found() -> None:
    parts = text_parts('before <a href="x">within <b>bold</b></a> after')
    assert [part for is_text, part in parts if is_text and part] == ["before ", " after"]
    assert "".join(part for _, part in parts) == 'before <a href="x">within <b>bold</b></a> after'


def test_names_in_a_text_become_links(mentions: Mentions, qapp: QApplication) -> None:
    text = mentions.linked("Met Ada Example, Ben Example’s friend &amp; Nobody Example.", beside=-1)
    assert text.count("<a ") == 2
    assert ">Ada Example</a>, <a " in text
    assert "friend &amp; Nobody Example." in text


def test_nobody_links_to_themselves_to_namesakes_or_from_within_a_link(mentions: Mentions) -> None:
    ada = 0
    assert mentions.linked("Ada Example", beside=ada) == "Ada Example"
    assert mentions.linked("Two Alike", beside=-1) == "Two Alike"
    inside = '<a href="https://example.com">Ada Example</a>'
    assert mentions.linked(inside, beside=-1) == inside


def test_a_longer_word_is_no_name(mentions: Mentions) -> None:
    assert mentions.linked("Ada Examples and Bada Example", beside=-1) == "Ada Examples and Bada Example"


def test_names_and_ids_in_entries(mentions: Mentions) -> None:
    assert mentions.name("ben") == mentions.name("Ben Example") != "Ben Example"
    assert mentions.name("Grace <Unknown>") == "Grace &lt;Unknown&gt;"
    assert mentions.name("gone") == "gone"  # on this day no card


def test_a_link_leads_to_the_primary_card(mentions: Mentions) -> None:
    chart = whole_chart(dataset(COMPANY), ChartSpec())
    place = Mentions(chart).card(0)
    assert chart.key(place)[1:] == ("ada", "language")
    assert chart.key(Mentions(chart).card(0, membership=0))[1:] == ("ada", "vision")


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
