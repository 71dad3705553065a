"""Every text that a person reads can be translated: seen in a strange language, and by reading the code."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QToolBar
from pytestqt.qtbot import QtBot

import orgviewer
from orgviewer.chart.places import NO_PLACE
from orgviewer.paint.picture import PictureSpec
from orgviewer.paint.text_metrics import Letters
from orgviewer.views.actions.help import about_dialog, shortcuts_dialog
from orgviewer.views.export.dialog import ExportDialog
from orgviewer.views.guide.pages import GuidePages
from orgviewer.views.guide.window import Guide
from orgviewer.views.main_window import MainWindow
from orgviewer.views.problems.dialog import ProblemsDialog
from orgviewer.words.language import speak
from tests.datasets import COMPANY, dataset
from tests.views.conftest import Document
from tests.views.hands import Hands

VIEWS = sorted((Path(orgviewer.__file__).parent / "views").rglob("*.py"))
SHOWING = {
    *("setText", "setWindowTitle", "setToolTip", "setStatusTip", "setAccessibleName", "setPlainText"),
    *("addAction", "addMenu", "addButton", "addItem", "addRow", "showMessage", "setSpecialValueText"),
    *("QLabel", "QPushButton", "QDockWidget", "QToolBar", "QAction", "section", "question", "warning"),
}
SAME_EVERYWHERE = {"orgviewer", " — orgviewer"}


class Strange:
    """A language in which every text stands in angle quotes."""

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1, /) -> str:
        return f"«{text}»" if context == "orgviewer" else ""


@pytest.fixture
def strange() -> None:
    speak("strange", Strange())


def is_strange(text: str) -> bool:
    return text.startswith("«") and text.endswith("»")


@pytest.mark.usefixtures("strange")
def test_menus_and_toolbar_are_translated(window: MainWindow) -> None:
    for entry in window.menuBar().actions():
        assert is_strange(entry.text())
    for action in window.actions_by_name.values():
        assert is_strange(action.text())
        assert is_strange(action.toolTip())
        assert is_strange(action.statusTip())
    assert is_strange(window.recent.title())
    window.recent.fill()
    assert is_strange(window.recent.actions()[-1].text())
    assert is_strange(window.parts.dock.windowTitle())
    for bar in window.findChildren(QToolBar):
        assert is_strange(bar.windowTitle())


@pytest.mark.usefixtures("strange")
def test_panel_and_status_line_are_translated(open_document: Callable[[Document], Hands]) -> None:
    hands = open_document(COMPANY)
    counts = hands.window.status.counts.text().split(" · ")
    assert counts[-1].startswith("«")
    assert all("«" in part for part in counts)
    hands.view.select(hands.place("company"))
    text = hands.window.details.toPlainText()
    for heading in ("«Members»", "«Teams and functions»", "«Part of»"):
        assert f"\n{heading}\n" in text
    hands.view.select(NO_PLACE)
    assert "«As of ««Jun» 2024»»" in hands.window.details.toPlainText()
    assert "\n«Sources»\n" in hands.window.details.toPlainText()


@pytest.mark.usefixtures("strange")
def test_dialogs_are_translated(qtbot: QtBot) -> None:
    export = ExportDialog(dataset(COMPANY), Letters(), PictureSpec(), "vision", None)
    problems = ProblemsDialog("", (), None)
    helping = (shortcuts_dialog(), about_dialog())
    guide = Guide(GuidePages())
    for dialog in (export, problems, guide, *helping):
        qtbot.addWidget(dialog)
        assert is_strange(dialog.windowTitle())
    untold = (export.fields.size_label,)
    labels = [label.text() for label in export.findChildren(QLabel) if label not in untold and label.text()]
    assert len(labels) == 16
    assert all(is_strange(text) for text in labels)
    qtbot.waitUntil(lambda: "«pixels»" in export.fields.size_label.text())
    formats = export.fields.format
    assert all(is_strange(formats.item(row).text().split("\n")[0]) for row in range(formats.count()))
    for box in export.findChildren(QComboBox):
        texts = [box.itemText(index) for index in range(box.count())]
        assert all(is_strange(text) for text in texts)
    assert is_strange(problems.copy_button.text())
    for widget in (guide.contents, guide.hits, guide.field, guide.back, guide.forward, guide.view):
        assert is_strange(widget.accessibleName())
    for dialog in helping:
        assert "«" in dialog.text.toPlainText()


def test_keys_are_understood_in_a_strange_language(strange: None, window: MainWindow) -> None:
    assert all(
        action.shortcuts()[0].toString() for action in window.actions_by_name.values() if action.shortcuts()
    )


# Reading the code


def untranslated(source: str) -> list[str]:
    """Return the words that are handed to a widget without passing through the door to translation."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and called(node) in SHOWING:
            for argument in node.args:
                found += words(argument)
    return found


def called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def words(node: ast.AST) -> list[str]:
    """Return the texts with letters in an expression, but for those that are translated or data."""
    if isinstance(node, ast.Constant):
        text = node.value if isinstance(node.value, str) else ""
        return [text] if any(map(str.isalpha, text)) and text not in SAME_EVERYWHERE else []
    if isinstance(node, ast.Call | ast.FormattedValue):
        return []  # `tr` itself, or a value
    return [text for child in ast.iter_child_nodes(node) for text in words(child)]


def test_a_text_that_is_not_translated_is_found() -> None:
    assert untranslated('label.setText("Hello")') == ["Hello"]
    assert untranslated('label.setText(f"{number} people" + "!")') == [" people"]
    assert untranslated('menu.addAction(tr("Hello")); label.setText(f"{number} % — {tr(a)}")') == []


def test_no_text_is_shown_that_cannot_be_translated() -> None:
    found = {path: untranslated(path.read_text(encoding="utf-8")) for path in VIEWS}
    assert len(found) > 100
    assert {path: texts for path, texts in found.items() if texts} == {}
