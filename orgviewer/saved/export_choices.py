"""What was chosen of the last export, from one start to the next; what makes no sense is forgotten."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from orgviewer.choices import (
    LEAST_TEXT,
    MOST_DPI,
    MOST_TEXT,
    AnyPaper,
    Background,
    Omission,
    Orientation,
    Pages,
    Paper,
    PictureFormat,
    SlideShapes,
    ThemeName,
)
from orgviewer.directory.choices import DirectoryForm, DirectoryFormat, NameOrder
from orgviewer.paint.picture import PictureSpec, SheetSpec
from orgviewer.publish.formats import SHEETS


class DirectoryChoices(Struct, frozen=True, forbid_unknown_fields=True):
    """What a person chose of the last directory that has no meaning for a picture."""

    kind: DirectoryFormat = DirectoryFormat.PDF
    order: NameOrder = NameOrder.KNOWN


class ExportChoices(Struct, frozen=True, forbid_unknown_fields=True):
    """What a person chose of the last export, apart from what the window shows; without a theme its own.

    Paper and omissions are those of whatever is exported, a picture or a `directory`.
    """

    kind: PictureFormat = PictureFormat.PNG
    scale: Annotated[float, Meta(ge=0.1, le=20.0)] = 1.0
    theme: ThemeName | None = None
    background: Background = Background.WHITE
    dpi: Annotated[float, Meta(ge=1, le=MOST_DPI)] | None = None
    pages: Pages = Pages.ONE
    paper: AnyPaper = Paper.A4
    slide: AnyPaper = Paper.SLIDE
    way: Orientation = Orientation.AUTOMATIC
    least_text: Annotated[float, Meta(ge=1, le=MOST_TEXT)] = LEAST_TEXT
    appendix: bool = False
    statistics: bool = False
    omissions: frozenset[Omission] = frozenset()
    shapes: SlideShapes = SlideShapes.FREE
    sheet: SheetSpec = SheetSpec()
    directory: DirectoryChoices = DirectoryChoices()

    def __post_init__(self) -> None:
        if not all(isinstance(paper, Paper) or paper.is_possible for paper in (self.paper, self.slide)):
            raise ValueError

    def of_form(self, form: DirectoryForm | None) -> ExportChoices:
        """Return what of these counts for a directory in a form, or for a chart."""
        if form is None:
            return replace(self, directory=DirectoryChoices())
        return ExportChoices(paper=self.paper, omissions=self.omissions, directory=self.directory)

    def applied(self, spec: PictureSpec) -> PictureSpec:
        """Return the spec of a picture with these choices."""
        return replace(
            spec,
            scale=self.scale,
            theme=self.theme or spec.theme,
            background=self.background,
            dpi=self.dpi,
            pages=self.pages,
            paper=self.paper,
            slide=self.slide,
            way=self.way,
            least_text=self.least_text,
            appendix=self.appendix,
            statistics=self.statistics,
            omissions=self.omissions,
            shapes=self.shapes,
            sheet=self.sheet,
        )


def choices_of(spec: PictureSpec, kind: PictureFormat, sheet: SheetSpec) -> ExportChoices:
    """Return what of a picture's spec is remembered, with the format that it was exported in.

    A format without sheets leaves what was last to stand on every `sheet`.
    """
    return ExportChoices(
        kind,
        scale=spec.scale,
        theme=spec.theme,
        background=spec.background,
        dpi=spec.dpi,
        pages=spec.pages,
        paper=spec.paper,
        slide=spec.slide,
        way=spec.way,
        least_text=spec.least_text,
        appendix=spec.appendix,
        statistics=spec.statistics,
        omissions=spec.omissions,
        shapes=spec.shapes,
        sheet=spec.sheet if kind in SHEETS else sheet,
    )


def written_choices(choices: ExportChoices) -> str:
    """Return choices as text that can be kept."""
    return msgspec.json.encode(choices).decode()


def read_choices(text: str, usual: ExportChoices) -> ExportChoices:
    """Return the choices that a text keeps; the usual ones where there is none, or it makes no sense."""
    try:
        return msgspec.json.decode(text, type=ExportChoices)
    except msgspec.DecodeError:
        return usual
