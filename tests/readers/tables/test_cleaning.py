"""Cells cleaned: what people read stays, what machines left goes, and cleaning twice changes nothing more."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from orgviewer.model.records import Link
from orgviewer.readers.tables import cleaning
from orgviewer.readers.tables.cleaning import CHUNK, clean_column

MEGABYTES = 2 * 2**20
PIECES = [
    "<",
    ">",
    "&",
    ";",
    "amp;",
    "lt;",
    "&gt;",
    "b",
    "<b>",
    "</a>",
    "<a href='http://x.y'>",
    "<!--",
    "-->",
    " ",
]
PIECES += [
    "<script>",
    "</script>",
    "\n",
    "\r",
    "\0",
    "\u200b",
    "&#0;",
    "&#x3c;",
    "<br/>",
    "\ud83d",
    "\ude00",
    "é",
    "&nbsp;",
]


def clean(cell: str, keep_lines: bool = False) -> str:
    return clean_column([cell], keep_lines)[0][0]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (" Ada\u00a0 \u2003Example\t", "Ada Example"),
        ("\ufeffA\u200bd\x00a\x9f", "Ada"),
        ("Ada\r\nExample\u2028III", "Ada Example III"),
        ("Mike<div style='color:red'>President</div>", "Mike President"),
        ("<b>A</b>da<BR/>Example", "Ada Example"),
        ("<p>One</p><p>Two</p>", "One Two"),
        ("Caf&eacute; &amp; Bar&nbsp;&#8211; &#x1F600;", "Café & Bar – 😀"),
        ("&lt;p&gt;escaped&lt;/p&gt;", "escaped"),
        ("<style>p > b {}</style>A<script type='x'>if (a<b) c</script>B<!-- <b>no</b> -->C", "ABC"),
        ("<script>never closed", "never closed"),
        ("\ud83d\ude00 \ud83d!", "😀 \ufffd!"),
        ("<td>A</td><td>B</td>", "A B"),
        ("<td nowrap align=left>A</td ><BR /><input disabled>B<hr/><b data-x = '1' and>C</b>", "A B C"),
        ("<!DOCTYPE html>A", "A"),
    ],
)
def test_what_machines_left_in_a_cell_goes(cell: str, text: str) -> None:
    assert clean(cell) == text


@pytest.mark.parametrize(
    "cell",
    [
        "a < b > c",
        "I <3 charts; R&D; AT&T",
        "Ada <ada@example.org>",
        "List<String>",
        "<!-- half",
        "a <b",
        "Tom <b and jerry>",
        "see <a note below>, <Link to team>, <time off>, </b or not to b>",
        "<!doctype of mine>",
        "<b/ or c>",
        "?x=1&copy=2;",
        "&unknown;",
        "👩‍👩‍👧‍👦 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "می‌خواهم",
        "\u200fעברית\u200e",
        "吴宇怀",
        "",
    ],
)
def test_what_people_wrote_stays(cell: str) -> None:
    assert clean(cell) == cell


def test_lines_are_kept_where_they_matter() -> None:
    assert clean(" One \r\n\r\n\r\n\r\n two  three<br>four ", keep_lines=True) == "One\n\ntwo three\nfour"


def test_links_are_collected_with_what_stands_there() -> None:
    cell = """<a class=x href="https://a.example/?b=1&amp;c=2">The <b>page</b></a>,
    <a href=mailto:a@b.example>a</a> <a href='javascript:alert(1)'>no</a> <a href="/relative">no</a> <a href="http://c.example">http://c.example"""
    texts, links, _ = clean_column(["", cell])
    assert texts[1] == "The page, a no no http://c.example"
    assert links == {
        1: (
            Link(url="https://a.example/?b=1&c=2", note="The page"),
            Link(url="mailto:a@b.example", note="a"),
            Link(url="http://c.example"),
        )
    }


def test_rows_that_lose_text_are_told_and_no_others() -> None:
    cells = [
        "Ada <!-- TODO -->",
        "<b>Ben</b>",
        "<script>let it = 1</script>Cy",
        "<!-- -->Di",
        "<style>\n</style>",
    ]
    cells += ["&lt;!-- x --&gt;", "<script>never closed", "Ada <!-- TODO -->"]
    assert clean_column(cells).shortened == [0, 2, 5, 7]
    assert clean_column(["A"] * CHUNK + ["<style>b {}</style>"]).shortened == [CHUNK]


def test_a_clean_column_is_not_copied() -> None:
    cells = ["Ada Example", "R&D", "x < y", ""] * CHUNK
    assert clean_column(cells)[0] is cells


def test_a_text_that_repeats_is_cleaned_once(monkeypatch: pytest.MonkeyPatch) -> None:
    cleaned: list[str] = []

    def counted(cell: str, *_: object) -> str:
        cleaned.append(cell)
        return "Lead"

    monkeypatch.setattr(cleaning, "_cleaned", counted)
    texts = clean_column(["<b>Lead</b>", "Lead", "<i>Lead</i>"] * CHUNK).texts
    assert cleaned == ["<b>Lead</b>", "<i>Lead</i>"]
    assert set(texts) == {"Lead"}


def test_odd_cells_are_found_wherever_they_stand() -> None:
    cells = ["Ada"] * (2 * CHUNK + 5)
    for row, odd in ((0, " Bo"), (CHUNK, "Bo "), (2 * CHUNK + 4, "<a href='http://x.example'>Bo</a>")):
        cells[row] = odd
    texts, links, _ = clean_column(cells)
    assert [row for row, text in enumerate(texts) if text != "Ada"] == [0, CHUNK, 2 * CHUNK + 4]
    assert {text for text in texts if text != "Ada"} == {"Bo"}
    assert list(links) == [2 * CHUNK + 4]


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "a ",
        "<",
        "&",
        "&#9",
        "<a ",
        "<b>",
        "</div>",
        "<!--",
        "<script>",
        "<<b>b>",
        "&amp;",
        "amp;",
        "\0a",
        "\n ",
        "<a href='",
    ],
)
def test_megabytes_in_a_cell_take_no_time_that_grows_with_the_square(piece: str) -> None:
    cell = "&" + piece * (MEGABYTES // len(piece)) + ">;"
    assert len(clean(cell)) <= len(cell) * 2


@given(st.lists(st.text() | st.lists(st.sampled_from(PIECES)).map("".join), max_size=4), st.booleans())
@example(["<<b>b>", "&am<b>p;lt;i&gt;", "&" + "amp;" * 10 + "lt;b>"], False)
def test_any_text_is_cleaned_once_and_for_all(cells: list[str], keep_lines: bool) -> None:
    texts, _, _ = clean_column(cells, keep_lines)
    for text in texts:
        controls = {sign for sign in text if unicodedata.category(sign) in {"Cc", "Cs"}}
        assert controls <= ({"\n"} if keep_lines else set())
        assert text == text.strip()
        assert "  " not in text
    again, links, _ = clean_column(texts, keep_lines)
    assert list(again) == list(texts)
    assert not links
