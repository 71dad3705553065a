"""Records that hold that of their superior, or those of their reports, who may stand in the list, too.

Interfaces of directories expand `manager`, once or up to the top, and `directReports`. Whoever is in the list
is meant by a key; whoever is not, and is told more of than a key and a name, becomes a record as well.
Not for: trees, in which those below stand nowhere else (see `nested`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding
from orgviewer.model.walk import FieldPath
from orgviewer.readers.path_names import folded, is_holder
from orgviewer.readers.positions import in_file, with_file
from orgviewer.readers.readable import text_of
from orgviewer.readers.records.nested import WORDS
from orgviewer.readers.records.unit_words import PEOPLE, UNITS
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.tables.vocabulary.column_meanings import field_of
from orgviewer.words.language import tr

KEYS = ("id", "email", "name")
"""Fields by which a record is known, the surer first."""
TOLD = frozenset(["role", "organization", "phone", "location", "reports_to"])
"""Fields of which one at least makes a record out of keys and a name."""
NAMING = frozenset(["name", "given_name", "family_name"])
MANAGER = "manager"
SAMPLE = 200
FIRST_FEW = 5

PersonFields = dict[str, object]


def is_one(data: object) -> bool:
    """Return whether data is the record of one person that holds the one of the superior."""
    if not isinstance(data, dict) or _superior(data) is None:
        return False
    fields = {field_of(name) for name, value in data.items() if not isinstance(value, list | dict)}
    lists = {folded(name) for name, value in data.items() if isinstance(value, list | dict)}
    return not NAMING.isdisjoint(fields) and lists.isdisjoint(UNITS | PEOPLE)


def as_list(data: PersonFields, parsed: Parsed) -> Parsed:
    """Return one record as a list."""
    findings = [finding.moved(in_file) for finding in parsed.findings]
    return replace(parsed, data=[data], findings=findings, locate=with_file(parsed.locate, _in_one))


def _in_one(place: FieldPath) -> FieldPath:
    return place[1:]


def are_expanded(data: object) -> bool:
    """Return whether data is a list of records with such superiors, or with reports who are in the list."""
    if not isinstance(data, list):
        return False
    records = [entry for entry in data if isinstance(entry, dict)]
    listed = [entry for entry in records if _reports(entry)]
    if not listed:
        return any(
            _is_record(value)
            for entry in records
            for name, value in entry.items()
            if isinstance(value, dict) and field_of(name) == "reports_to"
        )
    known = _known(records)
    return any(_key(report) in known for entry in listed for report in _entries(entry[_reports(entry)]))


def in_one_list(data: list[object], parsed: Parsed) -> Parsed:
    """Return everybody in one list, in which superiors are named by their keys."""
    found = _Flattening(list(data), [(turn,) for turn in range(len(data))])
    found.run()

    def move(place: FieldPath) -> FieldPath:
        match place:
            case (int() as row, *rest):
                return (*found.places[row], *rest)
        return place

    findings = [finding.moved(in_file) for finding in [*parsed.findings, *found.told(len(data))]]
    return replace(parsed, data=found.records, findings=findings, locate=with_file(parsed.locate, move))


class _Flattening(Struct):
    """Records, which grow while they are looked at, and where each lies in the file.

    Rows that are `waiting` have not been looked at since something was added to them.
    """

    records: list[object]
    places: list[FieldPath]
    waiting: list[int] = field(default_factory=list)
    known: dict[str, int] = field(default_factory=dict)

    def run(self) -> None:
        """Put everybody who stands within another record beside it."""
        self.known = _known([entry if isinstance(entry, dict) else {} for entry in self.records])
        self.waiting = [*range(len(self.records))]
        for row in self.waiting:  # which grows meanwhile
            entry = self.records[row]
            if isinstance(entry, dict):
                changed = dict(entry)
                if name := _superior(changed):
                    changed[name] = self._named(changed[name], (*self.places[row], name))
                if name := _reports(changed):
                    self._take_reports(changed, name, self.places[row])
                self.records[row] = changed

    def told(self, count: int) -> Iterator[Finding]:
        """Yield what there is to say of the records that were added to so many."""
        if added := self.places[count:]:
            message = tr("somebody stands only within the record of another: read as one more person")
            places = tuple(added[:FIRST_FEW])
            yield Finding(added[0], message, "", Severity.WARNING, len(added), places)

    def _named(self, superior: object, place: FieldPath) -> object:
        """Return what names a superior, who becomes a record if there is none and much is said here."""
        assert isinstance(superior, dict)
        above = _superior(superior)
        row = self._row_of(superior)
        if row < 0 and _is_record(superior):
            self._add(superior, place)
        elif row >= 0 and above and not _names_superior(known := self.records[row]):
            assert isinstance(known, dict)
            self.records[row] = {**known, above: superior[above]}
            self.waiting.append(row)
        return {name: value for name, value in superior.items() if name != above}

    def _take_reports(self, entry: PersonFields, name: str, place: FieldPath) -> None:
        """Leave the keys of those who report to somebody, and see that each has a record."""
        keys = []
        for turn, report in enumerate(_entries(entry[name])):
            if self._row_of(report) < 0:
                has_superior = _names_superior(report)
                self._add(report if has_superior else {**report, MANAGER: _key(entry)}, (*place, name, turn))
            keys.append(_key(report))
        entry[name] = "; ".join(keys)

    def _row_of(self, entry: Mapping[str, object]) -> int:
        return next((self.known[key] for key in _keys(entry) if key in self.known), -1)

    def _add(self, entry: PersonFields, place: FieldPath) -> None:
        for key in _keys(entry):
            self.known.setdefault(key, len(self.records))
        self.waiting.append(len(self.records))
        self.records.append(entry)
        self.places.append(place)


def _superior(entry: Mapping[str, object]) -> str | None:
    """Return the name of the field that holds the record of the superior."""
    return next(
        (
            name
            for name, value in entry.items()
            if isinstance(value, dict) and value and field_of(name) == "reports_to" and _key(value)
        ),
        None,
    )


def _reports(entry: Mapping[str, object]) -> str:
    """Return the name of the list of those who report to somebody, if all in it are records with a key."""
    return next(
        (
            name
            for name, value in entry.items()
            if folded(name) in WORDS
            and isinstance(value, list)
            and value
            and len(_entries(value)) == len(value)
        ),
        "",
    )


def _entries(value: object) -> list[PersonFields]:
    entries = value if isinstance(value, list) else []
    return [entry for entry in entries if isinstance(entry, dict) and _key(entry)]


def _is_record(entry: object) -> bool:
    """Return whether a record within another tells more of somebody than keys and a name."""
    if not isinstance(entry, dict) or not _may_tell_more(tuple(entry)):
        return False
    return _may_tell_more(tuple(name for name, value in entry.items() if value))


@lru_cache(maxsize=1_000)
def _may_tell_more(names: tuple[str, ...]) -> bool:
    fields = set(map(field_of, names))
    return not (NAMING.isdisjoint(fields) or TOLD.isdisjoint(fields))


def _names_superior(entry: object) -> bool:
    fields = entry if isinstance(entry, dict) else {}
    return any(value and field_of(name) == "reports_to" for name, value in fields.items())


def _keys(entry: Mapping[str, object]) -> Iterator[str]:
    """Yield what a record may be named by, the surer first; a name only where there is nothing else."""
    holders = [
        entry,
        *(value for name, value in entry.items() if isinstance(value, dict) and is_holder(name)),
    ]
    for wanted in KEYS:
        found = [
            text
            for holder in holders
            for name, value in holder.items()
            if field_of(name) == wanted and (text := text_of(value))
        ]
        yield from found
        if found:
            return


def _key(entry: Mapping[str, object]) -> str:
    return next(_keys(entry), "")


def _known(records: list[PersonFields]) -> dict[str, int]:
    """Return the rows of records by all that they are named by."""
    known: dict[str, int] = {}
    for row, entry in enumerate(records):
        for key in _keys(entry):
            known.setdefault(key, row)
    return known
