"""The texts and data of a shape of Visio: lines of its text with fields filled in, shape data, links.

Not for: which shape they belong to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from orgviewer.readers.syntax.drawings.diagram import TextLine
from orgviewer.readers.syntax.drawings.visio.sheets import TEXT_STYLE, ShapeSheet, number
from orgviewer.readers.syntax.drawings.xml import local_name

POINTS = 72
"""Points in an inch."""
BOLD_BIT = 1
LONGEST = 200_000
"""Characters of a text that are read."""
MIDNIGHT = "T00:00:00"
_PROPERTY = re.compile(r"(?:GUARD\()?(?:Sheet\.\d+!)?Prop\.(\w+)", re.IGNORECASE)
_LINES = re.compile(r"[\n\r\v\f\u2028\u2029]+")


def shape_data(sheet: ShapeSheet) -> tuple[dict[str, str], dict[str, str]]:
    """Return the shape data by labels, empty ones left out, and all of it by the names of rows."""
    shown: dict[str, str] = {}
    by_row: dict[str, str] = {}
    for key, row in sheet.rows("Property").items():
        value = row["Value"].text.removesuffix(MIDNIGHT) if "Value" in row else ""
        by_row[key.lower()] = value
        label = row["Label"].text if "Label" in row else ""
        is_hidden = "Invisible" in row and row["Invisible"].text == "1"
        if value and not (is_hidden and not label):
            name = label or key
            shown[name if name not in shown else key] = value
    return shown, by_row


def user_value(sheet: ShapeSheet, key: str) -> str:
    """Return a cell that a shape's maker defined."""
    row = sheet.row("User", key)
    return row["Value"].text if "Value" in row else ""


def links(sheet: ShapeSheet) -> Iterator[tuple[str, str]]:
    """Yield where the links of a shape lead: an address, and a place within it."""
    for row in sheet.rows("Hyperlink").values():
        address = row["Address"].text if "Address" in row else ""
        inner = row["SubAddress"].text if "SubAddress" in row else ""
        if address or inner:
            yield address, inner


def text_lines(sheet: ShapeSheet, data: Mapping[str, str]) -> tuple[TextLine, ...]:
    """Return the lines of the text of a shape: its own, or else the one that its master has.

    `data` is the shape data by the names of rows: fields of a text that the master has show it.
    """
    if sheet.cell("HideText").text == "1":
        return ()
    owner = next((at for at in sheet.chain() if at.text is not None), None)
    if owner is None or owner.text is None:
        return ()
    lines: list[TextLine] = []
    runs: list[tuple[str, str]] = []
    left = LONGEST
    for text, font in _runs(sheet, owner.text, data, owner is sheet):
        parts = _LINES.split(text[:left])
        left -= len(text)
        for number_of_part, part in enumerate(parts):
            if number_of_part:
                lines += _line(sheet, runs)
                runs = []
            runs.append((part, font))
        if left <= 0:
            break
    lines += _line(sheet, runs)
    return tuple(lines)


def _runs(
    sheet: ShapeSheet, element: etree._Element, data: Mapping[str, str], is_own: bool
) -> Iterator[tuple[str, str]]:
    """Yield the parts of a text, and the number of the row that says how each is set."""
    font = "0"
    yield element.text or "", font
    for mark in element:
        match local_name(mark):
            case "cp":
                font = mark.get("IX", "0")
            case "fld":
                said = "".join(str(part) for part in mark.itertext())
                yield (
                    said if is_own and said.strip() else _field(sheet, mark.get("IX", "0"), said, data),
                    font,
                )
        yield mark.tail or "", font


def _field(sheet: ShapeSheet, key: str, said: str, data: Mapping[str, str]) -> str:
    """Return what a field of an inherited text shows: its own value, the shape data, or as in the master."""
    own = sheet.sections.get("Field", {}).get(key, {}).get("Value")
    if own is not None:
        return own.text
    row = sheet.row("Field", key)
    if "Value" in row and (found := _PROPERTY.match(row["Value"].formula)):
        return data.get(found[1].lower(), said)
    return said


def _line(sheet: ShapeSheet, runs: list[tuple[str, str]]) -> Iterator[TextLine]:
    text = " ".join("".join(part for part, _ in runs).replace("\ufffc", " ").split())
    if not text:
        return
    seen = [(len(part.strip()), font) for part, font in runs if part.strip()]
    fonts = {font: sheet.row("Character", font, TEXT_STYLE) for _, font in seen}
    widest = max(seen, key=lambda run: run[0])[1]
    size = fonts[widest]["Size"].value if "Size" in fonts[widest] else ""
    bold = [
        bool(int(number(row["Style"].value)) & BOLD_BIT) if "Style" in row else False
        for row in fonts.values()
    ]
    yield TextLine(text, round(number(size) * POINTS, 1), all(bold))
