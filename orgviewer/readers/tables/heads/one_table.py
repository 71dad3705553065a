"""Sheets that are no one table with its head above, made such: on their side, side by side, or in blocks.

Lists that people keep by hand are written so: a block for each department, under its name; two blocks side by
side to fill the page; fields down the first column. Not for: where the head of one table is (see `head`).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct, field

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, alike, quoted
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import moved_locate
from orgviewer.readers.syntax.grid import Grid, GridRows
from orgviewer.readers.table_words import word_key
from orgviewer.readers.tables.heads.head import head_of
from orgviewer.readers.tables.heads.kinds import is_written
from orgviewer.readers.tables.heads.plain_texts import as_table
from orgviewer.readers.tables.heads.remarks import BENEATH
from orgviewer.readers.tables.heads.section_titles import SectionSearch
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.vocabulary.column_meanings import field_of, header_score
from orgviewer.words.language import Phrase, tr

SECTION = "Section"
"""The column of the titles that stand above blocks of rows."""
SKIPPED: Phrase = "this row stands above the others: skipped"
AS_READ = "as read"
"""Begins the places of findings about the rows as they stand in the file."""
MOST_FIELDS = 100
"""Rows of a table on its side; a longer one has its records in rows."""
KNOWN = 0.6
"""The share of the cells of a first column that must name fields, for it to be the head."""
_NAMING = frozenset(("name", "given_name", "family_name", "email"))


def one_table(grid: Grid, wanted: Iterable[str] = ()) -> Grid:
    """Return a grid that is one table with its head above, with a finding on what was brought together."""
    wanted = tuple(wanted)
    return _without_sections(_without_blocks_beside(_turned(_written(grid)), wanted), wanted)


class _Built(Struct):
    """Rows of cells from elsewhere in a grid: of each row, the row that it is of and the cells by column.

    `titles` are, by row, where its section is named.
    """

    rows: list[list[str]] = field(default_factory=list)
    origins: list[tuple[int, Sequence[int]]] = field(default_factory=list)
    titles: dict[int, int] = field(default_factory=dict)

    def add(self, row: Sequence[str], origin: int, cells: Sequence[int]) -> None:
        """Add a row of those cells of a row, -1 being an empty one."""
        self.rows.append([row[cell] if 0 <= cell < len(row) else "" for cell in cells])
        self.origins.append((origin, cells))

    def grid(self, before: Grid, findings: Sequence[Finding]) -> Grid:
        """Return the grid of these rows."""
        return _moved(before, self.rows, self._origin, findings)

    def _origin(self, place: FieldPath) -> FieldPath:
        match place:
            case (int() as row, int() as cell, *_):
                origin, cells = self.origins[row]
                if cell >= len(cells):
                    return self.titles.get(row, origin), 0
                return origin, max(cells[cell], 0)
            case (int() as row, *_):
                return (self.origins[row][0], 0)
        return place


def _moved(
    before: Grid, rows: list[list[str]], origin: Callable[[FieldPath], FieldPath], findings: Sequence[Finding]
) -> Grid:
    """Return a grid whose cells are from elsewhere in another, for a function that says from where."""

    def move(place: FieldPath) -> FieldPath:
        match place:
            case (str() as word, *there) if word == AS_READ:
                return tuple(there)
        return origin(place)

    old = [finding.moved(lambda place: (AS_READ, *place)) for finding in before.findings]
    return Grid(GridRows(rows), moved_locate(before.locate, move), [*old, *findings])


def _written(grid: Grid) -> Grid:
    """Return a grid that was written as plain text as the table that it is."""
    written = as_table(grid.rows)
    if written is None:
        return grid
    origins = written.origins

    def origin(place: FieldPath) -> FieldPath:
        return origins[place[0]] if place and isinstance(place[0], int) else place

    skipped = (Finding((AS_READ, row, 0), SKIPPED, severity=Severity.WARNING) for row in written.skipped)
    return _moved(grid, written.rows, origin, [*skipped, written.told])


def _turned(grid: Grid) -> Grid:
    """Return a grid whose first column names the fields, and no row does, with rows and columns exchanged."""
    rows = grid.rows
    if not 1 < len(rows) <= MOST_FIELDS:
        return grid
    column = [row[0] if row else "" for row in rows]
    full = [cell for cell in column if cell.strip()]
    known = [field for cell in full if (field := field_of(cell))]
    if len(set(known)) < max(2, KNOWN * len(full)) or _NAMING.isdisjoint(known) or not field_of(column[0]):
        return grid
    width = max(map(len, rows))
    if width < 2 or header_score(rows[0][1:]) or is_written(column):
        return grid
    if any(_names_fields(row) for row in rows if header_score(row) >= len(set(known))):
        return grid
    turned = [[row[cell] if cell < len(row) else "" for row in rows] for cell in range(width)]
    message = tr("the first column names the fields: rows and columns are exchanged")
    told = Finding((0, 0), message, severity=Severity.WARNING)
    return _moved(grid, turned, lambda place: place[1::-1] if len(place) > 1 else place, [told])


def _names_fields(row: Sequence[str]) -> bool:
    """Say whether most full cells of a row name fields."""
    full = [cell for cell in row if cell.strip()]
    return sum(bool(field_of(cell)) for cell in full) >= KNOWN * len(full)


def _without_blocks_beside(grid: Grid, wanted: Sequence[str]) -> Grid:
    """Return a grid in which blocks that stand side by side, under the same names, are below each other."""
    head = head_of(grid.rows, wanted)
    if not head.rows or len(head.rows) > 1:
        return grid
    blocks = _blocks(head.titles)
    keys = [[word_key(head.titles[place]) for place in block] for block in blocks]
    if len(blocks) < 2 or len(keys[0]) < 2 or any(set(other) != set(keys[0]) for other in keys[1:]):
        return grid
    if any(row[place].strip() for row in grid.rows for place in _gaps(blocks) if place < len(row)):
        return grid
    built = _Built()
    for number, row in enumerate(grid.rows[: head.body]):
        built.add(row, number, blocks[0])
    beside: list[int] = []
    for block, names in zip(blocks, keys, strict=True):
        cells = [block[names.index(key)] for key in keys[0]]
        for number, row in enumerate(grid.rows[head.body :], head.body):
            if any(cell < len(row) and row[cell].strip() for cell in cells):
                if block is not blocks[0]:
                    beside.append(len(built.rows))
                built.add(row, number, cells)
    message = tr("this row stands in a block beside the first one, under the same names: read, too")
    return built.grid(grid, alike(beside, lambda row: Finding((row, 0), message, severity=Severity.WARNING)))


def _blocks(titles: Sequence[str]) -> list[list[int]]:
    """Return the places of titles in a row, block by block."""
    blocks: list[list[int]] = [[]]
    for place, title in enumerate(titles):
        if title.strip():
            blocks[-1].append(place)
        elif blocks[-1]:
            blocks.append([])
    return list(filter(None, blocks))


def _gaps(blocks: Sequence[Sequence[int]]) -> list[int]:
    pairs = itertools.pairwise(blocks)
    return [place for one, other in pairs for place in range(one[-1] + 1, other[0])]


def _without_sections(grid: Grid, wanted: Sequence[str]) -> Grid:
    """Return a grid whose blocks of rows, each under a title or names of its own, are under one head."""
    head = head_of(grid.rows, wanted)
    search = SectionSearch(grid.rows, head)
    sections = search.sections() if len(head.rows) == 1 else []
    if not sections:
        return grid
    titles = [*head.titles]
    places = {word_key(title): place for place, title in enumerate(titles) if title.strip()}
    for section in sections:
        for title in section.titles:
            if title.strip() and word_key(title) not in places:
                places[word_key(title)] = len(titles)
                titles.append(title)
    built = _Built()
    for number, row in enumerate(grid.rows[: head.row]):
        if number != search.first_title:
            built.add(row, number, range(len(row)))
    built.add(titles, head.row, range(len(titles)))
    for number in head.labels:
        built.add(grid.rows[number], number, range(len(titles)))
    named: dict[int, int] = {}
    for section in sections:
        cells = _cells(section.titles, places, len(titles))
        for turn, number in enumerate(section.rows):
            if section.title >= 0:
                built.titles[len(built.rows)] = section.title
                if not turn:
                    named[len(built.rows)] = section.title
            built.add(grid.rows[number], number, cells)
    if built.titles:
        _add_titles(built, grid.rows, titles)
    told = _told(built, named, len(titles), grid.rows)
    return built.grid(grid, [*told, *map(_told_beneath, search.beneath)])


def _cells(titles: Sequence[str], places: dict[str, int], width: int) -> list[int]:
    """Return by column of the whole which cell of a section's rows stands there, or -1."""
    cells = [-1] * width
    for cell, title in enumerate(titles):
        if title.strip():
            cells[places[word_key(title)]] = cell
    for cell, title in enumerate(titles):  # columns without a name keep their places
        if not title.strip() and cell < width and cells[cell] < 0:
            cells[cell] = cell
    return cells


def _add_titles(built: _Built, rows: Sequence[Sequence[str]], titles: Sequence[str]) -> None:
    """Add to each row the title of its section, as the last column."""
    name = Numbering(titles).name(SECTION)
    first = next(number for number, row in enumerate(built.rows) if row == list(titles))
    for number, row in enumerate(built.rows[first:], first):
        title = built.titles.get(number, -1)
        text = next((cell for cell in rows[title] if cell.strip()), "") if title >= 0 else ""
        row.append(name if number == first else text.strip().rstrip(":"))


def _told(built: _Built, named: dict[int, int], width: int, rows: Sequence[Sequence[str]]) -> list[Finding]:
    """Return what is said of the titles of sections, each at its place."""

    def finding(row: int) -> Finding:
        title = quoted(" ".join(filter(None, rows[named[row]])))
        message = tr(
            "{title} is the title of the rows beneath it: kept as their {section}",
            title=title,
            section=quoted(SECTION),
        )
        return Finding((row, width), message, severity=Severity.WARNING)

    return alike(list(named), finding)


def _told_beneath(row: int) -> Finding:
    return Finding((AS_READ, row, 0), BENEATH, severity=Severity.WARNING)
