"""What is said of columns that are numbers or dates but for some of their texts."""

from __future__ import annotations

from collections.abc import Mapping

from orgviewer.model.findings import quoted
from orgviewer.model.quantities.evidence import Odd, Quantity
from orgviewer.words.language import Phrase, Plural, counted, tr

MESSAGES: Mapping[Quantity, Plural] = {
    Quantity.NUMBERS: Plural(
        "{name} holds numbers but for one, such as {text}: it is taken for text",
        "{name} holds numbers but for %n, such as {text}: it is taken for text",
    ),
    Quantity.YEARS: Plural(
        "{name} holds dates but for one, such as {text}: it is taken for text",
        "{name} holds dates but for %n, such as {text}: it is taken for text",
    ),
}
HINTS: Mapping[Quantity, Phrase] = {
    Quantity.NUMBERS: "Write a number there, or nothing, to see these numbers in their order.",
    Quantity.YEARS: "Write a date there, or nothing, to see these dates in their order.",
}


def told_odd(name: str, odd: Odd) -> tuple[str, str]:
    """Return what is odd about a column as a clause, and a hint as a sentence."""
    message = counted(odd.cells, *MESSAGES[odd.kind], name=quoted(name), text=quoted(odd.text))
    return message, tr(HINTS[odd.kind])
