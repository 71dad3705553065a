"""People of a flat file, kept as columns: a million of them in a few hundred megabytes.

Whoever is one row of a table needs no object; a `Person` is made when somebody asks for one.
Not for: lives with sources (see `records`).
"""

from __future__ import annotations

import re
from abc import ABCMeta
from array import array
from collections.abc import Collection, Mapping, Sequence
from typing import Any, overload

from msgspec import Struct, StructMeta, field

from orgviewer.model.records import ContactDetail, Link, Membership, OtherName, Person

UNKNOWN = -1
READING = "reading"
"""What is said of another name that is a reading: フリガナ, pinyin."""
SCRIPTS = (
    ("Hira", re.compile("[\u3041-\u309f\u30fc\\s]+$")),
    ("Kana", re.compile("[\u30a0-\u30ff\uff65-\uff9f\\s]+$")),
    ("Hrkt", re.compile("[\u3041-\u30ff\\s]+$")),
)
PERIOD = ("start_date", "end_date")
DETAILS = ("email", "phone", "image", "location", *PERIOD, "summary", "note", "name_reading")
"""What a row may say beside id, name, role, organization and manager, by the names of the records."""


def reading_of_name(text: str) -> OtherName:
    """Return the reading of a name as another name, by whose script a font is chosen."""
    script = next((script for script, letters in SCRIPTS if letters.match(text)), "Latn")
    return OtherName(name=text, lang=f"{'und' if script == 'Latn' else 'ja'}-{script}", note=READING)


class CategoricalColumn(Struct, frozen=True):
    """Texts that repeat, each kept once: `codes` says by row which of `texts`, or UNKNOWN."""

    texts: tuple[str, ...]
    codes: array[int]

    def __getitem__(self, row: int) -> str | None:
        code = self.codes[row]
        return None if code == UNKNOWN else self.texts[code]


class _SequenceMeta(StructMeta, ABCMeta):
    """Makes values that are sequences, too."""


class Roster(Struct, Sequence[Person], metaclass=_SequenceMeta, frozen=True, eq=False):
    """The rows of a flat file.

    `organizations` holds ids; `managers` says by row in which row the manager stands, or UNKNOWN.
    `details` (see DETAILS) and `others` (by the file's own names) are whole columns, empty text where a
    row says nothing. What few rows have is kept by row: dotted-line managers by their ids, the links that
    stood in cells, and who is an assistant. The last `absent` rows are those whom others name as
    their manager and of whom the file says nothing else. Of posts, by their ids, only some rows hold one,
    each together with others, and many tables have none.
    """

    ids: Sequence[str]
    names: Sequence[str]
    roles: CategoricalColumn
    organizations: CategoricalColumn
    managers: array[int]
    details: Mapping[str, Sequence[str]] = field(default_factory=dict)
    others: Mapping[str, Sequence[str]] = field(default_factory=dict)
    second_managers: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    links: Mapping[int, tuple[Link, ...]] = field(default_factory=dict)
    assistants: frozenset[int] = frozenset()
    absent: int = 0
    posts: CategoricalColumn = CategoricalColumn((), array("i"))

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, row: int) -> Person: ...
    @overload
    def __getitem__(self, row: slice) -> Sequence[Person]: ...

    def __getitem__(self, row: int | slice) -> Person | Sequence[Person]:
        if isinstance(row, slice):
            return [self[place] for place in range(*row.indices(len(self)))]
        row = range(len(self))[row]  # places from the end, too
        details: dict[str, Any] = {name: texts[row] for name, texts in self.details.items() if texts[row]}
        phone = details.pop("phone", "")
        reading = details.pop("name_reading", "")
        period = {name: details.pop(name) for name in PERIOD if name in details}
        manager = self.managers[row]
        membership = Membership(
            organization_id=self.organizations[row],
            role=self.roles[row],
            post_id=self.posts[row] if self.posts.texts else None,
            reports_to=self.ids[manager] if manager != UNKNOWN else None,
            also_reports_to=self.second_managers.get(row, ()),
            assistant=row in self.assistants,
            **period,
        )
        return Person(
            id=self.ids[row],
            name=self.names[row],
            other_names=(reading_of_name(reading),) if reading else (),
            memberships=() if membership == Membership() else (membership,),
            links=self.links.get(row, ()),
            contact_details=(ContactDetail(type="voice", value=phone),) if phone else (),
            absent=row >= len(self) - self.absent,
            other={name: texts[row] for name, texts in self.others.items() if texts[row]},
            **details,
        )

    def primaries(self) -> array[int]:
        """Return by row 0 for who has a membership, or UNKNOWN."""
        unknown: Collection[int] = range(len(self))
        for codes in (self.organizations.codes, self.roles.codes, self.managers):
            is_full = UNKNOWN not in codes  # the array looks itself, which no loop is as fast as
            unknown = () if is_full else [row for row in unknown if codes[row] == UNKNOWN]
        periods = [self.details[name] for name in PERIOD if name in self.details]
        primaries = array("i", [0]) * len(self)
        for row in unknown:
            if row not in self.second_managers and row not in self.assistants:
                primaries[row] = 0 if any(texts[row] for texts in periods) else UNKNOWN
        return primaries
