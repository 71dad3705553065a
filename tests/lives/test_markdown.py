"""Markdown shows all of a text, and reading it ends in time whatever it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from orgviewer.lives import markdown_reader
from orgviewer.lives.markdown import markdown
from orgviewer.lives.parts import (
    Block,
    Break,
    Bullets,
    Line,
    Paragraph,
    Preformatted,
    Quotation,
    Table,
    WebLink,
    Words,
)

LINK = "https://example.com/"
MARKS = (
    *("", " ", "\n", "\n\n", "  \n", "*", "**", "~~", "~~~", "```", "`", "_", "\\", "<", ">", "!"),
    *("[", "]", "](", "](http://", ")", "]: ", "][", "![", ' "', '")', " '", "')", "|", "|-|-|\n", "\n|"),
    *(
        "\n- ",
        "\n> ",
        "\n# ",
        "\n1. ",
        "\n07. ",
        "\n9) ",
        "\n    ",
        "\n===\n",
        "\n---\n",
        "www.",
        "@",
        ".com",
        ":",
    ),
)


def words(text: str) -> Line:
    return (Words(text),)


def said(block: object) -> str:
    """Return every text of a part, the addresses of links and the numbers of lists, one after the other."""
    return " ".join(_said(msgspec.to_builtins(block)))


def _said(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if value["is"] == "bullets" and "first" in value:
            yield from (f"{value['first'] + turn}" for turn in range(len(value["items"])))
        for name, inner in value.items():
            yield from _said(inner) if name != "is" else ()
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _said(inner)
    elif isinstance(value, str):
        yield value


# Nothing is lost


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("~~~ retired in 2020 ~~~", [Paragraph(words("retired in 2020 ~~~"))]),
        ("```python\nx = 1\n```", [Paragraph(words("python")), Preformatted("x = 1")]),
        ("[Note]: retired", [Paragraph((*words("[Note]: "), *words("retired")))]),
        (
            f"[CV]: {LINK} 'of 2020'",
            [Paragraph((*words("[CV]: "), WebLink(LINK, words(LINK)), *words(" of 2020")))],
        ),
        (f"the [CV]\n\n[CV]: {LINK}", [Paragraph((*words("the "), WebLink(LINK, words("CV"))))]),
        (
            f"the [CV]\n\n[CV]: {LINK}\n[cv]: other",
            [
                Paragraph((*words("the "), WebLink(LINK, words("CV")))),
                Paragraph((*words("[cv]: "), *words("other"))),
            ],
        ),
        ("|a|b|\n|-|-|\n|1|2|3|4|", [Table(((words("a"), words("b")), (words("1"), words("2 | 3 | 4"))))]),
        ("0. Zero", [Bullets(((Paragraph(words("Zero")),),), 0)]),
        (
            "2019. A\n2021. B\n2022. C",
            [
                Bullets(((Paragraph(words("A")),),), 2019),
                Bullets(((Paragraph(words("B")),), (Paragraph(words("C")),)), 2021),
            ],
        ),
        ("1. A\n1. B", [Bullets(((Paragraph(words("A")),), (Paragraph(words("B")),)), 1)]),
    ],
)
def test_what_markdown_would_leave_out_is_shown(text: str, parts: list[Block]) -> None:
    assert [*markdown(text).blocks] == parts


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("![Ada at CERN](x.png)", "Ada at CERN (x.png)"),
        ("[CV](cv.pdf)", "CV (cv.pdf)"),
        ("[CV](cv.pdf 'of 2020')", "CV (cv.pdf) (of 2020)"),
        ("[said](javascript:x)", "said (javascript:x)"),
        ("[said](card:1)", "said (card:1)"),
        ("[said]()", "said"),
        ("<made-up:x>", "made-up:x"),
        ("example.com", "example.com"),  # a file, it may be
    ],
)
def test_what_cannot_be_a_link_is_said(text: str, shown: str) -> None:
    (block,) = markdown(text).blocks
    assert isinstance(block, Paragraph)
    assert "".join(part.text for part in block.inside if isinstance(part, Words)) == shown


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"[]({LINK})", (WebLink(LINK, words(LINK)),)),
        (f"![]({LINK})", (WebLink(LINK, words(LINK)),)),
        (f"![Ada]({LINK})", (WebLink(LINK, words("Ada")),)),
        (
            f"[Ada]({LINK} 'in 2020')",
            (WebLink(LINK, words("Ada")), *words(" ("), *words("in 2020"), *words(")")),
        ),
        (
            f"[![Ada](ada)]({LINK})",
            (WebLink(LINK, (*words("Ada"), *words(" ("), *words("ada"), *words(")"))),),
        ),
    ],
)
def test_what_is_not_seen_of_a_link_stands_beside_it(text: str, line: Line) -> None:
    assert markdown(text).blocks == (Paragraph(line),)


@settings(max_examples=300)
@given(pairs=st.lists(st.tuples(st.sampled_from(MARKS), st.booleans()), max_size=30))
@example(pairs=[("*", True)] * 25 + [("[", True), ("](http://", True), (")", True)])
def test_every_word_of_any_markdown_is_shown(pairs: list[tuple[str, bool]]) -> None:
    text = "".join(f"{mark}w{turn:02}x" if has_word else mark for turn, (mark, has_word) in enumerate(pairs))
    shown = said(markdown(text).blocks)
    for run in re.findall("[a-z0-9]+", text):
        assert run.lstrip("0") in shown, text


# It ends


def cells(table: Table) -> int:
    return sum(map(len, table.rows))


def test_short_rows_do_not_make_a_table_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown_reader, "MOST_CELLS", 60)
    rows = [f"w{number}" for number in range(50)]
    table, rest = markdown("\n".join(("|a" * 10, "|-" * 10, *rows, "", "after"))).blocks[:2]
    assert isinstance(table, Table)
    assert cells(table) == 60
    assert isinstance(rest, Paragraph)
    assert rest.inside[:3] == (Words("w5"), Break(), Words("w6"))
    assert said((table, rest)).split()[10:] == rows


def test_a_table_that_is_too_wide_stands_as_its_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown_reader, "MOST_COLUMNS", 2)
    assert isinstance(markdown("|a|b|\n|-|-|\n|c|").blocks[0], Table)
    table, after = markdown("> |a|b|c|\n> |-|-|-|\n> |d|\n\nafter").blocks
    assert isinstance(table, Quotation)
    line = (*words("|a|b|c|"), Break(), *words("|-|-|-|"), Break(), *words("|d|"))
    assert table.inside == (Paragraph(line),)
    assert after == Paragraph(words("after"))


PIECES = ("|a|b", "|-|-", "x", "|", "", "> ", "- ", "  ")


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=12))
def test_a_bounded_table_leaves_nothing_out(pieces: list[str]) -> None:
    lines = [
        f"{piece}w{number:02}x" if piece and piece != "|-|-" else piece for number, piece in enumerate(pieces)
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(markdown_reader, "MOST_CELLS", 4)
        shown = said(markdown("\n".join(lines)).blocks)
    for run in re.findall("w[0-9]+x", "".join(lines)):
        assert run in shown, lines


LAZY = "> " * 10 + "w01x\n" + "w02x\n" * 50


def test_what_takes_too_many_steps_is_shown_line_by_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown_reader, "MOST_STEPS", 500)
    text = f"*a* [b]({LINK})\nc\n\n{LAZY}"
    told = markdown(text)
    assert told.blocks[0] == Paragraph((*words(f"*a* [b]({LINK})"), Break(), *words("c")))
    assert said(told.blocks).split() == text.replace("\n", " ").split()
    assert markdown_reader.read(text).steps == 501


def test_the_deeper_lines_stand_the_more_they_weigh() -> None:
    plain = "w01x\n" * 51
    assert markdown(LAZY).weight > 2 * markdown(plain).weight
    assert markdown(LAZY).weight > 10 * len(LAZY)
    assert markdown("Prose, and *no* more than that. " * 20).weight < 2 * 20 * 32


def test_a_word_in_which_nobody_can_find_addresses_in_time_is_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown_reader, "LONG_WORD", 1)
    word = "http://a." * 20
    assert markdown(f"*see* {word}").blocks == (Paragraph(words(f"*see* {word}")),)


def test_names_are_found_in_plain_lines_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown_reader, "MOST_STEPS", 1)
    seen: list[str] = []

    def linked(text: str) -> Line:
        seen.append(text)
        return words(text)

    markdown("Ada\nBo\n\n\nCy", linked)
    assert seen == ["Ada", "Bo", "Cy"]
