"""Arabic names in the program's own lines, and Arabic texts: each is read from its own side."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from orgviewer.controls import END, LEFTWARD, ReadingDirection, is_turned, set_apart
from orgviewer.lives.html import Html
from orgviewer.lives.parts import (
    Block,
    Bullets,
    Headline,
    Listed,
    Note,
    Paragraph,
    PersonLink,
    Preformatted,
    Strong,
    Table,
    Words,
)
from orgviewer.lives.texts import facts, filled, line

NAME = "أحمد المثال"
APART = f"{LEFTWARD}{NAME}{END}"
PROSE = "درس الهندسة مع Qt في القاهرة."


class Plain(Html):
    """Links lead nowhere."""

    def target(self, part: object) -> None:
        del part


def written(part: Block) -> Markup:
    return Plain().block(part)


def test_a_name_in_a_line_is_held_together_and_the_line_keeps_its_side() -> None:
    said = filled("{one} reports to {other} (2)", {"one": line(NAME), "other": line("Joe")})
    assert written(Listed(said)) == f'<p class="line">{APART} reports to Joe (2)</p>'


def test_a_link_is_held_together() -> None:
    assert APART in written(Listed((Strong((PersonLink(0, NAME, -1),)), Words(" (2)"))))


def test_short_texts_in_a_row_keep_their_order() -> None:
    assert written(Listed(facts(NAME, "2019"))) == f'<p class="line">{APART} · 2019</p>'


@pytest.mark.parametrize(
    ("part", "start"),
    [
        (Paragraph((Words(PROSE),)), '<p dir="rtl">'),
        (Headline(2, (Words(PROSE),)), '<h4 dir="rtl">'),
        (Preformatted(PROSE), '<pre dir="rtl">'),
        (Note(PROSE), '<p class="note" dir="rtl">'),
        (Bullets(((Paragraph((Words(PROSE),)),),)), '<ul><li dir="rtl">'),
        (Table((((Words("Head"),),), ((Words(PROSE),),))), "<table"),
    ],
)
def test_a_text_is_read_from_the_side_of_most_of_its_letters(part: Block, start: str) -> None:
    assert written(part).startswith(start)
    assert 'dir="rtl"' in written(part)


def test_a_sentence_that_begins_with_an_arabic_name_is_none() -> None:
    said = (PersonLink(0, NAME, -1), Words(" stands above everybody else in this organization."))
    assert written(Paragraph(said)).startswith("<p><span>")


def test_texts_of_one_side_are_left_alone() -> None:
    left = ReadingDirection.FROM_LEFT
    for text in ("Ada", "Örjan (2)", "", "2019", "Ada Example أحمد"):
        assert set_apart(text, left) == text
        assert not is_turned(text, left)
    assert set_apart(f"Ada\n{NAME}", left) == f"Ada\n{APART}"


def test_what_a_file_says_of_directions_is_still_taken_out() -> None:
    assert Plain().text("\u202e" + NAME) == APART
