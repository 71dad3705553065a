"""Asks how the people of the open file are to be written as a directory, and has it written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QTableView,
    QWidget,
)

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.places import ROOT, Place
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.choices import Paper
from orgviewer.directory.choices import DirectoryForm, DirectoryFormat, NameOrder
from orgviewer.directory.spec import DirectorySpec
from orgviewer.errors import OrgviewerError
from orgviewer.model.dataset import Dataset
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import Progress
from orgviewer.publish.directory.formats import check_output, directory_format, write_directory
from orgviewer.publish.directory.publication import make_publication, name_of_form
from orgviewer.publish.paper.sheets import name_of_paper
from orgviewer.saved.export_choices import ExportChoices
from orgviewer.views.chart.scene import Scene
from orgviewer.views.chart.view import ChartView
from orgviewer.views.dialogs.dialog import Dialog
from orgviewer.views.dialogs.following import follow
from orgviewer.views.directory.shown import FORM, NAME
from orgviewer.views.export.exporting import Exporting
from orgviewer.views.export.fields import choice
from orgviewer.views.files.omissions import OmissionsButton
from orgviewer.views.files.saving import name_for_export, with_ending
from orgviewer.views.files.session import Documents
from orgviewer.views.files.writing import Writing, say_failure
from orgviewer.views.guide.opening import GuidePage, offer_guide
from orgviewer.words.translation import tr

ROOTS = (Kind.ORGANIZATION, Kind.PERSON, Kind.VACANCY, Kind.SHARED)
"""Cards from which on a directory can be made, by the ids of their records."""


class DirectoryDialog(Dialog):
    """Lets a person choose a directory; `spec` is what was chosen, `path` where it is to be.

    `start` fills the fields, its root being that of the branch in focus; the part below another card can be
    chosen if `root` names its record. `suggested` gives a name for a suffix.
    `dataset` is the reading of the file that the dialog was about last.
    """

    def __init__(
        self,
        dataset: Dataset,
        start: DirectorySpec,
        root: str | None,
        suggested: Callable[[str], Path],
        parent: QWidget,
        kind: DirectoryFormat = DirectoryFormat.PDF,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_title())
        self.dataset, self._start, self._suggested = dataset, start, suggested
        self.path: Path | None = None
        self.form = choice([(name_of_form(form), form) for form in DirectoryForm], start.form)
        self.format = choice([(_name_of_format(one), one) for one in DirectoryFormat], kind)
        self.part = choice(_parts(start.chart.root, root), start.chart.root)
        orders: list[tuple[str, object]] = [
            (tr("Family names, where the file tells them"), NameOrder.KNOWN),
            (tr("The last word of each name"), NameOrder.LAST_WORD),
        ]
        papers = [(name_of_paper(paper), paper) for paper in Paper]
        self.order, self.paper = choice(orders, start.order), choice(papers, start.paper)
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.omissions = OmissionsButton(start.omissions)
        self._lay_out()
        for field in (self.form, self.format):
            field.currentIndexChanged.connect(self._offer)
        self._offer()

    def _lay_out(self) -> None:
        self._fields = fields = QFormLayout()
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("&List as"), self.form),
            (tr("&Write as"), self.format),
            (tr("&Part"), self.part),
            (tr("Sorted &by"), self.order),
            (tr("Pap&er"), self.paper),
            (tr("Lea&ve out"), self.omissions),
        )
        for words, field in rows:
            fields.addRow(words, field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Save).setText(tr("&Save…"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        offer_guide(GuidePage.EXPORTS, buttons, self)
        self.fill(fields, buttons)

    def _offer(self) -> None:
        """Show the fields that count for what was chosen."""
        self._fields.setRowVisible(self.order, self.form.currentData() is DirectoryForm.LIST)
        self._fields.setRowVisible(self.paper, self.format.currentData() is not DirectoryFormat.HTML)

    def renew(self, dataset: Dataset, chart: ChartSpec, root: str | None) -> None:
        """Be about another reading of the file; a branch that is not there any more cannot be chosen."""
        part = self.part.currentData()
        self.dataset, self._start = dataset, replace(self._start, chart=chart)
        self.part.clear()
        for words, there in _parts(chart.root, root):
            self.part.addItem(words, there)
        self.part.setCurrentIndex(max(0, self.part.findData(part)))

    @property
    def spec(self) -> DirectorySpec:
        """What was chosen."""
        chart = replace(self._start.chart, root=_chosen(self.part))
        return DirectorySpec(
            self.form.currentData(),
            self.order.currentData(),
            chart,
            self.paper.currentData(),
            self.omissions.omissions,
        )

    def accept(self) -> None:
        """Ask for the file's name; whoever gives none goes on choosing."""
        suffix = str(self.format.currentData())
        name, _ = QFileDialog.getSaveFileName(self, _title(), str(self._suggested(suffix)), f"*{suffix}")
        endings = [str(kind) for kind in DirectoryFormat]
        self.path = with_ending(Path(name), suffix, endings, _title(), self) if name else None
        if self.path:
            super().accept()


def export_directory(
    chart: ChartView, documents: Documents, writing: Writing, exporting: Exporting, window: QWidget
) -> None:
    """Ask for a directory of what a window shows, and have it written."""
    scene, file, title = chart.scene, documents.file, _title()
    if scene is None or file is None or not writing.is_free(title):
        return
    name = partial(name_for_export, file, documents.folder)
    form = _form_seen(window)
    last, root = exporting.kept(form), _root(scene.whole, chart.selected)
    start = _start(_shown(chart, scene), form, last)
    dialog = DirectoryDialog(scene.whole.dataset, start, root, name, window, last.directory.kind)
    dialog.omissions.show_gone(file.omissions)

    def renew(dataset: Dataset) -> None:
        if chart.scene is not None:
            dialog.renew(dataset, _shown(chart, chart.scene), _root(chart.scene.whole, chart.selected))

    follow(documents, dialog, renew)
    is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dataset, spec, path = dialog.dataset, dialog.spec, dialog.path
    dialog.deleteLater()  # the window would keep it
    if not is_accepted or path is None:
        return
    try:
        exporting.remember_directory(spec, directory_format(path))
        check_output(path)
        documents.require_apart(path, dataset)
    except OrgviewerError as error:
        say_failure(error, title, window)
        return
    writing.write(path, title, partial(_write, dataset, spec, path))


def _write(dataset: Dataset, spec: DirectorySpec, path: Path, tell: Progress) -> tuple[str, ...]:
    """Write a directory, in a thread: with letters of its own, those of the window being in use there."""
    write_directory(make_publication(dataset, spec, Letters()), path, tell)
    return ()


def _form_seen(window: QWidget) -> DirectoryForm:
    """Return the form that a window shows, a board if it shows the chart."""
    table = window.findChild(QTableView, NAME)
    return DirectoryForm(table.property(FORM) or str(DirectoryForm.BOARD)) if table else DirectoryForm.BOARD


def _start(chart: ChartSpec, form: DirectoryForm, last: ExportChoices) -> DirectorySpec:
    """Return what is offered first: a chart in a form, as its directory was last exported."""
    paper = last.paper if isinstance(last.paper, Paper) else Paper.A4
    return DirectorySpec(form, last.directory.order, chart, paper, last.omissions)


def _shown(chart: ChartView, scene: Scene) -> ChartSpec:
    """Return what a window shows, from the branch in focus on, whatever is folded."""
    return replace(chart.chart_spec, root=_root(scene.whole, scene.folding.focus), folding=Folding())


def _parts(focus: str | None, root: str | None) -> list[tuple[str, object]]:
    """Return what a directory can be of: all, the branch in focus, and that of the selected card."""
    parts: list[tuple[str, object]] = [(tr("The whole chart"), None)]
    parts += [(tr("The branch in focus"), focus)] if focus else []
    parts += [(tr("The branch of the selected card"), root)] if root and root != focus else []
    return parts


def _root(whole: Chart, place: Place) -> str | None:
    """Return the id of the person, post or organization in a place below the root; None for anything else."""
    if place <= ROOT:
        return None
    kind, identifier, _ = whole.key(place)
    return identifier if kind in ROOTS else None


def _chosen(field: QComboBox) -> str | None:
    chosen: str | None = field.currentData()
    return chosen


def _title() -> str:
    return tr("Export directory")


def _name_of_format(kind: DirectoryFormat) -> str:
    names = {
        DirectoryFormat.PDF: tr("Pages"),
        DirectoryFormat.HTML: tr("Web page"),
        DirectoryFormat.DOCX: tr("Text document"),
        DirectoryFormat.XLSX: tr("Workbook"),
    }
    return f"{names[kind]} ({kind})"
