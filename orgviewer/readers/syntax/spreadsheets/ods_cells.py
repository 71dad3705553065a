"""What the library does not say of the cells of OpenDocument: errors, which look empty, and durations."""

from __future__ import annotations

import re
import zipfile
import zlib
from pathlib import Path
from xml.parsers import expat

CONTENT = "content.xml"
MOST_SEARCHED = 64 * 1024 * 1024
"""Bytes of XML that are searched."""
FED = 1024 * 1024
_REPEATED = ("table:number-rows-repeated", "table:number-columns-repeated")
_CELLS = ("table:table-cell", "table:covered-table-cell")
_DURATION = re.compile(r"PT([0-9]{1,9})H([0-9]{1,2})M([0-9]{1,2})(?:[.,][0-9]+)?S")
_KIND, _ERROR = "calcext:value-type", "error"


def error_cells(path: Path, sheet: str) -> list[tuple[int, int]]:
    """Return rows and columns, from 0, of the cells of a sheet that hold an error, as far as it is read."""
    search = _ErrorSearch(sheet)
    parser = expat.ParserCreate()
    parser.StartElementHandler = search.begin
    parser.EndElementHandler = search.end
    parser.StartDoctypeDeclHandler = _refuse
    try:
        with zipfile.ZipFile(path) as parts, parts.open(CONTENT) as part:
            for _ in range(0, MOST_SEARCHED, FED):
                parser.Parse(portion := part.read(FED), not portion)
                if not portion:
                    break
    except (KeyError, OSError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error, expat.ExpatError):
        return search.found
    return search.found


def is_document(path: Path) -> bool:
    """Say whether a file is a document of this kind."""
    try:
        with zipfile.ZipFile(path) as parts:
            return CONTENT in parts.namelist()
    except (OSError, ValueError, RuntimeError, zipfile.BadZipFile):
        return False


def with_durations(rows: list[list[str]]) -> list[list[str]]:
    """Return rows with durations written as those of other workbooks are: 38:30:00."""
    return [[_duration(cell) for cell in row] if "PT" in {cell[:2] for cell in row} else row for row in rows]


def _duration(cell: str) -> str:
    found = _DURATION.fullmatch(cell)
    return f"{int(found[1])}:{int(found[2]):02}:{int(found[3]):02}" if found else cell


def _refuse(*_declared: object) -> None:
    raise ValueError


class _ErrorSearch:
    """Where a parser is in the sheets of a document, and the cells with an error found so far."""

    def __init__(self, sheet: str) -> None:
        self.found: list[tuple[int, int]] = []
        self._sheet, self._inside = sheet, False
        self._row = self._column = self._rows = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table:table":
            self._inside = attributes.get("table:name") == self._sheet
            self._row = 0
        elif name == "table:table-row":
            self._rows = _count(attributes, _REPEATED[0])
            self._column = 0
        elif name in _CELLS:
            if self._inside and attributes.get(_KIND) == _ERROR:
                self.found.append((self._row, self._column))
            self._column += _count(attributes, _REPEATED[1])

    def end(self, name: str) -> None:
        if name == "table:table-row":
            self._row += self._rows


def _count(attributes: dict[str, str], name: str) -> int:
    text = attributes.get(name, "1")
    return int(text) if text.isdecimal() and len(text) < 10 else 1
