"""Claims and biographies as parts; what reads Markdown is loaded for the first text that may hold any."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from orgviewer.engines import load
from orgviewer.lives.enough import EVERYTHING, weight
from orgviewer.lives.names import Names
from orgviewer.lives.parts import Block, Bullets, Line, Note, Paragraph
from orgviewer.lives.shortened import REST
from orgviewer.lives.texts import LONGEST, cited, note
from orgviewer.model.records import Statement
from orgviewer.words.translation import tr

MARKDOWN = "orgviewer.lives.markdown:markdown"
_WORD = r"[^\W_]+(?:['’-][^\W_]+)*"
_PIECE = rf"[(\"“„]?{_WORD}[)\"”,;:.!?%]*"
_PLAIN = re.compile(rf"(?!\d+[.)]){_PIECE}(?: (?:[–—%] )?{_PIECE})*")
"""One paragraph of words, a space between each two, in which nothing is a mark of Markdown or an address."""


def statements(
    names: Names, told: Iterable[Statement], beside: int = -1, most: float = EVERYTHING
) -> tuple[Block, ...]:
    """Return paragraphs in Markdown with their sources, and the people in them as links.

    What is read counts as well as what comes of it: Markdown may say nothing in many letters.
    """
    blocks: list[Block] = []
    total = 0
    for statement in told:
        if total > most:
            return (*blocks, Note(tr(REST)))
        read, cost = _read(statement.text, lambda text: names.mentions(text, beside))
        made = (*_ending(read, cited(names.dataset, statement.sources)), *note(statement.note))
        total += max(weight(made), cost) if most < EVERYTHING else 0
        blocks += made
    return tuple(blocks)


def is_plain(text: str) -> bool:
    """Return whether a text is surely the same in Markdown as without it."""
    return len(text) <= LONGEST and _PLAIN.fullmatch(text) is not None


def _read(text: str, linked: Callable[[str], Line]) -> tuple[tuple[Block, ...], int]:
    """Return a text as parts, and how much of a page it counts for."""
    if is_plain(text):
        return (Paragraph(linked(text)),), len(text)
    body = load(MARKDOWN)(text, linked)
    return body.blocks, body.weight


def _ending(blocks: tuple[Block, ...], mark: Line) -> tuple[Block, ...]:
    """Return blocks with something at the end of their last line."""
    match blocks:
        case _ if not mark:
            return blocks
        case (*before, Paragraph(inside)):
            return (*before, Paragraph((*inside, *mark)))
        case (*before, Bullets((*items, last), first)):
            return (*before, Bullets((*items, _ending(last, mark)), first))
        case _:
            return (*blocks, Paragraph(mark))
