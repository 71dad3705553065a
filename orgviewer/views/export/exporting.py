"""The ways out as pictures: files, the clipboard, paper. Not for: how files are written (see `writing`)."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from orgviewer.chart.chart import Kind
from orgviewer.chart.spec import Folding
from orgviewer.directory.choices import DirectoryForm, DirectoryFormat
from orgviewer.directory.spec import DirectorySpec
from orgviewer.errors import OrgviewerError
from orgviewer.model.dataset import Dataset
from orgviewer.outputs import require_apart
from orgviewer.paint.picture import Picture, PictureSpec, SheetSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import Progress
from orgviewer.publish.formats import check_output, picture_format, write_picture
from orgviewer.publish.listing import cells
from orgviewer.saved.export_choices import (
    DirectoryChoices,
    ExportChoices,
    choices_of,
    read_choices,
    written_choices,
)
from orgviewer.saved.view import View
from orgviewer.views.chart.view import ChartView
from orgviewer.views.dialogs.following import follow, leave
from orgviewer.views.export.dialog import ExportDialog
from orgviewer.views.export.preview import picture_data
from orgviewer.views.export.printing import PrintPreview
from orgviewer.views.files.saving import name_for_export
from orgviewer.views.files.session import Documents
from orgviewer.views.files.writing import Writing, say_failure
from orgviewer.views.settings import EXPORT_FORMAT, EXPORT_PAPER, EXPORT_THEME, Settings
from orgviewer.views.status import StatusLine
from orgviewer.words.translation import tr

ROOTS = (Kind.ORGANIZATION, Kind.PERSON, Kind.VACANCY, Kind.SHARED)
"""Cards from which on a chart can be exported, by the ids of their records."""


class Exporting(QObject):
    """Asks what to export and where, and has it written.

    The choices of the saved view that is shown, `of_view`, count in place of those of the last export, which
    may be of another file. Signal: `chosen` when other choices count from now on.
    """

    chosen = Signal()

    def __init__(
        self, chart: ChartView, documents: Documents, writing: Writing, status: StatusLine, window: QWidget
    ) -> None:
        super().__init__(window)
        self._chart, self._documents, self._window = chart, documents, window
        self._writing, self._status = writing, status
        self._settings = Settings()
        self.of_view: View | None = None
        self._own: tuple[Path | None, ExportChoices] = (
            None,
            ExportChoices(),
        )  # a file, and how it was exported
        self._listed: tuple[Path | None, ExportChoices] = None, ExportChoices()  # likewise as a directory

    def export(self) -> None:
        """Ask for a picture's kind and place, and have it written."""
        title = tr("Export")
        scene = self._chart.scene
        file = self._documents.file
        if scene is None or file is None or not self._writing.is_free(title):
            return
        letters, name = self._chart.letters, partial(name_for_export, file, self._documents.folder)
        last = self.choices
        start = last.applied(self._shown())
        dialog = ExportDialog(
            scene.whole.dataset, letters, start, self._root(), self._window, last.kind, name
        )
        dialog.fields.omissions.show_gone(file.omissions)

        def renew(dataset: Dataset) -> None:
            dialog.renew(dataset, last.applied(self._shown()), self._root())

        follow(self._documents, dialog, renew)
        chosen, dataset = dialog.ask(), dialog.dataset
        if chosen is None:
            return
        spec, path = chosen
        try:
            choices = choices_of(spec, picture_format(path), last.sheet)
            self._remember(choices, choices)
            check_output(path)
            self._documents.require_apart(path, dataset)
            require_logo_apart(path, spec)
        except OrgviewerError as error:
            say_failure(error, title, self._window)
            return
        self._writing.write(path, title, partial(_write, dataset, spec, path))

    def copy(self) -> None:
        """Copy what is visible: as a picture, and as cells of a table."""
        scene = self._chart.scene
        if scene is None or not len(scene.chart):
            return
        spec = replace(self._shown(), view=None)
        data = picture_data(make_picture(scene.whole.dataset, spec, self._chart.letters))
        data.setText(cells(scene.chart))
        QGuiApplication.clipboard().setMimeData(data)
        self._status.showMessage(tr("Copied as a picture and as a table."), 5_000)

    def print(self) -> None:
        """Show what is visible as pages, to be printed."""
        scene = self._chart.scene
        if scene is None:
            return
        spec = replace(self.choices.applied(self._shown()), view=None, omissions=frozenset())
        preview = PrintPreview(spec, self._picture, self._require_apart, self._window)

        def renew(_: Dataset) -> None:
            shown = self._shown()
            preview.renew(replace(spec, folding=shown.folding, chart=shown.chart), self._picture)

        def give_up() -> None:
            preview.chosen.disconnect(self._remember_printed)  # as a title would be that of the other file
            leave(preview)

        follow(self._documents, preview, renew, give_up)
        preview.chosen.connect(self._remember_printed)
        preview.open()

    def _picture(self, spec: PictureSpec) -> Picture:
        """Return a picture of the file as it is now."""
        assert self._chart.scene is not None
        return make_picture(self._chart.scene.whole.dataset, spec, self._chart.letters)

    def _require_apart(self, path: Path) -> None:
        """Raise OutputError for a file that must not be printed to."""
        assert self._chart.scene is not None
        self._documents.require_apart(path, self._chart.scene.whole.dataset)

    def _remember_printed(self, least_text: float, sheet: SheetSpec) -> None:
        """Remember what was chosen in the preview of a print, for the next one and for exports."""
        both = self.choices, self.kept(None)
        self._remember(*(replace(choices, least_text=least_text, sheet=sheet) for choices in both))

    def _shown(self) -> PictureSpec:
        """Return what the window shows, as a picture."""
        chart = self._chart
        return PictureSpec(
            theme=chart.theme.name,
            style=chart.layout_style,
            folding=chart.scene.folding if chart.scene else Folding(),
            chart=chart.chart_spec,
            view=chart.view_of_layout(),
            connection=chart.connection,
        )

    def _remember(self, choices: ExportChoices, own: ExportChoices) -> None:
        """Remember what was chosen for what is exported next, and of it the `own` choices of the open file.

        A title is that of one file.
        """
        self._own = self._path, own
        self._settings.last_export = written_choices(_titled(choices, ""))
        if self.of_view is not None and self.of_view.form is None:
            self.of_view = replace(self.of_view, export=choices)
        self.chosen.emit()

    def remember_directory(self, spec: DirectorySpec, kind: DirectoryFormat) -> None:
        """Remember as what the people of the open file were written, for its next directory and its views."""
        listed = DirectoryChoices(kind, spec.order)
        choices = ExportChoices(paper=spec.paper, omissions=spec.omissions, directory=listed)
        self._listed = self._path, choices
        if self.of_view is not None and self.of_view.form is not None:
            self.of_view = replace(self.of_view, export=choices)
        self.chosen.emit()

    def kept(self, form: DirectoryForm | None) -> ExportChoices:
        """Return what a view in a form keeps: how it, else the open file, was last exported so."""
        if self.of_view is not None and (self.of_view.form is None) == (form is None):
            return self.of_view.export
        path, choices = self._own if form is None else self._listed
        return choices if path == self._path else self._usual

    @property
    def choices(self) -> ExportChoices:
        """What was chosen of the saved view that is shown, of the last export, or is to be offered first."""
        if self.of_view is not None and self.of_view.form is None:
            return self.of_view.export
        path, own = self._own
        title = own.sheet.title if path == self._path else ""
        return _titled(read_choices(self._settings.last_export, self._usual), title)

    @property
    def _usual(self) -> ExportChoices:
        """What is offered to whoever has exported nothing yet."""
        chosen = self._settings.chosen
        return ExportChoices(
            chosen(EXPORT_FORMAT), theme=chosen(EXPORT_THEME).theme, paper=chosen(EXPORT_PAPER)
        )

    @property
    def _path(self) -> Path | None:
        """The path of the open file."""
        file = self._documents.file
        return file.path if file else None

    def _root(self) -> str | None:
        """Return the id of the selected person or organization."""
        scene, place = self._chart.scene, self._chart.selected
        if scene is None or place < 0:
            return None
        kind, identifier, _ = scene.whole.key(place)
        return identifier if kind in ROOTS else None


def _titled(choices: ExportChoices, title: str) -> ExportChoices:
    """Return choices with another title on every sheet."""
    return replace(choices, sheet=replace(choices.sheet, title=title))


def require_logo_apart(path: Path, spec: PictureSpec) -> None:
    """Raise OutputError if a picture would be written over its own logo."""
    if spec.sheet.logo:
        require_apart(path, Path(spec.sheet.logo))


def _write(dataset: Dataset, spec: PictureSpec, path: Path, tell: Progress) -> tuple[str, ...]:
    """Write a picture, in a thread: with letters of its own, those of the window being in use there."""
    write_picture(make_picture(dataset, spec, Letters()), path, tell)
    return ()
