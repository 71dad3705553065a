"""Makes a dataset ready to be searched: its words, and who says them in which field.

Not for: searching (see `finder`).
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from orgviewer.arrays import Integers
from orgviewer.errors import StoppedError
from orgviewer.model.dataset import Dataset
from orgviewer.model.file_records import all_names
from orgviewer.model.naming import folded
from orgviewer.model.roster import UNKNOWN, Roster
from orgviewer.relations.facets import ORGANIZATION, Facet, FacetKind
from orgviewer.relations.values import other_headings, taken_headings
from orgviewer.search import record_texts
from orgviewer.search.columns import Holders, IndexedColumn, dense_column, holders, sparse_column
from orgviewer.search.fields import Field, Target
from orgviewer.search.filters import SINCE
from orgviewer.search.query import Query, parse_query
from orgviewer.search.vocabulary import Vocabulary
from orgviewer.search.vocabulary_builder import GoOn, Lexicon, as_texts, distinct

DETAILS: Mapping[str, tuple[Field, str]] = {
    "name_reading": (Field.NAME, ""),
    "location": (Field.PLACE, ""),
    "email": (Field.COLUMN, "email"),
    "phone": (Field.COLUMN, "phone"),
    "summary": (Field.BIOGRAPHY, ""),
    "note": (Field.BIOGRAPHY, ""),
}
"""The field of each detail of a table that is looked through, and its column's name."""


ASKED_BY: Mapping[str, Facet] = {
    "role": Facet(FacetKind.ROLE),
    "organization": ORGANIZATION,
    "location": Facet(FacetKind.PLACE),
    "start_date": SINCE,
    "email": Facet(FacetKind.COLUMN, "email"),
    "phone": Facet(FacetKind.COLUMN, "phone"),
}
"""By what of a filter the fields of a table are asked for."""


class SearchIndex(Struct, frozen=True, eq=False, dict=True):
    """What a search looks through.

    `columns` hold the words; `starts` and `teams` are asked by filters only: since when people are
    members, and the organization of people, posts and of the organizations (each one's own). The texts
    of `teams` and of TEAM in `columns` are the organizations in the file's order; `above` says in which
    other each one lies, itself if in none.
    """

    dataset: Dataset
    vocabulary: Vocabulary
    columns: tuple[IndexedColumn, ...]
    starts: tuple[IndexedColumn, ...]
    teams: tuple[IndexedColumn, ...]
    above: Integers

    @cached_property
    def column_names(self) -> tuple[str, ...]:
        """The names of the file's own columns."""
        return tuple(dict.fromkeys(column.name for column in self.columns if column.field is Field.COLUMN))

    @cached_property
    def headings(self) -> Mapping[str, Facet]:
        """By the folded headings of columns that were read as a field what that is asked for by."""
        of_posts = {folded(name): meant for name, meant in other_headings(self.dataset).items()}
        both = {**of_posts, **taken_headings(self.dataset)}
        return {name: ASKED_BY[meant] for name, meant in both.items() if meant in ASKED_BY}

    def asked(self, text: str) -> Query:
        """Return what a text asks for."""
        return parse_query(text, self.column_names, self.headings)

    @cached_property
    def counts(self) -> tuple[int, int, int]:
        """How many records there are of each Target."""
        return len(self.dataset.persons), len(self.dataset.organizations), len(self.dataset.posts)

    def record_at(self, place: int) -> tuple[Target, int]:
        """Return which record stands in a place among all: its kind, and its place among its kind."""
        for target in Target:
            if place < self.counts[target]:
                return target, place
            place -= self.counts[target]
        raise IndexError(place)

    def slice_of(self, target: Target) -> slice:
        """Return where the records of a kind stand among all."""
        start = sum(self.counts[:target])
        return slice(start, start + self.counts[target])


def build_index(dataset: Dataset, is_wanted: Callable[[], bool] = lambda: True) -> SearchIndex:
    """Return the index of a dataset; raises StoppedError soon after it is no longer wanted."""

    def go_on() -> None:
        if not is_wanted():
            raise StoppedError

    lexicon = Lexicon(go_on)
    teams = _teams(dataset, lexicon)
    members = tuple(column for column in teams if column.target is not Target.ORGANIZATION)
    columns = (*_columns(dataset, lexicon, go_on), *members)
    starts = tuple(_starts(dataset, lexicon, go_on))
    _ = dataset.person_index  # so that whoever types does not wait for it
    return SearchIndex(dataset, lexicon.vocabulary(), columns, starts, teams, _above(dataset))


def _columns(dataset: Dataset, lexicon: Lexicon, go_on: GoOn) -> Iterator[IndexedColumn]:
    if dataset.roster is not None:
        yield from _row_columns(dataset.roster, lexicon, go_on)
    else:
        yield from _said(Target.PERSON, record_texts.person_sayings(dataset), lexicon, go_on)
    for target, said in (
        (Target.ORGANIZATION, record_texts.organization_sayings(dataset)),
        (Target.POST, record_texts.post_sayings(dataset)),
    ):
        yield from _said(target, _called_alike(dataset, said), lexicon, go_on)


def _called_alike(dataset: Dataset, said: Iterable[record_texts.Saying]) -> Iterator[record_texts.Saying]:
    """Yield what teams and posts say, a field of people by the word for that, whatever it is headed by."""
    meanings = other_headings(dataset)
    for field, name, told in said:
        meant = DETAILS.get(meanings.get(name, "")) if field is Field.COLUMN else None
        yield (*(meant or (field, name)), told)


def _row_columns(roster: Roster, lexicon: Lexicon, go_on: GoOn) -> Iterator[IndexedColumn]:
    yield dense_column(lexicon, Field.NAME, *distinct(roster.names, go_on))
    role = np.asarray(roster.roles.codes, np.int32)
    yield dense_column(lexicon, Field.ROLE, as_texts(roster.roles.texts), role)
    for detail, (field, name) in DETAILS.items():
        if detail in roster.details:
            yield dense_column(lexicon, field, *distinct(roster.details[detail], go_on), name)
    for name, texts in roster.others.items():
        yield dense_column(lexicon, Field.COLUMN, *distinct(texts, go_on), name)


def _said(
    target: Target, said: Iterable[record_texts.Saying], lexicon: Lexicon, go_on: GoOn
) -> Iterator[IndexedColumn]:
    for field, name, told in said:
        if gathered := _gathered(told, go_on):
            yield sparse_column(lexicon, field, target, gathered, go_on, name)


def _gathered(told: Iterable[record_texts.RecordText], go_on: GoOn) -> list[record_texts.RecordText]:
    found = []
    for number, one in enumerate(told):
        if not number % 1_000:
            go_on()
        found.append(one)
    return found


def _starts(dataset: Dataset, lexicon: Lexicon, go_on: GoOn) -> Iterator[IndexedColumn]:
    if dataset.roster is None:
        yield from _said(
            Target.PERSON, [(Field.SINCE, "", record_texts.start_dates(dataset))], lexicon, go_on
        )
    elif "start_date" in dataset.roster.details:
        yield dense_column(lexicon, Field.SINCE, *distinct(dataset.roster.details["start_date"], go_on))


def _teams(dataset: Dataset, lexicon: Lexicon) -> tuple[IndexedColumn, ...]:
    """Return whose team each organization is; the texts are names, the words those of all their names."""
    organizations, index = dataset.organizations, dataset.organization_index
    texts = as_texts([one.name for one in organizations])
    words, starts = lexicon.read([", ".join(all_names(one)) for one in organizations])
    own = np.arange(len(texts), dtype=np.int32)
    each = IndexedColumn(Field.TEAM, Target.ORGANIZATION, "", texts, words, starts, own)
    teams = [post.organization_id for post in dataset.posts]
    in_teams = [(place, index[one]) for place, one in enumerate(teams) if one]
    posts, post_teams = np.array(in_teams, np.int32).reshape(-1, 2).T
    of_posts = replace(each, target=Target.POST, text=post_teams, holders=holders(posts))
    team, person = _members(dataset)
    return each, replace(each, target=Target.PERSON, text=team, holders=person), of_posts


def _members(dataset: Dataset) -> tuple[Integers, Holders | None]:
    """Return the organizations of people and who has them, as the two arrays of a column."""
    index = dataset.organization_index
    if dataset.roster is not None:
        column = dataset.roster.organizations
        places = np.array([*(index[text] for text in column.texts), UNKNOWN], np.int32)
        return places[np.asarray(column.codes, np.int32)], None
    person, team = array("i"), array("i")
    for place, record in enumerate(dataset.persons):
        for membership in record.memberships:
            if membership.organization_id:
                person.append(place)
                team.append(index[membership.organization_id])
    return np.asarray(team, np.int32), holders(np.asarray(person, np.int32))


def _above(dataset: Dataset) -> Integers:
    index = dataset.organization_index
    above = [
        index[one.parent_id] if one.parent_id else place for place, one in enumerate(dataset.organizations)
    ]
    return np.array(above, np.int32)
