"""Help: the page of shortcuts, made of the table of actions, and what the program is."""

from __future__ import annotations

import platform
from collections.abc import Iterable

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from orgviewer import __version__
from orgviewer.lives.markup import escape
from orgviewer.views.actions.action_table import TABLE
from orgviewer.views.dialogs.dialog import Dialog
from orgviewer.words.translation import Phrase, tr

SIZE, SMALL_SIZE = QSize(560, 560), QSize(420, 240)  # pixels, where there is room
# What the chart itself listens to, for the page of shortcuts.
CHART_KEYS: tuple[tuple[Phrase, Phrase], ...] = (
    ("Arrow keys", "Walk the tree: parent, child, siblings"),
    ("Home", "Select the root"),
    ("Letters and digits", "Find what is typed"),
    ("Esc", "End the search or a connection, select nothing, or leave the focus"),
    ("Tab", "Go to the next part of the window"),
    ("Right click, or Menu", "Show what can be done with a card, or with whatever is there"),
    ("Drag, or two fingers on a touch pad", "Move the chart; Shift+Wheel moves it sideways"),
    ("Wheel, or pinch", "Zoom about the pointer"),
    ("Click", "Select a card; on the badge at its foot: fold or unfold it"),
    ("Ctrl+Click", "Find what the selected person shares with another"),
    ("Double click", "Centre a card; on empty ground: show the whole chart"),
)

# What the search understands, by example.
SEARCHES: tuple[tuple[str, Phrase], ...] = (
    ("anna keller", "Both words are found: in a name, a role, a team, or what is known of a life"),
    ('"anna keller"', "The two words beside each other"),
    ("role:engineer", "People by what they do"),
    ("team:vision", "A team, the teams within it, and their people"),
    ("school:toronto, employer:google, project:, advisor:, teacher:, place:", "People by their lives"),
    ("internship:google, work:google", "People who interned there; who worked or interned there"),
    ('school:"University of Toronto"', "The whole of a value, and nothing that merely contains it"),
    ("since:2023, since:2023..2024, since:..2020", "People by the year in which they came"),
    ('"Cost centre":4711', "People by any column of the file"),
    ("Age:40..49, Salary:60000..", "People by the numbers, or the years, of a column"),
)


class TextDialog(Dialog):
    """Shows a page of text."""

    def __init__(self, title: str, page: str, parent: QWidget | None = None, size: QSize = SIZE) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.text = QTextBrowser()
        self.text.setHtml(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout()
        layout.addWidget(self.text)
        self.fill(layout, buttons, size)


def shortcuts_dialog(parent: QWidget | None = None) -> TextDialog:
    """Return the dialog that lists every key."""
    native = QKeySequence.SequenceFormat.NativeText
    rows = [
        (", ".join(QKeySequence(key).toString(native) for key in row.keys), tr(row.tip))
        for row in TABLE
        if row.keys
    ]
    rows += [(tr(keys), tr(meaning)) for keys, meaning in CHART_KEYS]
    searches = [(example, tr(meaning)) for example, meaning in SEARCHES]
    page = f"{_table(rows)}<h3>{escape(tr('What the search understands'))}</h3>{_table(searches)}"
    return TextDialog(tr("Shortcuts"), page, parent)


def _table(rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(f"<tr><td><b>{escape(keys)}</b></td><td>{escape(does)}</td></tr>" for keys, does in rows)
    return f'<table cellpadding="4">{cells}</table>'


def about_dialog(parent: QWidget | None = None) -> TextDialog:
    """Return the dialog that says what the program is, and what it runs on."""
    sentences = (
        tr("A viewer for organization charts whose every fact names its source."),
        tr("Free software under the MIT licence; Qt is used under the LGPL."),
        f"Python {platform.python_version()}, PySide {pyside_version}",
    )
    body = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences)
    page = f"<h2>orgviewer {__version__}</h2>{body}"
    return TextDialog(tr("About orgviewer"), page, parent, SMALL_SIZE)
