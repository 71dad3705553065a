"""Tables of the shapes of a diagram, as Lucidchart exports them, some rows being shapes, others lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import in_file, with_file
from orgviewer.readers.syntax.grid import Grid
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.table_words import word_key

KEY, SOURCE, TARGET = "id", "linesource", "linedestination"
KIND, TEXT = "name", "textarea"
AROUND = frozenset(("document", "page", "line"))
"""Kinds of rows that are no shapes."""
FIRST = 5
"""Rows among which the head is looked for."""
FIELDS = ("name", "title")
"""What the first and the second text of a shape are, in a chart of people."""


def is_drawing(data: object) -> bool:
    """Return whether data is a table of the shapes of a diagram."""
    return isinstance(data, Grid) and _head(data) is not None


def graph(grid: Grid, parsed: Parsed) -> Parsed:
    """Return the shapes and lines of a diagram as the nodes and links of a graph."""
    row = _head(grid) or 0
    titles = {word_key(cell): place for place, cell in enumerate(grid.rows[row])}
    texts = [place for key, place in titles.items() if key.startswith(TEXT)]
    nodes: list[dict[str, str]] = []
    links: list[dict[str, str]] = []
    rows: dict[str, list[int]] = {"nodes": [], "links": []}
    for number, cells in enumerate(grid.rows[row + 1 :], row + 1):
        said = {key: cells[place].strip() for key, place in titles.items() if place < len(cells)}
        if said.get(SOURCE) and said.get(TARGET):
            words = _texts(cells, texts)
            links.append({"source": said[SOURCE], "target": said[TARGET], "label": " ".join(words)})
            rows["links"].append(number)
        elif said.get(KIND, "").casefold() not in AROUND and (words := _texts(cells, texts)):
            nodes.append({"id": said.get(KEY, ""), **_named(words)})
            rows["nodes"].append(number)

    def move(place: FieldPath) -> FieldPath:
        match place:
            case (("nodes" | "links") as kind, int() as turn, *_):
                return rows[kind][turn], texts[0] if kind == "nodes" else titles[SOURCE]
        return ()

    findings = [finding.moved(in_file) for finding in [*parsed.findings, *grid.findings]]
    data = {"nodes": nodes, "links": links}
    return replace(parsed, data=data, findings=findings, locate=with_file(grid.locate, move))


def _head(grid: Grid) -> int | None:
    """Return the row that names the columns of a table of shapes, if there is one."""
    for number, row in enumerate(grid.rows[:FIRST]):
        keys = set(map(word_key, row))
        if {KEY, SOURCE, TARGET} <= keys and any(key.startswith(TEXT) for key in keys):
            return number
    return None


def _texts(cells: Sequence[str], places: Sequence[int]) -> list[str]:
    """Return the lines of the texts of a shape."""
    said = (cells[place] for place in places if place < len(cells))
    return [line.strip() for text in said for line in text.splitlines() if line.strip()]


def _named(words: Sequence[str]) -> Mapping[str, str]:
    fields = dict(zip(FIELDS, words, strict=False))
    return {**fields, **({"text": "; ".join(words[len(FIELDS) :])} if len(words) > len(FIELDS) else {})}
