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
    MOST_DPI,
    MOST_MARGIN,
    MOST_TEXT,
    Choice,
    Omission,
)
from orgviewer.engines import load
from orgviewer.words.language import Phrase, number_in_words, tr

DATE = "orgviewer.model.dates:PartialDate"
DID_YOU_MEAN = "orgviewer.model.findings:did_you_mean"
MOST_PEOPLE = 10_000_000  # of a sample
MOST_CHAINS = 1_000  # between two people
TOLD_CARD = "orgviewer.chart.fields.typed:told_card"
CARDS: Mapping[str, tuple[str, tuple[str, ...], Phrase]] = {
    "--card": (
        "fields",
        (
            "name",
            "role",
            "team",
            "location",
            "email",
            "phone",
            "start",
            "summary",
            "span",
            "beneath",
            "level",
        ),
        "what the cards of people say, line by line: {list}, or columns of the file; each may end in :small "
        "or :large",
    ),
    "--team-card": (
        "team",
        ("name", "head", "size", "cost", "vacancies", "summary"),
        "what the cards of teams say: {list}, or columns, those of numbers summed",
    ),
    "--card-width": ("width", ("compact", "normal", "wide"), "how much room cards have for what they say"),
    "--portrait": ("portrait", ("photo", "initials", "none"), "what stands on the cards of people"),
}
"""By option the part of cards that is told, the words for it, and what it means."""
Number = TypeVar("Number", int, float)


def file_name(text: str) -> Path:
    """Return a path, which must have a name."""
    if not text:
        raise argparse.ArgumentTypeError(tr("a file's name cannot be empty"))
    return Path(text)


def two_days(text: str) -> tuple[str, str]:
    """Return two days as they are written, such as 2023-12..2024-06-30."""
    first, between, last = text.partition("..")
    if not (first and between and last):
        message = tr('"{word}" is not two days, written as 2023-12..2024-06-30', word=text)
        raise argparse.ArgumentTypeError(message)
    return first, last


def encoding_name(text: str) -> str:
    """Return the name of an encoding of text, as Python has it."""
    try:
        "".encode(text)  # which bytes into bytes refuses, too
        return codecs.lookup(text).name
    except (LookupError, ValueError, UnicodeError):
        message = tr(
            "{word} is no encoding: utf-8, utf-16, windows-1250, gb18030 and shift_jis are some",
            word=repr(text),
        )
        raise argparse.ArgumentTypeError(message) from None


def _number(
    kind: Callable[[str], Number], least: float, most: float, sentence: Phrase
) -> Callable[[str], Number]:
    """Return what reads a number; the sentence says of a text that it is none, with the largest one."""

    def number(text: str) -> Number:
        with suppress(ValueError):
            value = kind(text)
            if least <= value <= most:
                return value
        largest = number_in_words(int(most)) if most < math.inf else ""
        raise argparse.ArgumentTypeError(tr(sentence, text=text, most=largest))

    return number


WHOLE: Phrase = '"{text}" is not a whole number from 1 to {most}'
scale = _number(float, 0.01, 1000, '"{text}" is not a number from 0.01 to 1000')
people = _number(int, 1, MOST_PEOPLE, WHOLE)
chains = _number(int, 1, MOST_CHAINS, WHOLE)
dots = _number(float, 1, MOST_DPI, '"{text}" is not a number of dots from 1 to {most}')
points = _number(float, 1, MOST_TEXT, '"{text}" is not a number of points from 1 to {most}')
margin = _number(float, 0, MOST_MARGIN, '"{text}" is not a number of millimetres from 0 to {most}')
pixels = _number(int, 1, 1_000_000, WHOLE)
depth = _number(int, 0, math.inf, '"{text}" is not a whole number from 0 up')


class _Chosen(argparse.Action):
    """Takes the word of a choice for the choice."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        words: Any,
        option: str | None = None,
    ) -> None:
        setattr(namespace, self.dest, self.const(words))


def add_choice(
    parser: argparse.ArgumentParser, option: str, kind: type[Choice], meaning: str, name: str | None = None
) -> None:
    """Add an option that is one of several choices, the first of them if it is not given.

    `name` is that of the argument of the command's function, where the option's own cannot be one.
    """
    usual, *_ = kind
    words = [str(choice) for choice in kind]
    parser.add_argument(
        option, action=_Chosen, const=kind, choices=words, default=usual, help=meaning, dest=name
    )


def add_layout_as_seen(parser: argparse.ArgumentParser) -> None:
    """Add the options of a window, which shows a file as it was seen last if nobody says otherwise."""
    layout = tr("how it is laid out (default: as it was seen last, else as is most legible for its size)")
    direction = tr("where it grows to (default: as it was seen last, else down)")
    add_choice(parser, "--layout", choices.LayoutKind, layout)
    add_choice(parser, "--direction", choices.Direction, direction)
    parser.set_defaults(layout=None, direction=None)


def add_filter(parser: argparse.ArgumentParser) -> None:
    """Add the options of whom a chart shows, in the language of the search."""
    whom = parser.add_mutually_exclusive_group()
    only = tr("show only whom a search finds, and what leads there: Berlin, role:Engineer, Grade:7..9 …")
    whom.add_argument("--only", metavar="QUERY", help=only)
    whom.add_argument("--hide", metavar="QUERY", help=tr("hide whom a search finds"))


def add_mirroring(parser: argparse.ArgumentParser) -> None:
    """Add Qt's own option for windows that are read from right to left, as charts are by themselves then."""
    sentence = tr("mirror the window, from right to left")
    parser.add_argument("-reverse", action="store_true", dest="mirrored", help=sentence)


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Add the options of whatever reads one file: as what, and as it was when."""
    add_table(parser)
    parser.add_argument(
        "--at",
        metavar="STATE",
        help=tr(
            "read the file as it was in a commit of git (a name, a tag, HEAD~3), or of a folder "
            "of dated files the one of a day"
        ),
    )


def add_table(parser: argparse.ArgumentParser) -> None:
    """Add the options of whatever reads a file, which may be a table."""
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        dest="columns",
        metavar="FIELD=COLUMN",
        help=tr(
            "take a column of a table for a field, as in manager=Boss, or leave it out (leave_out=Salary); "
            "may be given again"
        ),
    )
    parser.add_argument(
        "--sheet", metavar="NAME", help=tr("the sheet of a workbook (default: what looks best)")
    )
    parser.add_argument(
        "--encoding",
        type=encoding_name,
        metavar="NAME",
        help=tr("the encoding of a text, such as windows-1250 (default: what its words fit best)"),
    )


def day(text: str) -> str:
    """Return a day, a month or a year as files write it; raises ArgumentTypeError if it is none."""
    try:
        return str(load(DATE).parse(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(tr('"{word}" is no day: {error}', word=text, error=error)) from None


def add_day(parser: argparse.ArgumentParser, meaning: str) -> None:
    """Add the option of whatever can speak of another day than a file does."""
    parser.add_argument("--as-of", type=day, metavar="DAY", help=meaning)


def omissions(text: str) -> frozenset[Omission]:
    """Return what is to be left off, named in any order with commas between."""
    words = [word.strip().lower() for word in text.split(",")]
    known = {str(one): one for one in Omission}
    for word in words:
        if word not in known:
            sentence = tr(
                '"{word}" cannot be left off: these can, with commas between: {list}.',
                word=word,
                list=", ".join(known),
            )
            raise argparse.ArgumentTypeError(f"{sentence} {load(DID_YOU_MEAN)(word, known)}".rstrip())
    return frozenset(known[word] for word in words)


def add_omissions(parser: argparse.ArgumentParser) -> None:
    """Add the option of whatever can be shown or written without some of what a file says."""
    parser.add_argument(
        "--without",
        type=omissions,
        default=frozenset(),
        dest="omissions",
        metavar="WHAT",
        help=tr(
            "leave off {list} (with commas between): without names people are called as their posts, and "
            "whatever could name them is gone, too",
            list=", ".join(map(str, Omission)),
        ),
    )


class _ViewName(argparse.Action):
    """Takes the name of a view, with which another option need not be typed."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        words: Any,
        option: str | None = None,
    ) -> None:
        setattr(namespace, self.dest, words)
        if isinstance(self.const, argparse.Action):
            self.const.required = False


def add_view(
    parser: argparse.ArgumentParser, meaning: str, instead_of: argparse.Action | None = None
) -> None:
    """Add the options of whatever can show or write a saved view, which may stand in place of another."""
    parser.add_argument("--view", action=_ViewName, const=instead_of, metavar="NAME", help=meaning)
    where = tr("the file with the views (default: within FILE, or beside it)")
    parser.add_argument("--views", type=file_name, metavar="VIEWS", help=where)


class _OfCards(argparse.Action):
    """Puts what was typed of one part of cards into the value that says all of them."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, option: Any = None
    ) -> None:
        namespace.card = load(TOLD_CARD)(namespace.card, self.const, values)
        if namespace.card is None:
            parser.error(tr('{option} "{word}" names no field', option=option, word=values))


def add_cards(parser: argparse.ArgumentParser) -> None:
    """Add the options of whatever draws cards; without any of them what is told of them is None."""
    parser.set_defaults(card=None)
    rule = tr(
        "mark cards of which a condition holds, as in 'vacant: red', 'span > 10: border' or 'role contains "
        "chief: badge C'; the first of several that holds counts"
    )
    parser.add_argument("--rule", action="append", default=[], dest="rules", metavar="RULE", help=rule)
    for option, (part, words, meaning) in CARDS.items():
        known = words if part not in ("fields", "team") else None
        metavar = None if known else "FIELDS"
        sentence = tr(meaning, list=", ".join(words))
        parser.add_argument(
            option, action=_OfCards, const=part, choices=known, metavar=metavar, dest="card", help=sentence
        )
