"""What a person does with saved views: saving, updating, renaming and deleting them.

The file of views is read again before it is written, since somebody may have edited it meanwhile.
Not for: showing one (see `shown`).
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from orgviewer.controls import visible
from orgviewer.errors import OutputError
from orgviewer.saved.export_choices import ExportChoices
from orgviewer.saved.view import View
from orgviewer.saved.writing import ViewChange, write_change
from orgviewer.views.chart.view import ChartView
from orgviewer.views.chart.visits import ShowAs
from orgviewer.views.dialogs.following import follow
from orgviewer.views.dialogs.messages import agrees, warn
from orgviewer.views.export.exporting import Exporting
from orgviewer.views.files.session import Documents
from orgviewer.views.saved.shown import ShownForms, ShownViews
from orgviewer.words.translation import tr


class SavedViews(ShownViews):
    """The views of the open file under a person's hands; `said` with a sentence on what was done."""

    said = Signal(str)

    def __init__(
        self,
        documents: Documents,
        chart: ChartView,
        show_as: ShowAs,
        exporting: Callable[[], Exporting],
        forms: ShownForms,
        window: QWidget,
    ) -> None:
        super().__init__(documents, chart, show_as, exporting, forms, window)
        self.bar.save_asked.connect(self.ask_name)
        self.bar.rename_asked.connect(self.ask_new_name)

    def ask_name(self) -> None:
        """Ask under which name the chart is to be saved as a view."""
        self._ask(tr("Save the view"), tr("Name of the view:"), self._name, self.save)

    def ask_new_name(self) -> None:
        """Ask for another name of the current view."""
        if self._name:
            self._ask(tr("Rename the view"), tr("New name:"), self._name, self.rename)

    def _ask(self, title: str, question: str, name: str, then: Callable[[str], None]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(question)
        dialog.setTextValue(name)
        dialog.textValueSelected.connect(then)
        follow(self._documents, dialog, lambda _: None)
        dialog.open()

    def _agrees(self, title: str, question: str) -> bool:
        """Return the answer about a view, which is no if another file is open by then."""
        return agrees(self._window, title, question, about=self._documents)

    def save(self, name: str) -> None:
        """Save the chart as it is now as a view; one of the same name is replaced if a person agrees."""
        name = " ".join(name.split())
        if not name or self._chart.scene is None:
            return
        self._read()
        is_known = name in self._names()
        question = tr("There is a view “{name}” already. Replace it?").replace("{name}", name)
        if is_known and not self._agrees(tr("Save the view"), question):
            return
        view = self._now(View(name, export=self._export_kept()))
        self._change(ViewChange(name if is_known else None, view), tr("Saved the view “{name}”."))

    def update_current(self) -> None:
        """Save the chart as it is now under the name of the current view."""
        if self._shown is not None:
            view = self._now(replace(self._shown, export=self._export_kept()))
            self._change(ViewChange(self._name, view), tr("Updated the view “{name}”."))

    def _export_kept(self) -> ExportChoices:
        """Return what a view that is saved now keeps of exports."""
        return self._exporting().kept(self._forms.form())

    def rename(self, name: str) -> None:
        """Give the current view another name, which no other has; what it holds stays."""
        name, title = " ".join(name.split()), tr("Rename the view")
        self._read()
        if not name or name == self._name or self._file is None or self._shown is None:
            return
        if name in self._names():
            warn(self._window, title, tr("There is a view “{name}” already.").replace("{name}", name))
            return
        view, shown = replace(self._file.named(self._name), name=name), replace(self._shown, name=name)
        if self._write(ViewChange(self._name, view), tr("The view is called “{name}” now.")):
            self._name, self._shown = name, shown
            self._read()
            self.changed.emit()

    def delete_current(self) -> None:
        """Take the current view out of the file if a person agrees; the chart stays as it is."""
        name, title = self._name, tr("Delete the view")
        question = tr("Delete the view “{name}”?").replace("{name}", name)
        if name and self._agrees(title, question):
            self._read()
            if self._write(ViewChange(name, None), tr("Deleted the view “{name}”.").replace("{name}", name)):
                self._leave()
                self._read()

    def _change(self, change: ViewChange, sentence: str) -> None:
        self._read()
        if change.after and self._write(change, sentence):
            self._read()
            self._enter(change.after)

    def _write(self, change: ViewChange, sentence: str) -> bool:
        """Write what becomes of a view, and say it; return whether that was done."""
        if self._file is None:
            warn(self._window, tr("Saved views"), " ".join(self._faults))
            return False
        try:
            copy = write_change(self._file, change)
        except OutputError as error:
            warn(self._window, tr("Saved views"), str(error))
            return False
        name = change.after.name if change.after else change.before or ""
        kept = tr("What else stood in its lines is kept in {path}.")
        said = (sentence.replace("{name}", name), kept.replace("{path}", visible(str(copy))) if copy else "")
        self.said.emit(" ".join(filter(None, said)))
        return True
