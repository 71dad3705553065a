"""Markdown into parts: what a file says in it loads nothing, holds no HTML, and is shown to the last word.

CommonMark 0.31 with the struck texts, tables and bare addresses of GitHub's, as `markdown_reader` reads it.
HTML is text, a picture is what is written in its place, and `orgviewer.links` says what may be a link. An
address or a title that would not be seen stands beside its link. Not for: the names of people in a text
(see `names`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from markdown_it.token import Token
from msgspec import Struct, field

from orgviewer.links import uri
from orgviewer.lives.link_labels import misleads
from orgviewer.lives.markdown_reader import DEEPEST, DEFINITION, read
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
from orgviewer.lives.texts import label, linked, readable

Linked = Callable[[str], Line]
"""Makes parts of the words outside of links and code."""

STEP = 5  # letters that a step of reading counts for: it takes as long as setting them

_LIKE_ADDRESS = re.compile(r"https?:|mailto:|tel:|www\.", re.IGNORECASE)
_MARKED: dict[str, type[Strong] | type[Emphasis] | type[Struck]] = {
    "strong_open": Strong,
    "em_open": Emphasis,
    "s_open": Struck,
}


class _OpenToken(Struct):
    """What has begun and not ended: the token that opened it, and what stands in it so far."""

    token: Token
    blocks: list[Block] = field(default_factory=list)
    items: list[tuple[Block, ...]] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    rows: list[tuple[Line, ...]] = field(default_factory=list)
    cells: list[Line] = field(default_factory=list)
    inside: Line = ()


class MarkdownParts(Struct, frozen=True):
    """A text as parts, and how much of a page it counts for: letters, though they may say little."""

    blocks: tuple[Block, ...]
    weight: int


def markdown(text: str, linked: Linked | None = None) -> MarkdownParts:
    """Return Markdown as parts, as far as anybody reads; its plain lines if reading it takes too long.

    `linked` makes parts of its words.
    """
    shown, make = readable(text), linked or _as_they_are
    done = read(shown)
    blocks = _plain(shown, make) if done.tokens is None else _blocks(done.tokens, make)
    return MarkdownParts(tuple(blocks), len(shown) + STEP * done.steps)


def _plain(text: str, make: Linked) -> Iterator[Block]:
    """Yield a text line by line, with its marks."""
    for group in re.split(r"\n(?:[ \t]*\n)+", text):
        lines = [make(line) for line in group.splitlines()]
        if any(lines):
            yield Paragraph(tuple(part for line in lines for part in (*line, Break()))[:-1])


def _blocks(tokens: Iterable[Token], make: Linked) -> list[Block]:
    stack = [_OpenToken(Token("", "", 0))]
    for token in tokens:
        match token.nesting:
            case 1:
                stack.append(_OpenToken(token))
            case -1:
                _close(stack.pop(), stack[-1])
            case _ if token.type == "inline":
                stack[-1].inside = _inline(token.children or (), make)
            case _:
                stack[-1].blocks += _leaf(token, make)
    return stack[0].blocks


def _as_they_are(text: str) -> Line:
    return (Words(text),) if text else ()


def _leaf(token: Token, make: Linked) -> Iterator[Block]:
    """Yield what holds no other blocks; what follows the fence of a code is a line before it."""
    if token.type == "hr":
        yield Rule()
    elif token.type == DEFINITION:
        yield Paragraph(_definition(token, make))
    else:
        yield from (Paragraph(inside) for inside in (make(token.info.strip()),) if inside)
        yield from (Preformatted(text) for text in (token.content.removesuffix("\n"),) if text)


def _definition(token: Token, make: Linked) -> Line:
    """Return the definition of a link that nobody uses, as somebody who knows no such thing wrote it."""
    address = str(token.meta["url"])
    target = uri(address)
    title = make(f" {token.meta['title']}") if token.meta["title"] else ()
    return (
        *make(f"[{token.meta['label']}]: "),
        *(linked(target, address) if target else make(address)),
        *title,
    )


def _close(done: _OpenToken, around: _OpenToken) -> None:
    """Put what has ended into what it stands in."""
    match done.token.type:
        case "paragraph_open":
            around.blocks += [Paragraph(done.inside)] if done.inside else []
        case "heading_open":
            around.blocks.append(Headline(int(done.token.tag[1:]), done.inside))
        case "list_item_open":
            around.items.append(tuple(done.blocks))
            around.numbers.append(int(done.token.info or 0))
        case "bullet_list_open":
            around.blocks.append(Bullets(tuple(done.items)))
        case "ordered_list_open":
            around.blocks += _numbered(done.items, done.numbers)
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


def _numbered(items: Sequence[tuple[Block, ...]], numbers: Sequence[int]) -> Iterator[Bullets]:
    """Yield items with the numbers that they have, which need not follow each other: they may be years."""
    if len(numbers) > 1 and set(numbers) <= {numbers[0]} & {
        0,
        1,
    }:  # who writes 1. each time means them counted
        numbers = range(numbers[0], numbers[0] + len(items))
    begin = 0
    for end in range(1, len(items) + 1):
        if end == len(items) or numbers[end] != numbers[end - 1] + 1:
            yield Bullets(tuple(items[begin:end]), numbers[begin])
            begin = end


def _inline(tokens: Sequence[Token], make: Linked, links: int = 0) -> Line:
    """Return what stands within a paragraph, and within so many links.

    Markers deeper than `DEEPEST` are left out, but for links.
    """
    stack: list[tuple[Token | None, list[Inline]]] = [(None, [])]
    for token in tokens:
        parts = stack[-1][1]
        match token.nesting:
            case 1:
                is_link = token.type == "link_open"
                stack.append((token if is_link or len(stack) <= DEEPEST else None, []))
                links += is_link
            case -1:
                opened, inside = stack.pop()
                links -= token.type == "link_close"
                stack[-1][1].extend(_marked(opened, tuple(inside), is_linked=links > 0))
            case _:
                parts += _words(token, _as_they_are if links else make, is_linked=links > 0)
    return tuple(stack[0][1])


def _words(token: Token, make: Linked, *, is_linked: bool) -> Line:
    match token.type:
        case "code_inline":
            return (Code(token.content),)
        case "softbreak":
            return (Words(" "),)
        case "hardbreak":
            return (Break(),)
        case "image":
            return _link(token, _inline(token.children or (), _as_they_are, links=1), is_linked=is_linked)
        case _:
            return make(token.content)


def _marked(opened: Token | None, inside: Line, *, is_linked: bool) -> Line:
    """Return parts that stand between markers."""
    if opened is None:
        return inside
    if opened.type == "link_open":
        return _link(opened, inside, is_linked=is_linked)
    kind = _MARKED.get(opened.type)
    return (kind(inside),) if kind and inside else inside


def _link(opened: Token, inside: Line, *, is_linked: bool) -> Line:
    """Return a link, or a picture as one, and beside it what would else not be seen of it.

    That is the address if it cannot be a link, or none within another, or if what is said reads as another.
    """
    said = text_of(inside).strip()
    address = str(opened.attrGet("href") or opened.attrGet("src") or "")
    title = _aside(Words(str(opened.attrGet("title")))) if opened.attrGet("title") else ()
    is_guess = opened.markup == "linkify" and not (_LIKE_ADDRESS.match(said) or "@" in said)
    target = None if is_guess or is_linked else uri(address)
    if target is None:
        is_said = is_guess or address.removeprefix("mailto:") in said
        return (*inside, *(() if is_said else _aside(Words(address))), *title)
    own = WebLink(target, (Words(label(target)),))
    if not said:
        return (*inside, own, *title)
    if misleads(said, target):
        return (*_labelled(inside), *_aside(own), *title)
    return (WebLink(target, _labelled(inside)), *title)


def _aside(part: Inline) -> Line:
    return (Words(" ("), part, Words(")"))


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
