"""Texts with the marks of PlantUML (Creole and a little HTML) into lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from orgviewer.readers.syntax.drawings.diagram import TextLine
from orgviewer.readers.syntax.drawings.texts.html_runs import number
from orgviewer.readers.syntax.drawings.texts.runs import Runs

_MARK = re.compile(
    r"(?P<pair>\*\*|(?<!:)//|__|~~|--|\"\")"
    r"|~(?P<escaped>\*\*|//|__|--|\"\"|\[\[|[<#|*_/-])"
    r"|<[Uu]\+(?P<code>[0-9a-fA-F]{1,6})>"
    r"|&#(?P<number>\d{1,7});"
    r"|\[\[(?P<link>[^][]*)\]\]"
    r"|<(?P<end>/?)(?P<tag>(?i:b|i|u|s|w|plain|color|colour|back|size|font|sub|sup))(?P<given>(?:[:\s=][^<>]*)?)>"
    r"|<(?:[&$:]|img\b|/?latex\b|/?math\b)[^<>]*>"
    r"|\\(?P<backslash>\\[nrlt])"
    r"|(?P<newline>\\[nrl]|%n\(\)|%newline\(\)|<br\s*/?>)"
    r"|(?P<tab>\\t)"
)
_HEADING = re.compile(r"\s*(=+)")
_BULLET = re.compile(r"\s*(?:\*+|#+)\s+(?=\S)")
_RULER = re.compile(r"\s*(?:</?code>|-{4,}|={4,}|_{4,}|\.{4,})\s*")
_TITLED_RULER = re.compile(r"\s*(--|==|\.\.|__)([^-=._].*)\1\s*")
_LINK = re.compile(r"\s*(?P<url>[^\s{}]*)\s*(?:\{(?P<tooltip>[^{}]*)\})?\s*(?P<text>.*)")
_LAST_CODE = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)


def creole_lines(texts: Iterable[str]) -> tuple[TextLine, ...]:
    """Return the lines that a person sees of some lines as they are written."""
    runs = Runs()
    for text in texts:
        _add_line(runs, text)
    return runs.lines()


def creole_text(text: str) -> str:
    """Return the same of one line, as one text, line beneath line."""
    return "\n".join(line.text for line in creole_lines((text,)))


def first_url(texts: Iterable[str]) -> str:
    """Return where the first link in some lines leads, or nothing."""
    for text in texts:
        for found in _MARK.finditer(text) if "[[" in text else ():
            if found["link"] and (link := _LINK.match(found["link"])):
                return link["url"]
    return ""


def _add_line(runs: Runs, text: str) -> None:
    """Add a line: a heading, a bullet, a row of a table with its cells, or plain text."""
    if _RULER.fullmatch(text):
        return
    if ruler := _TITLED_RULER.fullmatch(text):
        text = ruler[2]
    bold = runs.bold
    if text.lstrip().startswith("|"):
        for cell in text.strip().strip("|").split("|"):
            runs.bold = bold + cell.startswith("=")
            _add_marked(runs, cell.removeprefix("="))
            runs.end_line()
    else:
        heading = _HEADING.match(text)
        runs.bold += heading is not None
        shown = (
            text[heading.end() :].strip().removesuffix(heading[1]) if heading else text[_bullet_end(text) :]
        )
        _add_marked(runs, shown)
        runs.end_line()
    runs.bold = bold


def _bullet_end(text: str) -> int:
    bullet = _BULLET.match(text)
    return bullet.end() if bullet else 0


def _add_marked(runs: Runs, text: str) -> None:
    marks = list(_MARK.finditer(text))
    closed = _closed(marks)
    sizes: list[float] = []
    end = 0
    for place, mark in enumerate(marks):
        runs.add(text[end : mark.start()])
        end = mark.end()
        tag = (mark["tag"] or "").lower()
        if mark["pair"]:
            if place not in closed:
                runs.add(mark[0])
            elif mark[0] == "**":
                runs.bold = max(0, runs.bold + closed[place])
        elif tag == "b":
            runs.bold = max(0, runs.bold + (-1 if mark["end"] else 1))
        elif tag == "size" and mark["end"]:
            runs.size = sizes.pop() if sizes else 0.0
        elif tag == "size":
            sizes.append(runs.size)
            runs.size = number(mark["given"].strip(":= "))
        elif mark["newline"]:
            runs.end_line()
        else:
            runs.add(_instead(mark))
    runs.add(text[end:])


def _closed(marks: list[re.Match[str]]) -> dict[int, int]:
    """Return by their places the marks that stand in pairs: 1 for the first of a pair, -1 for the second."""
    by_kind: dict[str, list[int]] = {}
    for place, mark in enumerate(marks):
        if mark["pair"]:
            by_kind.setdefault(mark["pair"], []).append(place)
    return dict(_paired(by_kind.values()))


def _paired(kinds: Iterable[list[int]]) -> Iterator[tuple[int, int]]:
    for places in kinds:
        for number_of, (first, second) in enumerate(pairwise(places)):
            if number_of % 2 == 0:
                yield first, 1
                yield second, -1


def _instead(mark: re.Match[str]) -> str:
    """Return what is seen in place of a mark that stands for characters."""
    if mark["escaped"]:
        return mark["escaped"]
    if mark["backslash"]:
        return mark["backslash"]
    if mark["code"] or mark["number"]:
        code = int(mark["code"], 16) if mark["code"] else int(mark["number"])
        return chr(code) if 0 < code <= _LAST_CODE and code not in _SURROGATES else ""
    if mark["link"] and (link := _LINK.match(mark["link"])):
        return creole_text(link["text"]) if link["text"] else link["url"]
    return "\t" if mark["tab"] else ""
