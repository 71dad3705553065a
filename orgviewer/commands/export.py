"""`orgviewer export`: reads a file and writes its chart as a picture, without a display.

Not for: drawing (see `paint.picture`), or the window's own export (see `views`).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from orgviewer.chart.spec import (
    USUAL_CARD,
    ChartSpec,
    Filter,
    Folding,
    Shown,
)
from orgviewer.choices import (
    AnyPaper,
    Background,
    Direction,
    Extra,
    LayoutKind,
    Omission,
    Orientation,
    Pages,
    PictureFormat,
    SlideShapes,
    ThemeName,
)
from orgviewer.commands.qt_needs import drop_useless
from orgviewer.commands.reading import kept_fields, read_told
from orgviewer.commands.terminal import complain, say
from orgviewer.engines import load
from orgviewer.errors import UsageError
from orgviewer.layout.layout import LayoutStyle
from orgviewer.model.dataset import Dataset
from orgviewer.outputs import require_apart
from orgviewer.paint.cards.portraits import Portraits
from orgviewer.paint.picture import Picture, PictureSpec, SheetSpec, make_picture
from orgviewer.paint.text_metrics import Letters, missing_sentence
from orgviewer.publish.formats import (
    MEASURED,
    PictureOption,
    check_output,
    picture_format,
    warning,
    write_picture,
)
from orgviewer.readers.sources import require_no_photo, require_unread
from orgviewer.resources import default_dataset
from orgviewer.words.language import counted, tr

if TYPE_CHECKING:
    from orgviewer.chart.fields.typed import CardWish
    from orgviewer.commands.repeating import SavedPicture

CHOSEN_VIEW = "orgviewer.commands.repeating:chosen_view"
FILTER_DOUBT = "orgviewer.chart.filters.filtering:filter_doubt"
FILTER_REMARK = "orgviewer.chart.filters.filtering:filter_remark"
REPEATED = "orgviewer.commands.repeating:repeated"
PARSE_RULE = "orgviewer.chart.rules.grammar:parse_rule"
IDLE_RULES = "orgviewer.saved.fitting:idle_rules"
SETTLED_RULES = "orgviewer.chart.rules.grammar:settled_rules"
SETTLED = "orgviewer.chart.fields.names:settled"


class ExportOptions(Struct, frozen=True, kw_only=True):
    """What is said of a picture, by the names of the options; `typed` names those that somebody typed."""

    path: Path | None
    output: Path | None
    view: str | None
    views: Path | None
    typed: frozenset[str]
    switched: frozenset[Extra]
    scale: float
    width: int | None
    dpi: float | None
    pages: Pages
    paper: AnyPaper | None
    way: Orientation
    least_text: float
    title: str
    logo: Path | None
    header: str
    footer: str
    watermark: str
    page_numbers: bool
    margins: float
    shapes: SlideShapes
    lives: bool
    statistics: bool
    theme: ThemeName
    layout: LayoutKind
    direction: Direction
    aspect: float
    background: Background
    extras: frozenset[Extra]
    card: CardWish | None
    rules: Sequence[str]
    root: str | None
    depth: int | None
    only: str | None
    hide: str | None
    as_of: str | None
    columns: Sequence[str]
    sheet: str | None
    encoding: str | None
    at: str | None
    omissions: frozenset[Omission]

    @property
    def spec(self) -> PictureSpec:
        """The picture that is asked for; raises UsageError for a rule that is none."""
        usual, is_slides = PictureSpec(), self.output is not None and _is_slides(self.output)
        card = self.card.on(USUAL_CARD) if self.card is not None else USUAL_CARD
        rules = tuple(map(load(PARSE_RULE), self.rules)) if self.rules else ()
        wanted = Filter.told(self.only, self.hide)
        return PictureSpec(
            scale=self.scale,
            theme=self.theme,
            style=LayoutStyle(self.direction, self.layout, self.aspect),
            background=self.background,
            root=self.root,
            folding=Folding(depth=self.depth),
            chart=ChartSpec(as_of=self.as_of, extras=self.extras, filter=wanted, card=card, rules=rules),
            dpi=self.dpi,
            pages=self.pages,
            paper=usual.paper if self.paper is None or is_slides else self.paper,
            slide=self.paper if self.paper is not None and is_slides else usual.slide,
            way=self.way,
            least_text=self.least_text,
            sheet=self._sheet_spec,
            shapes=self.shapes,
            appendix=self.lives,
            statistics=self.statistics,
            omissions=self.omissions,
        )

    @property
    def _sheet_spec(self) -> SheetSpec:
        frame = self.title, str(self.logo or ""), self.header, self.footer, self.watermark
        return SheetSpec(*frame, self.page_numbers, self.margins)


def _is_slides(output: Path) -> bool:
    return picture_format(output) is PictureFormat.PPTX


def export_chart(**options: Any) -> int:
    """Write a chart as a picture, by ExportOptions, and print where it is and its size in pixels; return 0.

    What was typed wins over a saved view. Raises ReadError for the file, UsageError for the root, the view or
    what is asked of cards, OutputError for the picture, which is never written over what is read.
    """
    told = ExportOptions(**options)
    source = told.path or default_dataset()
    chosen: SavedPicture | None = None
    if told.view is not None:
        chosen = load(CHOSEN_VIEW)(source, told.view, told.views)
        chosen.require_chart()
        told = replace(told, output=told.output or chosen.output)
    assert told.output is not None  # it had to be typed, but for a view
    spec = told.spec
    _check_options(picture_format(told.output), spec, told.width)
    check_output(told.output)  # before the work
    require_unread(told.output, source)
    if told.logo is not None:
        require_apart(told.output, told.logo, (told.logo,))
    dataset = read_told(source, told.columns, told.sheet, told.encoding, told.at)
    require_no_photo(told.output, dataset)
    spec = replace(spec, chart=_settled(spec.chart, dataset))
    if chosen is not None:
        parts = told.card.parts.keys() if told.card is not None else ()
        spec, remarks = load(REPEATED)(chosen, dataset, spec, told.typed, told.switched, parts)
        _remark(*remarks)
    write_chart(dataset, spec, told.width, told.output)
    return 0


def _settled(chart: ChartSpec, dataset: Dataset) -> ChartSpec:
    """Return a spec with fields and rules as a dataset calls them; raises UsageError for unknown ones."""
    card = load(SETTLED)(chart.card, dataset) if chart.card != USUAL_CARD else chart.card
    rules = load(SETTLED_RULES)(chart.rules, dataset) if chart.rules else ()
    return replace(chart, card=card, rules=rules)


def write_changes(dataset: Dataset, theme: ThemeName, only_changes: bool, output: Path) -> None:
    """Write the chart of a dataset over two states, or what changed of it; raises as `export_chart` does."""
    folding = Folding(shown=Shown.CHANGED if only_changes else Shown.NOBODY)
    write_chart(dataset, PictureSpec(theme=theme, folding=folding), None, output)


def write_chart(dataset: Dataset, spec: PictureSpec, width: int | None, output: Path) -> None:
    """Write the chart of a dataset, and say what came of it; raises as `export_chart` does."""
    kind = picture_format(output)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # counts only until the application object is made
    drop_useless(os.environ)
    application = QGuiApplication.instance() or QGuiApplication(["orgviewer"])
    letters, portraits = Letters(), Portraits(dataset.folder)
    picture = make_picture(dataset, spec, letters, portraits)
    _remark(*kept_fields(picture.dataset, spec.omissions))
    if spec.chart.filter is not None:
        read = dataset if spec.omissions else picture.layout.chart.dataset
        _remark(load(FILTER_DOUBT)(read, spec.chart.filter.query))
        _remark(load(FILTER_REMARK)(picture.layout.chart, spec.chart.filter))
    if spec.chart.rules:
        chart = picture.layout.chart
        _remark(*load(IDLE_RULES)(chart.entire or chart))
    if width is not None:
        picture = picture.as_wide_as(width)
    _remark(warning(picture, kind))
    write_picture(picture, output)
    say(f"{output}: {announced(picture, kind)}")
    _remark(missing_sentence(letters), portraits.undrawn_sentence())
    del application  # it had to live until here


def _remark(*sentences: str) -> None:
    """Say beside the output what somebody should know of a picture; empty sentences say nothing."""
    for sentence in filter(None, sentences):
        complain(f"orgviewer: {sentence}")


def _check_options(kind: PictureFormat, spec: PictureSpec, width: int | None) -> None:
    """Raise UsageError for an option that a kind of file makes no use of."""
    usual = PictureSpec()
    chosen = {
        PictureOption.SCALE: spec.scale != usual.scale,
        PictureOption.WIDTH: width is not None,
        PictureOption.DPI: spec.dpi is not None,
        PictureOption.BACKGROUND: spec.background is not usual.background,
        PictureOption.PAGES: spec.pages is not usual.pages,
        PictureOption.PAPER: (spec.paper, spec.slide) != (usual.paper, usual.slide),
        PictureOption.WAY: spec.way is not usual.way,
        PictureOption.LEAST_TEXT: spec.least_text != usual.least_text,
        PictureOption.TITLE: bool(spec.sheet.title),
        PictureOption.LOGO: bool(spec.sheet.logo),
        PictureOption.HEADER: bool(spec.sheet.header),
        PictureOption.FOOTER: bool(spec.sheet.footer),
        PictureOption.WATERMARK: bool(spec.sheet.watermark),
        PictureOption.PAGE_NUMBERS: spec.sheet.has_page_numbers,
        PictureOption.MARGINS: spec.sheet.margins != usual.sheet.margins,
        PictureOption.SHAPES: spec.shapes is not usual.shapes,
        PictureOption.LIVES: spec.appendix,
        PictureOption.STATISTICS: spec.statistics,
        PictureOption.RULE: bool(spec.chart.rules),
        PictureOption.CARD: spec.chart.card != USUAL_CARD,
        PictureOption.SUMMARIES: Extra.SUMMARIES in spec.chart.extras,
    }
    for option, is_chosen in chosen.items():
        if is_chosen and kind not in option.formats:
            raise UsageError(
                tr(
                    "{option} is for {list}, not for {kind}.",
                    option=option,
                    list=" and ".join(map(str, option.formats)),
                    kind=kind,
                )
            )
    if kind is PictureFormat.DRAWIO and spec.pages is Pages.TILES:
        raise UsageError(tr("A .drawio has pages of branches, or one: no tiles."))


def announced(picture: Picture, kind: PictureFormat) -> str:
    """Return how large a written picture is: in pixels if it has any, else in cards."""
    if kind not in MEASURED:
        return counted(len(picture.layout.chart), "%n card", "%n cards")
    width, height = picture.size
    return tr("{width} × {height} pixels", width=width, height=height)
