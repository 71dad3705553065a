"""The rows of a table without names, by columns: a million of them in a second or two."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

import numpy as np
from msgspec.structs import replace

from orgviewer.arrays import AnyIntegers, Booleans
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Document, Post
from orgviewer.model.roster import PERIOD, UNKNOWN, CategoricalColumn, Roster
from orgviewer.omissions.alike import Standpoints, groups, post_of_several
from orgviewer.omissions.identifiers import NewIds
from orgviewer.omissions.positions import NOWHERE, Alike, Namer, kept_sorts, namer


def rows(
    dataset: Dataset, roster: Roster, ids: NewIds, alike: Alike, meant: Booleans | None = None
) -> Dataset:
    """Return a table without names: its rows are called as the posts, and those alike hold one together.

    Rows that are `meant` are alike among themselves alone.
    """
    names = namer(dataset, ids)
    roles = _titles(names, roster.roles)
    index = dataset.organization_index
    teams = tuple(names.ids.organizations[index[one]] for one in roster.organizations.texts if one in index)
    organizations = replace(roster.organizations, texts=teams)
    if len(teams) != len(roster.organizations.texts):
        organizations = _known(roster.organizations, names)
    sorts = kept_sorts({"location": roster.details.get("location", ())}, names.finder)
    details = {name: column for name, column in roster.details.items() if name in sorts or name in PERIOD}
    made = Roster(
        ids=ids.persons,
        names=[roles.texts[code] for code in roles.codes],
        roles=roles,
        organizations=organizations,
        managers=roster.managers,
        details=details,
        others={name: column for name, column in roster.others.items() if name in names.kept},
        second_managers=_second_managers(dataset, roster, ids),
        assistants=roster.assistants,
        absent=roster.absent,
    )
    posts: tuple[Post, ...] = ()
    if alike is Alike.TOGETHER:
        posts, column = _together(made, meant)
        made = replace(made, posts=column)
    document = Document(meta=names.meta(), organizations=tuple(names.organizations()), posts=posts)
    return Dataset(document=document, path=NOWHERE, roster=made, as_of=dataset.as_of)


def _titles(names: Namer, roles: CategoricalColumn) -> CategoricalColumn:
    """Return the titles of all rows, each text once, also where cutting names made several the same."""
    place: dict[str, int] = {}
    codes = [place.setdefault(names.title(text), len(place)) for text in (*roles.texts, None)]
    return CategoricalColumn(tuple(place), array("i", np.array(codes, np.int32)[_codes(roles)].tobytes()))


def _known(column: CategoricalColumn, names: Namer) -> CategoricalColumn:
    """Return the organizations of rows by their new ids, as far as there are such records."""
    texts: list[str] = []
    codes = []
    for one in column.texts:
        new = names.organization(one)
        codes.append(UNKNOWN if new is None else len(texts))
        texts += [new] if new is not None else []
    codes.append(UNKNOWN)
    return CategoricalColumn(tuple(texts), array("i", np.array(codes, np.int32)[_codes(column)].tobytes()))


def _codes(column: CategoricalColumn) -> AnyIntegers:
    return np.asarray(column.codes, np.int32)


def _second_managers(dataset: Dataset, roster: Roster, ids: NewIds) -> Mapping[int, tuple[str, ...]]:
    if not roster.second_managers:
        return {}
    index = dataset.person_index
    return {
        row: tuple(ids.persons[index[one]] for one in managers if one in index)
        for row, managers in roster.second_managers.items()
    }


def _together(roster: Roster, meant: Booleans | None) -> tuple[tuple[Post, ...], CategoricalColumn]:
    """Return the posts that several rows hold who are alike, and which of them each row holds."""
    managers = np.asarray(roster.managers, np.int32)
    free = np.ones(len(roster), bool)
    free[managers[managers >= 0]] = False
    free[len(roster) - roster.absent :] = False
    free[_rows([*roster.second_managers, *roster.assistants])] = False
    if roster.second_managers:
        index = {one: row for row, one in enumerate(roster.ids)}
        free[_rows([index[one] for ones in roster.second_managers.values() for one in ones])] = False
    teams, roles = _codes(roster.organizations), _codes(roster.roles)
    codes = np.full(len(roster), UNKNOWN, np.int32)
    posts = []
    for turn, group in enumerate(groups(Standpoints(managers, teams, roles, free, meant))):
        row = int(group[0])
        label = roster.roles.texts[roster.roles.codes[row]]
        posts.append(post_of_several(f"post-{turn + 1}", label, roster.organizations[row], False))
        codes[group] = turn
    return tuple(posts), CategoricalColumn(tuple(post.id for post in posts), array("i", codes.tobytes()))


def _rows(numbers: Sequence[int]) -> AnyIntegers:
    return np.array(numbers, np.int64)
