"""How the cards of a chart stand, in numbers: the evidence by which a wrong reading shows at once.

Not for: counting them for a file with lives and organizations (see `chart.standing`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from orgviewer.model.records import Organization
from orgviewer.model.roster import UNKNOWN, Roster


@dataclass(frozen=True, slots=True)
class Standing:
    """Numbers of a chart with nothing folded, the file's own card and those who are absent left out.

    `cards` are all of it; `reporting` those of people and posts right under a person or a post, `nested`
    those of organizations right under another, `roots` those with nothing above them but the file.
    """

    cards: int = 0
    reporting: int = 0
    nested: int = 0
    roots: int = 0


def standing_of_rows(roster: Roster, organizations: Sequence[Organization], *, by_manager: bool) -> Standing:
    """Return how the people of a table stand: under their managers, or in their organizations."""
    people = len(roster) - roster.absent
    if by_manager:
        reporting = len(roster) - roster.managers.count(UNKNOWN)  # none of those who are absent reports
        return Standing(people, reporting, 0, people - reporting)
    nested = sum(organization.parent_id is not None for organization in organizations)
    outside = roster.organizations.codes.count(UNKNOWN) - roster.absent
    return Standing(people + len(organizations), 0, nested, len(organizations) - nested + outside)
