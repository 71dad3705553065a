"""Markdown into parts: what a file says in it loads nothing, and holds no HTML.

CommonMark 0.31 with the struck texts, tables and bare addresses of GitHub's, as markdown-it reads it. HTML is
text, pictures are left out, and `orgviewer.links` says what may be a link. Not for: the names of people in
a text (see `names`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from orgviewer.links import uri
from orgviewer.lives.parts import (
    Block,
    Break,
    Bullets,
    Code,
    Emphasis,
    Headline,
    Inline,
    Line,
    Paragraph,
    Preformatted,
    Quotation,
    Rule,
    Strong,
    Struck,
    Table,
    WebLink,
    Words,
)
from orgviewer.lives.texts import label, readable

DEEPEST = 20  # of what stands within what else; deeper, only the words count
Linked = Callable[[str], Line]
"""Makes parts of the words outside of links and code."""

_LIKE_ADDRESS = re.compile(r"https?:|mailto:|tel:|www\.", re.IGNORECASE)
_MARKED: dict[str, type[Strong] | type[Emphasis] | type[Struck]] = {
    "strong_open": Strong,
    "em_open": Emphasis,
    "s_open": Struck,
}


class _Reader(MarkdownIt):
    """Leaves it to `orgviewer.links` what is a link, and how it is written."""

    def validateLink(self, url: str) -> bool:
        return True

    def normalizeLink(self, url: str) -> str:
        return url

    def normalizeLinkText(self, link: str) -> str:
        return link


def _words_alone(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take what stands deeper than `DEEPEST` for one paragraph; left alone, the library leaves it out."""
    if state.level < DEEPEST or silent:
        return False
    less_deep = (line for line in range(start + 1, end) if _is_less_deep(state, line))
    end = next(less_deep, end)
    state.push("paragraph_open", "p", 1)
    inline = state.push("inline", "", 0)
    inline.content, inline.children = state.getLines(start, end, 0, False).strip(), []
    state.push("paragraph_close", "p", -1)
    state.line = end
    return True


def _is_less_deep(state: StateBlock, line: int) -> bool:
    return not state.isEmpty(line) and state.sCount[line] < state.blkIndent


def _reader() -> MarkdownIt:
    reader = _Reader("commonmark", {"html": False, "linkify": True, "maxNesting": DEEPEST + 2})
    reader.enable(["strikethrough", "table", "linkify"])
    reader.block.ruler.before("code", "words_alone", _words_alone)
    return reader


_READER = _reader()


@dataclass
class _OpenToken:
    """What has begun and not ended: the token that opened it, and what stands in it so far."""

    token: Token
    blocks: list[Block] = field(default_factory=list)
    items: list[tuple[Block, ...]] = field(default_factory=list)
    rows: list[tuple[Line, ...]] = field(default_factory=list)
    cells: list[Line] = field(default_factory=list)
    inside: Line = ()


def markdown(text: str, linked: Linked | None = None) -> tuple[Block, ...]:
    """Return Markdown as parts, as far as anybody reads; `linked` makes parts of its words."""
    make = linked or _as_they_are
    stack = [_OpenToken(Token("", "", 0))]
    for token in _READER.parse(readable(text)):
        match token.nesting:
            case 1:
                stack.append(_OpenToken(token))
            case -1:
                _close(stack.pop(), stack[-1])
            case _ if token.type == "inline":
                stack[-1].inside = _inline(token.children or (), make)
            case _:
                stack[-1].blocks += _leaf(token)
    return tuple(stack[0].blocks)


def _as_they_are(text: str) -> Line:
    return (Words(text),) if text else ()


def _leaf(token: Token) -> list[Block]:
    if token.type == "hr":
        return [Rule()]
    return [Preformatted(token.content.removesuffix("\n"))] if token.content else []


def _close(done: _OpenToken, around: _OpenToken) -> None:
    """Put what has ended into what it stands in."""
    match done.token.type:
        case "paragraph_open":
            around.blocks += [Paragraph(done.inside)] if done.inside else []
        case "heading_open":
            around.blocks.append(Headline(int(done.token.tag[1:]), done.inside))
        case "list_item_open":
            around.items.append(tuple(done.blocks))
        case "bullet_list_open":
            around.blocks.append(Bullets(tuple(done.items)))
        case "ordered_list_open":
            around.blocks.append(Bullets(tuple(done.items), int(done.token.attrGet("start") or 1)))
        case "blockquote_open":
            around.blocks.append(Quotation(tuple(done.blocks)))
        case "th_open" | "td_open":
            around.cells.append(done.inside)
        case "tr_open":
            around.rows.append(tuple(done.cells))
        case "thead_open" | "tbody_open":
            around.rows += done.rows
        case "table_open":
            around.blocks.append(Table(tuple(done.rows)))


def _inline(tokens: Sequence[Token], make: Linked) -> Line:
    """Return what stands within a paragraph; markers deeper than `DEEPEST` are left out."""
    stack: list[tuple[Token | None, list[Inline]]] = [(None, [])]
    links = skipped = 0
    for token in tokens:
        parts = stack[-1][1]
        match token.nesting:
            case 1 if len(stack) > DEEPEST:
                skipped += 1
            case 1:
                stack.append((token, []))
                links += token.type == "link_open"
            case -1 if skipped:
                skipped -= 1
            case -1:
                opened, inside = stack.pop()
                links -= token.type == "link_close"
                stack[-1][1].extend(_marked(opened, tuple(inside)))
            case _:
                parts += _words(token, _as_they_are if links else make)
    return tuple(stack[0][1])


def _words(token: Token, make: Linked) -> Line:
    match token.type:
        case "code_inline":
            return (Code(token.content),)
        case "softbreak":
            return (Words(" "),)
        case "hardbreak":
            return (Break(),)
        case "image":
            return ()
        case _:
            return make(token.content)


def _marked(opened: Token | None, inside: Line) -> Line:
    """Return parts that stand between markers."""
    if opened is None or not inside:
        return inside
    if opened.type == "link_open":
        return _link(opened, inside)
    kind = _MARKED.get(opened.type)
    return (kind(inside),) if kind else inside


def _link(opened: Token, inside: Line) -> Line:
    """Return a link as it may be, or what it said; one that says another address says its own instead."""
    said = text_of(inside).strip()
    is_guess = opened.markup == "linkify" and not (_LIKE_ADDRESS.match(said) or "@" in said)
    target = None if is_guess else uri(str(opened.attrGet("href") or ""))
    if target is None:
        return inside
    if _LIKE_ADDRESS.match(said) and target not in (uri(said), uri(f"http://{said}")):
        return (WebLink(target, (Words(label(target)),)),)
    return (WebLink(target, _labelled(inside)),)


def _labelled(inside: Line) -> Line:
    """Return what a link says, without unseen marks of direction."""
    return tuple(Words(label(part.text)) if isinstance(part, Words) else part for part in inside)


def text_of(inside: Line) -> str:
    """Return the words of a line."""
    said = []
    for part in inside:
        match part:
            case Words() | Code():
                said.append(part.text)
            case Strong() | Emphasis() | Struck():
                said.append(text_of(part.inside))
    return "".join(said)
