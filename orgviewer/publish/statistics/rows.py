"""What the statistics of a chart say, as rows under headings, each with the cards that it counts."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from orgviewer.arrays import AnyIntegers, distinct
from orgviewer.chart.chart import Chart
from orgviewer.chart.figures import cards_of
from orgviewer.controls import as_label
from orgviewer.paint.cards.labels import label
from orgviewer.paint.figure_words import sum_in_words
from orgviewer.statistics.columns import silences
from orgviewer.statistics.figures import BranchFigures, CardArrays, figures_of
from orgviewer.statistics.overview import Overview, cards_of_people, overview, people_of
from orgviewer.words.translation import counted, number_in_words, tr

FIGURES_OF_CHART = "orgviewer.chart.figures:figures_of_chart"
NAMED_OF_LINE = 3  # cards of the deepest line, its last ones


class StatisticsRow(Struct, frozen=True, eq=False):
    """A bar: what it is of, how long it is (0 to 1), its number in words, and how that came about."""

    name: str
    number: str
    share: float
    meaning: str
    cards: AnyIntegers


class StatisticsSection(Struct, frozen=True, eq=False):
    """Rows that belong together."""

    heading: str
    rows: tuple[StatisticsRow, ...]


def sections_of(whole: Chart) -> tuple[StatisticsSection, ...]:
    """Return the statistics of a whole chart."""
    cards = cards_of(whole)
    figures = _with_own_spans(whole, figures_of(cards))
    view = overview(cards, figures)
    found = (
        StatisticsSection(tr("In all"), tuple(_totals(view))),
        StatisticsSection(tr("People by level"), tuple(_levels(view))),
        StatisticsSection(tr("Direct reports or members"), tuple(_spans(view))),
        StatisticsSection(tr("Widest spans"), tuple(_named(whole, figures, view.widest))),
        StatisticsSection(tr("Narrowest spans"), tuple(_named(whole, figures, view.narrowest))),
        StatisticsSection(tr("Deepest line"), tuple(_line(whole, view))),
        StatisticsSection(tr("Missing values"), tuple(_missing(whole, cards, figures))),
    )
    return of_those_shown(whole, tuple(section for section in found if section.rows))


def _with_own_spans(whole: Chart, figures: BranchFigures) -> BranchFigures:
    """Return figures in which those who are shown have their spans of everybody, whomever a filter shows."""
    if whole.unfiltered is None:
        return figures
    every, places = whole.full.found(FIGURES_OF_CHART), whole.full_places
    spans = every.span[places], every.reporting[places], every.waiting[places]
    return replace(figures, span=spans[0], reporting=spans[1], waiting=spans[2])


def of_those_shown(whole: Chart, sections: tuple[StatisticsSection, ...]) -> tuple[StatisticsSection, ...]:
    """Return sections that say they are of a part, where a filter shows only some."""
    if whole.unfiltered is None:
        return sections
    part = tr("{heading}, of those shown")
    return tuple(replace(one, heading=part.replace("{heading}", one.heading)) for one in sections)


def _totals(view: Overview) -> Iterator[StatisticsRow]:
    """Yield those who lead beside the others, vacancies, and teams of one."""
    everybody = distinct(np.concatenate((view.managers.cards, view.staff.cards)))
    yield StatisticsRow(
        tr("People"), number_in_words(view.people), 1.0, _people(view.people, len(everybody)), everybody
    )
    most = max(view.people, 1)
    for name, bar, meaning in (
        (tr("Managers"), view.managers, tr("people to whom somebody reports")),
        (tr("Staff"), view.staff, tr("people to whom nobody reports")),
        (tr("Vacancies"), view.vacancies, tr("posts that nobody holds")),
    ):
        if bar.count:
            yield StatisticsRow(name, number_in_words(bar.count), bar.count / most, meaning, bar.cards)
    if view.managers.count:
        each = round(view.staff.count / view.managers.count, 1)
        ratio = number_in_words(each, 0 if each.is_integer() else 1)
        meaning = counted(view.managers.count, "%n manager to {staff} staff", "%n managers to {staff} staff")
        meaning = meaning.replace("{staff}", number_in_words(view.staff.count))
        yield StatisticsRow(tr("Managers to staff"), f"1 : {ratio}", 0.0, meaning, view.managers.cards)
    if number := len(view.ones):
        meaning = tr("one report, or one member")
        yield StatisticsRow(tr("Teams of one"), number_in_words(number), number / most, meaning, view.ones)


def _people(people: int, cards: int) -> str:
    said = counted(people, "%n person", "%n people")
    on = counted(cards, "on %n card", "on %n cards")
    return said if cards == people else f"{said}, {on}"


def _levels(view: Overview) -> Iterator[StatisticsRow]:
    most = max((bar.count for bar in view.pyramid), default=1)
    for bar in view.pyramid:
        name = tr("Level {level}").replace("{level}", number_in_words(bar.key))
        meaning = _people(bar.count, len(bar.cards))
        yield StatisticsRow(name, number_in_words(bar.count), bar.count / most, meaning, bar.cards)


def _spans(view: Overview) -> Iterator[StatisticsRow]:
    most = max((bar.count for bar in view.spans), default=1)
    for bar in view.spans:
        meaning = counted(
            bar.count, "%n card has {span} directly beneath", "%n cards have {span} directly beneath"
        )
        meaning = meaning.replace("{span}", number_in_words(bar.key))
        yield StatisticsRow(
            number_in_words(bar.key), number_in_words(bar.count), bar.count / most, meaning, bar.cards
        )


def _named(whole: Chart, figures: BranchFigures, cards: AnyIntegers) -> Iterator[StatisticsRow]:
    """Yield single cards with their spans."""
    most = max(int(figures.span.max(initial=0)), 1)
    for place in cards.tolist():
        span, people, vacant = (int(of[place]) for of in (figures.span, figures.reporting, figures.waiting))
        meaning = sum_in_words(people, vacant, span - people - vacant)
        only = np.array([place], np.int32)
        yield StatisticsRow(label(whole, place).title, number_in_words(span), span / most, meaning, only)


def _line(whole: Chart, view: Overview) -> Iterator[StatisticsRow]:
    """Yield the deepest line as one row, of all the cards on it."""
    if len(view.deepest):
        last = [label(whole, place).title for place in view.deepest[-NAMED_OF_LINE:].tolist()]
        names = " › ".join([*(["…"] if len(view.deepest) > NAMED_OF_LINE else []), *last])
        levels = counted(view.levels, "%n level", "%n levels")
        yield StatisticsRow(names, number_in_words(view.levels), 0.0, levels, view.deepest)


def _missing(whole: Chart, cards: CardArrays, figures: BranchFigures) -> Iterator[StatisticsRow]:
    count = len(whole.dataset.persons)
    people = people_of(cards, figures, count)
    everybody = int(people.sum())
    for silence in silences(whole.dataset):
        missing = silence.missing & people
        if number := int(missing.sum()):
            name = as_label(silence.name) if silence.is_own else tr(silence.name)
            meaning = tr("nothing is said of {number} of {all} people")
            meaning = meaning.replace("{number}", number_in_words(number))
            meaning = meaning.replace("{all}", number_in_words(everybody))
            found = cards_of_people(cards, figures, missing)
            yield StatisticsRow(name, number_in_words(number), number / everybody, meaning, found)
