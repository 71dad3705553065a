"""Trees of records, each holding those who stand under it, into a table that says who is above whom."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from itertools import chain, islice

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.model.walk import FieldPath
from orgviewer.readers.path_names import folded
from orgviewer.readers.positions import Locate
from orgviewer.readers.records.flattening import Flattened
from orgviewer.readers.records.unit_words import UNITS
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.tables.table import RecordTable
from orgviewer.readers.tables.vocabulary.column_meanings import field_of
from orgviewer.words.language import counted

WORDS = frozenset(
    [
        "children",
        "kids",
        "childnodes",
        "subnodes",
        "reports",
        "directreports",
        "directs",
        "subordinates",
        "underlings",
    ]
)
"""Lists under these names are those who stand under a record; case, spaces and punctuation aside."""
WEAK_WORDS = frozenset(["employees", "items", "members", "nodes", "people", "staff", "team"])
"""These may as well be a plain list in some wrapping, so they count only beside a name.

A list of any other name counts if those in it have such a list themselves, and it is not of organizations.
"""
NAMES = frozenset(["id", "key", "name", "fullname", "displayname", "label", "title", "text", "topic"])
LABELS = frozenset(["label", "text", "caption", "topic"])
"""What a node is called where nothing better names it."""
NAMING = frozenset(["name", "given_name", "family_name"])
NO_ROW = -1
SAMPLE = 200
"""Entries of each list that are looked at for lists of the same name in them."""
MOST_WRAPPINGS = 5


def is_nested(data: object) -> bool:
    """Return whether plain data is a tree of records, or a list of them, perhaps wrapped once or twice."""
    return _find(data) is not None


def table(data: object, locate: Locate) -> RecordTable:
    """Return the records of a tree in the file's order, for a function that locates places of the file.

    The data must be nested (see `is_nested`). Trees may be as deep as memory allows.
    """
    found = _find(data)
    if found is None:
        raise ValueError("the data is not nested")
    visited = _Visited(found.place, isinstance(found.tree, list), found.own)
    flat = Flattened.of(visited.walk(found.tree))
    for name in [name for name, column in flat.columns.items() if _is_word(name) and not any(column)]:
        del flat.columns[name]
    made = _called(flat.table(locate, visited.path, visited.above))
    if not found.beside:
        return made
    names = ", ".join(quoted(name) for name in found.beside[:5])
    message = counted(
        len(found.beside),
        "{names} stands beside the tree: left out",
        "{names} stand beside the tree: left out",
        names=names,
    )
    made.findings.append(Finding((), message, severity=Severity.WARNING))
    return made


def parsed(data: object, parsed: Parsed) -> Parsed:
    """Return the records of a tree as a table, and what else the file holds among what is not read."""
    found = _find(data)
    beside = tuple(f"field {quoted(name)}" for name in found.beside) if found else ()
    return replace(parsed, data=table(data, parsed.locate), unread=(*parsed.unread, *beside))


def _called(table: RecordTable) -> RecordTable:
    """Return a tree's records, those that have only a label called by it; beside a name a label is a role."""
    label = next((name for name in table.columns if folded(name) in LABELS), None)
    naming = [cells for name, cells in table.columns.items() if field_of(name) in NAMING and name != label]
    if label is None:
        return table
    if not naming:
        return table if field_of(label) else replace(table, known={label: "name"})
    names = next((name for name in table.columns if field_of(name) == "name" and name != label), "name")
    labels, called = list(table.columns[label]), list(table.columns.get(names, [""] * len(naming[0])))
    for row, cells in enumerate(zip(*naming, strict=True)):
        if not any(cells):
            called[row], labels[row] = labels[row], ""
    columns = {**table.columns, label: labels, names: called}
    has_roles = any(field_of(name) == "role" for name in columns)
    return replace(table, columns=columns, known={} if has_roles else {label: "role"})


class _FoundTree(Struct, frozen=True):
    """A tree or a list of trees, where in the data it stands, and what is written beside it."""

    tree: object
    place: FieldPath = ()
    beside: tuple[str, ...] = ()
    own: frozenset[str] = frozenset()


def _find(data: object) -> _FoundTree | None:
    """Return the tree in plain data, if that is what it holds."""
    found = _find_by(data, frozenset())
    if found is None and isinstance(data, list | dict) and (own := _own_words(data)):
        found = _find_by(data, own)
    return found


def _find_by(data: object, own: frozenset[str]) -> _FoundTree | None:
    """Return the tree in plain data whose lists have known names, or names that are its `own`."""
    place: FieldPath = ()
    beside: tuple[str, ...] = ()
    for _ in range(MOST_WRAPPINGS):
        if isinstance(data, list):
            return _FoundTree(data, place, beside, own) if _is_forest(data, own) else None
        if not isinstance(data, dict):
            return None
        if len(data) > 1 and _has_children(data, own):
            return _FoundTree(data, place, beside, own)
        inner = (
            [name for name, value in data.items() if isinstance(value, dict)] if len(data) > 1 else [*data]
        )
        if len(inner) > 1:  # of several groups one may be a tree, beside settings of its drawing
            inner = [name for name in inner if _has_children(data[name], own)]
        if len(inner) != 1 or any(isinstance(value, list) for value in data.values() if len(data) > 1):
            return None
        beside += tuple(name for name in data if name != inner[0])
        if folded(inner[0]) in WORDS and _is_family(data[inner[0]]):
            return _FoundTree(data[inner[0]], (*place, inner[0]), beside, own)
        place = (*place, inner[0])
        data = data[inner[0]]
    return None


def _is_word(name: str) -> bool:
    return folded(name) in WORDS or folded(name) in WEAK_WORDS


def _holds_itself(name: str, entries: object) -> bool:
    """Return whether one of a list's records has a list of the same name."""
    return (
        folded(name) not in UNITS
        and _is_family(entries)
        and isinstance(entries, list)
        and any(isinstance(entry, dict) and _is_family(entry.get(name)) for entry in entries[:SAMPLE])
    )


def _own_words(data: object) -> frozenset[str]:
    """Return the names of the lists in which records hold lists of the same name, at any depth."""
    found: set[str] = set()
    waiting = [data]
    while waiting:
        holder = waiting.pop()
        entries = holder[:SAMPLE] if isinstance(holder, list) else [holder]
        groups = [entry for entry in entries if isinstance(entry, dict)]
        kinds = set(map(type, chain.from_iterable(map(dict.values, groups))))
        for group in groups if list in kinds or dict in kinds else ():
            for name, value in islice(group.items(), SAMPLE):
                if isinstance(value, list | dict):
                    waiting.append(value)
                    if name not in found and _holds_itself(name, value):
                        found.add(name)
    return frozenset(found)


def _is_family(value: object) -> bool:
    return isinstance(value, list) and any(isinstance(entry, dict) for entry in value)


def _is_forest(nodes: list[object], own: frozenset[str]) -> bool:
    """Return whether any of several records has some under it; flat ones are told in one pass in C."""
    groups = [node for node in nodes if isinstance(node, dict)]
    kinds = set(map(type, chain.from_iterable(map(dict.values, groups))))
    return list in kinds and any(_has_children(group, own) for group in groups)


def _has_children(node: object, own: frozenset[str]) -> bool:
    return isinstance(node, dict) and any(_is_family(node[name]) for name in _families(node, own))


def _families(node: dict[str, object], own: frozenset[str]) -> list[str]:
    """Return the names of the lists of those who stand under a record, the empty ones too."""
    families = [
        name
        for name, value in node.items()
        if isinstance(value, list) and (_is_word(name) or name in own) and (not value or _is_family(value))
    ]
    if families and not any(folded(name) in WORDS for name in families):
        holders = (node, *(value for value in node.values() if isinstance(value, dict)))
        if not any(folded(name) in NAMES for holder in holders for name in holder):
            return []
    return families


class _Visited(Struct):
    """The records of a tree, and by row what is above, in which of its lists, and at which place there."""

    place: FieldPath
    in_list: bool
    own: frozenset[str]
    above: array[int] = field(default_factory=lambda: array("i"))
    _lists: list[str] = field(default_factory=list)
    _indices: array[int] = field(default_factory=lambda: array("i"))

    def walk(self, tree: object) -> list[object]:
        """Return the records without those under them, each before those."""
        records: list[object] = []
        roots = enumerate(tree) if isinstance(tree, list) else iter([(0, tree)])
        open_lists: list[tuple[int, str, Iterator[tuple[int, object]]]] = [(NO_ROW, "", roots)]
        while open_lists:
            above, name, entries = open_lists[-1]
            for index, node in entries:
                row = len(records)
                self.above.append(above)
                self._lists.append(name)
                self._indices.append(index)
                families = _families(node, self.own) if isinstance(node, dict) else []
                if isinstance(node, dict) and families:
                    records.append({name: value for name, value in node.items() if name not in families})
                    open_lists += [(row, family, _entries(node[family])) for family in reversed(families)]
                    break
                records.append(node)
            else:
                open_lists.pop()
        return records

    def path(self, row: int) -> FieldPath:
        """Return the place of a row's record in the file."""
        parts: list[str | int] = []
        while row != NO_ROW:
            if self._lists[row] or self.in_list:
                parts.append(self._indices[row])
            if self._lists[row]:
                parts.append(self._lists[row])
            row = self.above[row]
        return (*self.place, *reversed(parts))


def _entries(family: object) -> Iterator[tuple[int, object]]:
    return enumerate(family) if isinstance(family, list) else iter(())
