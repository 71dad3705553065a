"""Texts in a mirrored window: each is laid by its own direction."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from orgviewer.controls import ReadingDirection, isolated, reading
from orgviewer.views.elided import ElidedLabel, laid
from orgviewer.views.start.mirroring import lay_texts

LATIN, ARABIC = "Saved: 7 people.", "مريم الخطيب (7)."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada.", ReadingDirection.FROM_LEFT),
        ("(7) مريم", ReadingDirection.FROM_RIGHT),
        ("נועם, Dr.", ReadingDirection.FROM_RIGHT),
        ("Dr. נועם", ReadingDirection.FROM_LEFT),
        ("吴宇怀", ReadingDirection.FROM_LEFT),
        ("85 % …", ReadingDirection.FROM_LEFT),
        ("", ReadingDirection.FROM_LEFT),
    ],
)
def test_a_text_is_read_as_its_first_letter_is(text: str, expected: ReadingDirection) -> None:
    assert reading(text) is expected


def test_only_what_is_read_from_another_side_is_held_together_each_line_by_itself() -> None:
    assert isolated(LATIN, ReadingDirection.FROM_LEFT) == LATIN
    assert isolated(ARABIC, ReadingDirection.FROM_RIGHT) == ARABIC
    assert isolated(f"{LATIN}\n\n{ARABIC}", ReadingDirection.FROM_RIGHT) == f"\u2066{LATIN}\u2069\n\n{ARABIC}"
    assert isolated(f"{LATIN}\n{ARABIC}", ReadingDirection.FROM_LEFT) == f"{LATIN}\n\u2067{ARABIC}\u2069"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Yield what mirrors the program from now on; it is as it was afterwards."""
    style = qapp.style().name()

    def mirror() -> None:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        lay_texts(qapp)

    yield mirror
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setStyle(style)


def elided() -> QWidget:
    label = ElidedLabel()
    label.say(LATIN)
    return label


def listed() -> QWidget:
    rows = QListWidget()
    rows.addItem(LATIN)
    rows.setFrameShape(QListWidget.Shape.NoFrame)
    return rows


def offered() -> QWidget:
    menu = QMenu()
    menu.addAction(LATIN)
    return menu


def ends_with_its_full_stop(widget: QWidget) -> bool:
    """Say whether what stands furthest to the right of a widget's letters is as low as a full stop."""
    widget.resize(320, 30)
    image = widget.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    dark = [(x, y) for x, y in points if image.pixelColor(x, y).lightness() < 90]
    rows, right = [y for _, y in dark], max(x for x, _ in dark)
    return min(y for x, y in dark if x == right) > (min(rows) + max(rows)) / 2


@pytest.mark.parametrize("make", [lambda: QLabel(LATIN), lambda: QPushButton(LATIN), elided, listed, offered])
def test_a_sentence_ends_in_a_mirrored_window_where_it_ends_in_another(
    qtbot: QtBot, mirrored: Callable[[], None], make: Callable[[], QWidget]
) -> None:
    before = make()
    qtbot.addWidget(before)
    assert ends_with_its_full_stop(before)
    mirrored()
    after = make()
    qtbot.addWidget(after)
    assert after.isRightToLeft()
    assert ends_with_its_full_stop(after)


def test_what_the_program_paints_itself_knows_how_the_window_is_read(mirrored: Callable[[], None]) -> None:
    assert (laid(LATIN), laid(ARABIC)) == (LATIN, f"\u2067{ARABIC}\u2069")
    mirrored()
    assert (laid(LATIN), laid(ARABIC)) == (f"\u2066{LATIN}\u2069", ARABIC)
