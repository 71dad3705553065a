"""What may be said of cards: what they say, how much room that has, which portraits stand on them."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from orgviewer.engines import load
from orgviewer.words.language import Phrase, tr

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
