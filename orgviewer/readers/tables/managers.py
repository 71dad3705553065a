"""Whom the rows of a table report to: another row, somebody who is not there, or nobody."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from orgviewer.errors import ProblemKind
from orgviewer.model.findings import MOST_NAMED, Hints, quoted
from orgviewer.model.roster import UNKNOWN
from orgviewer.model.walk import FieldPath
from orgviewer.readers.syntax.columns import distinct, rows_where
from orgviewer.readers.tables.field_columns import Cells, Taking
from orgviewer.readers.tables.references.absent import names_of_absent
from orgviewer.readers.tables.references.cut_lines import cut_lines
from orgviewer.readers.tables.references.resolver import References
from orgviewer.readers.tables.vocabulary.nobody import is_nobody, unresolved
from orgviewer.words.language import number_in_words, tr

LONGEST_LIST = 10_000  # characters in which several managers are looked for
AGREEING = 0.9
"""The share of rows in which a second column must mean the manager of the first to fill its gaps."""
NAMED = 3  # of those whom one text may mean
_SEPARATORS = tuple(re.compile(rf"\s*{sign}\s*") for sign in (r"[;|\n]", ",", ":", "[/&+]"))
"""Stand between several managers; the later ones may as well stand within a name or an id."""


class _ManagerCells(Struct, frozen=True):
    """By row the cell that names the manager and the row that is meant, or UNKNOWN; `absent` are in none."""

    cells: Cells
    rows: array[int]
    absent: Sequence[str]


def managers(
    taking: Taking,
    references: References,
    fillers: Sequence[str] = (),
    further: dict[int, tuple[str, ...]] | None = None,
) -> tuple[array[int], Mapping[str, str]]:
    """Return in which row each row's manager stands, and the managers who stand in none, with their names.

    Those are counted on from the last row. `fillers` are the names of other columns that may name managers.
    Where a cell names several, the first is taken, and the ids of the others are put into `further` by row;
    without that, such a cell names somebody who is not there.
    """
    cells = taking.column("reports_to")
    if taking.table.above is not None:
        taking.keep("reports_to", cells, range(len(cells)) if any(cells) else ())
        return array("i", taking.table.above), {}
    cells = _without_unresolved(taking, cells, references)
    lines = _ManagerCells(cells, *references.rows(cells))
    for name in fillers if taking.has("reports_to") else ():
        lines = _filled(taking, references, lines, name)
    if further is not None:
        lines = _first_of_several(taking, references, lines, further)
    names = names_of_absent(lines.absent, lines.cells, [taking.others[name] for name in fillers])
    manager_rows, absent = lines.rows, dict(zip(lines.absent, names, strict=True))
    if absent:
        manager_rows = _with_absent(taking, lines, references, absent)
    _tell_ambiguous(taking, lines, references)
    _tell_short_names(taking, lines, references)
    cut_lines(taking, lines.cells, references.called, manager_rows)
    return manager_rows, absent


def _without_unresolved(taking: Taking, cells: Cells, references: References) -> Cells:
    """Return cells without errors and formulas of spreadsheets, which name nobody, and tell of each."""
    odd = {text for text in unresolved(distinct(cells)) if text not in references.by_id}
    if not odd:
        return cells
    rows = [row for row, cell in enumerate(cells) if cell in odd]
    taking.keep("reports_to", cells, rows)
    for row in rows:
        taking.notes[row] = tr(
            "The file says “{cells}” for whom this person reports to: nobody can be told.", cells=cells[row]
        )
    taking.warn(
        rows,
        "reports_to",
        lambda row: tr(
            "the manager of {ids} is {cells}, an error or a formula without its result: nobody is "
            "above, though somebody should be",
            ids=quoted(references.called[row]),
            cells=quoted(cells[row]),
        ),
        lambda row: tr("Save the table with its results, or mend the formula."),
    )
    return ["" if cell in odd else cell for cell in cells]


def _filled(taking: Taking, references: References, lines: _ManagerCells, name: str) -> _ManagerCells:
    """Return whom rows report to where another column says it and the first does not, or means nobody there.

    Where both say it, they must agree: else they are different managers.
    """
    cells = taking.others[name]
    rows, absent = references.rows(cells)
    both = [(one, other) for one, other in zip(lines.rows, rows, strict=True) if one >= 0 and other >= 0]
    if sum(one == other for one, other in both) < AGREEING * len(both):
        return lines
    known = {*absent}
    gaps = [row for row, manager in enumerate(lines.rows) if manager == UNKNOWN]
    found = [row for row in gaps if rows[row] != UNKNOWN and rows[row] != row]
    more = [row for row in gaps if not lines.cells[row] and cells[row] in known]
    if not found and not more:
        return lines
    manager_rows, texts = array("i", lines.rows), list(lines.cells)
    mended = [row for row in found if texts[row] and not is_nobody(texts[row])]
    taking.keep("reports_to", lines.cells, mended)
    taking.warn(
        mended,
        "reports_to",
        lambda row: tr(
            "{ids} reports to {cells}, which names nobody of the file for sure: {cells2} is "
            "taken, from the column {name}",
            ids=quoted(references.called[row]),
            cells=quoted(lines.cells[row]),
            cells2=quoted(cells[row]),
            name=quoted(name),
        ),
    )
    for row in (*found, *more):
        manager_rows[row], texts[row] = rows[row], cells[row]
    left = {text for text, manager in zip(texts, manager_rows, strict=True) if manager == UNKNOWN}
    return _ManagerCells(texts, manager_rows, [text for text in (*lines.absent, *absent) if text in left])


def _with_absent(
    taking: Taking, lines: _ManagerCells, references: References, names: Mapping[str, str]
) -> array[int]:
    """Give a place to managers who stand in no row, and tell of them."""
    ids, cells = references.ids, lines.cells
    places = {text: len(ids) + turn for turn, text in enumerate(lines.absent)}
    hints = Hints()
    taking.warn(
        [row for row, text in enumerate(cells) if text in places],
        "reports_to",
        lambda row: (
            tr(
                "{person} reports to {manager}, who is not in the file: shown under a card of that name",
                person=quoted(references.called[row]),
                manager=quoted(cells[row]),
            )
            if names[cells[row]] == cells[row]
            else tr(
                "{person} reports to {manager}, who is not in the file: shown under a card called {name}",
                person=quoted(references.called[row]),
                manager=quoted(cells[row]),
                name=quoted(names[cells[row]]),
            )
        ),
        lambda row: hints.did_you_mean(cells[row], ids) or hints.did_you_mean(cells[row], references.names),
        ProblemKind.ABSENT_MANAGER,
    )
    return array("i", (places.get(text, manager) for text, manager in zip(cells, lines.rows, strict=True)))


def _tell_ambiguous(taking: Taking, lines: _ManagerCells, references: References) -> None:
    """Tell of managers who may be several, and keep what is said of them."""
    if not references.ambiguous:
        return
    pairs = enumerate(zip(lines.cells, lines.rows, strict=True))
    rows = [row for row, (text, found) in pairs if found == UNKNOWN and text in references.ambiguous]
    taking.keep("reports_to", lines.cells, rows)
    for row in rows:
        taking.notes[row] = tr(
            "Reports to “{cells}” in the file; several people are called so, and none is taken.",
            cells=lines.cells[row],
        )
    numbers = _row_numbers(taking, references, {lines.cells[row] for row in rows[:MOST_NAMED]})
    taking.warn(
        rows,
        "reports_to",
        lambda row: tr(
            "{references}: {ids} is shown under none of them",
            references=_several_called(references, lines.cells[row], numbers),
            ids=quoted(references.called[row]),
        ),
        lambda row: tr("Say by an id who is meant."),
    )


def _first_of_several(
    taking: Taking, references: References, lines: _ManagerCells, further: dict[int, tuple[str, ...]]
) -> _ManagerCells:
    """Return whom rows report to, the first where a cell names several; the others become further ones."""
    several: dict[str, list[int]] = {}
    for text in lines.absent:
        if (found_rows := _several(text, references)) and len(found_rows) > 1:
            several[text] = found_rows
    if not several:
        return lines
    rows = [row for row, cell in enumerate(lines.cells) if cell in several]
    found = array("i", lines.rows)
    for row in rows:
        first, *others = several[lines.cells[row]]
        found[row] = first
        further[row] = tuple(references.ids[other] for other in others if other != row)
    taking.warn(
        rows,
        "reports_to",
        lambda row: tr(
            "{ids} reports to several, {cells}: the first is the manager, the others are "
            "dotted-line managers",
            ids=quoted(references.called[row]),
            cells=quoted(lines.cells[row]),
        ),
    )
    return _ManagerCells(lines.cells, found, [text for text in lines.absent if text not in several])


def _tell_short_names(taking: Taking, lines: _ManagerCells, references: References) -> None:
    """Say that managers are found by their family names alone, if any are."""
    if references.derived:
        taking.guesses.append(tr("Managers are found by {derived}.", derived=references.derived))
    short = references.by_short_name - references.ambiguous.keys()
    if found := next((text for text in lines.cells if text in short), "") if short else "":
        taking.guesses.append(
            tr(
                "Managers such as {found} are found by family name, which nobody else has.",
                found=quoted(found),
            )
        )


def _row_numbers(taking: Taking, references: References, texts: Iterable[str]) -> Mapping[int, int]:
    """Return by row its number in the file, of those of one name that some texts may mean."""
    told = [references.ambiguous[text][:NAMED] for text in texts]
    wanted: set[FieldPath] = {
        (row,) for rows in told for row in rows if len({references.called[one] for one in rows}) < len(rows)
    }
    found = taking.table.locate(wanted) if wanted else {}
    return {row: found[row,].line for (row,) in wanted if isinstance(row, int) and found[row,].line}


def _several_called(references: References, text: str, numbers: Mapping[int, int]) -> str:
    rows = references.ambiguous[text]
    words = (
        tr("row {number}", number=numbers[row]) if row in numbers else name
        for row, name in ((row, quoted(references.called[row])) for row in rows[:NAMED])
    )
    listed = ", ".join(words) + ", …" * (len(rows) > NAMED)
    return tr(
        "{count} people are called {word} ({listed})",
        count=number_in_words(len(rows)),
        word=quoted(text),
        listed=listed,
    )


def second_managers(taking: Taking, references: References) -> dict[int, tuple[str, ...]]:
    """Return the ids of dotted-line managers by row; a cell that names others is kept by its column."""
    cells = taking.column("also_reports_to")
    found: dict[int, tuple[str, ...]] = {}
    unknown: list[int] = []
    for row in rows_where(cells, bool):
        manager_rows = _several(cells[row], references)
        if manager_rows is None:
            unknown.append(row)
        elif manager_rows:
            found[row] = tuple(dict.fromkeys(references.ids[manager] for manager in manager_rows))
    taking.keep("also_reports_to", cells, unknown)
    taking.warn(
        unknown,
        "also_reports_to",
        lambda row: tr(
            "{ids} also reports to {cells}, {value}: kept under {names}",
            ids=quoted(references.called[row]),
            cells=quoted(cells[row]),
            value=tr("which may be several")
            if cells[row] in references.ambiguous
            else tr("who is not in the file"),
            names=quoted(taking.names["also_reports_to"]),
        ),
    )
    return found


def _several(text: str, references: References) -> list[int] | None:
    """Return the rows of one manager or several, none for words that mean nobody; None if one is missing."""
    if references.row(text) != UNKNOWN:
        return [references.row(text)]
    if len(text) > LONGEST_LIST:
        return None
    for separator in _SEPARATORS:
        texts = filter(None, separator.split(text))
        rows = [row for manager in texts if (row := references.row(manager)) >= 0 or not is_nobody(manager)]
        if UNKNOWN not in rows:
            return rows
    return None
