"""Characters that are obeyed and not seen, made harmless where a text is shown, each place in its way.

| where | what becomes of them |
| --- | --- |
| a terminal, the name of a file in the window | `visible`: they are shown as symbols, on one line |
| what a sentence quotes of a file | `blanked`: they become blanks |
| prose, in the panel, in print and on the web | `undirected`: what reaches beyond its text is taken out |
| what a card is called, the text of a link, a title | `as_label`: marks of direction are taken out as well |
| a text in a window that is read from the other side | `isolated`: characters of our own hold it together |
| what is filled into a line that is drawn | `between_marks`, `side_by_side`: of direction, at both ends |
| what is read from the other side alone, in prose | `set_apart`: the same, for what stands beside it |

Letters that are written from right to left carry their direction within themselves, so that ordinary names
in Arabic or Hebrew have none of these characters and look as they always did (Unicode, UAX #9).
"""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Iterable

OVERREACHING = (
    "\u202a-\u202e\u2066-\u2069"  # embeddings, overrides and isolates: they hold until they are closed
)
MARKS = "\u061c\u200e\u200f"  # of direction, each a letter that nobody sees
HALVES = "\ud800-\udfff"  # of characters: what a name has for bytes that are no text

BETWEEN = " · "
RIGHTWARD, LEFTWARD, END = "\u2066", "\u2067", "\u2069"
"""Isolates of our own: they begin a text of a direction, and end it."""


class ReadingDirection(enum.Enum):
    """From which side a text, or a window, is read."""

    FROM_LEFT = RIGHTWARD
    FROM_RIGHT = LEFTWARD


_READING = {
    "L": ReadingDirection.FROM_LEFT,
    "R": ReadingDirection.FROM_RIGHT,
    "AL": ReadingDirection.FROM_RIGHT,
}

_SHOWN = re.compile(f"[\x00-\x1f\x7f-\x9f\u2028\u2029{OVERREACHING}{MARKS}{HALVES}]")
_OVERREACHING = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f{OVERREACHING}]+")
_MARKS = re.compile(f"[{MARKS}]+")
_SYMBOLS, _DELETE = (
    0x2400,
    0x2421,
)  # where Unicode has pictures of the first 32 characters, and of the last of ASCII


def visible(text: str) -> str:
    """Return a text on one line, whose controls of terminals and of direction are seen and do nothing."""
    return text if text.isascii() and text.isprintable() else _SHOWN.sub(_symbol, text)


def _symbol(found: re.Match[str]) -> str:
    number = ord(found[0])
    if number < 0x20:
        return chr(_SYMBOLS + number)
    return chr(_DELETE) if number == 0x7F else f"<U+{number:04X}>"


def blanked(text: str) -> str:
    """Return a text on one line, with a blank for whatever cannot be printed."""
    return "".join(character if character.isprintable() else " " for character in text)


def undirected(text: str) -> str:
    """Return a text that turns nothing around it, and steers no terminal that it is copied to."""
    return text if text.isascii() and text.isprintable() else _OVERREACHING.sub("", text)


def as_label(text: str) -> str:
    """Return a text without any control of direction, seen or unseen."""
    return text if text.isascii() and text.isprintable() else _MARKS.sub("", undirected(text))


def reading(text: str) -> ReadingDirection:
    """Return from which side a text is read: as its first letter is; from the left if it has none."""
    if text.isascii():
        return ReadingDirection.FROM_LEFT
    kinds = (_READING.get(unicodedata.bidirectional(character)) for character in text)
    return next(filter(None, kinds), ReadingDirection.FROM_LEFT)


def is_turned(text: str, around: ReadingDirection) -> bool:
    """Return whether more letters of a text are read from the other side than `around` it."""
    own, other = _letters(text, around)
    return other > own


def set_apart(text: str, around: ReadingDirection) -> str:
    """Return a text with those of its lines held together that have letters of the other side alone.

    A number or a bracket beside an Arabic name would else become a part of it.
    """
    if text.isascii():
        return text
    other = LEFTWARD if around is ReadingDirection.FROM_LEFT else RIGHTWARD
    lines = ((line, *_letters(line, around)) for line in text.split("\n"))
    return "\n".join(f"{other}{line}{END}" if turned and not own else line for line, own, turned in lines)


def _letters(text: str, around: ReadingDirection) -> tuple[int, int]:
    """Return how many letters are read as what is around them, and how many from the other side."""
    kinds = [_READING.get(unicodedata.bidirectional(character)) for character in text]
    known = [kind for kind in kinds if kind is not None]
    own = known.count(around)
    return own, len(known) - own


def between_marks(text: str, around: ReadingDirection) -> str:
    """Return a text between marks of what is read `around` it, if it has letters from the other side.

    A number behind an Arabic title would else be read as its next word. For a line that is drawn, where
    isolates are taken out.
    """
    if around is ReadingDirection.FROM_LEFT and text.isascii():
        return text
    mark = "\u200e" if around is ReadingDirection.FROM_LEFT else "\u200f"
    return f"{mark}{text}{mark}" if _letters(text, around)[1] else text


def side_by_side(texts: Iterable[str]) -> str:
    """Return what there is of some texts on one line that is read from the left, in their order."""
    told = [text for text in texts if text]
    return (
        BETWEEN.join(between_marks(text, ReadingDirection.FROM_LEFT) for text in told)
        if told[1:]
        else "".join(told)
    )


def isolated(text: str, around: ReadingDirection) -> str:
    """Return a text each line of which is laid by its own direction among what is read from another side."""
    if around is ReadingDirection.FROM_LEFT and text.isascii():
        return text
    lines = ((line, reading(line)) for line in text.split("\n"))
    return "\n".join(f"{own.value}{line}{END}" if line and own is not around else line for line, own in lines)
