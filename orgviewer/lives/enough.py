"""As many parts as somebody shows: those beyond are not even made, for making them takes longer than showing.

What parts weigh is never more than their HTML does (see `shortened`), so that a page whose parts end early
is cut, and says so. Not for: the cutting.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from orgviewer.lives.parts import (
    Block,
    Break,
    Bullets,
    CardLink,
    Code,
    Emphasis,
    Entry,
    Headline,
    Lines,
    Listed,
    Name,
    Note,
    Paragraph,
    PersonLink,
    Preformatted,
    Quiet,
    Quotation,
    Rule,
    SearchLink,
    StateLink,
    Strong,
    Struck,
    Table,
    TypedPart,
    WebLink,
    Words,
)
from orgviewer.lives.shortened import TAG

EVERYTHING = float("inf")
FEWEST_TAGS: Mapping[type[TypedPart], int] = {
    Entry: 6,
    **dict.fromkeys((Break, Rule), 1),
    **dict.fromkeys((Code, Emphasis, Name, Quiet, Strong, Struck), 2),
    **dict.fromkeys((CardLink, PersonLink, SearchLink, StateLink, WebLink), 2),
    **dict.fromkeys((Bullets, Headline, Lines, Listed, Note, Paragraph, Preformatted, Quotation, Table), 2),
}
"""Tags that a part has at least as HTML, beside those of what stands in it."""
Made = TypeVar("Made")


def until_enough(pieces: Iterable[Made], most: float) -> Iterator[Made]:
    """Yield parts, or tuples of them, until they weigh more than `most`, in letters of HTML."""
    total = 0
    for piece in pieces:
        yield piece
        total += weight(piece) if most < EVERYTHING else 0
        if total > most:
            return


def weight(piece: object) -> int:
    """Return how many letters of HTML a part or a tuple of parts has at least; a tag counts for more."""
    match piece:
        case tuple():
            return sum(map(weight, piece))
        case Words() | Name() | Code() | Note() | Preformatted():
            inside = len(piece.text)
        case PersonLink() | CardLink() | SearchLink() | StateLink():
            inside = len(piece.text)
        case Entry():
            inside = weight((*piece.title, *piece.lines)) + len(piece.note)
        case Lines():
            inside = weight(piece.lines)
        case Bullets():
            inside = sum(map(_weight_of_item, piece.items)) + 2 * TAG * len(piece.items)
        case Table():
            inside = sum(weight(row) + 2 * TAG * (len(row) + 1) for row in piece.rows)
        case Break() | Rule():
            inside = 0
        case Strong() | Emphasis() | Struck() | Quiet() | WebLink() | Headline():
            inside = weight(piece.inside)
        case Paragraph() | Listed() | Quotation():
            inside = weight(piece.inside)
        case _:
            return 0
    return inside + FEWEST_TAGS.get(type(piece), 0) * TAG


def _weight_of_item(item: tuple[Block, ...]) -> int:
    """Return how much an item of a list weighs at least: its paragraphs may have no tags of their own."""
    return sum(weight(block.inside if isinstance(block, Paragraph) else block) for block in item)
