"""The dialogs of a window, and files whose problems they list."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from orgviewer.views.dialogs.messages import Message
from orgviewer.views.main_window import MainWindow
from orgviewer.views.problems.dialog import ProblemsDialog
from tests.views.conftest import Document

BROKEN: Document = {
    "organizations": [{"id": "team", "name": "Team", "parent_id": "nowhere"}, {"id": "team", "name": "Other"}]
}
DOUBTFUL: Document = {
    "meta": {"title": "Doubtful"},
    "organizations": [{"id": "team", "name": "Team", "headcount": 1}],
    "persons": [
        {"id": "a", "name": "A", "memberships": [{"organization_id": "team"}]},
        {"id": "b", "name": "B", "memberships": [{"organization_id": "team"}]},
        {"id": "c", "name": "C"},
    ],
}


def dialogs(window: MainWindow) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def problems_of(window: MainWindow) -> str:
    """Return what the problems dialog says, by copying it; close it."""
    (dialog,) = dialogs(window)
    assert isinstance(dialog, ProblemsDialog)
    QGuiApplication.clipboard().clear()
    dialog.copy_button.click()
    dialog.close()
    return QGuiApplication.clipboard().text()


def answer_messages(monkeypatch: pytest.MonkeyPatch, told: list[str], *answers: bool) -> None:
    """Answer messages in place of a person: no, but for the first ones as given; note what they say."""
    further = iter(answers)

    def answer(message: Message) -> QDialog.DialogCode:
        told.append(message.text)
        return QDialog.DialogCode.Accepted if next(further, False) else QDialog.DialogCode.Rejected

    monkeypatch.setattr(Message, "exec", answer)


def press_save(dialog: QDialog) -> QDialog.DialogCode:
    """Do what the button to save of a dialog does, in place of showing it; return how the dialog ended."""
    dialog.accept()
    return QDialog.DialogCode(dialog.result())
