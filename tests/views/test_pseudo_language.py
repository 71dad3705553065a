"""A language longer than any, accented and in brackets: no text is cut in it, and none stays English."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from orgviewer.paint.picture import PictureSpec
from orgviewer.paint.text_metrics import Letters
from orgviewer.views.actions.help import about_dialog, shortcuts_dialog
from orgviewer.views.export.dialog import ExportDialog
from orgviewer.words.language import speak
from tests import catalogues, phrases
from tests.datasets import COMPANY, dataset
from tests.views.conftest import Document
from tests.views.hands import Hands

ACCENTED = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")
LONGER = 0.3  # as German is, which is among the longest


class Pseudo:
    """Says each text that is `wanted` longer, accented and in brackets; keeps those asked for in vain."""

    def __init__(self, wanted: Collection[str]) -> None:
        self._wanted = wanted
        self.unknown: set[str] = set()

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1, /) -> str:
        if text not in self._wanted:
            if text and "⟦" not in text:  # else it is made of texts that were translated already
                self.unknown.add(text)
            return ""
        parts = re.split(r"(\{\w+\}|%n|&\w)", text)
        said = "".join(part if turn % 2 else part.translate(ACCENTED) for turn, part in enumerate(parts))
        return f"⟦{said}{'~' * round(LONGER * len(text))}⟧"


@pytest.fixture
def pseudo() -> Pseudo:
    """Speak the pseudo-language."""
    catalogue = Pseudo(catalogues.wanted(phrases.of_program().texts))
    speak("pseudo", catalogue)
    return catalogue


def cut_texts(widget: QWidget) -> list[str]:
    """Return what labels and buttons say that has no room."""
    shown: list[QLabel | QAbstractButton] = [*widget.findChildren(QLabel), *widget.findChildren(QPushButton)]
    return [
        one.text()
        for one in shown
        if one.isVisibleTo(widget)
        and one.text()
        and not (isinstance(one, QLabel) and one.wordWrap())
        and one.sizeHint().width() > one.width() + 1
    ]


def test_the_window_says_all_in_the_language_and_cuts_nothing(
    pseudo: Pseudo, open_document: Callable[[Document], Hands]
) -> None:
    hands = open_document(COMPANY)
    hands.window.resize(1280, 800)
    hands.view.select(hands.place("company"))
    assert pseudo.unknown == set()
    assert cut_texts(hands.window) == []
    assert "⟦" in hands.window.details.toPlainText()


def test_dialogs_say_all_in_the_language_and_cut_nothing(pseudo: Pseudo, qtbot: QtBot) -> None:
    export = ExportDialog(dataset(COMPANY), Letters(), PictureSpec(), "vision", None)
    for dialog in (export, shortcuts_dialog(), about_dialog()):
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.windowTitle().startswith("⟦")
        assert cut_texts(dialog) == []
    assert pseudo.unknown == set()
