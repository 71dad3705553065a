"""What rules ask of the cards of a whole chart: texts, numbers and dates of fields, each read once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

import numpy as np
from msgspec import Struct, field

from orgviewer.arrays import Booleans, Floats, Integers
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.fields.counted import CountedFields
from orgviewer.chart.fields.names import HEADINGS, POST_TEXTS, Headings, first_said
from orgviewer.chart.rules.dates import day_ranges
from orgviewer.chart.spec import CardState, Condition, Test
from orgviewer.links import emails, phones
from orgviewer.model.dataset import Dataset
from orgviewer.model.naming import folded
from orgviewer.model.quantities.evidence import amounts, is_no_answer
from orgviewer.model.records import Person
from orgviewer.model.roster import Roster
from orgviewer.relations.facets import ORGANIZATION, Facet, FacetKind
from orgviewer.relations.values import facet_values
from orgviewer.statistics.columns import is_pay, number_columns
from orgviewer.statistics.figures import BranchFigures
from orgviewer.statistics.measures import measure

Asked = TypeVar("Asked")
MEMORY = "orgviewer.chart.rules.columns:memory"
FIGURES_OF_CHART = "orgviewer.chart.figures:figures_of_chart"
COUNTED_FIELDS = "orgviewer.chart.fields.counted:counted_of_chart"
FACETS = {
    "role": Facet(FacetKind.ROLE),
    "location": Facet(FacetKind.PLACE),
    "team": ORGANIZATION,
}
"""Fields whose values are those of a facet."""
DETAILS = ("name", "email", "phone", "summary", "start")
"""Fields that people have as texts of their own."""
_WAYS: Mapping[str, Callable[[Person], list[str]]] = {
    "email": lambda person: emails(person.email, person.contact_details),
    "phone": lambda person: phones(person.contact_details),
}
"""Fields of which somebody may have several, by what says them."""
_CALLED = {"start": ("start_date",), "phone": ("contact_details",), "email": ("contact_details",)}
"""What records call fields that rules call otherwise."""
COMPARING = (Test.OVER, Test.UNDER, Test.BETWEEN)
WHOLE = -1  # in place of a membership: what is said of the person, whatever the card


class FieldTexts(Struct, frozen=True, eq=False):
    """Different texts, and who says which: a person and a membership, or a card; arrays of one length.

    `person` and `entry` (WHOLE for all cards
    of the person) are those of people; `nodes` and `node_values` are of teams and posts.
    """

    texts: tuple[str, ...]
    person: Integers
    entry: Integers
    value: Integers
    nodes: Integers
    node_values: Integers


class Memory(Struct, eq=False):
    """What was read of the fields of a whole chart, by their names."""

    texts: dict[str, FieldTexts] = field(default_factory=dict)
    folded: dict[str, tuple[str, ...]] = field(default_factory=dict)
    numbers: dict[str, Floats] = field(default_factory=dict)
    days: dict[str, tuple[Integers, Integers]] = field(default_factory=dict)


def memory(whole: Chart) -> Memory:
    """Return what was read of the fields of a whole chart that nobody has asked of yet: nothing."""
    del whole
    return Memory()


class FieldColumns(Struct, frozen=True, eq=False):
    """The fields of a whole chart, each read when a rule first asks for it."""

    chart: Chart

    @property
    def _memory(self) -> Memory:
        known: Memory = self.chart.found(MEMORY)
        return known

    def is_read(self, condition: Condition) -> bool:
        """Say whether what a condition asks for was read before."""
        known, name = self._memory, condition.field
        if condition.state is not None:
            return condition.state is not CardState.ON_LEAVE or "role" in known.texts
        return name in (known.numbers if condition.test in COMPARING else known.texts)

    def is_left_off(self, name: str) -> bool:
        """Say whether the file says a field of some people, but the chart is made without it."""
        known = {name, *_CALLED.get(name, ())}
        return not known.isdisjoint(self.chart.dataset.left_off)

    def counted_word(self, name: str) -> str:
        """Return the word of a counted field by its name in this file; nothing for any other field."""
        fields: CountedFields = self.chart.found(COUNTED_FIELDS)
        return fields.word_of(name)

    @property
    def figures(self) -> BranchFigures:
        """The figures of all cards."""
        figures: BranchFigures = self.chart.found(FIGURES_OF_CHART)
        return figures

    def texts(self, name: str) -> FieldTexts:
        """Return who says what in a field."""
        return _once(self._memory.texts, name, lambda: _said(self.chart, name))

    def folded(self, name: str) -> tuple[str, ...]:
        """Return the texts of a field as they are compared."""
        return _once(self._memory.folded, name, lambda: tuple(map(folded, self.texts(name).texts)))

    def numbers(self, name: str) -> Floats:
        """Return by card the number of a field, nan for none; of several the first."""
        return _once(self._memory.numbers, name, lambda: self._numbers_of(name))

    def days(self, name: str) -> tuple[Integers, Integers]:
        """Return by card the first and last day that a field may mean; the last before the first for none."""
        return _once(self._memory.days, name, lambda: self._days_of(name))

    def cards_with(self, name: str, values: Booleans) -> Booleans:
        """Say of which cards a field has one of some values, told by the place of their texts."""
        chart, said = self.chart, self.texts(name)
        hit = values[said.value] if len(values) else np.zeros(0, bool)
        found = self.of_people(said.person[hit & (said.entry == WHOLE)])
        parts = hit & (said.entry != WHOLE)
        if parts.any():
            keys = said.person[parts].astype(np.int64) << 32 | said.entry[parts]
            own = chart.record.astype(np.int64) << 32 | np.maximum(chart.membership, 0)
            found |= np.isin(own, keys) & (chart.kind == Kind.PERSON)
        if len(said.nodes):
            found[said.nodes[values[said.node_values]]] = True
        return found

    def of_people(self, persons: Integers) -> Booleans:
        """Say which cards are those of some people, told by place; a shared one if it is any of theirs."""
        chart = self.chart
        wanted = np.zeros(len(chart.dataset.persons) + 1, bool)
        wanted[persons] = True
        is_person = (chart.kind == Kind.PERSON) | (chart.kind == Kind.ABSENT)
        found: Booleans = wanted[np.where(is_person, chart.record, np.int32(-1))] & is_person
        found[chart.held[wanted[chart.held[:, 1]], 0]] = True
        return found

    def _first_values(self, name: str) -> Integers:
        """Return by card the place of the first text that it has of a field, or -1."""
        chart, said = self.chart, self.texts(name)
        found = np.full(len(chart), -1, np.int32)
        of_person = np.full(len(chart.dataset.persons) + 1, -1, np.int32)
        whole = np.flatnonzero(said.entry == WHOLE)[::-1]
        of_person[said.person[whole]] = said.value[whole]
        people = chart.kind == Kind.PERSON
        found[people] = of_person[chart.record[people]]
        parts = np.flatnonzero(said.entry != WHOLE)[::-1]
        if len(parts):
            keys = said.person[parts].astype(np.int64) << 32 | said.entry[parts]
            order = np.argsort(keys, kind="stable")
            own = chart.record.astype(np.int64) << 32 | np.maximum(chart.membership, 0)
            place = np.searchsorted(keys[order], own, side="right") - 1
            same = (place >= 0) & people & (keys[order][place] == own)
            found[same] = said.value[parts[order[place[same]]]]
        found[said.nodes[::-1]] = said.node_values[::-1]
        return found

    def number(self, name: str, text: str) -> float:
        """Return what a number means that a rule compares with a field: as the field's own are written.

        Raises ValueError for none.
        """
        if "." not in text or self.counted_word(name):
            return float(text)
        texts = self.texts(name).texts
        return (amounts((*texts, text)) or {}).get(text, float(text))

    def _numbers_of(self, name: str) -> Floats:
        if word := self.counted_word(name):
            return self._counted(word)
        values = self._first_values(name)
        texts = self.texts(name).texts
        meant = amounts(texts) or {}
        numbers = np.array([*(meant.get(text, np.nan) for text in texts), np.nan])  # the last for nobody
        found: Floats = numbers[values]
        return found

    def _counted(self, name: str) -> Floats:
        """Return by card what is counted over its branch; nan where that makes no sense."""
        chart, figures = self.chart, self.figures
        if name == "cost":
            pay = next((one for one in number_columns(chart.dataset) if is_pay(one.name)), None)
            if pay is None:
                return np.full(len(chart), np.nan)
            measures = measure(figures.staff, pay.numbers)
            return np.where(measures.known > 0, measures.sum, np.nan)
        if name == "head":
            return np.full(len(chart), np.nan)
        own = np.bincount(chart.held[:, 0], minlength=len(chart)) + (chart.kind == Kind.PERSON)
        counted = {
            "span": figures.span,
            "beneath": figures.people - own,
            "level": figures.level,
            "size": figures.people,
            "vacancies": figures.vacant,
        }[name]
        return np.where(chart.kind == Kind.UNNAMED, np.nan, counted.astype(np.float64))

    def _days_of(self, name: str) -> tuple[Integers, Integers]:
        values = self._first_values(name)
        ranges = np.concatenate((day_ranges(self.texts(name).texts), np.array([(0, -1)], np.int32)))
        return ranges[values, 0], ranges[values, 1]


def _once(known: dict[str, Asked], name: str, make: Callable[[], Asked]) -> Asked:
    if name not in known:
        known[name] = make()
    return known[name]


def _said(chart: Chart, name: str) -> FieldTexts:
    """Return who says what in a field: people by their records or rows, teams and posts by their own."""
    dataset = chart.dataset
    if name in DETAILS:
        person, entry, texts = _details(dataset, name)
        numbers: dict[str, int] = {}
        value = np.fromiter((numbers.setdefault(text, len(numbers)) for text in texts), np.int32)
    else:
        values = facet_values(dataset, FACETS.get(name, Facet(FacetKind.COLUMN, name)))
        numbers = {}
        order = [numbers.setdefault(text, len(numbers)) for text in values.texts]
        value = np.array(order, np.int32)[values.value] if order else values.value
        person, entry = values.person, values.entry
        if dataset.roster is not None:
            entry = np.full(len(person), WHOLE, np.int32)
    others = list(_others(chart, name))
    nodes = np.array([node for node, _ in others], np.int32)
    node_values = np.array([numbers.setdefault(text, len(numbers)) for _, text in others], np.int32)
    known = tuple(numbers)
    kept = np.array([not is_no_answer(text) for text in known], bool)
    rows = kept[value] if len(value) else np.zeros(0, bool)
    there = kept[node_values] if len(node_values) else np.zeros(0, bool)
    columns = (person[rows], entry[rows], value[rows], nodes[there], node_values[there])
    return FieldTexts(known, *columns)


def _details(dataset: Dataset, name: str) -> tuple[Integers, Integers, list[str]]:
    """Return which person, in which membership, says what of his or her own."""
    rows = list(_of_rows(dataset.roster, name) if dataset.roster is not None else _of_records(dataset, name))
    person = np.array([row[0] for row in rows], np.int32)
    entry = np.array([row[1] for row in rows], np.int32)
    return person, entry, [row[2] for row in rows]


def _of_rows(roster: Roster, name: str) -> Iterator[tuple[int, int, str]]:
    column = (
        roster.names if name == "name" else roster.details.get({"start": "start_date"}.get(name, name), ())
    )
    return ((row, WHOLE, text) for row, text in enumerate(column) if text)


def _of_records(dataset: Dataset, name: str) -> Iterator[tuple[int, int, str]]:
    for place, person in enumerate(dataset.persons):
        if name == "start":
            for turn, part in enumerate(person.memberships):
                if part.start_date:
                    yield place, turn, part.start_date
        elif name in _WAYS:
            yield from ((place, WHOLE, text) for text in dict.fromkeys(_WAYS[name](person)))
        elif text := getattr(person, name):
            yield place, WHOLE, text


def _others(chart: Chart, name: str) -> Iterator[tuple[int, str]]:
    """Yield what teams and posts say of themselves: what they are called, and columns of theirs."""
    dataset = chart.dataset
    said_as: Headings = chart.found(HEADINGS)
    names = said_as.names(name)
    texts: Sequence[Mapping[str, str]] = chart.found(POST_TEXTS)
    for node in np.flatnonzero(chart.kind == Kind.ORGANIZATION).tolist():
        one = dataset.organizations[chart.record[node]]
        text = one.name if name == "name" else first_said(one.other, names)
        if text:
            yield node, text
    for node in np.flatnonzero((chart.kind == Kind.VACANCY) | (chart.kind == Kind.SHARED)).tolist():
        post = dataset.posts[chart.record[node]]
        own = {"name": post.label, "role": post.label, "start": post.start_date}.get(name)
        text = own or first_said(texts[chart.record[node]], names)
        if text:
            yield node, text
