"""How much one drawing may hold: few lines of text can ask for more lines and boxes than any machine has."""

from __future__ import annotations

from orgviewer.readers.syntax.drawings.texts.places import TextPlaces
from orgviewer.words.language import Phrase, number_in_words, tr

MOST_SHAPES = 500_000
MOST_CONNECTORS = 1_000_000
"""Lines; `{a b c} -> {d e f}` alone makes nine."""
DEEPEST = 100
"""Groups within groups."""
SPLIT: Phrase = "Split it."
MANY_SHAPES: Phrase = "there are more than {most} boxes up to here"
MANY_CONNECTORS: Phrase = "there are more than {most} lines between boxes up to here"
DEEP: Phrase = "more than {most} groups stand within each other here"


def check_count(count: int, most: int, message: Phrase, places: TextPlaces, offset: int) -> None:
    """Raise SyntaxMistakeError, with a message about the place of a character, if there are too many."""
    if count > most:
        raise places.mistake(offset, tr(message, most=number_in_words(most)), tr(SPLIT))
