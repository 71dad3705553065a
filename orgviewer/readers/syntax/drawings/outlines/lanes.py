"""The lanes of yEd's tables: a frame with a title for each row, or for each column, that has one."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from orgviewer.readers.syntax.drawings import xml
from orgviewer.readers.syntax.drawings.diagram import Area, DrawnShape, ShapeKind, TextLine

WAYS = (
    ("RowNodeLabelModelParameter", "Row", "height", "minimumHeight"),
    ("ColumnNodeLabelModelParameter", "Column", "width", "minimumWidth"),
)
"""How labels say that they are those of a lane, what lanes are called, and what their size is."""


def lanes_of(table: DrawnShape, data: etree._Element, titles: Sequence[TextLine]) -> tuple[DrawnShape, ...]:
    """Return the lanes of a table with titles, rows if rows have any, in their places."""
    for parameter, name, size, least in WAYS:
        labels = {
            part.get("id", ""): label
            for label in data.iter("{*}NodeLabel")
            for part in label.iter("{*}" + parameter)
        }
        if labels and table.area is not None:
            lanes = list(data.iter("{*}" + name))
            sizes = [_number(part.get(size) or part.get(least)) for part in lanes]
            return tuple(_placed(table, table.area, name == "Row", lanes, sizes, labels, titles))
    return ()


def _placed(
    table: DrawnShape,
    area: Area,
    are_rows: bool,
    lanes: Sequence[etree._Element],
    sizes: Sequence[float],
    labels: dict[str, etree._Element],
    titles: Sequence[TextLine],
) -> list[DrawnShape]:
    """Return lanes one after the other; what is left of the table, its own title, is before them."""
    made = []
    place = (area.height if are_rows else area.width) - sum(sizes)
    for number, (lane, size) in enumerate(zip(lanes, sizes, strict=True)):
        label = labels.get(lane.get("id", ""))
        text = " ".join((label.text or "").split()) if label is not None else ""
        line = next((one for one in titles if one.text == text), TextLine(text))
        where = (
            Area(area.left, area.top + place, area.width, size)
            if are_rows
            else Area(area.left + place, area.top, size, area.height)
        )
        place += size
        if text:
            made.append(
                DrawnShape(
                    f"{table.id}: {xml.local_name(lane)} {number + 1}",
                    (line,),
                    table.position,
                    table.page,
                    where,
                    ShapeKind.CONTAINER,
                    container=table.id,
                )
            )
    return made


def _number(text: str | None) -> float:
    try:
        return float(text or "")
    except ValueError:
        return 0.0
