"""The list of a file's problems, as text that can be copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from orgviewer.controls import visible
from orgviewer.errors import Problem
from orgviewer.views.guide.pages import GuidePage
from orgviewer.views.guide.window import offer_guide
from orgviewer.words.translation import tr


class ProblemsDialog(QDialog):
    """Shows problems one a line; it may stay open beside the window."""

    def __init__(self, headline: str, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Problems"))
        self.resize(760, 320)
        self.list = QPlainTextEdit("\n".join(visible(str(problem)) for problem in problems))
        self.list.setReadOnly(True)
        self.list.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.list.setAccessibleName(tr("Problems"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        offer_guide(GuidePage.FILES, buttons, self)
        layout = QVBoxLayout(self)
        sentence = QLabel(headline)
        sentence.setWordWrap(True)
        sentence.setTextFormat(Qt.TextFormat.PlainText)  # a file may be named like a tag
        for widget in (sentence, self.list, buttons):
            layout.addWidget(widget)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.list.toPlainText())
