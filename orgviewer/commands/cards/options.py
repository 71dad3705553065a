"""What may be typed of the cards of a chart: which fields they show, how wide they are, and photos."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from orgviewer.card_choices import CardWidth, PersonField, Portrait, TeamField
from orgviewer.choices import Choice
from orgviewer.engines import load
from orgviewer.words.language import Phrase, tr

TOLD = "orgviewer.fields.card_spec:told"
FIELDS: Mapping[str, tuple[str, type[Choice], Phrase]] = {
    "--card": (
        "fields",
        PersonField,
        "what the cards of people say, line by line: {list}, or columns of the file; each may end in :small "
        "or :large",
    ),
    "--team-card": ("team", TeamField, "what the cards of teams say: {list}, or columns, summed if numbers"),
}
"""By option the part of a card that is told, our own words for its fields, and what it means."""
CHOICES: Mapping[str, tuple[str, type[Choice], Phrase]] = {
    "--card-width": ("width", CardWidth, "how much room cards have: {list}"),
    "--portrait": ("portrait", Portrait, "what stands on the cards of people: {list}"),
}


class _Told(argparse.Action):
    """Puts what was typed of one part of cards into the value that says all of them."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option: str | None = None,
    ) -> None:
        told = load(TOLD)(namespace.card, self.const, values)
        if told is None:
            parser.error(tr('{option} "{word}" names no field', option=option, word=values))
        namespace.card = told


def add_cards(parser: argparse.ArgumentParser) -> None:
    """Add the options of whatever draws cards; without any of them what is told of them is None."""
    parser.set_defaults(card=None)
    for option, (part, words, meaning) in FIELDS.items():
        sentence = tr(meaning, list=", ".join(map(str, words)))
        parser.add_argument(option, action=_Told, const=part, metavar="FIELDS", dest="card", help=sentence)
    for option, (part, words, meaning) in CHOICES.items():
        names = [str(word) for word in words]
        sentence = tr(meaning, list=", ".join(names))
        parser.add_argument(option, action=_Told, const=part, choices=names, dest="card", help=sentence)
