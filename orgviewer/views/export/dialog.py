"""Asks what picture to export: the same choices as on the command line, and the size they give."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from orgviewer.chart.spec import Folding
from orgviewer.choices import (
    A4_UPRIGHT,
    A4_WIDE,
    MOST_DPI,
    Background,
    Direction,
    LayoutKind,
    Orientation,
    Pages,
    Paper,
    PictureFormat,
    PictureOption,
    ThemeName,
)
from orgviewer.layout.layout import LayoutStyle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.views.arriving_portraits import ArrivingPortraits
from orgviewer.views.export.preview import Preview
from orgviewer.views.export.size import size_in_words
from orgviewer.views.files.saving import with_ending
from orgviewer.views.guide.opening import GuidePage, offer_guide
from orgviewer.words.translation import Phrase, tr

ASPECTS: tuple[tuple[Phrase, float], ...] = (  # width to height
    ("16 : 9", 16 / 9),
    ("4 : 3", 4 / 3),
    ("1 : 1", 1.0),
    ("A4, wide", A4_WIDE),
    ("A4, upright", A4_UPRIGHT),
)


PAPERS: Mapping[Paper, Phrase] = {
    Paper.A4: "A4",
    Paper.A3: "A3",
    Paper.LETTER: "Letter",
    Paper.A0: "A0",
}


class Part(enum.Enum):
    """What of a chart is in a picture."""

    WHOLE = enum.auto()
    AS_SHOWN = enum.auto()
    SELECTED = enum.auto()
    VIEW = enum.auto()


class ExportDialog(QDialog):
    """Lets a person choose a picture of a dataset; `spec` is what was chosen.

    `start` fills the fields, its folding being the window's; the part below a card can be chosen if
    `root` names its record.
    """

    def __init__(
        self, dataset: Dataset, letters: Letters, start: PictureSpec, root: str | None, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export a picture"))
        self._dataset, self._letters, self._root = dataset, letters, root
        self._portraits = ArrivingPortraits(self)
        self._portraits.open(dataset.folder)
        self.format = _choice([(kind.name, kind) for kind in PictureFormat], PictureFormat.PNG)
        self.scale = QDoubleSpinBox(minimum=0.1, maximum=20.0, singleStep=0.5, value=start.scale)
        themes = [(tr("Light"), ThemeName.LIGHT), (tr("Dark"), ThemeName.DARK)]
        self.theme = _choice(themes, start.theme)
        layouts = [
            (tr("Automatic"), LayoutKind.AUTOMATIC),
            (tr("Tidy"), LayoutKind.TIDY),
            (tr("Compact"), LayoutKind.COMPACT),
        ]
        self.layout_kind = _choice(layouts, start.style.kind)
        aspects = [(tr("As the window"), start.style.aspect)]
        aspects += [(tr(text), aspect) for text, aspect in ASPECTS]
        self.aspect = _choice(aspects, start.style.aspect)
        directions = [
            (tr("Down"), Direction.DOWN),
            (tr("Up"), Direction.UP),
            (tr("To the right"), Direction.RIGHT),
            (tr("To the left"), Direction.LEFT),
        ]
        self.direction = _choice(directions, start.style.direction)
        backgrounds = [
            (tr("The theme's page"), Background.WHITE),
            (tr("Transparent"), Background.TRANSPARENT),
        ]
        self.background = _choice(backgrounds, start.background)
        self._start = start
        parts = [(tr("The whole chart"), Part.WHOLE), (tr("Folded as in the window"), Part.AS_SHOWN)]
        parts += [(tr("From the selected card"), Part.SELECTED)] if root else []
        parts += [(tr("What is in view (PNG)"), Part.VIEW)] if start.view else []
        self.part = _choice(parts, Part.AS_SHOWN if start.folding != Folding() else Part.WHOLE)
        self._choose_paper(start)
        self.preview = Preview()
        self.levels = QSpinBox(minimum=-1, maximum=1000, value=-1)
        self.levels.setSpecialValueText(tr("All"))
        self.size_label = QLabel()
        self.size_label.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        offer_guide(GuidePage.EXPORTS, self.buttons, self)
        self._lay_out()
        self._preview()
        self._portraits.settled.connect(self._show_picture)

    def _choose_paper(self, start: PictureSpec) -> None:
        """Make the fields about pages of paper, and how many dots there are on them."""
        self.dpi = QSpinBox(minimum=0, maximum=MOST_DPI, value=round(start.dpi or 0))
        self.dpi.setSpecialValueText(tr("Not said"))
        pages = [
            (tr("One page of the chart's size"), Pages.ONE),
            (tr("Tiles of a poster"), Pages.TILES),
            (tr("A page for each branch"), Pages.BRANCHES),
        ]
        self.pages = _choice(pages, start.pages)
        self.paper = _choice([(tr(PAPERS[paper]), paper) for paper in Paper], start.paper)
        self.is_wide = QCheckBox(tr("Wide"))
        self.is_wide.setChecked(start.way is Orientation.WIDE)
        self.appendix = QCheckBox(tr("With the lives of the people"))
        self.appendix.setChecked(start.appendix)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        form = QFormLayout()
        row.addLayout(form)
        row.addWidget(self.preview)
        for text, widget in (
            (tr("&Format"), self.format),
            (tr("&Scale"), self.scale),
            (tr("&Theme"), self.theme),
            (tr("La&yout"), self.layout_kind),
            (tr("&Proportions"), self.aspect),
            (tr("&Direction"), self.direction),
            (tr("&Background"), self.background),
            (tr("P&art"), self.part),
            (tr("&Levels below it"), self.levels),
            (tr("Dots per &inch"), self.dpi),
            (tr("Pa&ges"), self.pages),
            (tr("Pap&er"), self.paper),
            ("", self.is_wide),
            ("", self.appendix),
            (tr("Size"), self.size_label),
        ):
            form.addRow(text, widget)
        form.addRow(self.buttons)
        for choice in (
            *(self.theme, self.layout_kind, self.aspect),
            *(self.direction, self.background, self.part, self.format, self.pages, self.paper),
        ):
            choice.currentIndexChanged.connect(self._preview)
        for box in (self.is_wide, self.appendix):
            box.toggled.connect(self._preview)
        self.scale.valueChanged.connect(self._preview)
        self.levels.valueChanged.connect(self._preview)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    @property
    def spec(self) -> PictureSpec:
        """What was chosen."""
        return PictureSpec(
            scale=self.scale.value(),
            theme=self.theme.currentData(),
            style=self._style(),
            background=self.background.currentData(),
            root=self._root if self.part.currentData() is Part.SELECTED else None,
            view=self._start.view if self.part.currentData() is Part.VIEW else None,
            folding=self._folding(),
            chart=self._start.chart,
            dpi=self.dpi.value() or None,
            pages=self.pages.currentData(),
            paper=self.paper.currentData(),
            way=Orientation.WIDE if self.is_wide.isChecked() else Orientation.UPRIGHT,
            appendix=self.appendix.isChecked(),
        )

    def _style(self) -> LayoutStyle:
        """Return how the picture is laid out: as chosen, or as the window if its view is wanted."""
        if self.part.currentData() is Part.VIEW:
            return self._start.style
        return LayoutStyle(
            self.direction.currentData(), self.layout_kind.currentData(), self.aspect.currentData()
        )

    def _folding(self) -> Folding:
        """Return how the picture is folded: as the window, or at the level chosen."""
        if self.part.currentData() in (Part.AS_SHOWN, Part.VIEW):
            return self._start.folding
        return Folding(depth=self.levels.value() if self.levels.value() >= 0 else None)

    def _preview(self) -> None:
        """Show the picture, and say how large it will be."""
        chosen = self.format.currentData()
        if chosen is not PictureFormat.PNG and self.part.currentData() is Part.VIEW:
            self.part.setCurrentIndex(0)  # which comes back here
            return
        is_view = self.part.currentData() is Part.VIEW
        self.levels.setEnabled(self.part.currentData() not in (Part.AS_SHOWN, Part.VIEW))
        self.layout_kind.setEnabled(not is_view)  # a view is one of the layout in the window
        self.direction.setEnabled(not is_view)
        self.aspect.setEnabled(not is_view and self.layout_kind.currentData() is not LayoutKind.TIDY)
        for widget, option in self._of_formats():
            widget.setEnabled(chosen in option.formats)
        is_paged = chosen is PictureFormat.PDF and self.pages.currentData() is not Pages.ONE
        self.paper.setEnabled(is_paged)
        self.is_wide.setEnabled(is_paged)
        self._picture = make_picture(self._dataset, self.spec, self._letters, self._portraits)
        self._show_picture()

    def _show_picture(self) -> None:
        """Paint the picture with the photos that are there, and say how large it will be."""
        self.preview.show_picture(self._picture)
        self.size_label.setText(size_in_words(self._picture, self.format.currentData()))

    def _of_formats(self) -> tuple[tuple[QWidget, PictureOption], ...]:
        """Return the fields that count for some formats only."""
        return (
            (self.scale, PictureOption.SCALE),
            (self.background, PictureOption.BACKGROUND),
            (self.dpi, PictureOption.DPI),
            (self.pages, PictureOption.PAGES),
            (self.appendix, PictureOption.LIVES),
            (self.theme, PictureOption.THEME),
        )

    @classmethod
    def ask(
        cls,
        dataset: Dataset,
        letters: Letters,
        start: PictureSpec,
        root: str | None,
        suggested: Callable[[str], Path],
        parent: QWidget,
    ) -> tuple[PictureSpec, Path] | None:
        """Show the dialog, then ask for a file's name; return what was chosen, or None.

        `suggested` gives a name for a suffix.
        """
        dialog = cls(dataset, letters, start, root, parent)
        is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
        spec, suffix = dialog.spec, dialog.format.currentData().suffix
        dialog.deleteLater()  # the window would keep it, and its dataset
        if not is_accepted:
            return None
        title, proposed = tr("Export a picture"), str(suggested(suffix))
        name, _ = QFileDialog.getSaveFileName(parent, title, proposed, f"*{suffix}")
        if not name:
            return None
        path = with_ending(Path(name), suffix, [kind.suffix for kind in PictureFormat], title, parent)
        return (spec, path) if path else None


def _choice(entries: Sequence[tuple[str, object]], chosen: object) -> QComboBox:
    box = QComboBox()
    for text, value in entries:
        box.addItem(text, value)
    box.setCurrentIndex([value for _, value in entries].index(chosen))
    return box
