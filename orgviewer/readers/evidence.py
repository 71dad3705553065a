"""Where in its file something is said of a person or an organization: the cell, or the line and column.

Found by a second reading, and only for what is asked. Not for: what is wrong with a file (see `problems`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from pathlib import Path

from msgspec import Struct

from orgviewer.errors import Problem, Severity
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Membership, Organization, Person
from orgviewer.model.roster import UNKNOWN
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import Position
from orgviewer.readers.shaped import Shaped

NAMES = ("name", "given_name", "family_name")
OF_PERSON = frozenset(Person.__struct_fields__)
OF_MEMBERSHIP = frozenset(Membership.__struct_fields__) | {"organization"}
OF_ORGANIZATION = frozenset(Organization.__struct_fields__)


class Of(Enum):
    """Whose list a place is in."""

    PERSON = auto()
    ORGANIZATION = auto()


class Fact(Struct, frozen=True):
    """A field of a person or an organization by place in its list; "" for the record as a whole.

    `turn` is the membership that the field is of, if it is one of a membership's.
    """

    of: Of
    record: int
    field: str = ""
    turn: int = 0


def places(
    dataset: Dataset, shaped: Shaped, facts: Sequence[Fact], name: Callable[[Path], str] = str
) -> list[str]:
    """Return where each fact stands, as problems say it: file:line:column, or file:sheet!cell.

    `name` says how a file is called. What it does not say stands where the nearest thing around it does; ""
    if that is nowhere.
    """
    paths = [_path(dataset, shaped, fact) for fact in facts]
    wanted = {path for path in paths if path}
    found = shaped.locate(wanted) if wanted else {}
    return [_said(dataset, found[path], name) if path else "" for path in paths]


def rows_of_people(dataset: Dataset, shaped: Shaped) -> list[tuple[str, list[int]]]:
    """Return of each person of a table the sheet, "" for the only one, and the rows, if any are known."""
    paths = [
        [path for fact in _of_person(dataset, place) if (path := _in_table(dataset, shaped, fact))]
        for place in range(len(dataset.persons))
    ]
    wanted = {path for some in paths for path in some}
    found = shaped.locate(wanted) if wanted else {}
    positions = [[found[path] for path in some if found[path].line] for some in paths]
    return [(some[0].sheet if some else "", sorted({one.line for one in some})) for some in positions]


def _of_person(dataset: Dataset, place: int) -> list[Fact]:
    """Return the facts that a person is there, and each of the memberships."""
    turns = 1 if dataset.roster is not None else max(1, len(dataset.persons[place].memberships))
    return [Fact(Of.PERSON, place, turn=turn) for turn in range(turns)]


def _said(dataset: Dataset, position: Position, name: Callable[[Path], str]) -> str:
    path = position.path or dataset.path
    here = Problem(path, Severity.WARNING, "", "", position.line, position.column, position.sheet)
    return ":".join(filter(None, (name(path), here.place)))


def _path(dataset: Dataset, shaped: Shaped, fact: Fact) -> FieldPath:
    if fact.record == UNKNOWN:
        return ()
    if dataset.recognition is not None:
        return _in_table(dataset, shaped, fact)
    if fact.of is Of.ORGANIZATION:
        field = fact.field if fact.field in OF_ORGANIZATION else ""
        other = ("other", fact.field) if fact.field and not field else ()
        return ("organizations", fact.record, *filter(None, (field,)), *other)
    record: FieldPath = ("persons", fact.record)
    match fact.field:
        case "":
            return record
        case "phone":
            return (*record, "contact_details")
        case field if field in OF_PERSON:
            return (*record, field)
        case field if field in OF_MEMBERSHIP:
            return (
                *record,
                "memberships",
                max(fact.turn, 0),
                f"{field}_id" if field == "organization" else field,
            )
    return (*record, "other", fact.field)


def _in_table(dataset: Dataset, shaped: Shaped, fact: Fact) -> FieldPath:
    """Return the row and the column of a fact; an organization stands in the first row that names it."""
    if fact.of is Of.ORGANIZATION:
        (row, turn), column = _first_in(dataset, fact.record), _column(dataset, "organization")
    else:
        row, column = fact.record, _column(dataset, fact.field)
        turn = fact.turn if _is_of_membership(fact.field) else UNKNOWN
    if shaped.rows is not None:
        rows = shaped.rows[row] if 0 <= row < len(shaped.rows) else (UNKNOWN,)
        row = rows[turn + 1 if turn + 1 < len(rows) else 0]  # behind the first row of all
    elif dataset.roster is not None and row >= len(dataset.roster) - dataset.roster.absent:
        row = UNKNOWN
    if row == UNKNOWN:
        return ()
    return (row, column) if column else (row,)


def _is_of_membership(field: str) -> bool:
    """Return whether a field is one of a membership's; so is the row as a whole, one for each."""
    return not field or (field in OF_MEMBERSHIP and field not in OF_PERSON)


def _column(dataset: Dataset, field: str) -> str:
    """Return the name of the column for a field, or of one that is kept under that name; "" for none."""
    assert dataset.recognition is not None
    wanted = NAMES if field == "name" else (field,)
    columns = dataset.recognition.columns
    if not field:
        return ""
    named = (column.name for one in wanted for column in columns if column.field == one)
    return next(named, next((column.name for column in columns if column.name == field), ""))


def _first_in(dataset: Dataset, place: int) -> tuple[int, int]:
    """Return the first person, with the membership, in an organization or in one that lies in it.

    UNKNOWN if there is nobody.
    """
    records, index = dataset.organizations, dataset.organization_index
    inside = {records[place].id}
    for record in records:  # of a table those above stand before those beneath
        if record.parent_id in inside and record.id in index:
            inside.add(record.id)
    if dataset.roster is not None:
        column = dataset.roster.organizations
        codes = {code for code, text in enumerate(column.texts) if text in inside}
        return next((row for row, code in enumerate(column.codes) if code in codes), UNKNOWN), 0
    return next(
        (
            (number, turn)
            for number, person in enumerate(dataset.persons)
            for turn, part in enumerate(person.memberships)
            if part.organization_id in inside
        ),
        (UNKNOWN, UNKNOWN),
    )
