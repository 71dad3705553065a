"""What may be typed of what is shown: in which colours, with what beside the tree, and what is left off."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from orgviewer import choices
from orgviewer.choices import USUAL_EXTRAS, Extra, Omission
from orgviewer.commands.arguments import add_choice
from orgviewer.engines import load
from orgviewer.words.language import Phrase, tr

OFF = "--no-"  # before the name of what is left out
EXTRAS: Mapping[Extra, Phrase] = {
    Extra.ASSISTANTS: "assistants, as tinted cards",
    Extra.DOTTED_LINES: "dotted-line managers",
    Extra.NATIVE_NAMES: "names in other scripts",
    Extra.SUMMARIES: "a line about each person and team, on higher cards",
    Extra.UNDATED: "people without dates where a day is asked for, marked as such",
}
DID_YOU_MEAN = "orgviewer.model.findings:did_you_mean"


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


def add_look(parser: argparse.ArgumentParser) -> None:
    """Add the options of what a picture shows, and in which colours."""
    add_choice(parser, "--theme", choices.ThemeName, tr("colours (default: %(default)s)"))
    add_choice(parser, "--background", choices.Background, tr("(default: %(default)s)"))
    for extra, meaning in EXTRAS.items():
        is_usual = extra in USUAL_EXTRAS
        sentence = tr(
            "show {what}, or not (default: shown)" if is_usual else "show {what}, or not (default: not)"
        )
        parser.add_argument(
            f"--{extra}",
            f"{OFF}{extra}",
            action=_Switched,
            nargs=0,
            const=extra,
            dest="extras",
            default=USUAL_EXTRAS,
            help=sentence.replace("{what}", tr(meaning)),
        )


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
