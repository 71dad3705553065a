"""A text of 10 MB in a file is cut before it is measured or set, and its length is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from orgviewer.chart.places import Node, Place
from orgviewer.lives.markdown import markdown
from orgviewer.lives.markup import escape, link
from orgviewer.lives.texts import LONGEST, address, line, truncated
from orgviewer.paint.text_metrics import MOST_DRAWN
from tests.datasets import dataset
from tests.views.hands import Hands

HUGE = "word <b> & " * 1_000_000
PARTS: tuple[Callable[[str], object], ...] = (
    escape,
    markdown,
    address,
    line,
    lambda text: link("card:1", text),
)
LENGTH = f"… ({len(HUGE):,} characters)"


def test_a_text_that_somebody_may_read_is_whole() -> None:
    text = "x" * LONGEST
    assert truncated(text) == text
    assert truncated(text + "y") == f"{text}… (10,001 characters)"


@pytest.mark.parametrize("write", PARTS)
def test_a_longer_one_is_cut_and_its_length_told(write: Callable[[str], object]) -> None:
    page = str(write(HUGE))
    assert len(page) < 10 * LONGEST
    assert LENGTH in page


def test_an_address_of_any_length_is_no_link() -> None:
    assert "WebLink" in str(address("https://example.com/"))
    assert "WebLink" not in str(address("https://example.com/" + "x" * LONGEST))


def test_a_person_of_10_mb_is_drawn_and_told(company: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[int] = []
    advance, elided = QFontMetricsF.horizontalAdvance, QFontMetricsF.elidedText

    def measure(metrics: QFontMetricsF, text: str) -> float:
        measured.append(len(text))
        return advance(metrics, text)

    def elide(metrics: QFontMetricsF, text: str, mode: Qt.TextElideMode, width: float) -> str:
        measured.append(len(text))
        return elided(metrics, text, mode, width)

    monkeypatch.setattr(QFontMetricsF, "horizontalAdvance", measure)
    monkeypatch.setattr(QFontMetricsF, "elidedText", elide)
    person = {"summary": HUGE, "biography": HUGE, "note": HUGE, "memberships": [{"role": HUGE}]}
    names = {"name": HUGE, "other_names": [{"name": "名" * 10_000_000, "lang": "zh"}]}
    document = {"meta": {"title": HUGE, "summary": HUGE}, "persons": [{"id": "a", **names, **person}]}
    company.window.show_dataset(dataset(document))
    company.view.grab()
    assert measured
    assert max(measured) <= MOST_DRAWN + 1
    assert len(company.window.windowTitle()) < 300
    company.view.select(Place(0))
    text = company.window.details.toPlainText()
    assert text.count(LENGTH) >= 4
    assert len(text) < 20 * LONGEST
    assert len(company.view.tip(Node(0))) < 10 * MOST_DRAWN
