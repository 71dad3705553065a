"""Organizations that hold their people, or name their heads, into a table of these people.

Ministries and companies publish their charts so: `departments: [{name, positions: [{person}], departments}]`,
or flat `units: [{id, name, parentId, head}]`. Each row says in which unit somebody is, as a path of names.
Not for: people who hold those under them (see `nested`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.model.findings import quoted
from orgviewer.model.recognition import ABOVE, ARROWS
from orgviewer.model.walk import FieldPath
from orgviewer.readers.path_names import folded
from orgviewer.readers.readable import text_of
from orgviewer.readers.records.flattening import Flattened
from orgviewer.readers.records.positions import TITLES, person_of, says_nothing
from orgviewer.readers.records.unit_fields import is_joint, meta_of, unit_fields
from orgviewer.readers.records.unit_words import CHILDREN, HEADS, NAMES, OF_UNITS, PARENTS, PEOPLE, UNITS
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.tables.table import UnitFields
from orgviewer.readers.tables.vocabulary.column_meanings import field_of
from orgviewer.readers.tables.vocabulary.salutations import is_salutation
from orgviewer.words.language import counted

MOST_WRAPPINGS = 3
DEEPEST = 50
UNIT = "unit"
_HIDDEN = str.maketrans(dict.fromkeys(ARROWS, "＞"))  # which would part a path


class _Collected(Struct):
    """The people of units as records with their places, the paths of all units, and what is left out."""

    records: list[dict[str, object]] = field(default_factory=list)
    places: list[FieldPath] = field(default_factory=list)
    units: dict[str, UnitFields] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)
    called: set[str] = field(default_factory=set)
    ids: dict[str, str] = field(default_factory=dict)
    empty: int = 0

    def knows(self, head: object) -> bool:
        """Return whether the head of a unit, by id or by name, is among the people already."""
        return isinstance(head, str) and head in self.called

    def path(self, wanted: str, identifier: str) -> str:
        """Return the path of a unit; with a number if it has an id, and one with another id has that path."""
        turn, path = 1, wanted
        while self.ids.setdefault(path, identifier) != identifier and identifier:
            turn += 1
            path = f"{wanted} ({turn})"
        return path

    def add(self, record: dict[str, object], place: FieldPath, unit: str = "") -> None:
        """Take somebody, who is in a unit or in none; a record that says nothing is only counted."""
        if says_nothing(record):
            self.empty += 1
            return
        self.records.append({**record, **({UNIT: unit} if unit else {})})
        self.places.append(place)
        self.called |= {text_of(record.get(name)) for name in ("id", "name")}


def is_units(data: object) -> bool:
    """Return whether plain data is organizations with people in them."""
    fields, _ = _inside(data)
    if _is_unit(fields):
        return _has_people(fields, 0)
    units = (
        unit for name, value in fields.items() if _lists_units(name, value) for _, unit in _units_of(value)
    )
    return any(_has_people(unit, 0) for unit in units)


def _lists_units(name: str, value: object) -> bool:
    """Return whether a field lists organizations, by its name, or since most of those listed have members."""
    if folded(name) in UNITS:
        return True
    units = [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []
    having = [unit for unit in units if _name_of(unit) and any(map(_is_membership, unit.items()))]
    return bool(units) and 2 * len(having) > len(units)


def _is_membership(field: tuple[str, object]) -> bool:
    """Return whether a field lists people, or groups of them, as only organizations have it."""
    name, value = field
    entries = value if isinstance(value, list) else [*value.values()] if isinstance(value, dict) else []
    return folded(name) in OF_UNITS and any(isinstance(entry, dict | list) for entry in entries)


def _is_unit(fields: Mapping[str, object]) -> bool:
    """Return whether fields are an organization's own, which holds others."""
    return bool(_name_of(fields)) and any(folded(name) in UNITS for name in fields)


def parsed(data: object, parsed: Parsed) -> Parsed:
    """Return the people of organizations as a table."""
    fields, place = _inside(data)
    found = _Collected()
    if _is_unit(fields):
        _take(found, fields, _name_of(fields).translate(_HIDDEN), place)
    else:
        _take_lists(found, fields, place)
    flat = Flattened.of(found.records)
    table = flat.table(parsed.locate, lambda row: found.places[row])
    known = {UNIT: "organization"} if UNIT in table.columns else {}
    roles = [name for name in table.columns if field_of(name) == "role"]
    if all(all(map(is_salutation, filter(None, table.columns[name]))) for name in roles):
        known |= {name: "role" for name in table.columns if folded(name) in TITLES}
        known |= dict.fromkeys(roles, "") if "role" in known.values() else {}
    if found.empty:
        found.unread.append(counted(found.empty, "%n empty record", "%n empty records"))
    made = replace(table, known=known, units=found.units, meta=meta_of(fields))
    return replace(parsed, data=made, unread=(*parsed.unread, *found.unread))


def _inside(data: object) -> tuple[Mapping[str, object], FieldPath]:
    """Return the fields among which lists of units stand, and where those are."""
    place: FieldPath = ()
    for _ in range(MOST_WRAPPINGS):
        if not isinstance(data, dict) or any(_lists_units(name, value) for name, value in data.items()):
            break
        inner = [name for name, value in data.items() if isinstance(value, dict)]
        if len(inner) != 1 or any(isinstance(value, list) for value in data.values()):
            break
        place, data = (*place, inner[0]), data[inner[0]]
    return (data if isinstance(data, dict) else {}), place


def _units_of(value: object) -> list[tuple[str | int, dict[str, object]]]:
    """Return the units of a list, or of a group in which each has its name."""
    if isinstance(value, dict):
        named = {name: unit for name, unit in value.items() if isinstance(unit, dict)}
        return [(name, unit if _name_of(unit) else {"name": name, **unit}) for name, unit in named.items()]
    entries = value if isinstance(value, list) else []
    return [(turn, entry) for turn, entry in enumerate(entries) if isinstance(entry, dict)]


def _has_people(unit: Mapping[str, object], depth: int) -> bool:
    """Return whether a unit, or one in it, has people."""
    if depth > DEEPEST:
        return False
    for name, value in unit.items():
        if folded(name) in PEOPLE and any(people for _, people, _ in _people_lists(name, value)):
            return True
        if folded(name) in HEADS and value and isinstance(value, dict | str):
            return True
        if folded(name) in UNITS and any(_has_people(inner, depth + 1) for _, inner in _units_of(value)):
            return True
    return False


def _name_of(unit: Mapping[str, object]) -> str:
    plain = {folded(name): value for name, value in unit.items() if not isinstance(value, list | dict)}
    return next((text_of(plain[name]) for name in NAMES if plain.get(name)), "")


def _take_lists(found: _Collected, fields: Mapping[str, object], place: FieldPath) -> None:
    """Take all people of the outermost lists, first those who stand in a list of their own."""
    lists = {name: _units_of(value) for name, value in fields.items() if _lists_units(name, value)}
    paths = {name: _paths(found, [unit for _, unit in units]) for name, units in lists.items()}
    known: dict[str, str] = {}
    for name, units in lists.items():
        for (_, unit), path in zip(units, paths[name], strict=True):
            known |= {called: path for called in (text_of(unit.get("id")), _name_of(unit)) if called}
    for name, value in fields.items():
        if folded(name) in PEOPLE and isinstance(value, list):
            for turn, entry in enumerate(value):
                person = person_of(entry)
                found.add(person, (*place, name, turn), _unit_named(person, known))
        elif name not in lists and isinstance(value, list) and value:
            found.unread.append(f"list {quoted(name)}")
    for name, units in lists.items():
        for (key, unit), path in zip(units, paths[name], strict=True):
            _take(found, unit, path, (*place, name, key))


def _unit_named(person: Mapping[str, object], known: Mapping[str, str]) -> str:
    """Return the path of the unit that somebody's record names by its id or its name."""
    for name, value in person.items():
        word = folded(name).removesuffix("id")
        is_unit = f"{word}s" in UNITS or field_of(name) == "organization"
        if is_unit and (path := known.get(text_of(value))):
            return path
    return ""


def _paths(found: _Collected, units: Sequence[Mapping[str, object]]) -> list[str]:
    """Return the paths of flat units, of which each may name the one that it is a part of."""
    ids = {text_of(unit.get("id")): place for place, unit in enumerate(units) if unit.get("id")}
    above = [ids.get(_parent_of(unit), -1) for unit in units]
    for place, unit in enumerate(units):
        for child in _children_of(unit, ids):
            above[child] = place if above[child] < 0 and child != place else above[child]
    paths: dict[int, str] = {-1: ""}
    for start in range(len(units)):
        number, steps = start, list[int]()
        while number not in paths and number not in steps and len(steps) < DEEPEST:
            steps.append(number)
            number = above[number]
        for step in reversed(steps):
            paths[step] = _step(found, paths.get(above[step], ""), units[step])
    return [paths[place] for place in range(len(units))]


def _parent_of(unit: Mapping[str, object]) -> str:
    return next((text_of(value) for name, value in unit.items() if folded(name) in PARENTS), "")


def _children_of(unit: Mapping[str, object], ids: Mapping[str, int]) -> Iterator[int]:
    """Yield the places of the units that one lists as its parts, by their ids."""
    for name, value in unit.items():
        if folded(name) in CHILDREN and isinstance(value, list):
            for entry in value:
                said = entry.values() if isinstance(entry, dict) else [entry]
                yield from (ids[text] for inner in said if (text := text_of(inner)) in ids)


def _names_one(value: object) -> bool:
    return isinstance(value, dict) and bool(_name_of(value))


def _people_lists(name: str, value: object) -> Iterator[tuple[dict[str, object], list[object], FieldPath]]:
    """Yield the lists of people that a field of a unit holds, with the role that it says they have."""
    word = folded(name)
    if isinstance(value, list) and word in PEOPLE:
        yield {}, value, (name,)
    elif isinstance(value, list) and word.removesuffix("s") in HEADS:
        yield {"role": name}, value, (name,)
    elif isinstance(value, dict) and word in PEOPLE:
        lists = ((role, people) for role, people in value.items() if isinstance(people, list) and people)
        yield from (({"role": role}, people, (name, role)) for role, people in lists)


def _take(found: _Collected, unit: Mapping[str, object], path: str, place: FieldPath) -> None:
    """Take the people of a unit and of those in it, each unit before its parts."""
    waiting: list[tuple[Mapping[str, object], str, FieldPath]] = [(unit, path, place)]
    while waiting:
        unit, path, place = waiting.pop()
        if path and path not in found.units:
            found.units[path] = unit_fields(unit, _name_of(unit) or path)
        inner: list[tuple[Mapping[str, object], str, FieldPath]] = []
        for name, value in unit.items():
            word = folded(name)
            if lists := [*_people_lists(name, value)]:
                for role, people, there in lists:
                    for turn, entry in enumerate(people):
                        found.add({**role, **person_of(entry)}, (*place, *there, turn), path)
            elif word in HEADS and value and isinstance(value, dict | str) and not found.knows(value):
                found.add({**_head(unit, name), **person_of(value)}, (*place, name), path)
            elif word in UNITS:
                for key, part in _units_of(value):
                    inner.append((part, _step(found, path, part), (*place, name, key)))
            elif word not in CHILDREN and (value if isinstance(value, list) else _names_one(value)):
                found.unread.append(f"{quoted(name)} of {quoted(path)}")
        waiting += reversed(inner)


def _step(found: _Collected, path: str, part: Mapping[str, object]) -> str:
    """Return the path of a part of a unit: that unit's own for what only joins lines."""
    step = _name_of(part).translate(_HIDDEN)
    if is_joint(part) or not step:
        return path
    wanted = ABOVE.join(filter(None, (path, step)))
    return found.path(wanted, text_of(part.get("id")))


def _head(unit: Mapping[str, object], name: str) -> dict[str, object]:
    """Return what a unit says of its head: id, role, and to whom the unit, and so its head, reports."""
    said: dict[str, object] = {}
    person = unit[name]
    has_role = isinstance(person, dict) and any(field_of(field) == "role" for field in person)
    for other, value in unit.items():
        word = folded(other)
        if word.startswith(folded(name)) and word != folded(name) and _is_role(word[len(folded(name)) :]):
            said["role"] = value
        elif field_of(other) == "reports_to" and word not in PARENTS and word not in HEADS:
            said[other] = value
    if not (has_role or "role" in said):
        said["role"] = name
    return {**({"id": unit["id"]} if unit.get("id") else {}), **said}


def _is_role(word: str) -> bool:
    return field_of(word) == "role"
