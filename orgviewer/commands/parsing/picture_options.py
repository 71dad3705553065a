"""What may be said of a picture: how large it is, for what paper, what it shows and in which colours."""

from __future__ import annotations

import argparse
import math
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from orgviewer import choices
from orgviewer.choices import (
    A4_UPRIGHT,
    A4_WIDE,
    LEAST_SIDE,
    LEAST_TEXT,
    MOST_MARGIN,
    MOST_SIDE,
    USUAL_EXTRAS,
    USUAL_MARGIN,
    AnyPaper,
    ComparisonFormat,
    Extra,
    OwnPaper,
    Paper,
    PictureFormat,
)
from orgviewer.commands.parsing.arguments import (
    add_choice,
    dots,
    file_name,
    margin,
    pixels,
    points,
    scale,
)
from orgviewer.words.language import Phrase, number_in_words, tr

SWITCHED = "switched"  # names what somebody wants shown, or not, whatever is usual
PICTURES = ", ".join(map(str, PictureFormat))
COMPARISONS = ", ".join(map(str, ComparisonFormat))
DRAWN = ", ".join(str(kind) for kind in PictureFormat if str(kind) not in map(str, ComparisonFormat))
OFF = "--no-"  # before the name of what is left out
SHAPES: Mapping[str, float] = {"a4": A4_UPRIGHT, "a4-landscape": A4_WIDE}
EXTRAS: Mapping[Extra, Phrase] = {
    Extra.ASSISTANTS: "assistants, as tinted cards",
    Extra.DOTTED_LINES: "dotted-line managers",
    Extra.NATIVE_NAMES: "names in other scripts",
    Extra.SUMMARIES: "a line about each person and team, on higher cards",
    Extra.UNDATED: "people without dates where a day is asked for, marked as such",
}


def picture_name(text: str) -> Path:
    """Return the path of a picture in a format that can be written."""
    path = file_name(text)
    if path.suffix.lower() not in (kind.suffix for kind in PictureFormat):
        raise argparse.ArgumentTypeError(
            tr('"{word}" does not end in {pictures}', word=text, pictures=PICTURES)
        )
    return path


def comparison_name(text: str) -> Path:
    """Return the path of a comparison in a format that can be written."""
    path = file_name(text)
    if path.suffix.lower() not in map(str, (*ComparisonFormat, *PictureFormat)):
        raise argparse.ArgumentTypeError(
            tr(
                '"{word}" does not end in {comparisons}, {drawn}',
                word=text,
                comparisons=COMPARISONS,
                drawn=DRAWN,
            )
        )
    return path


def paper(text: str) -> AnyPaper:
    """Return a sheet of paper: one that has a name, or of a size in millimetres."""
    named = {str(one): one for one in Paper}
    if text.lower() in named:
        return named[text.lower()]
    width, _, height = text.lower().removesuffix("mm").replace("×", "x").partition("x")
    with suppress(ValueError):
        own = OwnPaper(float(width), float(height))
        if own.is_possible:
            return own
    sentence = tr(
        '"{word}" is no paper: these are: {list}; or a size in millimetres, as 300x200, each side '
        "from {least} to {most}",
        word=text,
        list=", ".join(named),
        least=number_in_words(round(LEAST_SIDE)),
        most=number_in_words(round(MOST_SIDE)),
    )
    raise argparse.ArgumentTypeError(sentence)


def aspect(text: str) -> float:
    """Return a shape, width to height, from 1:10 to 10:1."""
    width, colon, height = text.partition(":")
    try:
        found = SHAPES[text] if text in SHAPES else float(width) / (float(height) if colon else 1)
    except (ValueError, ZeroDivisionError):
        found = math.nan
    if not 0.1 <= found <= 10:
        names = ", ".join(SHAPES)
        raise argparse.ArgumentTypeError(
            tr(
                '"{word}" is no shape from 1:10 to 10:1; it is written as 16:9, as 1.5 or as one of {names}',
                word=text,
                names=names,
            )
        )
    return found


def add_size(parser: argparse.ArgumentParser) -> None:
    """Add the options of how many pixels a picture has."""
    size = parser.add_mutually_exclusive_group()
    size.add_argument(
        "--scale", type=scale, default=1.0, help=tr("pixels for each pixel at 100 %% (default: 1)")
    )
    size.add_argument(
        "--width", type=pixels, metavar="PIXELS", help=tr("as wide as this, instead of a scale")
    )
    dpi = tr("dots per inch, written into a PNG for programs that print it")
    parser.add_argument("--dpi", type=dots, help=dpi)


def add_layout(parser: argparse.ArgumentParser) -> None:
    """Add the options of whatever draws a chart."""
    layout = tr("how it is laid out (default: as is most legible for its size)")
    add_choice(parser, "--layout", choices.LayoutKind, layout)
    add_choice(parser, "--direction", choices.Direction, tr("where it grows to (default: %(default)s)"))


def add_pages(parser: argparse.ArgumentParser) -> None:
    """Add the options of whatever is parted into pages of paper."""
    pages = tr(
        "of a PDF: one of the chart's size, all on one sheet of paper (fit), a poster of tiles, or a page "
        "for each branch, as with fit where its text would be too small; a .drawio has one, or one for each "
        "branch (default: %(default)s)"
    )
    add_choice(parser, "--pages", choices.Pages, pages)
    sheet = tr(
        "of its pages, or the size of slides: {list}, or a size in millimetres as 300x200 (default: a4, "
        "slides of 16:9)",
        list=", ".join(map(str, Paper)),
    )
    parser.add_argument("--paper", type=paper, metavar="PAPER", help=sheet)
    way = tr("how the paper lies (default: so that text is larger, or sheets are fewer; posters wide)")
    add_choice(parser, "--way", choices.Orientation, way)
    least = tr(
        "how large text is at least on slides, and with --pages fit or branches (default: %(default)g)"
    )
    parser.add_argument("--least-text", type=points, default=LEAST_TEXT, metavar="POINTS", help=least)
    shapes = tr("of slides: free, or SmartArt to edit as a tree (default: %(default)s)")
    add_choice(parser, "--shapes", choices.SlideShapes, shapes)
    parser.add_argument(
        "--lives",
        action="store_true",
        help=tr("append what is said of the people, the teams and the file (PDF, HTML)"),
    )
    parser.add_argument(
        "--statistics",
        action="store_true",
        help=tr("add a page that says how many there are, by level, span and so on (PDF, HTML)"),
    )


def add_sheet(parser: argparse.ArgumentParser) -> None:
    """Add the options of what stands on every sheet beside the chart."""
    texts = parser.add_argument_group(
        tr("on every sheet of a PDF, and every slide"),
        tr("In texts {title}, {day}, {page} and {pages} stand for what they name."),
    )
    add = texts.add_argument
    add("--title", default="", metavar="TEXT", help=tr("the title above, with the day of the file"))
    add("--logo", type=file_name, metavar="FILE", help=tr("a picture, PNG or JPEG, before the title"))
    add("--header", default="", metavar="TEXT", help=tr("a text at the upper right"))
    add("--footer", default="", metavar="TEXT", help=tr("a text at the lower left"))
    add("--watermark", default="", metavar="TEXT", help=tr('a text across it, such as "Draft"'))
    numbers = tr("which page it is, of how many (PDF; slides have their number anyway)")
    add("--page-numbers", action="store_true", help=numbers)
    around = tr(
        "millimetres around all, from 0 to {most} (PDF; default: %(default)g)", most=round(MOST_MARGIN)
    )
    add("--margins", type=margin, default=USUAL_MARGIN, metavar="MM", help=around)


class _Switched(argparse.Action):
    """Takes one of several things among those that are shown, or out of them."""

    def __call__(
        self, parser: ArgumentParser, namespace: Namespace, words: object, option: str | None = None
    ) -> None:
        shown, extra = getattr(namespace, self.dest), frozenset({self.const})
        is_off = (option or "").startswith(OFF)
        setattr(namespace, self.dest, shown - extra if is_off else shown | extra)
        setattr(namespace, SWITCHED, getattr(namespace, SWITCHED) | extra)


def add_look(parser: argparse.ArgumentParser) -> None:
    """Add the options of what a picture shows, and in which colours."""
    add_choice(parser, "--theme", choices.ThemeName, tr("colours (default: %(default)s)"))
    add_choice(parser, "--background", choices.Background, tr("(default: %(default)s)"))
    parser.set_defaults(**{SWITCHED: frozenset[Extra]()})
    for extra, meaning in EXTRAS.items():
        sentence = tr("show {what}, or not (default: shown)")
        if extra not in USUAL_EXTRAS:
            sentence = tr("show {what}, or not (default: not)")
        parser.add_argument(
            *(f"--{extra}", f"{OFF}{extra}"),
            action=_Switched,
            nargs=0,
            const=extra,
            dest="extras",
            default=USUAL_EXTRAS,
            help=sentence.replace("{what}", tr(meaning)),
        )
