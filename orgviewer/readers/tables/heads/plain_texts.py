"""Lists that are written as plain text, made tables: outlines, fixed widths, fields line by line, sentences.

They have no signs between their cells, so that a syntax of tables finds one column in them. Not for: tables
whose columns are known, even if these hold such texts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding
from orgviewer.readers.tables.heads.remarks import is_ruled
from orgviewer.readers.tables.vocabulary.column_meanings import field_of, header_score
from orgviewer.words.language import Phrase, tr

PLACE, NAME, ROLE = "Outline number", "Name", "Job title"
TAB = 4
"""Columns between the stops of tabs, as outlines have them."""
MOST_ROWS = 20_000
"""Rows of a list that somebody wrote by hand, or printed."""
LONGEST = 500
"""Characters of a line."""
_FIELD = re.compile(r"\s*([^\W\d_][^:=\n]{0,40}?)\s*[:=：]\s*(.*)", re.DOTALL)
OUTLINE: Phrase = "the lines are read as an outline: each stands under the one above it"
_NUMBERED = re.compile(r"(?P<place>[0-9]{1,4}(?:\.[0-9]{1,4}){0,9})[.)]?\s+(?P<name>\S.*)")
_ROLE_FIRST = re.compile(r"([^:：]+?)\s*[:：]\s*([^\W\d_a-z]\S*(?:\s+\S+)+)")
_GAP = re.compile(r"\s{2,}")
_SENTENCE = re.compile(
    r"\s*(?P<own>.+?)\s+"
    r"(?:reports to|is managed by|berichtet an|untersteht|rapporte à|reporta a|rapporteert aan)\s+"
    r"(?P<manager>.+?)\s*\.?\s*",
    re.IGNORECASE,
)


class WrittenTable(Struct, frozen=True):
    """A table that was written as text: its rows, of each the row and the cell it is from, and what is told.

    `skipped` are rows of the text that are in none of these.
    """

    rows: list[list[str]]
    origins: list[tuple[int, int]]
    told: Finding
    skipped: tuple[int, ...] = ()


def as_table(rows: Sequence[Sequence[str]]) -> WrittenTable | None:
    """Return the table that a list in plain text is, its head first, or None."""
    if not 2 <= len(rows) <= MOST_ROWS or any(header_score(row) > 1 for row in rows[:3]):
        return None
    if any(len(cell) > LONGEST for row in rows for cell in row):
        return None
    ways = (
        _of_numbers,
        _of_steps,
        _of_cell_outline,
        _of_sentences,
        _of_fields,
        _of_fixed_width,
        _of_spaced_outline,
    )
    return next((made for way in ways if (made := way(rows)) is not None), None)


def _of_numbers(rows: Sequence[Sequence[str]]) -> WrittenTable | None:
    """Return people of whom each has a number such as 1.2 before the name, a role behind a comma."""
    full = [(number, row) for number, row in enumerate(rows) if _places(row)]
    found = [_NUMBERED.fullmatch(row[0].strip()) for _, row in full]
    if not any(match and "." in match["place"] for match in found):
        return None
    made = [[PLACE, NAME, ROLE]]
    for match, (_, row) in zip(found, full, strict=True):
        if match is None or len(row) > 3:
            return None
        made.append([match["place"], match["name"], ", ".join(filter(None, map(str.strip, row[1:])))])
    origins = [(full[0][0], 0), *((number, 0) for number, _ in full)]
    return WrittenTable(made, origins, _told(tr(OUTLINE)))


def _of_steps(rows: Sequence[Sequence[str]]) -> WrittenTable | None:
    """Return people who stand further to the right the lower they are, each with a role in the next cell."""
    full = [(number, row, _places(row)) for number, row in enumerate(rows) if _places(row)]
    if any(len(places) != 2 or places[1] != places[0] + 1 for _, _, places in full):
        return None
    return _outline(
        [
            (number, place, place, row[place].strip(), row[place + 1].strip())
            for number, row, (place, _) in full
        ]
    )


def _of_cell_outline(rows: Sequence[Sequence[str]]) -> WrittenTable | None:
    """Return people each of whom stands alone in a row, further to the right the lower they are."""
    full = [(number, _places(row)) for number, row in enumerate(rows) if _places(row)]
    head = full[0][1] if full else []
    titles: dict[int, str] = {}
    if len(head) > 1:
        titles = {place: rows[full[0][0]][place].strip() for place in head}
        if all(any(map(str.isdecimal, title)) for title in titles.values()):  # columns of levels: L1, L2, L3
            return None
        full = full[1:]
    if len(full) < 2 or any(len(places) != 1 for _, places in full):
        return None
    lines = [(number, places[0], rows[number][places[0]].strip()) for number, places in full]
    skipped: tuple[int, ...] = ()
    if not titles and len(lines) > 2 and lines[0][1] == lines[1][1] and len(rows[0]) > 1:
        title, *lines = lines  # which stands above them all
        skipped = (title[0],)
    made = _outline([(number, place, place, text, titles.get(place, "")) for number, place, text in lines])
    return replace(made, skipped=skipped) if made else None


def _of_spaced_outline(rows: Sequence[Sequence[str]]) -> WrittenTable | None:
    """Return people who stand further to the right the lower they are, a role behind a comma."""
    lines: list[tuple[int, int, int, str, str]] = []
    for number, row in enumerate(rows):
        texts = [cell for cell in row if cell.strip()]
        if not texts:
            continue
        if len(texts) > 3 or not row[0].strip():
            return None
        text = row[0].expandtabs(TAB)
        name = text.strip().lstrip("-*•–").strip()
        role = ", ".join(map(str.strip, texts[1:]))
        lines.append((number, len(text) - len(text.lstrip()), 0, name, role))
    said = [_ROLE_FIRST.fullmatch(name) for *_, name, role in lines if not role]
    if len(said) == len(lines) and all(said):
        lines = [(*line[:3], match[2], match[1]) for line, match in zip(lines, said, strict=True) if match]
    return _outline(lines)


def _outline(lines: Sequence[tuple[int, int, int, str, str]]) -> WrittenTable | None:
    """Return a table with a column of numbers such as 1.2; a line is its row, indent, cell, name and role."""
    indents = [indent for _, indent, *_ in lines]
    if len(set(indents)) < 2 or indents[0] != min(indents):
        return None
    steps: list[int] = []
    turns: list[int] = []
    rows = [[PLACE, NAME, ROLE]]
    origins = [(lines[0][0], lines[0][2])]
    for number, indent, cell, name, role in lines:
        while steps and indent < steps[-1]:
            steps.pop()
        if not steps or indent > steps[-1]:
            steps.append(indent)
        elif indent != steps[-1]:
            return None
        turns = [*turns[: len(steps) - 1], (turns[len(steps) - 1] if len(steps) <= len(turns) else 0) + 1]
        rows.append([".".join(map(str, turns)), name, role])
        origins.append((number, cell))
    return WrittenTable(rows, origins, _told(tr(OUTLINE)))


def _of_sentences(rows: Sequence[Sequence[str]]) -> WrittenTable | None:
    """Return who reports to whom, a sentence for each."""
    lines = [(number, ", ".join(row)) for number, row in enumerate(rows) if _places(row)]
    found = [(number, match) for number, text in lines if (match := _SENTENCE.fullmatch(text))]
    if not found or len(found) < len(lines):
        return None
    managers = {match["own"]: match["manager"] for _, match in found}
    tops = dict.fromkeys(match["manager"] for _, match in found if match["manager"] not in managers)
    firsts = [next(number for number, match in found if match["manager"] == top) for top in tops]
    made = [[NAME, "Reports to"], *([top, ""] for top in tops)]
    made += [[match["own"], match["manager"]] for _, match in found]
    origins = [(found[0][0], 0), *((number, 0) for number in (*firsts, *(number for number, _ in found)))]
    return WrittenTable(made, origins, _told(tr("the lines are read as sentences: who reports to whom")))


def _of_fields(rows: Sequence[Sequence[str]]) -> WrittenTable | None:
    """Return records that are written field by field, a line for each, with empty lines between."""
    records: list[tuple[int, dict[str, str]]] = []
    is_new = True
    for number, row in enumerate(rows):
        if not _places(row):
            is_new = True
            continue
        match = _FIELD.fullmatch(", ".join(row))
        if match is None:
            return None
        name, text = match[1].strip(), match[2].strip()
        if is_new or name in records[-1][1]:
            records.append((number, {}))
        records[-1][1][name] = text
        is_new = False
    names = list(dict.fromkeys(name for _, record in records for name in record))
    if len({field_of(name) for name in names} - {""}) < 2 or len(names) < 2:
        return None
    made = [names, *([record.get(name, "") for name in names] for _, record in records)]
    origins = [(0, 0), *((number, 0) for number, _ in records)]
    return WrittenTable(made, origins, _told(tr("the lines are read as fields of records")))


def _of_fixed_width(rows: Sequence[Sequence[str]]) -> WrittenTable | None:
    """Return columns of a fixed width, which begin where every line has a space before."""
    if any(len(row) > 1 for row in rows):
        return None
    lines = [(number, row[0].expandtabs().rstrip()) for number, row in enumerate(rows) if _places(row)]
    texts = [text for _, text in lines if not is_ruled([text])]
    if len(texts) < 2 or not _GAP.search(texts[0].strip()):
        return None
    width = max(map(len, texts))
    blank = [all(place >= len(text) or text[place] == " " for text in texts) for place in range(width)]
    begins = [place for place in range(width) if not blank[place] and (not place or blank[place - 1])]
    head = texts[0]
    begins = [place for place in begins if place < len(head) and head[place : place + 1].strip()]
    ends = [*begins[1:], width]
    cells = [[text[begin:end].strip() for begin, end in zip(begins, ends, strict=True)] for _, text in lines]
    if len(begins) < 2 or header_score(cells[0]) < 2:
        return None
    made = [(number, row) for (number, text), row in zip(lines, cells, strict=True) if not is_ruled([text])]
    origins = [(number, 0) for number, _ in made]
    return WrittenTable([row for _, row in made], origins, _told(tr("the columns are read by their width")))


def _places(row: Sequence[str]) -> list[int]:
    return [place for place, cell in enumerate(row) if cell.strip()]


def _told(message: str) -> Finding:
    return Finding((0, 0), message, severity=Severity.WARNING)
