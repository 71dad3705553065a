"""A directory: sections of entries, by team or by letter, of the people of one chart.

Arrays say who stands where; the words of an entry are made when somebody looks at it. So a directory of a
hundred thousand people is there as soon as their names are sorted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice

import numpy as np
from msgspec import Struct

from orgviewer.arrays import AnyIntegers, Integers
from orgviewer.chart.chart import Chart, Kind
from orgviewer.directory.choices import DirectoryForm
from orgviewer.directory.entries import DirectoryEntry, RoleInTeam, contacts_of, on_one_line, shown
from orgviewer.directory.names import ends_in_family_name, sorting_name
from orgviewer.directory.sorting import sorted_names
from orgviewer.directory.spec import DirectorySpec
from orgviewer.directory.teams import GROUPS, Members, TeamKind, members_of
from orgviewer.links import uri
from orgviewer.model.dataset import Dataset
from orgviewer.paint.caption import chart_facts, citation, source_sentences, title_of
from orgviewer.paint.cards.avatars import initials, person_initials
from orgviewer.paint.cards.labels import (
    NAMED,
    OF_NAMED,
    OF_SHOWN,
    SHOWN,
    label,
    names_all,
    native_name,
)
from orgviewer.paint.cards.signs import Sign, bearers, meaning
from orgviewer.words.translation import counted, number_in_words, tr

DEEPEST = 3  # teams above a team that its heading names
WITHIN = " › "
DOUBTS = (Sign.PERHAPS, Sign.UNDATED)


class Heading(Struct, frozen=True):
    """What stands above a section: a team or a letter, what the team is within, and how many there are."""

    title: str
    within: str = ""
    detail: str = ""


class Directory(Struct, frozen=True, eq=False, dict=True):
    """Sections, and the entries in them: `rows` (m) are places in `members`, those of a section together.

    `starts` says where each section begins, one more ends the last. `letters` are the headings of a list, and
    `teams` those of a board, as numbers of `members`. One that is narrowed has sections of a `whole`, `kept`
    by their numbers there.
    """

    chart: Chart
    form: DirectoryForm
    members: Members
    rows: Integers
    starts: Integers
    letters: tuple[str, ...] = ()
    teams: Integers | None = None
    whole: Directory | None = None
    kept: Integers | None = None

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def dataset(self) -> Dataset:
        """The records behind it."""
        return self.chart.dataset

    @property
    def sections(self) -> int:
        """How many sections there are."""
        return len(self.starts) - 1

    @property
    def people(self) -> int:
        """How many different people there are."""
        return len(np.unique(self.members.people[self.rows]))

    def section(self, number: int) -> range:
        """Return the entries of a section."""
        return range(int(self.starts[number]), int(self.starts[number + 1]))

    def heading(self, number: int) -> Heading:
        """Return what stands above a section."""
        if self.whole is not None and self.kept is not None:
            return self.whole.heading(int(self.kept[number]))
        if self.teams is None:
            return Heading(self.letters[number])
        team = int(self.teams[number])
        return _heading(self, team, len(self.section(number)))

    def entry(self, place: int) -> DirectoryEntry:
        """Return what is said of somebody, by place in the directory."""
        row = int(self.rows[place])
        node, number = int(self.members.nodes[row]), int(self.members.people[row])
        chart, person = self.chart, self.dataset.persons[number]
        positions = tuple(dict.fromkeys(self._position(one) for one in self._rows_of(row)))
        if self.dataset.names_nobody:
            words = label(chart, node)
            name = shown(positions[0].role or words.title)
            return DirectoryEntry(
                number, node, name, "", _without_role(positions, name), branch=int(chart.branch[node])
            )
        name = shown(person.name)
        return DirectoryEntry(
            number,
            node,
            name or shown(person.id),
            shown(native_name(person)),
            tuple(one for one in positions if one.whole),
            contacts_of(person),
            shown(person.location),
            person.image,
            person_initials(name) or initials(name),
            int(chart.branch[node]),
            tuple(meaning(sign) for sign in DOUBTS if bearers(chart, sign)[node]),
        )

    def facts(self) -> str:
        """Return what is said of the whole on one line: how many there are, the day, what was left off."""
        people = counted(self.people, *(SHOWN if self.dataset.names_nobody else NAMED))
        if self.whole is not None:
            people = counted(self.whole.people, *OF_SHOWN, people=number_in_words(self.people))
        elif len(self.chart) and names_all(self.chart, 0):
            people = counted(self.people, "%n person", "%n people")
        said = people if self.people or self.whole is not None else tr("Nobody is named.")
        return on_one_line(" · ".join((said, *chart_facts(self.chart))))

    def sources(self) -> list[str]:
        """Return where the facts come from, as paragraphs."""
        return [on_one_line(sentence) for sentence in source_sentences(self.dataset)]

    def cited(self) -> list[tuple[str, str]]:
        """Return the sources that are on the web, each on one line, with the URI it leads to."""
        found = ((on_one_line(citation(source)), uri(source.url or "")) for source in self.dataset.sources)
        return [(text, address) for text, address in found if address]

    @property
    def title(self) -> str:
        """What the directory is called: as the chart is."""
        return shown(title_of(self.chart)) or shown(self.dataset.path.stem)

    @cached_property
    def places(self) -> Integers:
        """Where the first entry of each person stands, by place in the dataset; -1 for none."""
        found = np.full(len(self.dataset.persons), -1, np.int32)
        found[self.members.people[self.rows][::-1]] = np.arange(len(self.rows), dtype=np.int32)[::-1]
        return found

    def _rows_of(self, row: int) -> list[int]:
        """Return the cards of which an entry speaks: all of a person, on a board those in the same team."""
        order, people = self._by_person
        person = self.members.people[row]
        start, end = np.searchsorted(people, (person, person + 1))
        rows = order[start:end]
        if self.teams is not None:
            rows = rows[self.members.teams[rows] == self.members.teams[row]]
        rows = rows[np.argsort(rows != row, kind="stable")]  # the one that stands for the person first
        found: list[int] = rows.tolist()
        return found

    @cached_property
    def _by_person(self) -> tuple[AnyIntegers, Integers]:
        order = np.argsort(self.members.people, kind="stable")
        return order, self.members.people[order]

    def _position(self, row: int) -> RoleInTeam:
        """Return role and team of a card; on a board the heading says the team."""
        chart, node, number = self.chart, int(self.members.nodes[row]), int(self.members.people[row])
        membership = int(chart.membership[node])
        if chart.kind[node] == Kind.SHARED:
            role = self.dataset.posts[int(chart.record[node])].label
        else:
            role = self.dataset.persons[number].memberships[membership].role or "" if membership >= 0 else ""
        team = "" if self.teams is not None else _team_name(self, int(self.members.teams[row]))
        return RoleInTeam(shown(role), team)


def directory_of(chart: Chart, spec: DirectorySpec, language: str) -> Directory:
    """Return the directory of a chart, its names sorted as a language (a tag) does; nothing is left off."""
    members = members_of(chart)
    if spec.form is DirectoryForm.BOARD:
        return _board(chart, members)
    return _list(chart, members, spec, language)


def _board(chart: Chart, members: Members) -> Directory:
    """Return the directory by teams, in which a person stands once in each."""
    count = len(chart.dataset.persons)
    keys = members.teams.astype(np.int64) * max(count, 1) + members.people
    _, first = np.unique(keys, return_index=True)
    rows = np.sort(first)
    rows = rows[np.argsort(members.teams[rows], kind="stable")].astype(np.int32)
    teams = members.teams[rows]
    starts = np.flatnonzero(np.diff(teams, prepend=-1)).astype(np.int32)
    bounds = np.append(starts, np.int32(len(rows)))
    return Directory(chart, DirectoryForm.BOARD, members, rows, bounds, teams=teams[starts])


def _list(chart: Chart, members: Members, spec: DirectorySpec, language: str) -> Directory:
    """Return the directory by names, in which a person stands once."""
    dataset = chart.dataset
    order = np.argsort(chart.repeated[members.nodes], kind="stable")  # the card that stands for the person
    _, first = np.unique(members.people[order], return_index=True)
    rows = order[first].astype(np.int32)
    directory = Directory(chart, DirectoryForm.LIST, members, rows, np.zeros(1, np.int32))
    is_last = ends_in_family_name(dataset, spec.order)
    if dataset.names_nobody:
        names = [directory.entry(place).name for place in range(len(rows))]
    else:
        persons = (dataset.persons[person] for person in members.people[rows].tolist())
        names = [sorting_name(person, is_last) for person in persons]
    found = sorted_names(names, language)
    starts = np.array((*found.starts, len(rows)), np.int32)
    return Directory(
        chart,
        DirectoryForm.LIST,
        members,
        rows[np.array(found.order, np.int64)].astype(np.int32),
        starts,
        found.letters,
    )


def _without_role(positions: tuple[RoleInTeam, ...], name: str) -> tuple[RoleInTeam, ...]:
    """Return positions that do not say again what somebody is called as."""
    kept = (RoleInTeam("" if one.role == name else one.role, one.team) for one in positions)
    return tuple(one for one in kept if one.whole)


def _team_name(directory: Directory, team: int) -> str:
    """Return what a team is called beside somebody's role; who has none has no word."""
    members, chart = directory.members, directory.chart
    record = int(members.records[team])
    match TeamKind(int(members.kinds[team])):
        case TeamKind.CARD:
            return shown(label(chart, record).title)
        case TeamKind.ORGANIZATION:
            return shown(chart.dataset.organizations[record].name)
        case _:
            return ""


def _heading(directory: Directory, team: int, number: int) -> Heading:
    members, chart = directory.members, directory.chart
    record = int(members.records[team])
    match TeamKind(int(members.kinds[team])):
        case TeamKind.CARD:
            words = label(chart, record)
            detail = words.detail if chart.spec.filter is None else _count(directory, number, 0)
            return Heading(shown(words.title), _within(chart, record), on_one_line(detail))
        case TeamKind.ORGANIZATION:
            name = shown(chart.dataset.organizations[record].name)
            within = _joined(_organizations_above(chart.dataset, record))
            return Heading(name, within, _count(directory, number, chart.dataset.headcount(record)))
        case TeamKind.REPORTS:
            title = tr("Direct reports of {name}", name=shown(label(chart, record).title))
            return Heading(title, "", _count(directory, number, 0))
        case _:
            return Heading(directory.title, "", _count(directory, number, 0))


def _within(chart: Chart, node: int) -> str:
    """Return the teams in which a team is, the nearest ones last; no more than a heading has room for."""
    return _joined(label(chart, one).title for one in chart.ancestors(node) if chart.kind[one] in GROUPS)


def _organizations_above(dataset: Dataset, place: int) -> Iterator[str]:
    """Yield the names of those that an organization is a part of, from the nearest up."""
    while (above := dataset.organizations[place].parent_id) is not None:
        place = dataset.organization_index[above]
        yield dataset.organizations[place].name


def _joined(names: Iterable[str]) -> str:
    """Return the nearest of some names, given from the nearest up, in the order of reading."""
    above = list(islice(names, DEEPEST + 1))
    nearest = [shown(name) for name in reversed(above[:DEEPEST])]
    return WITHIN.join(("…", *nearest) if len(above) > DEEPEST else nearest)


def _count(directory: Directory, number: int, headcount: int) -> str:
    """Return how many people there are in a section: as many as are named, if those may not be all."""
    names_nobody = directory.dataset.names_nobody
    if headcount > number:
        return counted(headcount, *(OF_SHOWN if names_nobody else OF_NAMED), people=number_in_words(number))
    if directory.dataset.document.meta.names in ("some", "none"):
        return counted(number, *(SHOWN if names_nobody else NAMED))
    return counted(number, "%n person", "%n people")
