"""`orgviewer export`: reads a file and writes its chart as a picture, without a display.

Not for: drawing (see `paint.picture`), or the window's own export (see `views`).
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from orgviewer.chart.spec import Folding
from orgviewer.commands.terminal import complain, say
from orgviewer.errors import UsageError
from orgviewer.layout.layout import Direction, LayoutKind, LayoutStyle
from orgviewer.model.summary import count
from orgviewer.paint.cards.portraits import Portraits
from orgviewer.paint.picture import Background, Pages, Paper, Picture, PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters, missing_sentence
from orgviewer.paint.theme import ThemeName
from orgviewer.publish.formats import check_output, write_picture
from orgviewer.readers import read_as_told
from orgviewer.readers.sources import require_no_photo, require_unread
from orgviewer.resources import default_dataset


def export_chart(
    *,
    path: Path | None,
    output: Path,
    scale: float,
    width: int | None,
    dpi: float | None,
    pages: str,
    paper: str,
    way: str,
    lives: bool,
    theme: str,
    layout: str,
    direction: str,
    aspect: float,
    background: str,
    root: str | None,
    depth: int | None,
    columns: Sequence[str],
    sheet: str | None,
) -> int:
    """Write a chart as a picture and print where it is and its size in pixels; return 0.

    The choices come as the words of the command line.
    Raises ReadError for the file, UsageError for the root, OutputError for the picture, which is never
    written over what is read.
    """
    spec = PictureSpec(
        scale=scale,
        theme=ThemeName[theme.upper()],
        style=LayoutStyle(Direction(direction), LayoutKind(layout), aspect),
        background=Background[background.upper()],
        root=root,
        folding=Folding(depth=depth),
        dpi=dpi,
        pages=Pages(pages),
        paper=Paper[paper.upper()],
        is_wide=way == "wide",
        appendix=lives,
    )
    _check_options(output.suffix.lower(), spec, width)
    source = path or default_dataset()
    check_output(output)  # before the work
    require_unread(output, source)
    dataset = read_as_told(source, columns, sheet)
    require_no_photo(output, dataset)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # counts only until the application object is made
    application = QGuiApplication.instance() or QGuiApplication(["orgviewer"])
    letters, portraits = Letters(), Portraits(dataset.path.parent)
    picture = make_picture(dataset, spec, letters, portraits)
    if width is not None:
        picture = picture.as_wide_as(width)
    write_picture(picture, output)
    say(f"{output}: {announced(picture, output)}")
    for sentence in filter(None, (missing_sentence(letters), portraits.undrawn_sentence())):
        complain(f"orgviewer: {sentence}")
    del application  # it had to live until here
    return 0


ONLY: Mapping[str, tuple[str, ...]] = {
    "--scale": (".png", ".svg", ".pdf"),
    "--width": (".png", ".svg", ".pdf"),
    "--dpi": (".png",),
    "--background": (".png", ".svg"),
    "--pages": (".pdf",),
    "--paper": (".pdf",),
    "--way": (".pdf",),
    "--lives": (".pdf", ".html"),
}
"""The options that count for files of some endings only."""


def _check_options(suffix: str, spec: PictureSpec, width: int | None) -> None:
    """Raise UsageError for an option that the ending of the output makes no use of."""
    usual = PictureSpec()
    chosen = {
        "--scale": spec.scale != usual.scale,
        "--width": width is not None,
        "--dpi": spec.dpi is not None,
        "--background": spec.background is not usual.background,
        "--pages": spec.pages is not usual.pages,
        "--paper": spec.paper is not usual.paper,
        "--way": spec.is_wide is not usual.is_wide,
        "--lives": spec.appendix,
    }
    for option, suffixes in ONLY.items():
        if chosen[option] and suffix not in suffixes:
            raise UsageError(f"{option} is for {' and '.join(suffixes)}, not for {suffix}.")


def announced(picture: Picture, output: Path) -> str:
    """Return how large a written picture is: in pixels if it has any, else in cards."""
    if output.suffix.lower() not in (".png", ".svg"):
        return f"{count(len(picture.layout.chart), 'card', 'cards')}"
    width, height = picture.size
    return f"{width} × {height} pixels"
