"""What may stand on the command line in place of a word of a command: names, numbers and shapes.

Each function takes a text, and raises ArgumentTypeError with a sentence if it is none of these;
the others add options that belong together.
"""

from __future__ import annotations

import argparse
import codecs
import math
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from orgviewer import choices
from orgviewer.choices import (
    A4_UPRIGHT,
    A4_WIDE,
    MOST_DPI,
    USUAL_EXTRAS,
    Choice,
    ComparisonFormat,
    Extra,
    PictureFormat,
)

PICTURES = ", ".join(map(str, PictureFormat))
COMPARISONS = ", ".join(map(str, ComparisonFormat))
DRAWN = ", ".join(str(kind) for kind in PictureFormat if str(kind) not in map(str, ComparisonFormat))
SHAPES: Mapping[str, float] = {"a4": A4_UPRIGHT, "a4-landscape": A4_WIDE}
OFF = "--no-"  # before the name of what is left out
EXTRAS: Mapping[Extra, str] = {
    Extra.ASSISTANTS: "assistants, as tinted cards",
    Extra.DOTTED_LINES: "dotted-line managers",
    Extra.NATIVE_NAMES: "names in other scripts",
    Extra.SUMMARIES: "a line about each person and team, on higher cards",
    Extra.UNDATED: "people without dates where a day is asked for, marked as such",
}
MOST_PEOPLE = 10_000_000  # of a sample
MOST_CHAINS = 1_000  # between two people
Number = TypeVar("Number", int, float)


def file_name(text: str) -> Path:
    """Return a path, which must have a name."""
    if not text:
        raise argparse.ArgumentTypeError("a file's name cannot be empty")
    return Path(text)


def picture_name(text: str) -> Path:
    """Return the path of a picture in a format that can be written."""
    path = file_name(text)
    if path.suffix.lower() not in (kind.suffix for kind in PictureFormat):
        raise argparse.ArgumentTypeError(f'"{text}" does not end in {PICTURES}')
    return path


def comparison_name(text: str) -> Path:
    """Return the path of a comparison in a format that can be written."""
    path = file_name(text)
    if path.suffix.lower() not in map(str, (*ComparisonFormat, *PictureFormat)):
        raise argparse.ArgumentTypeError(f'"{text}" does not end in {COMPARISONS}, {DRAWN}')
    return path


def two_days(text: str) -> tuple[str, str]:
    """Return two days as they are written, such as 2023-12..2024-06-30."""
    first, between, last = text.partition("..")
    if not (first and between and last):
        raise argparse.ArgumentTypeError(f'"{text}" is not two days, written as 2023-12..2024-06-30')
    return first, last


def two_commits(text: str) -> tuple[str, str]:
    """Return two commits as they are written for git, such as v1..main; HEAD for one left out."""
    first, between, last = text.partition("..")
    if not between or not (first or last):
        raise argparse.ArgumentTypeError(f'"{text}" is not two commits, written as HEAD~3..HEAD')
    return first or "HEAD", last or "HEAD"


def encoding_name(text: str) -> str:
    """Return the name of an encoding of text, as Python has it."""
    try:
        "".encode(text)  # which bytes into bytes refuses, too
        return codecs.lookup(text).name
    except (LookupError, ValueError, UnicodeError):
        message = f"{text!r} is no encoding: utf-8, utf-16, windows-1250, gb18030 and shift_jis are some"
        raise argparse.ArgumentTypeError(message) from None


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
            f'"{text}" is no shape from 1:10 to 10:1; it is written as 16:9, as 1.5 or as one of {names}'
        )
    return found


def _number(kind: Callable[[str], Number], least: float, most: float, words: str) -> Callable[[str], Number]:
    def number(text: str) -> Number:
        with suppress(ValueError):
            value = kind(text)
            if least <= value <= most:
                return value
        raise argparse.ArgumentTypeError(f'"{text}" is not {words}')

    return number


scale = _number(float, 0.01, 1000, "a number from 0.01 to 1000")
people = _number(int, 1, MOST_PEOPLE, f"a whole number from 1 to {MOST_PEOPLE:,}")
chains = _number(int, 1, MOST_CHAINS, f"a whole number from 1 to {MOST_CHAINS:,}")
dots = _number(float, 1, MOST_DPI, f"a number of dots from 1 to {MOST_DPI}")
pixels = _number(int, 1, 1_000_000, "a whole number from 1 to 1,000,000")
depth = _number(int, 0, math.inf, "a whole number from 0 up")


class _Switched(argparse.Action):
    """Takes one of several things among those that are shown, or out of them."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        words: Any,
        option: str | None = None,
    ) -> None:
        shown, extra = getattr(namespace, self.dest), frozenset({self.const})
        is_off = (option or "").startswith(OFF)
        setattr(namespace, self.dest, shown - extra if is_off else shown | extra)


class _Chosen(argparse.Action):
    """Takes the word of a choice for the choice."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        words: Any,
        option: str | None = None,
    ) -> None:
        setattr(namespace, self.dest, type(self.default)(words))


def add_choice(parser: argparse.ArgumentParser, option: str, kind: type[Choice], meaning: str) -> None:
    """Add an option that is one of several choices, the first of them if it is not given."""
    usual, *_ = kind
    words = [str(choice) for choice in kind]
    parser.add_argument(option, action=_Chosen, choices=words, default=usual, help=meaning)


def add_look(parser: argparse.ArgumentParser) -> None:
    """Add the options of what a picture shows, and in which colours."""
    add_choice(parser, "--theme", choices.ThemeName, "colours (default: %(default)s)")
    add_choice(parser, "--background", choices.Background, "(default: %(default)s)")
    for extra, meaning in EXTRAS.items():
        usual = "shown" if extra in USUAL_EXTRAS else "not"
        parser.add_argument(
            f"--{extra}",
            f"{OFF}{extra}",
            action=_Switched,
            nargs=0,
            const=extra,
            dest="extras",
            default=USUAL_EXTRAS,
            help=f"show {meaning}, or not (default: {usual})",
        )


def add_layout(parser: argparse.ArgumentParser) -> None:
    """Add the options of whatever draws a chart."""
    layout = "how it is laid out (default: as is most legible for its size)"
    add_choice(parser, "--layout", choices.LayoutKind, layout)
    add_choice(parser, "--direction", choices.Direction, "where it grows to (default: %(default)s)")


def add_size(parser: argparse.ArgumentParser) -> None:
    """Add the options of how many pixels a picture has."""
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--scale", type=scale, default=1.0, help="pixels for each pixel at 100 %% (default: 1)")
    size.add_argument("--width", type=pixels, metavar="PIXELS", help="as wide as this, instead of a scale")
    dpi = "dots per inch, written into a PNG for programs that print it"
    parser.add_argument("--dpi", type=dots, help=dpi)


def add_pages(parser: argparse.ArgumentParser) -> None:
    """Add the options of whatever is parted into pages of paper."""
    add_choice(parser, "--pages", choices.Pages, "of a PDF (default: %(default)s)")
    add_choice(parser, "--paper", choices.Paper, "of its pages (default: %(default)s)")
    add_choice(parser, "--way", choices.Orientation, "how the paper lies (default: %(default)s)")
    parser.add_argument(
        "--lives",
        action="store_true",
        help="append what is said of the people, the teams and the file (PDF, HTML)",
    )


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Add the options of whatever reads one file: as what, and as it was when."""
    add_table(parser)
    parser.add_argument(
        "--at",
        metavar="STATE",
        help="read the file as it was in a commit of git (a name, a tag, HEAD~3), or of a folder of dated "
        "files the one of a day",
    )


def add_table(parser: argparse.ArgumentParser) -> None:
    """Add the options of whatever reads a file, which may be a table."""
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        dest="columns",
        metavar="FIELD=COLUMN",
        help="take a column of a table for a field, as in manager=Boss, or leave it out (leave_out=Salary); "
        "may be given again",
    )
    parser.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook (default: what looks best)")
    parser.add_argument(
        "--encoding",
        type=encoding_name,
        metavar="NAME",
        help="the encoding of a text, such as windows-1250 (default: what its words fit best)",
    )
