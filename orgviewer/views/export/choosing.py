"""What to export, as a column of fields: few at first, the rest on demand, and only those that count.

Not for: the fields themselves (see `fields`), or the preview beside them (see `dialog`).
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from orgviewer.chart.spec import Folding
from orgviewer.choices import LayoutKind, Omission, Pages, PictureFormat
from orgviewer.layout.layout import LayoutStyle
from orgviewer.paint.picture import PictureSpec, SheetSpec
from orgviewer.publish.formats import HANDED_OVER, PLACED, SHEETS, PictureOption
from orgviewer.views.export import fields
from orgviewer.views.export.fields import FormatList, Part, choice
from orgviewer.views.export.paper_field import PaperField
from orgviewer.views.export.sheet_fields import SheetButton
from orgviewer.views.files.omissions import OmissionsButton
from orgviewer.words.translation import tr

OF_TREE = frozenset((Omission.NAMES, Omission.DATES))
"""What makes another tree if it is left out."""
LISTS = (PictureFormat.CSV, PictureFormat.JSON)


class ExportFields(QWidget):
    """Lets a person choose; `spec` and `kind` are what was chosen.

    `start` fills the fields, its folding being the window's; the part below a card can be chosen if
    `root` names its record. Signal: `changed` when anything else is chosen.
    """

    changed = Signal()

    def __init__(self, start: PictureSpec, root: str | None, kind: PictureFormat) -> None:
        super().__init__()
        self._root, self._start = root, start
        self.format = FormatList(kind)
        is_as_shown = start.folding != Folding() and OF_TREE.isdisjoint(start.omissions)
        self.part = choice(self._parts(), Part.AS_SHOWN if is_as_shown else Part.WHOLE)
        self.scale = fields.scale_field(start.scale)
        self.pages, self.paper = fields.pages_field(start.pages), PaperField(start.paper)
        self.slide = PaperField(start.slide)
        self.way, self.shapes = fields.way_field(start.way), fields.shapes_field(start.shapes)
        self.least_text = fields.least_text_field(start.least_text)
        self.theme, self.layout_kind = fields.theme_field(start.theme), fields.layout_field(start.style.kind)
        self.aspect = fields.aspect_field(start.style.aspect)
        self.direction = fields.direction_field(start.style.direction)
        self.background = fields.background_field(start.background)
        self.levels, self.dpi = fields.levels_field(None), fields.dpi_field(start.dpi)
        self.appendix = QCheckBox(tr("With the li&ves of the people"))
        self.appendix.setChecked(start.appendix)
        self.statistics = QCheckBox(tr("With a page of statisti&cs"))
        self.statistics.setChecked(start.statistics)
        self.omissions, self.on_sheets = OmissionsButton(start.omissions), SheetButton(start.sheet)
        self.size_label = QLabel()
        self.more = QToolButton()
        self._lay_out()
        self._connect()
        self._offer()

    def _parts(self) -> list[tuple[str, object]]:
        parts: list[tuple[str, object]] = [(tr("The whole chart"), Part.WHOLE)]
        parts.append((tr("What is unfolded in the window"), Part.AS_SHOWN))
        parts += [(tr("The branch of the selected card"), Part.SELECTED)] if self._root else []
        parts += [(tr("The part that is in view"), Part.VIEW)] if self._start.view else []
        return parts

    def _lay_out(self) -> None:
        self.sheet_row, self.more_fields = QWidget(), QWidget()
        sheet = QHBoxLayout(self.sheet_row)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.addWidget(self.paper, 1)
        sheet.addWidget(self.slide, 1)
        sheet.addWidget(self.way, 1)
        self.sheet_row.setFocusProxy(self.paper)
        self.paper.setAccessibleName(tr("Paper"))
        self.slide.setAccessibleName(tr("Size of the slides"))
        self.form, self.more_form = QFormLayout(), QFormLayout(self.more_fields)
        self.more_form.setContentsMargins(0, 0, 0, 0)
        for text, widget in (
            (tr("&What"), self.part),
            (tr("Pa&ges"), self.pages),
            (tr("Pap&er"), self.sheet_row),
            (tr("On every s&heet"), self.on_sheets),
            (tr("Sha&pes"), self.shapes),
            (tr("E&nlarged"), self.scale),
            (tr("Leave &out"), self.omissions),
        ):
            self.form.addRow(text, widget)
        for text, widget in (
            (tr("&Theme"), self.theme),
            (tr("&Background"), self.background),
            (tr("La&yout"), self.layout_kind),
            (tr("&Direction"), self.direction),
            (tr("P&roportions"), self.aspect),
            (tr("&Levels"), self.levels),
            (tr("Dots per &inch"), self.dpi),
            (tr("Smallest te&xt"), self.least_text),
            ("", self.appendix),
            ("", self.statistics),
        ):
            self.more_form.addRow(text, widget)
        for form in (self.form, self.more_form):
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._stack()

    def _stack(self) -> None:
        """Put all fields beneath each other."""
        heading = QLabel(tr("&Format"))
        heading.setBuddy(self.format)
        self.size_label.setWordWrap(True)
        self.size_label.setTextFormat(Qt.TextFormat.PlainText)
        self.size_label.setAccessibleName(tr("Size"))
        self.size_label.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.size_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.more.setText(tr("&More"))
        self.more.setCheckable(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setAutoRaise(True)
        column = QVBoxLayout(self)
        column.addWidget(heading)
        column.addWidget(self.format)
        column.addLayout(self.form)
        for part in (self.size_label, self.more, self.more_fields):
            column.addWidget(part)
        column.addStretch(1)
        self.more.setChecked(self._has_more())
        self._show_more()

    def sizeHint(self) -> QSize:
        """Return the room that all fields take, those too that count for other formats."""
        wanted, around = super().sizeHint(), self.contentsMargins().left() + self.contentsMargins().right()
        layout = self.layout()
        if layout:
            around += layout.contentsMargins().left() + layout.contentsMargins().right()
        widest = max(map(_widest, (self.form, self.more_form)))
        return wanted.expandedTo(QSize(widest + around, 0))

    def _has_more(self) -> bool:
        """Return whether anything is chosen that would be out of sight."""
        start, usual = self._start, PictureSpec()
        both = start.appendix, start.statistics
        ours = start.background, start.dpi, start.least_text, *both
        return ours != (usual.background, usual.dpi, usual.least_text, False, False)

    def _show_more(self) -> None:
        self.more.setArrowType(Qt.ArrowType.DownArrow if self.more.isChecked() else Qt.ArrowType.RightArrow)
        self.more_fields.setVisible(self.more.isChecked())

    def _connect(self) -> None:
        for field in (
            *(self.theme, self.layout_kind, self.aspect, self.direction, self.background),
            *(self.part, self.pages, self.paper, self.slide, self.way, self.shapes),
        ):
            field.currentIndexChanged.connect(self._follow)
        self.format.chosen.connect(self._follow)
        for box in (self.appendix, self.statistics):
            box.toggled.connect(self._follow)
        self.omissions.changed.connect(self._follow)
        self.on_sheets.changed.connect(self._follow)
        self.scale.valueChanged.connect(self._follow)
        self.levels.valueChanged.connect(self._follow)
        self.least_text.valueChanged.connect(self._follow)
        self.more.toggled.connect(self._show_more)

    @property
    def kind(self) -> PictureFormat:
        """The format that was chosen."""
        return self.format.kind

    @property
    def spec(self) -> PictureSpec:
        """What was chosen."""
        part = self.part.currentData()
        return PictureSpec(
            scale=self.scale.value(),
            theme=self.theme.currentData(),
            style=self._style(),
            background=self.background.currentData(),
            root=self._root if part is Part.SELECTED else None,
            view=self._start.view if part is Part.VIEW else None,
            folding=self._folding(),
            chart=self._start.chart,
            dpi=self.dpi.value() or None,
            pages=self.pages.currentData(),
            paper=self.paper.paper,
            slide=self.slide.paper,
            way=self.way.currentData(),
            least_text=self.least_text.value(),
            sheet=self.on_sheets.sheet if self.kind in SHEETS else SheetSpec(),
            shapes=self.shapes.currentData(),
            appendix=self.appendix.isChecked(),
            statistics=self.statistics.isChecked(),
            omissions=self.omissions.omissions,
        )

    def renew(self, start: PictureSpec, root: str | None) -> None:
        """Be about another reading of the file: its chart and folding, and the branch if that is there."""
        self._start, place = start, self.part.findData(Part.SELECTED)
        self._root = root if place >= 0 else None
        if self._root is None and place >= 0:
            self.part.removeItem(place)
        self._follow()

    def _style(self) -> LayoutStyle:
        """Return how the picture is laid out: as chosen, or as the window if its view is wanted."""
        if self.part.currentData() is Part.VIEW:
            return self._start.style
        return LayoutStyle(
            self.direction.currentData(),
            self.layout_kind.currentData(),
            self.aspect.currentData(),
            reading=self._start.style.reading,
        )

    def _folding(self) -> Folding:
        """Return how the picture is folded: as the window, or at the level chosen."""
        if self.part.currentData() in (Part.AS_SHOWN, Part.VIEW):
            return self._start.folding
        return Folding(depth=self.levels.value() if self.levels.value() >= 0 else None)

    def _follow(self) -> None:
        """Offer what counts for what was chosen, and tell of it."""
        if not self._is_possible(self.part.currentData()):
            self.part.setCurrentIndex(0)  # which comes back here
            return
        if self.kind is PictureFormat.DRAWIO and self.pages.currentData() is Pages.TILES:
            self.pages.setCurrentIndex(0)  # as well
            return
        self._offer()
        self.changed.emit()

    def _is_possible(self, part: Part) -> bool:
        """Return whether a part can be had: only a PNG shows what is in view.

        Without names or dates the chart is another one than in the window, so nothing there is a part of it.
        """
        if not OF_TREE.isdisjoint(self.omissions.omissions):
            return part not in (Part.AS_SHOWN, Part.VIEW)
        return part is not Part.VIEW or self.kind is PictureFormat.PNG

    def _offer(self) -> None:
        """Show the fields that count for the format, and let those be used that count for the rest."""
        kind, part, pages = self.kind, self.part.currentData(), self.pages.currentData()
        is_pdf, is_slides = kind is PictureFormat.PDF, kind is PictureFormat.PPTX
        self.paper.setVisible(not is_slides)
        self.slide.setVisible(is_slides)
        is_laid_out = kind not in LISTS and (kind not in HANDED_OVER or kind in PLACED)
        is_sized = is_pdf and pages in (Pages.FIT, Pages.BRANCHES)  # by what is legible on a sheet
        for widget, counts in (
            (self.pages, kind in PictureOption.PAGES.formats),
            (self.shapes, kind in PictureOption.SHAPES.formats),
            (self.on_sheets, kind in SHEETS),
            (self.sheet_row, is_slides or (is_pdf and pages is not Pages.ONE)),
            (self.scale, kind in PictureOption.SCALE.formats and not is_sized),
        ):
            self.form.setRowVisible(widget, counts)
        for widget, counts in (
            (self.theme, kind in PictureOption.THEME.formats),
            (self.background, kind in PictureOption.BACKGROUND.formats),
            *((field, is_laid_out) for field in (self.layout_kind, self.aspect)),
            (self.direction, kind not in (*LISTS, PictureFormat.PLANTUML, PictureFormat.OPML)),
            (self.dpi, kind in PictureOption.DPI.formats),
            (self.least_text, is_sized or is_slides),
            (self.appendix, kind in PictureOption.LIVES.formats),
            (self.statistics, kind in PictureOption.STATISTICS.formats),
        ):
            self.more_form.setRowVisible(widget, counts)
        self.levels.setEnabled(part not in (Part.AS_SHOWN, Part.VIEW))
        is_view = part is Part.VIEW  # which is of the layout in the window
        self.layout_kind.setEnabled(not is_view)
        self.direction.setEnabled(not is_view)
        self.aspect.setEnabled(not is_view and self.layout_kind.currentData() is not LayoutKind.TIDY)


def _widest(form: QFormLayout) -> int:
    """Return how wide a form is with all its rows, those out of sight included."""

    def widths(role: QFormLayout.ItemRole) -> list[int]:
        items = (form.itemAt(row, role) for row in range(form.rowCount()))
        parts = (item.widget() for item in items if item)
        return [part.sizeHint().width() for part in parts if part]

    roles = QFormLayout.ItemRole
    return max(widths(roles.LabelRole)) + form.horizontalSpacing() + max(widths(roles.FieldRole))
