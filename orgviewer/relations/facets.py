"""By what people can be told apart and put together: school, employer, role, any column of the file.

Not for: finding who has which value (see `values`), or drawing (see `arrange`).
"""

from __future__ import annotations

import enum
from collections.abc import Sequence

from msgspec import Struct

from orgviewer.arrays import Booleans, Integers


class FacetKind(enum.Enum):
    """What a facet is about; ORGANIZATION and REPORTING are the trees that a file draws itself.

    WORK is both of EMPLOYER and INTERNSHIP: what people share, whoever of them was an intern there.
    """

    ORGANIZATION = "organization"
    REPORTING = "reporting"
    SCHOOL = "school"
    EMPLOYER = "employer"
    INTERNSHIP = "internship"
    WORK = "work"
    ADVISOR = "advisor"
    TEACHER = "teacher"
    PROJECT = "project"
    ROLE = "role"
    PLACE = "place"
    START_YEAR = "start year"
    COLUMN = "column"


class Facet(Struct, frozen=True):
    """A kind of facet; `column` names the column of the file for COLUMN."""

    kind: FacetKind
    column: str = ""


ORGANIZATION = Facet(FacetKind.ORGANIZATION)
REPORTING = Facet(FacetKind.REPORTING)


class Values(Struct, frozen=True, eq=False):
    """Who has which value of a facet.

    The arrays have one length, in the order of persons: `person` and `value` are places in the dataset's
    persons and in `texts`; `entry` is the place in the person's own list that says so (memberships,
    education …), or -1; `period` (m × 4) is from when until when (see `periods`).
    Each of `texts` is spelled as it is first met; REPORTING has a person's name, ORGANIZATION an
    organization's, in the order of persons and organizations, whether anybody has them or not. One
    text may stand twice there, and for ADVISOR and TEACHER: two people of one name are two.
    """

    texts: Sequence[str]
    person: Integers
    value: Integers
    entry: Integers
    period: Integers

    def of(self, people: Booleans) -> Values:
        """Return the values of some people, told by place."""
        kept = people[self.person]
        columns = (self.person, self.value, self.entry, self.period)
        return Values(self.texts, *(column[kept] for column in columns))
