"""Cells that are links, as programs write them: their text counts, and where they lead is kept.

Notion writes `Research (https://…)`, or the path of a file; others write Markdown, or Confluence's brackets.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import unquote

from msgspec import Struct

from orgviewer.model.records import Link
from orgviewer.readers.syntax.columns import Column, distinct

_ADDRESS = r"https?://[^\s()\[\]|]+"
_BEHIND = rf"[^,;()\[\]|]+? \({_ADDRESS}\)"
_MARKDOWN = rf"\[[^\[\]|]+\]\((?:{_ADDRESS}|[^\s()]+\.md)\)"
_WIKI = rf"\[[^\[\]|]+\|(?:{_ADDRESS}|[^\[\]|]+)\]"
_PATH = r"[^,;()]*?(?:[/\\]|%20|[0-9a-f]{32})[^,;()]*?\.md"
_PERSON = r"\[~[^\[\]|]+\]"
_LINK = re.compile(rf"{_MARKDOWN}|{_WIKI}|{_PERSON}|{_BEHIND}|{_PATH}")
_LINKS = re.compile(rf"(?:{_LINK.pattern})(?:\s*[,;]\s*(?:{_LINK.pattern}))*")
_FILE = re.compile(r"(?:.*[/\\])?(.+?)(?: [0-9a-f]{32})?\.md")
_URL = re.compile(_ADDRESS)
LONGEST = 2_000
"""Characters of a cell that may be links."""
BETWEEN = ", "
_EDGE = "\0"
_ENDS = (")", "]", ".md")


class LinkedCells(Struct, frozen=True):
    """The cells of a column without addresses, and by row the links that stood there."""

    texts: Sequence[str]
    links: Mapping[int, tuple[Link, ...]]


def without_links(cells: Sequence[str]) -> LinkedCells:
    """Return the texts of cells that are nothing but links; others, and all if there are none, stay."""
    different = distinct(cells)
    joined = _EDGE.join((*different, ""))
    if not any(f"{end}{_EDGE}" in joined for end in _ENDS):
        return LinkedCells(cells, {})
    texts: dict[str, str] = {}
    links: dict[str, tuple[Link, ...]] = {}
    for cell in different:
        if cell.endswith(_ENDS) and len(cell) <= LONGEST and _LINKS.fullmatch(cell):
            parts = [link[0].strip() for link in _LINK.finditer(cell)]
            texts[cell] = BETWEEN.join(map(_text, parts))
            urls = [(url[0], _text(part)) for part in parts if (url := _URL.search(part))]
            if urls:
                links[cell] = tuple(Link(url=url, note=text) for url, text in urls)
    if not texts:
        return LinkedCells(cells, {})
    linked = {row: links[cell] for row, cell in enumerate(cells) if cell in links} if links else {}
    return LinkedCells(Column(map(texts.get, cells, cells)), linked)


def _text(link: str) -> str:
    if link.startswith("["):
        return re.split(r"\||\]\(|\]", link[1:], maxsplit=1)[0].strip().removeprefix("~")
    if link.endswith(")"):
        return link.rpartition(" (")[0].strip()
    found = _FILE.fullmatch(unquote(link))
    return found[1].strip() if found else link
