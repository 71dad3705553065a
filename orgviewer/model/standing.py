"""How the cards of a chart stand, in numbers: the evidence by which a wrong reading shows at once.

Counted from the records, without a chart. Not for: those whom a headcount counts (see `chart.standing`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Presence
from orgviewer.model.posts import reporting_cards, shared_by
from orgviewer.model.records import Organization
from orgviewer.model.roster import UNKNOWN, Roster


class Standing(Struct, frozen=True):
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


def standing_of_records(dataset: Dataset) -> Standing | None:
    """Return how the cards stand in the chart that a dataset opens with; None if only its chart can tell.

    That is so where headcounts count people who are not named, and where a day leaves people out.
    """
    if dataset.as_of is not None:
        return None
    usual = "organization" if dataset.organizations or dataset.posts else "reporting"
    by_manager = (dataset.meta.arranged_by or usual) == "reporting"
    if dataset.roster is not None and not dataset.posts:
        if dataset.day is not None and Presence.HOLDS_NOT in dataset.presences:
            return None
        return standing_of_rows(dataset.roster, dataset.organizations, by_manager=by_manager)
    if by_manager and Presence.HOLDS_NOT in dataset.person_presences:
        return None
    if by_manager:
        return _in_lines_of_posts(dataset) if dataset.posts else _in_lines(dataset)
    if any(organization.headcount for organization in dataset.organizations):
        return None
    return _in_organizations(dataset)


def _in_lines(dataset: Dataset) -> Standing:
    """Return how people stand under those whom they report to."""
    people = len(dataset.persons) - len(dataset.absent)
    above = sum(dataset.managers[place] != UNKNOWN for place in dataset.absent)
    reporting = len(dataset.managers) - dataset.managers.count(UNKNOWN) - above
    return Standing(people, reporting, 0, people - reporting)


def _in_lines_of_posts(dataset: Dataset) -> Standing:
    """Return how people and posts stand under each other."""
    holders, vacancies = dataset.holders, dataset.vacancies
    made = reporting_cards(dataset.persons, dataset.posts, dataset.primaries, holders, vacancies)
    absent = set(dataset.absent)
    parents = [
        parent for card, parent in zip(made.cards, made.parents, strict=True) if card.person not in absent
    ]
    roots = parents.count(UNKNOWN)
    return Standing(len(parents), len(parents) - roots, 0, roots)


def _in_organizations(dataset: Dataset) -> Standing:
    """Return how people and posts stand in organizations, and these in each other."""
    pairs = zip(dataset.organizations, dataset.organization_presences, strict=True)
    parents = [one.parent_id for one, presence in pairs if presence != Presence.HOLDS_NOT]
    vacant = (dataset.posts[place].organization_id for place in dataset.vacancies)
    places = Counter(vacant) + _places_of_people(dataset)
    roots = parents.count(None)
    return Standing(len(parents) + places.total(), 0, len(parents) - roots, roots + places.get(None, 0))


def _places_of_people(dataset: Dataset) -> Counter[str | None]:
    """Return how many cards of people stand in each organization, by its id, and outside of any."""
    holders = dataset.holders
    shared = [place for place, held in enumerate(holders) if shared_by(held)]
    together = {tuple(holder) for place in shared for holder in holders[place]}
    sharing = {person for person, _ in together}
    places: list[str | None] = [
        dataset.posts[place].organization_id or _organization(dataset, *holders[place][0]) for place in shared
    ]
    presences = dataset.person_presences
    for place, person in enumerate(dataset.persons):
        parts = [pair for pair in enumerate(person.memberships) if pair[1].organization_id]
        if place in sharing:
            parts = [pair for pair in parts if (place, pair[0]) not in together]
        elif not parts and not person.absent and presences[place] != Presence.HOLDS_NOT:
            places.append(None)
        places += [
            one.organization_id for turn, one in parts if dataset.presence(place, turn) != Presence.HOLDS_NOT
        ]
    return Counter(places)


def _organization(dataset: Dataset, person: int, turn: int) -> str | None:
    organization: str | None = dataset.persons[person].memberships[turn].organization_id
    return organization
