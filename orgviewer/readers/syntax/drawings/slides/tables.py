"""Tables on slides: one is a card whose cells are lines, a list of people, or a grid of boxes."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from orgviewer.readers.syntax.drawings.diagram import DrawnShape, ShapeKind, TextLine
from orgviewer.readers.syntax.drawings.slides.elements import SlideElement, every, inner, is_on, number
from orgviewer.readers.syntax.drawings.slides.gathered import Gathered
from orgviewer.readers.syntax.drawings.slides.links import link_fields, linked_page
from orgviewer.readers.syntax.drawings.slides.places import GroupFrame
from orgviewer.readers.syntax.drawings.slides.slide import Origin, Slide
from orgviewer.readers.syntax.drawings.slides.styles.inherited import FILLINGS
from orgviewer.readers.syntax.drawings.slides.texts import lines_of
from orgviewer.readers.syntax.drawings.xml import local_name
from orgviewer.readers.table_words import keys_of, word_key

MOST_CELLS = 20_000
NAMES = ("name", "given_name", "family_name")
"""What a heading may mean that makes a table a list of people."""
PAIR = 2


class TableCell(Struct, frozen=True):
    """A cell: where it begins and ends among the columns and rows, and its lines."""

    element: SlideElement
    column: int
    row: int
    columns: int
    rows: int
    lines: tuple[TextLine, ...]


def add_table(
    table: SlideElement, origin: Origin, lies: GroupFrame | None, slide: Slide, found: Gathered
) -> None:
    """Add a table to what was found.

    It is a card if connectors are tied to it, or if only one column has texts. Under headings of columns it
    is a list, each row of it a shape with fields by those headings; so are pairs of a line each, without
    fields. In any other table each cell is a box.
    """
    cells = _cells(table, slide)
    said = [cell for cell in cells if cell.lines]
    if not said:
        return
    width = max(cell.column + cell.columns for cell in cells)
    height = max(cell.row + cell.rows for cell in cells)
    grid = _SlideGrid(table, lies, width, height)
    is_tied = not slide.glued.isdisjoint(origin.numbers[:1])
    titles = _titles(cells, width, height)
    if is_tied or len({cell.column for cell in said}) == 1:
        _add(cells, {}, grid, origin, slide, found)
    elif titles or (width == PAIR and all(len(cell.lines) == 1 for cell in said)):
        for row in range(1 if titles else 0, height):
            in_row = [cell for cell in cells if cell.row == row]
            fields = {titles[cell.column]: _joined(cell.lines) for cell in in_row if cell.lines and titles}
            _add(in_row, fields, grid, origin, slide, found)
    else:
        for cell in said:
            _add([cell], {}, grid, origin, slide, found)


class _SlideGrid:
    """Where the columns and rows of a table lie, told in EMU from its corner."""

    def __init__(self, table: SlideElement, lies: GroupFrame | None, width: int, height: int) -> None:
        self.lies = lies
        columns = [max(number(each, "w"), 0.0) for each in every(table, "tblGrid/gridCol")][:width]
        rows = [max(number(each, "h"), 0.0) for each in every(table, "tr")][:height]
        self.lefts = _running(columns + [0.0] * (width - len(columns)))
        self.tops = _running(rows + [0.0] * (height - len(rows)))

    def frame_of(self, cells: Sequence[TableCell]) -> tuple[float, float, float, float]:
        """Return left, top, width and height of cells."""
        left = self.lefts[min(cell.column for cell in cells)]
        top = self.tops[min(cell.row for cell in cells)]
        right = self.lefts[max(cell.column + cell.columns for cell in cells)]
        bottom = self.tops[max(cell.row + cell.rows for cell in cells)]
        return left, top, right - left, bottom - top


def _running(lengths: Sequence[float]) -> list[float]:
    sums = [0.0]
    for length in lengths:
        sums.append(sums[-1] + length)
    return sums


def _cells(table: SlideElement, slide: Slide) -> list[TableCell]:
    """Return the cells of a table but for those that another one covers."""
    usual = slide.inherited.usual
    styles = () if usual is None else (usual,)
    found: list[TableCell] = []
    for row, entries in enumerate(every(table, "tr")):
        for column, cell in enumerate(every(entries, "tc")):
            if is_on(cell, "hMerge") or is_on(cell, "vMerge"):
                continue
            across, down = (
                max(1, min(1_000, int(number(cell, name, 1.0)))) for name in ("gridSpan", "rowSpan")
            )
            lines = lines_of(inner(cell, "txBody"), styles)
            found.append(TableCell(cell, column, row, across, down, lines))
            if len(found) >= MOST_CELLS:
                return found
    return found


def _titles(cells: Sequence[TableCell], width: int, height: int) -> Sequence[str]:
    """Return the headings of the columns of a table that is a list of people, else nothing.

    One heading is a word for names; the teams of a grid, with their members beneath, are none.
    """
    head = [_joined(cell.lines) for cell in cells if cell.row == 0 and cell.columns == cell.rows == 1]
    is_even = all(cell.columns == 1 for cell in cells)
    if width == 1 or height == 1 or len(head) != width or len(set(head)) != width or not is_even:
        return []
    names = frozenset().union(*map(keys_of, NAMES))
    return head if any(word_key(title) in names for title in head) else []


def _joined(lines: Sequence[TextLine]) -> str:
    return " ".join(line.text for line in lines)


def _add(
    cells: Sequence[TableCell],
    fields: dict[str, str],
    grid: _SlideGrid,
    origin: Origin,
    slide: Slide,
    found: Gathered,
) -> None:
    """Add cells as one shape."""
    lines = tuple(line for cell in cells for line in cell.lines)
    if not lines:
        return
    links = [linked_page(cell.element, slide) for cell in cells]
    for cell in cells:
        for name, address in link_fields(None, cell.element, slide).items():
            fields.setdefault(name, address)
    shape = DrawnShape(
        found.new_id(origin.number),
        lines,
        found.position(origin.name),
        found.page,
        None if grid.lies is None else grid.lies.part(*grid.frame_of(cells)),
        ShapeKind.BOX,
        fields=fields,
        page_link=next((link for link in links if link is not None), origin.page_link),
        colour=_colour(cells[0].element, slide),
    )
    found.add(shape, origin.numbers)


def _colour(cell: SlideElement, slide: Slide) -> str:
    look = inner(cell, "tcPr")
    fills = [] if look is None else [each for each in look if local_name(each) in FILLINGS]
    return slide.inherited.palette.of(fills[0]) if fills and local_name(fills[0]) == "solidFill" else ""
