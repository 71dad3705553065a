"""The text of a line of Markdown as a person sees it, and where it leads. Not for: lists and headings."""

from __future__ import annotations

import re
from functools import cache

from markdown_it import MarkdownIt
from msgspec import Struct

from orgviewer.readers.syntax.drawings.diagram import TextLine
from orgviewer.readers.syntax.drawings.outlines.maker import text_lines

MARKUP = re.compile(r"[*_`\[\]<>\\&~!]")
LONGEST = 1_000
"""Characters of a line that are read as Markdown; a longer one is taken as it is."""
MOST_MARKS = 60
"""Marks of such a line: how long many of them take is their number squared."""
MAILTO = "mailto:"
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_WIKI = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")
_BOX = re.compile(r"\[[ xX]\]\s+")


class SeenText(Struct, frozen=True):
    """Lines of text without their markup, and the address that the first link leads to, if there is one."""

    lines: tuple[TextLine, ...]
    link: str = ""


class _MarkdownLibrary(MarkdownIt):
    """Takes addresses as they are written: nothing is shown of them here."""

    def validateLink(self, url: str) -> bool:
        return True

    def normalizeLink(self, url: str) -> str:
        return url


@cache
def _library() -> MarkdownIt:
    return _MarkdownLibrary("commonmark", {"html": True, "maxNesting": 50}).enable("strikethrough")


def seen_text(text: str) -> SeenText:
    """Return what is seen of a line of Markdown."""
    text = _BOX.sub("", text, count=1) if text.startswith("[") else text
    if len(text) > LONGEST or not 0 < len(MARKUP.findall(text)) <= MOST_MARKS:
        return SeenText(text_lines(text))
    text = _WIKI.sub(r"\1", text)
    parts: list[str] = []
    link, bold, bold_letters = "", 0, 0
    for token in _library().parseInline(text)[0].children or ():
        match token.type:
            case "text" | "code_inline":
                parts.append(token.content)
                bold_letters += len(token.content) if bold else 0
            case "softbreak" | "hardbreak":
                parts.append("\n")
            case "html_inline":
                parts.append("\n" if _BREAK.fullmatch(token.content) else _shown(token.content))
            case "link_open":
                link = link or str(token.attrGet("href") or "")
            case "strong_open":
                bold += 1
            case "strong_close":
                bold -= 1
    seen = "".join(parts)
    return SeenText(text_lines(seen, is_bold=bold_letters * 2 > len(seen)), link)


def _shown(tag: str) -> str:
    """Return what a tag stands for: nothing, unless it only looks like one, as "<vacant>" does."""
    return tag.strip("<>") if tag.casefold() in ("<vacant>", "<tbd>", "<open>", "<offen>") else ""
