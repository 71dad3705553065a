"""What may be said of a picture: how large it is, for what paper, what it shows and in which colours."""

from __future__ import annotations

import argparse
import math
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from orgviewer import choices
from orgviewer.choices import A4_UPRIGHT, A4_WIDE, LEAST_TEXT, USUAL_EXTRAS, Extra
from orgviewer.commands.parsing.arguments import add_choice, dots, pixels, points, scale
from orgviewer.words.language import Phrase, tr

OFF = "--no-"  # before the name of what is left out
SHAPES: Mapping[str, float] = {"a4": A4_UPRIGHT, "a4-landscape": A4_WIDE}
EXTRAS: Mapping[Extra, Phrase] = {
    Extra.ASSISTANTS: "assistants, as tinted cards",
    Extra.DOTTED_LINES: "dotted-line managers",
    Extra.NATIVE_NAMES: "names in other scripts",
    Extra.SUMMARIES: "a line about each person and team, on higher cards",
    Extra.UNDATED: "people without dates where a day is asked for, marked as such",
}


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


def add_pages(parser: argparse.ArgumentParser) -> None:
    """Add the options of whatever is parted into pages of paper."""
    pages = tr(
        "of a PDF: one of the chart's size, all on one sheet of paper (fit), a poster of tiles, or a page "
        "for each branch, as with fit where its text would be too small; a .drawio has one, or one for each "
        "branch (default: %(default)s)"
    )
    add_choice(parser, "--pages", choices.Pages, pages)
    add_choice(parser, "--paper", choices.Paper, tr("of its pages (default: %(default)s)"))
    way = tr("how the paper lies (default: one sheet so that text is larger, several wide)")
    add_choice(parser, "--way", choices.Orientation, way)
    least = tr("how large text is at least with --pages fit or branches (default: %(default)g)")
    parser.add_argument("--least-text", type=points, default=LEAST_TEXT, metavar="POINTS", help=least)
    shapes = tr("of slides: free, or SmartArt to edit as a tree (default: %(default)s)")
    add_choice(parser, "--shapes", choices.SlideShapes, shapes)
    parser.add_argument(
        "--lives",
        action="store_true",
        help=tr("append what is said of the people, the teams and the file (PDF, HTML)"),
    )


class _Switched(argparse.Action):
    """Takes one of several things among those that are shown, or out of them."""

    def __call__(
        self, parser: ArgumentParser, namespace: Namespace, words: object, option: str | None = None
    ) -> None:
        shown, extra = getattr(namespace, self.dest), frozenset({self.const})
        is_off = (option or "").startswith(OFF)
        setattr(namespace, self.dest, shown - extra if is_off else shown | extra)


def add_look(parser: argparse.ArgumentParser) -> None:
    """Add the options of what a picture shows, and in which colours."""
    add_choice(parser, "--theme", choices.ThemeName, tr("colours (default: %(default)s)"))
    add_choice(parser, "--background", choices.Background, tr("(default: %(default)s)"))
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
