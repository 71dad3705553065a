"""Labels of draw.io: HTML and plain text into lines, with size and weight."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.syntax.drawings.diagram import TextLine
from orgviewer.readers.syntax.drawings.drawio.labels import LONGEST, label_of

HTML = {"html": "1"}


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("Ada Stone<br>CFO", ["Ada Stone", "CFO"]),
        ("<div>Ada&nbsp;Stone</div><div><br></div><div>CFO</div>", ["Ada Stone", "CFO"]),
        ("<p>Ada</p>Stone<p>CFO</p>", ["Ada", "Stone", "CFO"]),
        ("A<b>da</b> <i>Sto</i>ne", ["Ada Stone"]),
        ("<table><tr><td>Ada</td><td>CFO</td></tr><tr><td>Bo</td></tr></table>", ["Ada", "CFO", "Bo"]),
        ("<ul><li>Ada<li>Bo</ul>", ["Ada", "Bo"]),
        ("R&amp;D &lt;EU&gt; &#228; &check;", ["R&D <EU> ä ✓"]),
        ("R&D < 5 & more", ["R&D < 5 & more"]),
        ("Ada\nStone", ["Ada Stone"]),
        ("<pre>Ada\nBo</pre>", ["Ada", "Bo"]),
        ("Ada<style>p {}</style><span style='display: none'>x</span>", ["Ada"]),
        ("</b></div>Ada</p>", ["Ada"]),
        ("<br> &nbsp; <br>", []),
    ],
)
def test_html_is_read_as_it_is_seen(html: str, lines: list[str]) -> None:
    assert [line.text for line in label_of(html, HTML).lines] == lines


def test_plain_text_keeps_its_lines_and_its_signs() -> None:
    assert [line.text for line in label_of("Ada  <Stone>\n\nR&amp;D", {}).lines] == ["Ada <Stone>", "R&amp;D"]


def test_markup_is_taken_out_even_where_the_style_says_nothing_of_it() -> None:
    assert [line.text for line in label_of("<b>Ada</b><br/>CFO", {}).lines] == ["Ada", "CFO"]


def test_size_and_weight_are_those_of_the_line() -> None:
    html = (
        '<b>Ada</b><br><font style="font-size: 9px">CFO</font><br>'
        '<span style="font-weight: 700; font-size: 12pt"><b>Bo</b></span><br><b>Cy</b>, CEO'
        '<br><font size="5">X</font>'
    )
    assert label_of(html, HTML | {"fontSize": "14"}).lines == (
        TextLine("Ada", 14, True),
        TextLine("CFO", 9, False),
        TextLine("Bo", 16, True),
        TextLine("Cy, CEO", 14, False),
        TextLine("X", 24, False),
    )


def test_a_style_may_set_the_whole_label_bold() -> None:
    assert label_of("Ada", {"fontStyle": "5"}).lines[0].is_bold
    assert label_of("IT", {"swimlane": ""}).lines[0].is_bold
    assert not label_of("IT", {"swimlane": "", "fontStyle": "0"}).lines[0].is_bold
    assert not label_of("Ada", {"fontStyle": "2"}).lines[0].is_bold


@pytest.mark.parametrize("part", ["<", "<a ", "&", "<b>", "<!--"])
def test_a_hopeless_label_ends(part: str) -> None:
    text = part * (2 * LONGEST // len(part))
    assert sum(len(line.text) for line in label_of(text, HTML).lines) <= LONGEST


@given(st.lists(st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1), max_size=9))
def test_words_are_neither_lost_nor_merged(words: list[str]) -> None:
    html = "<br>".join(f"<div><b>{word}</b> x</div>" for word in words)
    assert [line.text for line in label_of(html, HTML).lines] == [f"{word} x" for word in words]
