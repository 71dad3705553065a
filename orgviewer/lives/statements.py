"""Claims and biographies as parts; what reads Markdown is loaded when there is any."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from orgviewer.engines import load
from orgviewer.lives.enough import EVERYTHING, weight
from orgviewer.lives.names import Names
from orgviewer.lives.parts import Block, Bullets, Line, Note, Paragraph
from orgviewer.lives.shortened import REST
from orgviewer.lives.texts import cited, note
from orgviewer.model.records import Statement
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.lives.markdown import MarkdownParts

MARKDOWN = "orgviewer.lives.markdown:markdown"


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
        body: MarkdownParts = load(MARKDOWN)(statement.text, lambda text: names.mentions(text, beside))
        made = (*_ending(body.blocks, cited(names.dataset, statement.sources)), *note(statement.note))
        total += max(weight(made), body.weight) if most < EVERYTHING else 0
        blocks += made
    return tuple(blocks)


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
