"""Messages: what they say is a text, whatever names and files stand in it, and is scrolled where it is long.

Not for: dialogs that ask for more than a yes (see `saving`, `columns_dialog`).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QStyle, QWidget

from orgviewer.controls import visible
from orgviewer.views.dialogs.dialog import Dialog
from orgviewer.views.dialogs.following import FollowedFile, follow
from orgviewer.views.elided import rich_text

Button = QDialogButtonBox.StandardButton
MessageIcon = QStyle.StandardPixmap
NO_BUTTON = QDialogButtonBox.StandardButton.NoButton
NARROWEST = 360  # pixels of a text that has several lines


class Message(Dialog):
    """Says something beside an icon; `text` is what it says, and obeys nothing."""

    def __init__(
        self, parent: QWidget, icon: MessageIcon, title: str, sentences: str, buttons: Button
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.text = _as_text(sentences)
        self.buttons = QDialogButtonBox(buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        label, picture = QLabel(self.text), QLabel()
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setMinimumWidth(min(NARROWEST, label.fontMetrics().horizontalAdvance(sentences)))
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_MessageBoxIconSize, None, self)
        picture.setPixmap(self.style().standardIcon(icon).pixmap(side))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self.setAccessibleDescription(sentences)
        self.fill(row, self.buttons)


def warn(parent: QWidget, title: str, sentence: str) -> None:
    """Say what went wrong, and wait until it was read."""
    message = Message(parent, MessageIcon.SP_MessageBoxWarning, title, sentence, Button.Ok)
    message.exec()
    message.deleteLater()


def agrees(
    parent: QWidget,
    title: str,
    question: str,
    yes: Button = Button.Yes,
    no: Button = Button.No,
    about: FollowedFile | None = None,
) -> bool:
    """Ask a question, and return whether the answer is yes.

    One `about` the open file is taken back when another is opened: the answer would be given of that.
    """
    message = Message(parent, MessageIcon.SP_MessageBoxQuestion, title, question, yes | no)
    message.buttons.button(yes).setDefault(True)
    if about is not None:
        follow(about, message, lambda _: None)
    is_yes = message.exec() == Message.DialogCode.Accepted
    message.deleteLater()
    return is_yes


def inform(parent: QWidget, title: str, sentences: str) -> None:
    """Say something that nobody must miss, without waiting for an answer."""
    message = Message(parent, MessageIcon.SP_MessageBoxInformation, title, sentences, Button.Ok)
    message.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    message.open()


def offer(parent: QWidget, title: str, sentence: str, yes: str, no: str, act: Callable[[], None]) -> Message:
    """Say something, and offer to act on it, without waiting for the answer.

    Returns the message, which may be closed when there is nothing to answer any more.
    """
    message = Message(parent, MessageIcon.SP_MessageBoxInformation, title, sentence, NO_BUTTON)
    message.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    message.buttons.addButton(yes, QDialogButtonBox.ButtonRole.AcceptRole)
    message.buttons.addButton(no, QDialogButtonBox.ButtonRole.RejectRole).setDefault(True)
    message.accepted.connect(act)
    message.open()
    return message


def _as_text(sentences: str) -> str:
    """Return lines in which nothing is obeyed, as HTML if Qt would take them for such."""
    lines = [visible(line) for line in sentences.split("\n")]
    text = "\n".join(lines)
    return "".join(map(rich_text, lines)) if QtText.mightBeRichText(text) else text
