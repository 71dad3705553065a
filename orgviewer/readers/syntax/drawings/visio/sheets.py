"""The cells of a shape of Visio, with those of its master and its styles behind them.

A cell has a value and perhaps a formula. Not for: what single cells mean.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml import etree

NO_FORMULA = "No Formula"
"""Stands as the formula of a cell that is empty, whatever its value."""
STYLES = ("LineStyle", "FillStyle", "TextStyle")
LINE_STYLE, FILL_STYLE, TEXT_STYLE = STYLES
FARTHEST = 1e6
"""Inches; the largest drawings of Visio measure some thousand."""
DEEPEST_STYLE = 50
DELETED = "1"


class CellValue(NamedTuple):
    """The value of a cell, its formula, and its unit."""

    value: str = ""
    formula: str = ""
    unit: str = ""

    @property
    def text(self) -> str:
        """The value as a text; nothing of a cell that is empty."""
        text = "" if self.formula == NO_FORMULA else self.value.strip()
        return text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else text

    @property
    def amount(self) -> float:
        """The value as a number; 0 for what is none, as where a theme decides."""
        return number(self.value)


SheetRow = Mapping[str, CellValue]
EMPTY = CellValue()


class ShapeSheet:
    """The cells of an element, and what is behind them: the shape in the master, then the styles."""

    def __init__(
        self,
        element: etree._Element,
        above: ShapeSheet | None = None,
        styles: Mapping[str, ShapeSheet] | None = None,
    ) -> None:
        self.element = element
        self.above = above
        self._styles = styles or {}
        self.sections: dict[str, dict[str, SheetRow]] = {}
        self.deleted: set[tuple[str, str]] = set()
        self._rows: dict[str, Mapping[str, SheetRow]] = {}
        self.cells = _cells(element)
        for section in element.iterchildren("{*}Section"):
            self._add_section(section)
        self.text = next(element.iterchildren("{*}Text"), None)

    def _add_section(self, section: etree._Element) -> None:
        name = section.get("N", "")
        rows = self.sections.setdefault(name, {})
        if name == "Geometry":
            rows[f"{section.get('IX', '0')}:"] = _cells(section)
        for row in section.iterchildren("{*}Row"):
            key = row.get("N") or row.get("IX") or ""
            if name == "Geometry":
                key = f"{section.get('IX', '0')}:{key}"
            if row.get("Del") == DELETED:
                self.deleted.add((name, key))
            made = _cells(row)
            rows[key] = {**made, "T": CellValue(row.get("T", ""))} if name == "Geometry" else made

    def chain(self) -> Iterator[ShapeSheet]:
        """Yield this sheet and the shapes of masters behind it."""
        at: ShapeSheet | None = self
        while at is not None:
            yield at
            at = at.above

    def style(self, kind: str) -> Iterator[ShapeSheet]:
        """Yield the styles behind this sheet of a kind, the nearest first."""
        found = next((sheet.element.get(kind) for sheet in self.chain() if sheet.element.get(kind)), None)
        for _ in range(DEEPEST_STYLE):
            style = self._styles.get(found or "")
            if style is None:
                return
            yield style
            if style.element.get(kind) == found:
                return
            found = style.element.get(kind)

    def cell(self, name: str, style: str = "") -> CellValue:
        """Return a cell by its name; `style` is the kind of style that may hold it."""
        for sheet in self.chain():
            if name in sheet.cells:
                return sheet.cells[name]
        if style:
            for sheet in self.style(style):
                if name in sheet.cells:
                    return sheet.cells[name]
        return EMPTY

    def has(self, name: str) -> bool:
        """Return whether the shape or its master has a cell."""
        return any(name in sheet.cells for sheet in self.chain())

    def number(self, name: str) -> float:
        """Return a cell as a number within what a drawing may measure; 0 for none."""
        return number(self.cell(name).value)

    def row(self, section: str, key: str, style: str = "") -> SheetRow:
        """Return a row of a section, each cell from the nearest that has it."""
        sheets = [*self.chain(), *(self.style(style) if style else ())]
        found: dict[str, CellValue] = {}
        for sheet in sheets:
            if (section, key) in sheet.deleted:
                break
            for name, value in sheet.sections.get(section, {}).items():
                if name == key:
                    found = {**value, **found}
        return found

    def rows(self, section: str) -> Mapping[str, SheetRow]:
        """Return the rows of a section of the shape and its master, those of the master first."""
        if section not in self._rows:
            self._rows[section] = self._all_rows(section)
        return self._rows[section]

    def _all_rows(self, section: str) -> Mapping[str, SheetRow]:
        keys: dict[str, None] = {}
        for sheet in reversed(list(self.chain())):
            keys |= dict.fromkeys(sheet.sections.get(section, ()))
            for name, key in sheet.deleted:
                if name == section:
                    keys.pop(key, None)
        return {key: self.row(section, key) for key in keys}


def number(text: str) -> float:
    """Return a text as a number within what a drawing may measure; 0 for none."""
    try:
        value = float(text)
    except ValueError:
        return 0.0
    return min(max(value, -FARTHEST), FARTHEST) if math.isfinite(value) else 0.0


def _cells(around: etree._Element) -> dict[str, CellValue]:
    """Return the cells right within an element; their names are found by the library, which is faster."""
    return {
        cell.get("N", ""): CellValue(cell.get("V", ""), cell.get("F", ""), cell.get("U", ""))
        for cell in around.iterchildren("{*}Cell")
    }
