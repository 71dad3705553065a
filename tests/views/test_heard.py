"""What assistive tools find in the window and its dialogs: every part has a name, and no text is markup."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from orgviewer.paint.picture import PictureSpec
from orgviewer.paint.text_metrics import Letters
from orgviewer.views.chart.accessible import AccessibleCard
from orgviewer.views.export.dialog import ExportDialog
from orgviewer.views.problems.dialog import ProblemsDialog
from tests.datasets import COMPANY, dataset
from tests.views.conftest import Document
from tests.views.dialogs import DOUBTFUL, dialogs
from tests.views.hands import Hands

MARKUP = re.compile(r"</?\w+[^>]*>")
NAMELESS = ("qt_toolbar_ext_button",)  # Qt's own, which is shown where a toolbar has no room


def parts(above: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield what a tool finds beneath something that is shown; of the chart only the cards at its top."""
    for turn in range(above.childCount()):
        found = above.child(turn)
        if found is not None and not found.state().invisible:
            yield found
            if not isinstance(found, AccessibleCard):
                yield from parts(found)


def faults(widget: QWidget) -> list[str]:
    """Return what of a widget is not heard as it should be."""
    told = []
    for part in parts(QAccessible.queryAccessibleInterface(widget)):
        texts = [part.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)]
        told += [f"markup is read: {text}" for text in texts if MARKUP.search(text)]
        thing = part.object()
        if isinstance(thing, QWidget) and thing.focusPolicy().value and not texts[0]:
            told.append(f"{type(thing).__name__} {thing.objectName()} has no name")
    return [each for each in told if not any(name in each for name in NAMELESS)]


def test_all_parts_of_the_window_have_names(company: Hands) -> None:
    window = company.window
    window.parts.outline_dock.show()
    QTest.keyClicks(window.chart, "a")
    company.qtbot.waitUntil(lambda: window.parts.search.hits.rowCount() > 0)
    company.qtbot.waitUntil(window.parts.search.list.isVisible)
    assert faults(window) == []
    window.finding.cancel()
    company.view.focus_on(company.place("vision"))
    assert window.parts.breadcrumbs.isVisible()
    assert faults(window) == []


def test_what_is_found_and_the_outline_are_lists_of_names(company: Hands) -> None:
    window = company.window
    window.parts.outline_dock.show()
    QTest.keyClicks(window.chart, "ada")
    company.qtbot.waitUntil(lambda: window.parts.search.hits.rowCount() > 0)
    hits = QAccessible.queryAccessibleInterface(window.parts.search.list)
    assert (hits.role(), hits.text(QAccessible.Text.Name)) == (QAccessible.Role.List, "What was found")
    assert hits.child(0).text(QAccessible.Text.Name) == "Ada Example, Lead"
    outline = QAccessible.queryAccessibleInterface(window.parts.outline)
    assert outline.role() == QAccessible.Role.Tree
    cells = [outline.child(turn) for turn in range(outline.childCount())]
    rows = {cell.text(QAccessible.Text.Name): cell.text(QAccessible.Text.Description) for cell in cells}
    assert rows["Vision, 2 of 5 named"] == "level 3, 2 of 3"


def test_all_parts_of_dialogs_have_names(
    open_document: Callable[[Document], Hands], tmp_path: Path, qtbot: object
) -> None:
    hands = open_document(DOUBTFUL)
    hands.window.status.problems.click()
    (problems,) = dialogs(hands.window)
    assert isinstance(problems, ProblemsDialog)
    assert faults(problems) == []
    problems.close()
    export = ExportDialog(dataset(COMPANY), Letters(), PictureSpec(), "vision", None)
    hands.qtbot.addWidget(export)
    export.show()
    assert faults(export) == []


@pytest.mark.parametrize("part", ["chart", "details", "outline"])
def test_where_the_keyboard_is_can_be_seen(company: Hands, part: str) -> None:
    company.window.parts.outline_dock.show()
    company.click_card("ada", "vision")
    widget: QWidget = getattr(company.window.parts, part)
    others = [company.window.parts.details, company.view]
    company.focus(next(other for other in others if other is not widget))
    while QApplication.focusWidget() is not widget:
        QTest.keyClick(QApplication.focusWidget() or widget, Qt.Key.Key_F6)
    here = widget.grab().toImage()
    company.focus(next(other for other in others if other is not widget))
    assert widget.grab().toImage() != here
