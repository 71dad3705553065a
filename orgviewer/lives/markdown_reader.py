"""Markdown as markdown-it reads it, but for what it would leave out and what it would take too long over.

Whoever reads a file wants all of it: definitions that no link uses, cells beyond those of a table's head, and
what stands too deep are kept. Reading is counted in steps, the look of one rule at one place each, and a text
that takes too many of them is not read as Markdown. Not for: what becomes of it (see `markdown`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock, table
from markdown_it.rules_block.table import escapedSplit
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from msgspec import Struct

DEEPEST = 20  # of what stands within what else; deeper, only the words count
MOST_STEPS = 10_000  # of one text: a tenth of a second or two, where prose of the same length takes hundreds
LONG_WORD = 1_000
"""Letters of a word that are a step each: whether addresses stand in it takes the square of its length."""
MOST_COLUMNS = 100  # of a table
MOST_CELLS = 2_000  # of a table, with those that its short rows lack
DEFINITION = "definition"
"""The type of a token for the definition of a link; `meta` has its label, url and title."""

_BEGINNINGS: RuleOptionsType = {
    "alt": ["paragraph", "reference", "blockquote", "list"]
}  # asked at each line of these
_READING = "reading"


class _Definitions(dict[str, dict[str, Any]]):
    """Definitions by label, and the labels that links asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def get(self, label: str, default: Any = None) -> Any:
        self.asked.add(label)
        return super().get(label, default)


class _StepCounter(Struct):
    """A text that is being read, and how many steps that took."""

    steps: int = 0

    def step(self, count: int = 1) -> None:
        self.steps += count
        if self.steps > MOST_STEPS:
            raise _TooCostlyError


class _TooCostlyError(Exception):
    """A text takes more steps than anybody waits for."""


class MarkdownTokens(Struct, frozen=True):
    """A text as tokens, or None if that takes too long; and the steps that were taken."""

    tokens: Sequence[Token] | None
    steps: int


def read(text: str) -> MarkdownTokens:
    """Read a text as Markdown; definitions are tokens where no link uses them."""
    reading, references = _StepCounter(), _Definitions()
    try:
        reading.step(sum(len(word) ** 2 // LONG_WORD for word in text.split()))
        tokens = _READER.parse(text, {_READING: reading, "references": references})
    except _TooCostlyError:
        return MarkdownTokens(None, reading.steps)
    return MarkdownTokens([token for token in tokens if not _is_used(token, references)], reading.steps)


def _is_used(token: Token, references: _Definitions) -> bool:
    """Return whether a token is a definition, the first of its label, that some link leads by."""
    if token.type != DEFINITION:
        return False
    label = token.meta["id"]
    return label in references.asked and references[label]["map"] == token.map


class _Library(MarkdownIt):
    """Leaves it to `orgviewer.links` what is a link, and how it is written."""

    def validateLink(self, url: str) -> bool:
        return True

    def normalizeLink(self, url: str) -> str:
        return url

    def normalizeLinkText(self, link: str) -> str:
        return link


def _counted(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Count a step; the first rule at every place, it never takes anything."""
    state.env[_READING].step()
    return False


def _counted_within(state: StateInline, silent: bool) -> bool:
    """Count a step within a paragraph."""
    state.env[_READING].step()
    return False


def _words_alone(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take what stands deeper than `DEEPEST` for one paragraph; left alone, the library leaves it out."""
    if state.level < DEEPEST or silent:
        return False
    less_deep = (line for line in range(start + 1, end) if _is_less_deep(state, line))
    end = next(less_deep, end)
    _push_paragraph(state, state.getLines(start, end, 0, False).strip())
    state.line = end
    return True


def _is_less_deep(state: StateBlock, line: int) -> bool:
    return not state.isEmpty(line) and state.sCount[line] < state.blkIndent


def _push_paragraph(state: StateBlock, content: str) -> None:
    state.push("paragraph_open", "p", 1)
    inline = state.push("inline", "", 0)
    inline.content, inline.children = content, []
    state.push("paragraph_close", "p", -1)


def _bounded_table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take a table of so many cells; lines beyond stand below it, and those of one too wide alone."""
    if not table(state, start, end, True):
        return False
    if silent:
        return True
    columns = len(_cells(_line(state, start)))
    rows = MOST_CELLS // columns - 1 if columns <= MOST_COLUMNS else -1
    last = start
    if rows >= 0:
        first = len(state.tokens)
        last = min(end, start + 2 + rows)
        table(state, start, last, False)
        _keep_cells(state, columns, state.tokens[first:])
    if last == start or state.line == last < end:
        _push_lines(state, last, end)
    return True


def _push_lines(state: StateBlock, start: int, end: int) -> None:
    """Take the lines up to an empty one as they are, each by itself."""
    line = start
    while line < end and not state.isEmpty(line) and not _is_less_deep(state, line):
        line += 1
    if line > start:
        _push_paragraph(state, "  \n".join(_line(state, number) for number in range(start, line)))
    state.line = line


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]].strip()


def _cells(line: str) -> list[str]:
    """Return the cells of a row, as the library parts them."""
    cells = escapedSplit(line)
    cells = cells[1:] if cells and not cells[0] else cells
    return cells[:-1] if cells and not cells[-1] else cells


def _keep_cells(state: StateBlock, columns: int, tokens: Sequence[Token]) -> None:
    """Add to the last cell of each row of a table what stands in the row beyond it."""
    beyond: list[str] = []
    column = 0
    for token in tokens:
        match token.type:
            case "tr_open":
                assert token.map
                beyond, column = _cells(_line(state, token.map[0]))[columns:], 0
            case "inline":
                column += 1
                if beyond and column == columns:
                    token.content = " | ".join((token.content, *map(str.strip, beyond)))


def _reader() -> MarkdownIt:
    options = {"html": False, "linkify": True, "maxNesting": DEEPEST + 2, "inline_definitions": True}
    reader = _Library("commonmark", options)
    reader.enable(["strikethrough", "table", "linkify"])
    reader.block.ruler.at("table", _bounded_table, {"alt": ["paragraph", "reference"]})
    reader.block.ruler.before("table", "counted", _counted, _BEGINNINGS)
    reader.block.ruler.before("code", "words_alone", _words_alone)
    reader.inline.ruler.before("text", "counted", _counted_within)
    return reader


_READER = _reader()
