"""Asks what is to be left out, of a picture or of what a window shows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from orgviewer.choices import Omission
from orgviewer.views.dialogs.dialog import Dialog
from orgviewer.views.dialogs.following import follow
from orgviewer.views.files.session import Documents
from orgviewer.views.guide.opening import GuidePage, offer_guide
from orgviewer.words.translation import Phrase, tr

NAMES: Mapping[Omission, Phrase] = {
    Omission.NAMES: "&Names: people are called as their posts, those alike are counted",
    Omission.CONTACTS: "&Contacts: addresses, telephone numbers, links",
    Omission.PHOTOS: "&Photos",
    Omission.NOTES: "N&otes",
    Omission.DATES: "&Dates, and how long something took",
    Omission.LIVES: "&Lives: education, work, awards, projects, publications, interests, biographies",
    Omission.SOURCES: "&Sources",
}
"""What each is to a person; translated where it is shown."""
SHORT_NAMES: Mapping[Omission, Phrase] = {
    Omission.NAMES: "names",
    Omission.CONTACTS: "contacts",
    Omission.PHOTOS: "photos",
    Omission.NOTES: "notes",
    Omission.DATES: "dates",
    Omission.LIVES: "lives",
    Omission.SOURCES: "sources",
}
"""The same within a sentence."""


class OmissionsDialog(Dialog):
    """Lets a person say what is to be left out; `omissions` is what was said beyond what is `gone`."""

    def __init__(
        self,
        start: frozenset[Omission],
        parent: QWidget | None = None,
        gone: frozenset[Omission] = frozenset(),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Leave out"))
        self.boxes = {one: QCheckBox(tr(NAMES[one])) for one in Omission}
        column = QVBoxLayout()
        for one, box in self.boxes.items():
            box.setChecked(one in start | gone)
            box.setEnabled(one not in gone)
            box.setToolTip(tr("The window leaves it out already.") if one in gone else "")
            column.addWidget(box)
        told = QLabel(
            tr("Without names all texts go in which one could stand, and lives, notes, contacts and sources.")
        )
        told.setWordWrap(True)
        column.addWidget(told)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        offer_guide(GuidePage.EXPORTS, buttons, self)
        column.addStretch(1)
        self.fill(column, buttons)

    @property
    def omissions(self) -> frozenset[Omission]:
        """What is to be left out."""
        return frozenset(one for one, box in self.boxes.items() if box.isChecked() and box.isEnabled())


class OmissionsButton(QPushButton):
    """Says what is left out, and asks for it; `omissions` is what was chosen.

    Signal: `changed` when something else is.
    """

    changed = Signal()

    def __init__(self, start: frozenset[Omission]) -> None:
        super().__init__()
        self.omissions, self._gone = start, frozenset[Omission]()
        self.clicked.connect(self._ask)
        self._say()

    def choose(self, omissions: frozenset[Omission]) -> None:
        """Leave something else out."""
        if omissions != self.omissions:
            self.omissions = omissions
            self._say()
            self.changed.emit()

    def show_gone(self, gone: frozenset[Omission]) -> None:
        """Say what the window leaves out already, whatever is chosen."""
        self._gone = gone
        self._say()

    def _ask(self) -> None:
        dialog = OmissionsDialog(self.omissions, self, self._gone)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.choose(dialog.omissions)
        dialog.deleteLater()

    def _say(self) -> None:
        chosen = [tr(SHORT_NAMES[one]) for one in Omission if one in self.omissions | self._gone]
        few = chosen if len(chosen) <= 2 else [*chosen[:2], "…"]
        self.setText(", ".join(few) if chosen else tr("Nothing…"))
        self.setToolTip(", ".join(chosen))


def ask_what_to_leave_out(documents: Documents, window: QWidget) -> None:
    """Ask what a window is to leave out of the open file, and read it again without."""
    if documents.file is None:
        return
    dialog = OmissionsDialog(documents.file.omissions, window)
    dialog.accepted.connect(lambda: documents.leave_out(dialog.omissions))
    dialog.finished.connect(dialog.deleteLater)
    follow(documents, dialog, lambda _: None)
    dialog.open()
