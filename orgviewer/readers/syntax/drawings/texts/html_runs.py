"""Text with HTML in it, as labels have it, into lines: cells and paragraphs are lines of their own."""

from __future__ import annotations

import re

from orgviewer.readers.syntax.drawings.texts.runs import Runs, without_entities

_TAGS = (
    "a|b|big|blockquote|body|br|caption|center|cite|code|col|colgroup|dd|del|div|dl|dt|em|font|h1|h2|h3|"
    "h4|h5|h6|hr|i|img|ins|kbd|li|mark|o|ol|p|pre|q|s|small|span|strike|strong|sub|sup|table|tbody|td|"
    "tfoot|th|thead|tr|tt|u|ul|var|vr"
)
_TAG = re.compile(
    r"<!--[^<>]*-->|<(?P<end>/?)(?P<name>" + _TAGS + r")(?P<given>(?:\s[^<>]*)?)/?>",
    re.IGNORECASE | re.DOTALL,
)
_BOLD = frozenset(("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"))
_BREAK_WORDS = (
    "blockquote|br|caption|center|dd|div|dl|dt|h1|h2|h3|h4|h5|h6|hr|li|ol|p|pre|table|td|th|tr|ul|vr"
)
_BREAKS = frozenset(_BREAK_WORDS.split("|"))
_SIZE = re.compile(r"(?:point-size\s*=\s*[\"']?|font-size\s*:\s*)([\d.]{1,9})", re.IGNORECASE)
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)|face\s*=\s*[\"'][^\"']*bold", re.IGNORECASE)
_FONTS = frozenset(("font", "span", "div", "p"))


def add_html(runs: Runs, text: str) -> None:
    """Add a text with HTML to lines that are being made; what only looks like a tag stays as it is."""
    fonts: list[tuple[str, float, int]] = []
    end = 0
    for tag in _TAG.finditer(text):
        runs.add(without_entities(text[end : tag.start()]))
        end = tag.end()
        if tag["name"] is None:
            continue
        name = tag["name"].lower()
        if name in _BREAKS:
            runs.end_line()
        if name in _BOLD:
            runs.bold = max(0, runs.bold - 1) if tag["end"] else runs.bold + 1
        if name in _FONTS:
            _set_font(runs, fonts, name, tag["given"], is_end=bool(tag["end"]))
    runs.add(without_entities(text[end:]))


def _set_font(
    runs: Runs, fonts: list[tuple[str, float, int]], name: str, given: str, *, is_end: bool
) -> None:
    if not is_end:
        fonts.append((name, runs.size, runs.bold))
        if size := _SIZE.search(given):
            runs.size = number(size[1])
        runs.bold += _BOLD_STYLE.search(given) is not None
    elif fonts and fonts[-1][0] == name:
        _, runs.size, runs.bold = fonts.pop()


def number(text: str) -> float:
    """Return a size that is written in digits, 0 for none."""
    try:
        return float(text)
    except ValueError:
        return 0.0
