"""Cells as people want to read them: no control characters, no odd or doubled spaces, text instead of HTML.

The tags are found by one regular expression and not by html.parser, whose time grows with the square of
the length for some texts ("<a <a <a …") in the versions of Python that are supported.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from html.entities import html5
from itertools import islice
from typing import NamedTuple

from msgspec import Struct, field

from orgviewer.links import uri
from orgviewer.model.records import Link
from orgviewer.readers.syntax.columns import Column, distinct

CHUNK = 10_000
"""Cells that are tested at once; one odd cell costs a closer look at so many."""
MOST_PASSES = 4
"""How often text may be escaped in text; what still looks like HTML then gets a space and stays."""

_EDGE = "¦"  # stands between cells, so that one search finds spaces at the ends of any of them
_UNWANTED = re.compile(
    # control characters but for white space, soft hyphen, zero-width space, overrides of direction, word
    # joiner, marks of byte order and of annotations, what is no character; not joiners, marks of direction
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b\u202d\u202e\u2060\ufeff\ufff9-\ufffb\ufffe\uffff]+"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_BLOCKS = """address article aside blockquote br center dd div dl dt fieldset figcaption figure footer form h1
    h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tfoot tr ul"""
_INLINE = """a abbr acronym b bdi bdo big body button cite code col colgroup data del dfn em embed font head
    html i iframe img input ins kbd label link mark meta nobr object picture q rp rt ruby s samp script small
    source span strike strong style sub sup svg time title tt u var video wbr"""
_BARE = """async autofocus checked compact controls defer disabled hidden itemscope loop multiple muted
    noshade nowrap open readonly required reversed selected"""
_MARKUP = re.compile(
    # An element's name makes no tag of what people write in brackets: an attribute follows, or the end.
    rf"<(?=[!/a-z])(?:(!--)|!doctype\s++html\b[^<>]*+>"
    rf"|(/?)(?>({'|'.join([*_BLOCKS.split(), *_INLINE.split()])})(?=[\s/>]))"
    rf"(?=[\s/]*+(?:(?:{'|'.join(_BARE.split())})(?=[\s/>])[\s/]*+)*+(?:>|[a-z_:@][\w:.@-]*+\s*+=))[^<>]*+>)",
    re.IGNORECASE,
)
_CLOSERS = {
    "!--": re.compile("-->"),
    "script": re.compile(r"</script\s*+>", re.IGNORECASE),
    "style": re.compile(r"</style\s*+>", re.IGNORECASE),
}
_BREAKING = frozenset(_BLOCKS.split())
_ADDRESS = re.compile(r"""\shref\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_SPACES = re.compile(r"\s{2,}|[^\S ]")
_SPACES_IN_LINE = re.compile(r"[^\S\n]{2,}|[^\S\n ]")
_LINE_ENDS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")


class CleanColumn(NamedTuple):
    """The cells of a column cleaned, by row the links in them, and the rows that lost text of HTML."""

    texts: Sequence[str]
    links: dict[int, tuple[Link, ...]]
    shortened: list[int]


class _TagContents(Struct):
    """What tags held: addresses with labels, and whether comments, scripts or styles had anything in them."""

    links: list[tuple[str, str]] = field(default_factory=list)
    is_shortened: bool = False


def clean_column(cells: Sequence[str], keep_lines: bool = False) -> CleanColumn:
    """Return the cells of a column cleaned, themselves if they are clean.

    HTML becomes text; links are those of `orgviewer.links`. Line breaks become spaces unless they are kept.
    """
    cleaned: dict[str, str] = {}
    linked: dict[str, tuple[Link, ...]] = {}
    shorter: set[str] = set()
    for cell in _unclean(distinct(cells)):
        found = _TagContents()
        cleaned[cell] = _cleaned(cell.strip(), keep_lines, found)
        if leading := tuple(_links(found)):
            linked[cell] = leading
        if found.is_shortened:
            shorter.add(cell)
    if not cleaned:
        return CleanColumn(cells, {}, [])
    links = {row: linked[cell] for row, cell in enumerate(cells) if cell in linked} if linked else {}
    shortened = [row for row, cell in enumerate(cells) if cell in shorter] if shorter else []
    return CleanColumn(Column(map(cleaned.get, cells, cells)), links, shortened)


def _unclean(texts: Iterable[str]) -> Iterator[str]:
    """Yield the texts in which there is something to do."""
    coming = iter(texts)
    while chunk := tuple(islice(coming, CHUNK)):
        if not _are_clean(_EDGE.join(("", *chunk, "")), _EDGE):
            yield from (text for text in dict.fromkeys(chunk) if not _are_clean(text, ""))


def _are_clean(text: str, edge: str) -> bool:
    """Return whether there is nothing to do, for one cell or for many between edges."""
    if not text.isprintable() or "  " in text:
        return False
    if ("<" in text and ">" in text) or ("&" in text and ";" in text):
        return False
    return not (f"{edge} " in text or f" {edge}" in text) if edge else text.strip() == text


def _cleaned(cell: str, keep_lines: bool, found: _TagContents) -> str:
    """Return a cell cleaned; what its tags held is added to `found`."""
    if _SURROGATE.search(cell):
        cell = cell.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _spaced(_without_markup(_UNWANTED.sub("", cell), found), keep_lines)


def _links(found: _TagContents) -> Iterator[Link]:
    """Yield the links of a cell, each once."""
    links = dict.fromkeys(_link(address, label) for address, label in found.links)
    return (link for link in links if link)


def _spaced(text: str, keep_lines: bool) -> str:
    """Return a text with single spaces, and with line breaks, no more than two in a row, if they are kept."""
    if not keep_lines:
        return _SPACES.sub(" ", text).strip()
    text = _SPACES_IN_LINE.sub(" ", _LINE_ENDS.sub("\n", text))
    return re.sub(r"\n{3,}", "\n\n", re.sub(r" ?\n ?", "\n", text)).strip()


def _link(address: str, label: str) -> Link | None:
    """Return a link if it leads where links may."""
    url = _UNWANTED.sub("", _decoded(address)).strip().replace(" ", "%20")
    if uri(url) is None:
        return None
    note = _spaced(_without_markup(label, _TagContents()), keep_lines=False)
    return Link(url=url, note=note if note and note != url else None)


def _without_markup(text: str, found: _TagContents) -> str:
    """Return the text of HTML, and of HTML that was escaped in it: cleaning twice changes nothing more."""
    for _ in range(MOST_PASSES):
        before, text = text, _UNWANTED.sub("", _decoded(_without_tags(text, found)))
        if text == before:
            return text
    apart = _MARKUP.sub(lambda match: f"< {match[0][1:]}", text)
    return _ENTITY.sub(lambda match: f"& {match[0][1:]}", apart)


def _without_tags(text: str, found: _TagContents) -> str:
    """Return a text without tags, comments, scripts and styles; what they held is added to `found`."""
    pieces: list[str] = []
    place = 0
    address, label = "", 0  # of the link that is open, and the piece that its label begins with
    unclosed: set[str] = set()  # are looked for once only, or the time would grow with the square
    while match := _MARKUP.search(text, place):
        pieces.append(text[place : match.start()])
        place = match.end()
        name = (match[1] or match[3] or "").lower()
        if name in _BREAKING:
            pieces.append(" " if name in {"td", "th"} else "\n")
        elif name == "a":
            if address:
                found.links.append((address, "".join(pieces[label:])))
            target = None if match[2] else _ADDRESS.search(match[0])
            address, label = (target[target.lastindex or 1] if target else ""), len(pieces)
        elif name in _CLOSERS and not match[2]:
            end = None if name in unclosed else _CLOSERS[name].search(text, place)
            if end:
                found.is_shortened |= not text[place : end.start()].isspace() and place < end.start()
                place = end.end()
            else:
                unclosed.add(name)
                pieces.append(match[0] if name == "!--" else "")
    pieces.append(text[place:])
    if address:
        found.links.append((address, "".join(pieces[label:])))
    return "".join(pieces)


def _decoded(text: str) -> str:
    """Return a text with the characters that HTML's names and numbers stand for."""
    if "&" not in text:
        return text
    return _ENTITY.sub(lambda match: _character(match[0]), text)


def _character(entity: str) -> str:
    return html.unescape(entity) if entity[1] == "#" or entity[1:] in html5 else entity
