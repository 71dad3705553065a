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
    Background,
    Omission,
    Orientation,
    Pages,
    Paper,
    PictureFormat,
    SlideShapes,
    ThemeName,
)
from orgviewer.paint.picture import PictureSpec


class ExportChoices(Struct, frozen=True, forbid_unknown_fields=True):
    """What a person chose of the last export, apart from what the window shows; without a theme its own."""

    kind: PictureFormat = PictureFormat.PNG
    scale: Annotated[float, Meta(ge=0.1, le=20.0)] = 1.0
    theme: ThemeName | None = None
    background: Background = Background.WHITE
    dpi: Annotated[float, Meta(ge=1, le=MOST_DPI)] | None = None
    pages: Pages = Pages.ONE
    paper: Paper = Paper.A4
    way: Orientation = Orientation.AUTOMATIC
    least_text: Annotated[float, Meta(ge=1, le=MOST_TEXT)] = LEAST_TEXT
    appendix: bool = False
    statistics: bool = False
    omissions: frozenset[Omission] = frozenset()
    shapes: SlideShapes = SlideShapes.FREE

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
            way=self.way,
            least_text=self.least_text,
            appendix=self.appendix,
            statistics=self.statistics,
            omissions=self.omissions,
            shapes=self.shapes,
        )


def choices_of(spec: PictureSpec, kind: PictureFormat) -> ExportChoices:
    """Return what of a picture's spec is remembered, with the format that it was exported in."""
    return ExportChoices(
        kind,
        spec.scale,
        spec.theme,
        spec.background,
        spec.dpi,
        spec.pages,
        spec.paper,
        spec.way,
        spec.least_text,
        spec.appendix,
        spec.statistics,
        spec.omissions,
        spec.shapes,
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
