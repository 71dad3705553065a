"""Columns of one level each, Level 1 to Level 5: people above each other, or units that lie in each other."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, alike, quoted
from orgviewer.model.recognition import ABOVE
from orgviewer.model.roster import UNKNOWN
from orgviewer.readers.table_words import keys_of, word_key
from orgviewer.readers.tables.hierarchies.known import MANAGER, KnownTable, relocated, told_before
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.table import RecordTable
from orgviewer.readers.tables.vocabulary.column_meanings import field_of
from orgviewer.words.language import tr

LEAST = 2
"""Columns of levels."""
PEOPLE = 0.5
"""The share of texts of level columns that must be people of the file for them to be managers."""
_NUMBERED = re.compile(r"(.*?)[\s._-]*0*([0-9]{1,2})(\D*)")
_WORD = re.compile(r"[^\W\d_]+")

NamePath = tuple[str, ...]


def by_level_columns(known: KnownTable) -> RecordTable | None:
    """Return a table in which the people or units of level columns stand under each other."""
    columns = _level_columns(known.free)
    if not columns:
        return None
    if not {"name", "given_name", "family_name"} & known.fields.keys():
        return _people_of_paths(known, columns)
    paths = [tuple(filter(None, cells)) for cells in _rows(known, columns)]
    people = _people(known)
    texts = {text for path in paths for text in path}
    if sum(text.casefold() in people for text in texts) >= PEOPLE * len(texts):
        return _with_managers(known, columns, paths)
    return None if "organization" in known.fields else _with_units(known, columns, paths)


def told_of_titles(known: KnownTable) -> RecordTable:
    """Return a table with a word on columns that are called as levels, but of titles: nobody stands so."""
    columns = [name for name in _level_columns(known.free, _is_of_titles) if any(known.cells(name))]
    if not columns:
        return known.table
    listed = f"{quoted(columns[0])} to {quoted(columns[-1])}"
    message = tr(
        "{listed} are levels of titles, not of people or units: nobody is taken to stand under another",
        listed=listed,
    )
    told = Finding((columns[0],), message, severity=Severity.WARNING)
    return replace(known.table, findings=[*known.table.findings, told])


def _is_of_titles(words: Sequence[str]) -> bool:
    """Say whether the words of a column's name are about titles or grades."""
    return any(field_of(word) == "role" or word_key(word) in keys_of("grade") for word in words)


def _is_of_others(words: Sequence[str]) -> bool:
    return not _is_of_titles(words)


def _level_columns(
    names: Sequence[str], are_meant: Callable[[Sequence[str]], bool] = _is_of_others
) -> list[str]:
    """Return the columns of levels, from the first level on; none if there are too few or one is missing.

    Those of titles are none, if they are not what is meant.
    """
    groups: dict[tuple[str, str], dict[int, str]] = {}
    for name in names:
        if match := _NUMBERED.fullmatch(" ".join(name.split())):
            groups.setdefault((match[1].casefold(), match[3].casefold()), {})[int(match[2])] = name
    for (before, behind), numbered in groups.items():
        words = (before, behind, *_WORD.findall(before), *_WORD.findall(behind))
        numbers = sorted(numbered)
        if (
            any(word_key(word) in keys_of("level") for word in words)
            and are_meant(words)
            and len(numbers) >= LEAST
            and numbers == [*range(numbers[0], numbers[0] + len(numbers))]
            and numbers[0] < 2
        ):
            return [numbered[number] for number in numbers]
    return []


def _rows(known: KnownTable, columns: Sequence[str]) -> list[NamePath]:
    return list(zip(*map(known.cells, columns), strict=True))


def _people(known: KnownTable) -> set[str]:
    """Return all by which the people of a table may be called, case aside."""
    names = [known.fields[field] for field in ("id", "name", "email") if field in known.fields]
    people = {cell.casefold() for name in names for cell in known.cells(name)}
    if {"given_name", "family_name"} <= known.fields.keys():
        halves = (known.cells(known.fields[field]) for field in ("given_name", "family_name"))
        people |= {f"{given} {family}".casefold() for given, family in zip(*halves, strict=True)}
    return people - {""}


def _with_managers(
    known: KnownTable, columns: Sequence[str], paths: Sequence[NamePath]
) -> RecordTable | None:
    """Return a table with a column of managers: the deepest of each path who is not the person."""
    if "reports_to" in known.fields:
        return None
    own = _own(known)
    managers = [
        next((text for text in reversed(path) if text.casefold() not in self_names), "")
        for path, self_names in zip(paths, own, strict=True)
    ]
    return _with_column(known, columns, MANAGER, managers)


def _own(known: KnownTable) -> list[set[str]]:
    """Return by record all by which it may be called."""
    fields = known.fields
    keys = [known.cells(fields[field]) for field in ("id", "name", "email") if field in fields]
    if {"given_name", "family_name"} <= fields.keys():
        halves = (known.cells(fields[field]) for field in ("given_name", "family_name"))
        keys.append([" ".join(half) for half in zip(*halves, strict=True)])
    return [{cell.casefold() for cell in cells} for cells in zip(*keys, strict=True)]


def _with_units(known: KnownTable, columns: Sequence[str], paths: Sequence[NamePath]) -> RecordTable:
    """Return a table with a column of units, each as its path."""
    return _with_column(known, columns, "Organization ({})", [ABOVE.join(path) for path in paths])


def _with_column(known: KnownTable, columns: Sequence[str], title: str, cells: Sequence[str]) -> RecordTable:
    table = known.table
    name = Numbering(table.columns).name(title.format(f"{columns[0]} – {columns[-1]}"))
    return replace(
        table,
        columns={**table.columns, name: cells},
        locate=relocated(table, range(known.count), {name: columns[::-1]}),
        findings=told_before(table.findings),
        guesses=(*table.guesses, _guess(columns)),
    )


def _guess(columns: Sequence[str]) -> str:
    return tr(
        "Who stands under whom was read from the columns {columns} to {columns2}.",
        columns=quoted(columns[0]),
        columns2=quoted(columns[-1]),
    )


class _PathTree(Struct):
    """People by their paths: the row that each was found in first, and the one that is about them, if any.

    Rows that say nothing of anybody, or of somebody for the second time, are left out.
    """

    first: dict[NamePath, int]
    own: dict[NamePath, int]
    left_out: list[int]


def _people_of_paths(known: KnownTable, columns: Sequence[str]) -> RecordTable | None:
    """Return a table of the people of paths, each once; what a row says is of the deepest of its path."""
    rows = _rows(known, columns)
    tree = _PathTree({}, {}, [])
    path: NamePath = ()
    for row, cells in enumerate(rows):
        path = _whole(cells, path)
        for length in range(1, len(path) + 1):
            tree.first.setdefault(path[:length], row)
        if not path or path in tree.own:
            tree.left_out.append(row)
        else:
            tree.own[path] = row
    if not any(len(path) > 1 for path in tree.first):
        return None
    return _table_of(known, columns, tree)


def _whole(cells: NamePath, before: NamePath) -> NamePath:
    """Return the path of a row; what is empty before its first text is as in the row before."""
    place = next((place for place, cell in enumerate(cells) if cell), len(cells))
    return (*before[:place], *filter(None, cells[place:])) if place < len(cells) else ()


def _table_of(known: KnownTable, columns: Sequence[str], tree: _PathTree) -> RecordTable:
    table = known.table
    paths = list(tree.first)
    places = {path: place for place, path in enumerate(paths)}
    rows = [tree.own.get(path, tree.first[path]) for path in paths]
    others = {name: cells for name, cells in table.columns.items() if name not in columns}
    title = Numbering(others).name("Name")
    made = {
        name: [cells[row] if path in tree.own else "" for path, row in zip(paths, rows, strict=True)]
        for name, cells in others.items()
    }
    message = tr("this row names nobody who has no other row: left out")
    told = alike(tree.left_out, lambda row: Finding((row,), message, severity=Severity.WARNING))
    return replace(
        table,
        columns={title: [path[-1] for path in paths], **made},
        locate=relocated(table, rows, {title: columns[::-1]}),
        findings=told_before([*table.findings, *told]),
        above=[places.get(path[:-1], UNKNOWN) for path in paths],
        guesses=(*table.guesses, _guess(columns)),
    )
