"""What a file says of its people in numbers, and of how many it says nothing, column by column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from msgspec import Struct

from orgviewer.arrays import Booleans, Floats
from orgviewer.links import emails, phones
from orgviewer.model.dataset import Dataset
from orgviewer.model.naming import folded
from orgviewer.model.quantities.evidence import PERCENT, Quantity, is_no_answer, quantities
from orgviewer.model.quantities.figures import figures_of, numbers_of
from orgviewer.model.quantities.full_time import are_percents, is_full_time
from orgviewer.relations.facets import Facet, FacetKind, Values
from orgviewer.relations.values import facet_values, facets
from orgviewer.words.language import Phrase

DETAILS: Mapping[str, Phrase] = {"email": "E-mail", "phone": "Phone"}
"""What is missed of people beside what they can be told apart by."""
FACETS: Mapping[FacetKind, Phrase] = {
    FacetKind.ORGANIZATION: "Organization",
    FacetKind.ROLE: "Role",
    FacetKind.PLACE: "Place",
    FacetKind.START_YEAR: "Start year",
}
FIELDS: Mapping[FacetKind, str] = {
    FacetKind.ORGANIZATION: "organization",
    FacetKind.ROLE: "role",
    FacetKind.PLACE: "location",
    FacetKind.START_YEAR: "start_date",
}
"""The fields of a table that these are of."""
_PAY = re.compile(
    r"\b(pay|wages?|salar\w*|compensation|bonus|lohn|gehalt\w*|vergütung|bezüge|remunerat\w*|sueldo|salaire)\b"
    r"|薪|工资|給与|年収|급여|연봉"
)


class NumberColumn(Struct, frozen=True, eq=False):
    """A column of numbers: its name, its unit if there is one, and by person the number, nan for none."""

    name: str
    unit: str
    numbers: Floats


class Silence(Struct, frozen=True, eq=False):
    """Of which people a column says nothing; `name` is a phrase where it is not the file's own."""

    name: Phrase | str
    is_own: bool
    missing: Booleans


def number_columns(dataset: Dataset) -> list[NumberColumn]:
    """Return the columns of numbers that no field is made for, in the file's order."""
    found: list[NumberColumn] = []
    for facet in facets(dataset):
        if facet.kind is not FacetKind.COLUMN:
            continue
        values = facet_values(dataset, facet)
        counts = np.bincount(values.value, minlength=len(values.texts)).tolist()
        said = quantities(facet.column, values.texts, counts)
        if said is None or said.kind is not Quantity.NUMBERS:
            continue
        meant = np.array([np.nan if one is None else one for one in said.numbers])
        numbers = np.full(len(dataset.persons), np.nan)
        numbers[values.person[::-1]] = meant[values.value[::-1]]  # of several of one person the first stays
        found.append(NumberColumn(facet.column, said.unit, numbers))
    return found


def is_pay(name: str) -> bool:
    """Return whether the name of a column says that it holds what people are paid."""
    return _PAY.search(folded(name)) is not None


def full_time(dataset: Dataset, columns: Sequence[NumberColumn]) -> Floats | None:
    """Return by person how much full-time work he or she does, None if the file says it of nobody.

    That is what a column of it says, else the share in the posts that somebody holds.
    """
    for column in columns:
        if is_full_time(column.name):
            return column.numbers / 100 if _are_percents(column) else column.numbers
    whole = 100 if dataset.posts_are_percents else 1
    found = np.full(len(dataset.persons), np.nan)
    for post, holders in zip(dataset.posts, dataset.holders, strict=True):
        amount = _amount(post.fte or "", whole)
        for person, _ in holders if amount is not None else ():
            found[person] = np.nan_to_num(found[person]) + (amount or 0.0) / len(holders)
    return None if np.isnan(found).all() else found


def _are_percents(column: NumberColumn) -> bool:
    told = column.numbers[~np.isnan(column.numbers)]
    return are_percents(column.name, told.tolist(), column.unit)


def _amount(text: str, whole: int) -> float | None:
    """Return how much work a text says; `whole` is full time where it says no unit."""
    figures = figures_of(text)
    numbers = numbers_of({figures.written}) if figures else None
    if not figures or numbers is None:
        return None
    return numbers[figures.written] * figures.factor / (100 if figures.unit == PERCENT else whole)


def silences(dataset: Dataset) -> Iterator[Silence]:
    """Yield what the file says of some of its people and not of the others, in the file's order."""
    for facet in facets(dataset):
        if facet.kind is FacetKind.COLUMN:
            yield Silence(facet.column, True, _without(dataset, facet))
        elif facet.kind in FACETS:
            yield _silence(dataset, FIELDS[facet.kind], FACETS[facet.kind], _without(dataset, facet))
    for field, name in DETAILS.items():
        says = _says(dataset, field)
        if says.any():
            yield _silence(dataset, field, name, ~says)


def _silence(dataset: Dataset, field: str, name: Phrase, missing: Booleans) -> Silence:
    """Return of whom a field says nothing, under the name of the one column that was read as it, if it is."""
    columns = dataset.recognition.columns if dataset.recognition else ()
    read = [column.name for column in columns if column.field == field]
    return Silence(read[0], True, missing) if len(read) == 1 else Silence(name, False, missing)


def differently_counted(dataset: Dataset) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield columns whose numbers are of several things, and which these are: nobody can add them up."""
    for facet in facets(dataset):
        if facet.kind is not FacetKind.COLUMN:
            continue
        texts = [text for text in facet_values(dataset, facet).texts if not is_no_answer(text)]
        found = [figures_of(text) for text in texts]
        units = dict.fromkeys(one.unit for one in found if one is not None and one.unit)
        if all(found) and len({unit.casefold() for unit in units}) > 1:
            yield facet.column, tuple(units)


def _without(dataset: Dataset, facet: Facet) -> Booleans:
    """Return by person whether nothing is said, or only that nothing is."""
    values: Values = facet_values(dataset, facet)
    is_said = np.array([not is_no_answer(text) for text in values.texts], bool)
    missing = np.ones(len(dataset.persons), bool)
    missing[values.person[is_said[values.value]]] = False
    return missing


def _says(dataset: Dataset, field: str) -> Booleans:
    roster = dataset.roster
    if roster is not None:
        column = roster.details.get(field, ("",) * len(roster))
        return np.fromiter(map(bool, column), bool, len(roster))
    ways = (
        emails(person.email, person.contact_details) if field == "email" else phones(person.contact_details)
        for person in dataset.persons
    )
    said = (not all(map(is_no_answer, texts)) for texts in ways)
    return np.fromiter(said, bool, len(dataset.persons))
