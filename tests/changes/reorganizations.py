"""Made-up organizations that are reorganized, with the list of what was done to them.

Everybody has a number that no file shows, so that what is found can be held against what was done, whatever
ids and names the files have.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from orgviewer.changes import compare
from orgviewer.model.changes import Change, ChangeKind, Subject
from orgviewer.model.dataset import Dataset
from tests.datasets import flat_dataset

BEGINNINGS = (
    *("Al", "Be", "Cor", "Da", "El", "Fa", "Gre", "Ho", "Ir", "Jo", "Ka", "Lu", "Ma"),
    *("Ni", "Or", "Pe", "Qui", "Ro", "Sa", "Ti", "Ul", "Vi", "Wal", "Xa", "Yo", "Za"),
)
GIVEN = [one + end for one in BEGINNINGS for end in ("na", "ric", "mar", "lia", "bert")]
FAMILY = [
    one + middle + end
    for one in BEGINNINGS
    for middle in ("ber", "dol", "kan", "mer", "son")
    for end in ("berg", "field", "hart", "ley", "mann", "ov", "ski", "ton", "well")
]
ROLES = ("Engineer", "Analyst", "Designer", "Clerk", "Technician", "Adviser", "Planner", "Buyer")
PLACES = ("Berlin", "Oslo", "Porto", "Lyon", "Graz", "Turku", "Ghent", "Split")
COLUMNS = ("Id", "Name", "Reports to", "Role", "Department", "Location", "E-mail")
Fact = tuple[ChangeKind, str]
"""A kind of change, and whose: the number of a person, or the name of a team."""


class Keys(Enum):
    """By what the files know people."""

    IDS = auto()
    NAMES = auto()


@dataclass(frozen=True)
class Worker:
    """A row: a person by number, the superior by number, the team by name."""

    number: int
    name: str
    superior: int
    role: str
    team: str
    location: str
    badge: str = ""
    """The id, if it is another one than the number."""


@dataclass(eq=False)
class Company:
    """A state: people by number, teams by name with the division in which they lie, and divisions' heads."""

    people: dict[int, Worker] = field(default_factory=dict)
    divisions: dict[str, str] = field(default_factory=dict)
    leads: dict[str, int] = field(default_factory=dict)

    def members(self, team: str) -> list[Worker]:
        """Return who is in a team beside its lead."""
        return [one for one in self.people.values() if one.team == team and one.number != self.leads[team]]

    def dataset(self, keys: Keys, chance: random.Random) -> Dataset:
        """Return the state as a table of people, in some order; as an export of some day has them."""
        rows = list(self.people.values())
        chance.shuffle(rows)
        self.order = [one.number for one in rows]
        names = {one.number: one.name for one in rows}
        ids = {one.number: one.badge or f"E{one.number:05}" for one in rows}
        known = ids if keys is Keys.IDS else names
        cells = {
            "Id": [ids[one.number] for one in rows],
            "Name": [one.name for one in rows],
            "Reports to": [known.get(one.superior, "") for one in rows],
            "Role": [one.role for one in rows],
            "Department": [self._path(one.team) for one in rows],
            "Location": [one.location for one in rows],
        }
        if keys is Keys.NAMES:
            del cells["Id"]
        return flat_dataset(cells)

    def _path(self, team: str) -> str:
        above = self.divisions[team]
        return f"{above} > {team}" if above else team


@dataclass(eq=False)
class Reorganization:
    """A company before and after, and what was done."""

    old: Company
    new: Company
    facts: set[Fact] = field(default_factory=set)


def company(people: int, chance: random.Random) -> Company:
    """Return a company of divisions with teams of about ten people each, no two leads of one name."""
    made = Company()
    names = _names(chance)
    taken: set[str] = set()

    def hire(superior: int, role: str, team: str, *, alone: bool = False) -> int:
        name = next(name for name in names if not alone or name not in taken)
        taken.add(name)
        number = len(made.people)
        made.people[number] = Worker(number, name, superior, role, team, chance.choice(PLACES))
        return number

    made.divisions["Management"] = ""
    made.leads["Management"] = hire(-1, "Head", "Management", alone=True)
    teams = iter(f"{one} team {number}" for number in range(1, 10**6) for one in BEGINNINGS)
    while len(made.people) < people:
        division = f"Division {len(made.leads):03}"
        made.divisions[division] = ""
        made.leads[division] = hire(0, "Director", division, alone=True)
        for _ in range(chance.randint(4, 8)):
            team = next(teams)
            made.divisions[team] = division
            made.leads[team] = hire(made.leads[division], "Team lead", team, alone=True)
            for _ in range(chance.randint(6, 13)):
                hire(made.leads[team], chance.choice(ROLES), team)
    return made


def _names(chance: random.Random) -> Iterator[str]:
    """Yield names, some of them often, as names are, so that several people are called the same."""
    while True:
        yield f"{_often(GIVEN, chance)} {_often(FAMILY, chance)}"


def _often(names: Sequence[str], chance: random.Random) -> str:
    return names[int(len(names) * chance.random() ** 1.5)]


def reorganize(people: int, seed: int, keys: Keys) -> Reorganization:
    """Return a company and what became of it: about a tenth of its people and of its teams have a change."""
    chance = random.Random(seed)
    old = company(people, chance)
    new = Company(dict(old.people), dict(old.divisions), dict(old.leads))
    made = Reorganization(old, new)
    teams = [team for team, above in old.divisions.items() if above]
    chance.shuffle(teams)
    share = max(2, len(teams) // 25)
    take = iter(teams)
    for do in (_move_team, _rename_team, _split, _merge):
        for _ in range(share):
            do(made, [next(take), next(take)], chance)
    free = [one for team in take for one in old.members(team)]
    chance.shuffle(free)
    rest = iter(free)
    shares = {_leave: 80, _succeed: 80, _move: 80, _move_up: 100}
    shares |= {_marry: 100, _mistype: 80, _promote: 60, _relocate: 60}
    for change, every in shares.items():
        for _ in range(max(3, people // every)):
            change(made, next(rest), chance)
    if keys is Keys.IDS:
        for _ in range(max(3, people // 80)):
            _renumber(made, next(rest), chance)
    for _ in range(max(3, people // 50)):
        _join(made, chance.choice(teams), chance)
    return made


def _put(made: Reorganization, worker: Worker, *kinds: ChangeKind) -> None:
    made.new.people[worker.number] = worker
    made.facts |= {(kind, str(worker.number)) for kind in kinds}


def _leave(made: Reorganization, one: Worker, chance: random.Random) -> None:
    del made.new.people[one.number]
    made.facts.add((ChangeKind.LEFT, str(one.number)))


def _join(made: Reorganization, team: str, chance: random.Random) -> None:
    if team not in made.new.leads:
        return
    number = max(made.new.people) + len(made.old.people)
    one = Worker(
        number, next(_names(chance)), made.new.leads[team], chance.choice(ROLES), team, chance.choice(PLACES)
    )
    _put(made, one, ChangeKind.JOINED)


def _move(made: Reorganization, one: Worker, chance: random.Random) -> None:
    """Put somebody under another lead."""
    team = chance.choice([team for team in made.new.leads if team != one.team and made.new.divisions[team]])
    _put(made, replace(one, superior=made.new.leads[team], team=team), ChangeKind.MOVED)


def _succeed(made: Reorganization, one: Worker, chance: random.Random) -> None:
    """Let somebody leave, and somebody else come in that place."""
    _leave(made, one, chance)
    number = max(made.new.people) + len(made.old.people)
    _put(made, replace(one, number=number, name=next(_names(chance))), ChangeKind.JOINED)


def _move_up(made: Reorganization, one: Worker, chance: random.Random) -> None:
    """Put somebody under another lead, in another role."""
    _move(made, one, chance)
    _put(made, replace(made.new.people[one.number], role=f"Senior {one.role}"), ChangeKind.ROLE)


def _marry(made: Reorganization, one: Worker, chance: random.Random) -> None:
    given, family = one.name.split()
    other = chance.choice([name for name in FAMILY if name != family])
    _put(made, replace(one, name=f"{given} {other}"), ChangeKind.RENAMED)


def _mistype(made: Reorganization, one: Worker, chance: random.Random) -> None:
    """Leave a letter out of a name, double one, or change two of them round."""
    at = chance.randrange(1, len(one.name) - 2)
    name = one.name
    slips = (
        name[:at] + name[at + 1 :],
        name[:at] + name[at] + name[at:],
        name[:at] + name[at + 1] + name[at] + name[at + 2 :],
    )
    found = [slip for slip in slips if slip != name and slip.count(" ") == 1]
    if found:
        _put(made, replace(one, name=chance.choice(found)), ChangeKind.RENAMED)


def _promote(made: Reorganization, one: Worker, chance: random.Random) -> None:
    _put(made, replace(one, role=f"Senior {one.role}"), ChangeKind.ROLE)


def _relocate(made: Reorganization, one: Worker, chance: random.Random) -> None:
    place = chance.choice([place for place in PLACES if place != one.location])
    _put(made, replace(one, location=place), ChangeKind.FIELD)


def _renumber(made: Reorganization, one: Worker, chance: random.Random) -> None:
    _put(made, replace(one, badge=f"N{one.number:05}"), ChangeKind.FIELD)


def _move_team(made: Reorganization, teams: Sequence[str], chance: random.Random) -> None:
    """Put a whole team with its lead into another division."""
    team = teams[0]
    divisions = [
        name for name, above in made.old.divisions.items() if not above and name != made.new.divisions[team]
    ]
    division = chance.choice([name for name in divisions if name != "Management"])
    made.new.divisions[team] = division
    lead = made.new.people[made.new.leads[team]]
    _put(made, replace(lead, superior=made.new.leads[division]), ChangeKind.MOVED)
    made.facts.add((ChangeKind.TEAM_MOVED, team))


def _rename_team(made: Reorganization, teams: Sequence[str], chance: random.Random) -> None:
    team, name = teams[0], f"Renamed {teams[0]}"
    made.new.divisions[name] = made.new.divisions.pop(team)
    made.new.leads[name] = made.new.leads.pop(team)
    for one in [one for one in made.new.people.values() if one.team == team]:
        made.new.people[one.number] = replace(one, team=name)
    made.facts.add((ChangeKind.TEAM_RENAMED, name))


def _split(made: Reorganization, teams: Sequence[str], chance: random.Random) -> None:
    """Take a third of a team out of it, under one of these as the new lead."""
    team, name = teams[0], f"Parted from {teams[0]}"
    members = made.old.members(team)
    first, *others = members[: max(2, len(members) // 3)]
    division = made.new.divisions[team]
    made.new.divisions[name], made.new.leads[name] = division, first.number
    _put(made, replace(first, superior=made.new.leads[division], team=name), ChangeKind.MOVED)
    for one in others:
        _put(made, replace(one, superior=first.number, team=name), ChangeKind.MOVED)
    made.facts.add((ChangeKind.FOUNDED, name))


def _merge(made: Reorganization, teams: Sequence[str], chance: random.Random) -> None:
    """Put everybody of one team under the lead of another."""
    gone, kept = teams
    lead = made.new.leads.pop(gone)
    for one in [*made.old.members(gone), made.old.people[lead]]:
        _put(made, replace(one, superior=made.new.leads[kept], team=kept), ChangeKind.MOVED)
    del made.new.divisions[gone]
    made.facts.add((ChangeKind.DISSOLVED, gone))


def found(made: Reorganization, keys: Keys, seed: int) -> tuple[set[Fact], list[Change]]:
    """Return what a comparison finds, as facts, and the changes themselves."""
    chance = random.Random(seed)
    old, new = made.old.dataset(keys, chance), made.new.dataset(keys, chance)
    changes = compare(old, new).changes
    return {_fact(made, change) for change in changes}, list(changes)


def _fact(made: Reorganization, change: Change) -> Fact:
    if change.subject is Subject.ORGANIZATION:
        return change.kind, change.name
    if change.new_record >= 0:
        return change.kind, str(made.new.order[change.new_record])
    return change.kind, str(made.old.order[change.old_record])


@dataclass(frozen=True)
class Score:
    """How much of what was done was found, and how much of what was found was done, of one kind of change."""

    kind: ChangeKind
    precision: float
    recall: float
    count: int


def scores(pairs: Iterable[tuple[set[Fact], set[Fact]]]) -> Iterator[Score]:
    """Yield the scores of each kind over several reorganizations: what was done, and what was found."""
    done: Counter[ChangeKind] = Counter()
    told: Counter[ChangeKind] = Counter()
    both: Counter[ChangeKind] = Counter()
    for facts, seen in pairs:
        done.update(kind for kind, _ in facts)
        told.update(kind for kind, _ in seen)
        both.update(kind for kind, _ in facts & seen)
    for kind in done | told:
        yield Score(kind, both[kind] / (told[kind] or 1), both[kind] / (done[kind] or 1), done[kind])
