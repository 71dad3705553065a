"""`orgviewer export`: reads a file and writes its chart as a picture, without a display.

Not for: drawing (see `paint.picture`), or the window's own export (see `views`).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

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
FILTER_REMARK = "orgviewer.chart.filters.filtering:filter_remark"
REPEATED = "orgviewer.commands.repeating:repeated"
PARSE_RULE = "orgviewer.chart.rules.grammar:parse_rule"
IDLE_RULES = "orgviewer.saved.fitting:idle_rules"
SETTLED_RULES = "orgviewer.chart.rules.grammar:settled_rules"
SETTLED = "orgviewer.chart.fields.names:settled"


def export_chart(
    *,
    path: Path | None,
    output: Path | None,
    view: str | None,
    views: Path | None,
    typed: frozenset[str],
    switched: frozenset[Extra],
    scale: float,
    width: int | None,
    dpi: float | None,
    pages: Pages,
    paper: AnyPaper | None,
    way: Orientation,
    least_text: float,
    title: str,
    logo: Path | None,
    header: str,
    footer: str,
    watermark: str,
    page_numbers: bool,
    margins: float,
    shapes: SlideShapes,
    lives: bool,
    statistics: bool,
    theme: ThemeName,
    layout: LayoutKind,
    direction: Direction,
    aspect: float,
    background: Background,
    extras: frozenset[Extra],
    card: CardWish | None,
    rules: Sequence[str],
    root: str | None,
    depth: int | None,
    only: str | None,
    hide: str | None,
    as_of: str | None,
    columns: Sequence[str],
    sheet: str | None,
    encoding: str | None,
    at: str | None,
    omissions: frozenset[Omission],
) -> int:
    """Write a chart as a picture and print where it is and its size in pixels; return 0.

    What was `typed` wins over a saved view. Raises ReadError for the file, UsageError for the root or the
    view, OutputError for the picture, which is never written over what is read.
    """
    source = path or default_dataset()
    chosen: SavedPicture | None = load(CHOSEN_VIEW)(source, view, views) if view is not None else None
    if output is None:
        assert chosen is not None  # one of them had to be typed
        output = chosen.output
    usual, is_slides = PictureSpec(), picture_format(output) is PictureFormat.PPTX
    spec = PictureSpec(
        scale=scale,
        theme=theme,
        style=LayoutStyle(direction, layout, aspect),
        background=background,
        root=root,
        folding=Folding(depth=depth),
        chart=ChartSpec(as_of=as_of, extras=extras, filter=Filter.told(only, hide)),
        dpi=dpi,
        pages=pages,
        paper=usual.paper if paper is None or is_slides else paper,
        slide=paper if paper is not None and is_slides else usual.slide,
        way=way,
        least_text=least_text,
        sheet=SheetSpec(title, str(logo or ""), header, footer, watermark, page_numbers, margins),
        shapes=shapes,
        appendix=lives,
        statistics=statistics,
        omissions=omissions,
    )
    parsed = tuple(map(load(PARSE_RULE), rules)) if rules else ()
    told_card = card.on(USUAL_CARD) if card is not None else USUAL_CARD
    spec = replace(spec, chart=replace(spec.chart, card=told_card, rules=parsed))
    _check_options(picture_format(output), spec, width)
    check_output(output)  # before the work
    require_unread(output, source)
    if logo is not None:
        require_apart(output, logo, (logo,))
    dataset = read_told(source, columns, sheet, encoding, at)
    require_no_photo(output, dataset)
    if card is not None:
        spec = replace(spec, chart=replace(spec.chart, card=load(SETTLED)(spec.chart.card, dataset)))
    if rules:
        spec = replace(spec, chart=replace(spec.chart, rules=load(SETTLED_RULES)(parsed, dataset)))
    if chosen is not None:
        parts = card.parts.keys() if card is not None else ()
        spec, remarks = load(REPEATED)(chosen, dataset, spec, typed, switched, parts)
        _remark(*remarks)
    write_chart(dataset, spec, width, output)
    return 0


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
