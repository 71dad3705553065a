"""`orgviewer connect`: says what two people of a file share, and what that is worth.

Not for: finding chains of people (see `relations.chains`), or showing them in a window (see `views`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import count as count_from
from pathlib import Path

from msgspec import Struct

from orgviewer.commands.reading import read_told
from orgviewer.commands.terminal import say
from orgviewer.controls import blanked
from orgviewer.errors import UsageError
from orgviewer.model.dataset import Dataset
from orgviewer.model.file_records import AMBIGUOUS
from orgviewer.model.findings import Hints, quoted
from orgviewer.model.naming import folded
from orgviewer.model.records import Education, Membership, Period
from orgviewer.relations.chains import Chain, ChainStep, connections
from orgviewer.relations.graph import build_graph
from orgviewer.relations.organizations import organizations_of_both
from orgviewer.relations.periods import Overlap, Reach, reach
from orgviewer.relations.phrases import LifeEntry, notes, phrase, step_entries
from orgviewer.relations.worth import by_heading, is_relation
from orgviewer.search.fields import Field, Target
from orgviewer.search.finder import find
from orgviewer.search.index import SearchIndex, build_index
from orgviewer.search.words import query_words, text_words
from orgviewer.words.language import counted, tr

MOST_LISTED = 5
TOGETHER = (Overlap.SURE, Overlap.IN_FILE)
"""What is told of two without the years of one of them that nobody knows."""


def connect(
    *,
    path: Path,
    one: str,
    other: str,
    most: int,
    as_of: str | None,
    columns: Sequence[str],
    sheet: str | None,
    encoding: str | None,
    at: str | None,
) -> int:
    """Print the strongest of the shortest chains from one person to another, and their worth; return 0.

    Raises ReadError for the file, UsageError for who is not in it or may be several.
    """
    dataset = read_told(path, columns, sheet, encoding, at).on(as_of)
    people = _People(dataset)
    start, goal = (people.meant(text) for text in (one, other))
    if start == goal:
        say(
            tr(
                "{one} and {other} are the same person: {start}.",
                one=quoted(one),
                other=quoted(other),
                start=people.called(start),
            )
        )
        return 0
    found = connections(build_graph(dataset), start, goal, most + 1)
    answer = _answer(people, start, goal, found, most)
    named = {"one": people.called(start), "other": people.called(goal)}
    say(tr("{one} and {other}: {connection}", **named, connection=answer))
    numbers = count_from(1)
    for heading, headed in by_heading(found[:most]).items():
        say()
        say(f"{tr(heading)}:")
        for chain in headed:
            for line in _lines(people, chain, f"{next(numbers)}. "):
                say(line)
    return 0


def _answer(people: _People, start: int, goal: int, found: Sequence[Chain], most: int) -> str:
    """Return in a line what connects two people: how much, or the company and nothing else."""
    number = counted(min(len(found), most), "%n connection", "%n connections")
    number += tr(" of more") if len(found) > most else ""
    if any(len(chain.steps) == 1 for chain in found):
        return number
    records = people.dataset.organizations
    both = [blanked(records[place].name) for place in organizations_of_both(people.dataset, start, goal)]
    besides = tr("nothing besides {both}", both=_listed(both)) if both else ""
    through = tr("{number} through others", number=number) if found else ""
    by_then = tr(" by {day}", day=people.dataset.as_of) if people.dataset.as_of else ""
    return tr(", but ").join(filter(None, (besides, through))) or tr(
        "nothing in this file connects them{by_then}", by_then=by_then
    )


class _People(Struct, frozen=True, eq=False, dict=True):
    """The people of a dataset by whatever they may be called on a command line."""

    dataset: Dataset

    @cached_property
    def index(self) -> SearchIndex:
        return build_index(self.dataset)

    def called(self, place: int) -> str:
        """Return a person's name, and the id too if others have that name."""
        person = self.dataset.persons[place]
        alone = self.dataset.name_index[person.name] != AMBIGUOUS
        return blanked(person.name if alone else f"{person.name} ({person.id})")

    def meant(self, text: str) -> int:
        """Return who is meant by an id, a name or a part of it; raises UsageError if that is not clear."""
        known = self.dataset.person_meant(text)
        if known >= 0:
            return known
        found = self._alike(text)
        if len(found) == 1:
            return found[0]
        if not found:
            hint = Hints().did_you_mean(text, self.dataset.name_index)
            raise UsageError(
                tr("nobody in this file is called {word}. {hint}", word=quoted(text), hint=hint).rstrip()
            )
        persons = [self.dataset.persons[place] for place in found[:MOST_LISTED]]
        either = [blanked(f"{person.name} ({person.id})") for person in persons]
        others = [tr("others")] if len(found) > MOST_LISTED else []
        raise UsageError(
            tr(
                "{word} is ambiguous: {value}; give an id.",
                word=quoted(text),
                value=_listed([*either, *others]),
            )
        )

    def _alike(self, text: str) -> list[int]:
        """Return whose whole name it is, or of whom a search finds the names with the most whole words."""
        if self.dataset.name_index.get(text) == AMBIGUOUS:
            return [
                place for place in range(len(self.dataset.persons)) if text in self.dataset.names_of(place)
            ]
        found = [
            hit.record
            for hit in find(self.index, text).hits
            if hit.target is Target.PERSON and hit.field is Field.NAME
        ]
        names = {place: [folded(name) for name in self.dataset.names_of(place)] for place in found}
        words = set(query_words(text))
        same = [place for place in found if folded(text) in names[place]]
        whole = [max(len(words & set(text_words(name))) for name in names[place]) for place in found]
        return same or [place for place, number in zip(found, whole, strict=True) if number == max(whole)]


def _lines(people: _People, chain: Chain, number: str) -> Iterator[str]:
    """Yield a chain as lines: who it begins with, then what each step says."""
    yield f"{number}{people.called(chain.steps[0].from_person)}"
    for place, step in enumerate(chain.steps):
        entries = step_entries(people.dataset, step)
        told = phrase(step, entries, people.dataset.day).format(
            name=people.called(step.to_person), thing=blanked(step.text)
        )
        details = _details(people.dataset, step, entries)
        sources = _sources(people.dataset, entries)
        yield "".join(
            (
                " " * len(number),
                "who " if place else "",
                told,
                f" — {blanked(details)}" if details else "",
                f" [{blanked(sources)}]" if sources else "",
            )
        )
        for note in notes(step, entries):
            yield f"{' ' * len(number)}({blanked(note)})"


def _details(dataset: Dataset, step: ChainStep, entries: Sequence[LifeEntry]) -> str:
    """Return what the entries of a relation say besides, or when both were there and whether together."""
    if is_relation(step):
        told = [part for entry in entries for part in (*_words(dataset, entry.period), _years(entry))]
        return ", ".join(dict.fromkeys(filter(None, told)))
    years = [_years(entry) for entry in entries]
    match step.overlap:
        case Overlap.SURE:
            together = tr("in the same years") if all(years) else tr("at the same time")
        case Overlap.IN_FILE:
            together = tr("in this file")
        case Overlap.NEVER:
            together = tr("not in the same years")
        case _:
            together = tr("perhaps in the same years") if all(years) else ""
    if not any(years):
        return together or tr("years unknown")
    known = [year for year in years if year] if step.overlap in TOGETHER else years
    both = _listed([year or tr("years unknown") for year in known])
    return ", ".join(filter(None, (both, together)))


def _words(dataset: Dataset, entry: Period) -> Iterable[str | None]:
    match entry:
        case Education():
            return entry.institution, entry.study_type
        case Membership():
            place = dataset.organization_index.get(entry.organization_id or "")
            return entry.role, None if place is None else dataset.organizations[place].name
    return ()


def _years(entry: LifeEntry) -> str:
    """Return the dates of an entry as the file has them, or how long it was, or nothing."""
    period, person = entry
    start, end = period.start_date, period.end_date
    if start and end:
        return start if start == end else f"{start} – {end}"
    if start:
        return tr("since {day}" if reach(period, person) is Reach.TODAY else "from {day}", day=start)
    if end:
        return tr("until {day}", day=end)
    return period.duration or ""


def _sources(dataset: Dataset, entries: Iterable[LifeEntry]) -> str:
    """Return the sources of entries, each once with all its places."""
    places: dict[str, dict[str, None]] = {}
    for citation in (citation for entry in entries for citation in entry.period.sources):
        known = dataset.source_index.get(citation.id)
        title = citation.id if known is None else dataset.sources[known].title
        places.setdefault(title, {}).update({citation.at: None} if citation.at else {})
    return "; ".join(", ".join((title, *at)) for title, at in places.items())


def _listed(texts: Sequence[str]) -> str:
    *first, last = texts
    return tr("{list} and {last}", list=tr(", ").join(first), last=last) if first else last
