"""The option that asks for a day: what may be typed there, for every command that reads a file."""

from __future__ import annotations

import argparse

from orgviewer.engines import load
from orgviewer.words.language import tr

DATE = "orgviewer.model.dates:PartialDate"


def day(text: str) -> str:
    """Return a day, a month or a year as files write it; raises ArgumentTypeError if it is none."""
    try:
        return str(load(DATE).parse(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(tr('"{word}" is no day: {error}', word=text, error=error)) from None


def add_day(parser: argparse.ArgumentParser, meaning: str) -> None:
    """Add the option of whatever can speak of another day than a file does."""
    parser.add_argument("--as-of", type=day, metavar="DAY", help=meaning)
