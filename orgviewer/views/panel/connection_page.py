"""The page about what two people share, and what that is worth: chains, each step with its sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from orgviewer.chart.chart import Chart
from orgviewer.chart.lighting import Connection
from orgviewer.chart.places import Place
from orgviewer.lives.names import Names
from orgviewer.lives.parts import Block, Head, Line, Listed, Step, Strong, Words
from orgviewer.lives.texts import (
    cited,
    filled,
    joined,
    label,
    line,
    note,
    paragraph,
    present,
    quiet,
    section,
    sentence,
    years,
)
from orgviewer.model.records import Education
from orgviewer.relations.chains import Chain, ChainStep, connections
from orgviewer.relations.graph import OF_MEMBERSHIPS, Graph
from orgviewer.relations.organizations import organizations_of_both
from orgviewer.relations.phrases import OVERLAPS, LifeEntry, notes, phrase, step_entries, word
from orgviewer.relations.worth import by_heading, is_relation
from orgviewer.views.panel.page_html import PageHtml
from orgviewer.words.translation import Phrase, counted, tr

MOST_CHAINS = 5
NOTHING: Phrase = (
    "Nothing in this file connects them: no manager, team, school, employer, project, teacher or advisor."
)


def connection_page(chart: Chart, graph: Graph, one: Place, other: Place) -> tuple[str, Connection | None]:
    """Return the page about the people of two cards, with the best chains between them, and the first."""
    people = int(chart.record[one]), int(chart.record[other])
    found = connections(graph, *people, MOST_CHAINS)
    page = PageHtml(chart).page(_parts(Names(chart.dataset), *people, found))
    first = _first(found)
    return page, _connection(chart, first, one, other) if first else None


def _first(found: Sequence[Chain]) -> Chain | None:
    """Return the chain that says most of two people: it is drawn, and stands first on the page."""
    return next((alike[0] for alike in by_heading(found).values()), None)


def _connection(chart: Chart, chain: Chain, one: Place, other: Place) -> Connection | None:
    """Return a chain as it is drawn, from the cards on which its steps stand.

    None if somebody on it has no card on this chart.
    """
    known = [_cards(chart, step) for step in chain.steps]
    froms, tos = ([pair[side] for pair in known] for side in (0, 1))
    before, after = [one, *tos[:-1]], [*froms[1:], other]
    ends = []
    for place, step in enumerate(chain.steps):
        start = _card(chart, step.from_person, froms[place], before[place])
        ends.append((start, _card(chart, step.to_person, tos[place], after[place])))
    if min(min(pair) for pair in ends) < 0:
        return None
    words = tuple(tr(word(step)) for step in chain.steps)
    return Connection(tuple((chart.key(start), chart.key(end)) for start, end in ends), words)


def _cards(chart: Chart, step: ChainStep) -> tuple[int, int]:
    """Return the cards of the two memberships by which a step ties two people; -1 for any card of theirs."""
    if step.kind not in OF_MEMBERSHIPS:
        return -1, -1
    sides = (step.from_person, step.from_entry), (step.to_person, step.to_entry)
    one, other = (chart.person_card(*side) if side[1] >= 0 else -1 for side in sides)
    return one, other


def _card(chart: Chart, person: int, *likely: int) -> int:
    """Return the first card of a person that is known, else the one that stands for the person; or -1."""
    return next((card for card in likely if card >= 0), chart.person_card(person))


def _parts(names: Names, one: int, other: int, found: list[Chain]) -> Iterator[Block]:
    persons = names.dataset.persons
    both = {"one": line(label(persons[one].name)), "other": line(label(persons[other].name))}
    yield Head(filled(tr("{one} and {other}"), both))
    direct = any(len(chain.steps) == 1 for chain in found)
    shared = () if direct else organizations_of_both(names.dataset, one, other)
    nothing = _nothing_besides(names, shared) if shared else line("" if found else tr(NOTHING))
    yield from paragraph(nothing)
    if first := _first(found):
        yield from paragraph(quiet(line(_how(first))))
    numbers = count(1)
    for heading, alike in by_heading(found).items():
        blocks = [block for chain in alike for block in _chain(names, chain, next(numbers))]
        yield from section(tr(heading), *blocks)


def _nothing_besides(names: Names, both: Sequence[int]) -> Line:
    """Return that two people share nothing but the organizations in which both stand."""
    records = names.dataset.organizations
    called = joined((line(label(records[place].name)) for place in both), ", ")
    return sentence(tr("They share nothing besides {names}."), "{names}", called)


def _how(chain: Chain) -> str:
    between = len(chain.steps) - 1
    if not between:
        return tr("Connected directly.")
    return counted(between, "Connected through %n other person.", "Connected through %n other people.")


def _chain(names: Names, chain: Chain, number: int) -> Iterator[Block]:
    """Yield the people of a chain, each a link, and between them what one has to do with the next."""
    first = Strong(names.person(chain.steps[0].from_person))
    yield Listed((*line(f"{number}. "), first))
    for step in chain.steps:
        yield Step(_step(names, step))
        yield from (block for text in notes(step, step_entries(names.dataset, step)) for block in note(text))
        yield Listed((Strong(names.person(step.to_person)),))


def _step(names: Names, step: ChainStep) -> tuple[Line, ...]:
    """Return what one is to the other with its sources, and the years of both."""
    dataset = names.dataset
    entries = step_entries(dataset, step)
    called = {"name": line(dataset.persons[step.to_person].name), "thing": line(step.text)}
    said = filled(tr(phrase(step, entries, dataset.day)), called)
    sources = dict.fromkeys(source for entry in entries for source in entry.period.sources)
    when = [_when(entry) for entry in entries if _when(entry)]
    when += [] if is_relation(step) else [tr(OVERLAPS[step.overlap])]
    told = (Words("↓ "), *said, *cited(dataset, sources))
    return present(told, quiet(line(" · ".join(when))))


def _when(entry: LifeEntry) -> str:
    """Return the years of an entry, and what was studied in them."""
    record, person = entry
    what = record.study_type if isinstance(record, Education) else None
    return ", ".join(part for part in (what, years(record, person), record.duration) if part)
