"""What may stand on the command line in place of a word of a command: names, numbers and shapes.

Each function takes a text, and raises ArgumentTypeError with a sentence if it is none of these;
the others add options that belong together.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

PICTURES = (".png", ".svg", ".pdf", ".pptx", ".html", ".csv", ".json")
PAPERS: Mapping[str, float] = {"a4": 2**-0.5, "a4-landscape": 2**0.5}  # width to height
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
    if path.suffix.lower() not in PICTURES:
        raise argparse.ArgumentTypeError(f'"{text}" does not end in {", ".join(PICTURES)}')
    return path


def aspect(text: str) -> float:
    """Return a shape, width to height, from 1:10 to 10:1."""
    width, colon, height = text.partition(":")
    try:
        found = PAPERS[text] if text in PAPERS else float(width) / (float(height) if colon else 1)
    except (ValueError, ZeroDivisionError):
        found = math.nan
    if not 0.1 <= found <= 10:
        names = ", ".join(PAPERS)
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
dots = _number(float, 1, 10_000, "a number of dots from 1 to 10000")
pixels = _number(int, 1, 1_000_000, "a whole number from 1 to 1,000,000")
depth = _number(int, 0, math.inf, "a whole number from 0 up")


def add_layout(parser: argparse.ArgumentParser) -> None:
    """Add the options of whatever draws a chart."""
    add = parser.add_argument
    add(
        "--layout",
        choices=("automatic", "tidy", "compact"),
        default="automatic",
        help="how it is laid out (default: as is most legible for its size)",
    )
    add(
        "--direction",
        choices=("down", "up", "right", "left"),
        default="down",
        help="where it grows to (default: down)",
    )


def add_pages(parser: argparse.ArgumentParser) -> None:
    """Add the options of whatever is parted into pages of paper."""
    add = parser.add_argument
    add("--pages", choices=("one", "tiles", "branches"), default="one", help="of a PDF (default: one)")
    add("--paper", choices=("a4", "a3", "letter", "a0"), default="a4", help="of its pages (default: a4)")
    add("--way", choices=("wide", "upright"), default="wide", help="how the paper lies (default: wide)")
    add("--lives", action="store_true", help="append the lives of the people (PDF, HTML)")


def add_table(parser: argparse.ArgumentParser) -> None:
    """Add the options of whatever reads a file, which may be a table."""
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        dest="columns",
        metavar="FIELD=COLUMN",
        help="take a column of a table for a field, as in manager=Boss; may be given again",
    )
    parser.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook (default: what looks best)")
