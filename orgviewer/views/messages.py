"""Message boxes: what they say is a text, whatever names and files stand in it.

Not for: dialogs that ask for more than a yes (see `saving`, `columns_dialog`).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import QMessageBox, QWidget

from orgviewer.controls import visible
from orgviewer.lives.markup import paragraph

Button = QMessageBox.StandardButton


def warn(parent: QWidget, title: str, sentence: str) -> None:
    """Say what went wrong, and wait until it was read."""
    QMessageBox.warning(parent, title, _as_text(sentence))


def agrees(
    parent: QWidget, title: str, question: str, yes: Button = Button.Yes, no: Button = Button.No
) -> bool:
    """Ask a question, and return whether the answer is yes."""
    return QMessageBox.question(parent, title, _as_text(question), yes | no) == yes


def inform(parent: QWidget, title: str, sentences: str) -> None:
    """Say something that nobody must miss, without waiting for an answer."""
    box = QMessageBox(QMessageBox.Icon.Information, title, _as_text(sentences), Button.Ok, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def offer(
    parent: QWidget, title: str, sentence: str, yes: str, no: str, act: Callable[[], None]
) -> QMessageBox:
    """Say something, and offer to act on it, without waiting for the answer.

    Returns the box, which may be closed when there is nothing to answer any more.
    """
    box = QMessageBox(QMessageBox.Icon.Information, title, _as_text(sentence), Button.NoButton, parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole).clicked.connect(act)
    box.setDefaultButton(box.addButton(no, QMessageBox.ButtonRole.RejectRole))
    box.open()
    return box


def _as_text(sentences: str) -> str:
    """Return lines in which nothing is obeyed, as HTML if Qt would take them for such."""
    lines = [visible(line) for line in sentences.split("\n")]
    text = "\n".join(lines)
    return "".join(map(paragraph, lines)) if QtText.mightBeRichText(text) else text
