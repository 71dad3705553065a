"""How much a dataset holds and how its file was read, in words, and as values for programs."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import compress

from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Presence
from orgviewer.model.findings import quoted
from orgviewer.model.recognition import LEFT_OUT, ColumnSign, Provenance, RecognizedColumn
from orgviewer.model.roster import UNKNOWN
from orgviewer.model.standing import Standing
from orgviewer.words.language import Phrase, Plural, counted, number_in_words, tr

ORGANIZATIONS = Plural("%n organization", "%n organizations")
SOURCES = Plural("%n source", "%n sources")
SHAPES: Mapping[str, Phrase] = {
    "table": "a table",
    "records": "a list of records",
    "tree": "a tree of records",
    "units": "organizations with their people",
    "graph": "a graph of nodes and links",
    "Popolo": "Popolo's lists",
    "FollowTheMoney": "entities of FollowTheMoney",
    "Open States": "people and committees of Open States",
    "JSON-LD": "linked data (JSON-LD)",
    "orgviewer": "orgviewer's format",
}
"""The shapes as a sentence has them."""
SYNTAXES: Mapping[str, Phrase] = {"folder": "a folder", "workbook": "a workbook"}
"""The syntaxes that no name of their own has, as a sentence has them."""
SIGNS: Mapping[ColumnSign, Phrase] = {ColumnSign.CONTENT: " (by its content)", ColumnSign.TOLD: " (as told)"}
LONGEST = 40  # characters of a column's name
MOST_UNREAD = 6


def summary(dataset: Dataset) -> str:
    """Return how many people, organizations and sources there are; who is absent is not counted.

    Of a file that names only some, the people are those named.
    """
    return ", ".join(
        (
            counted(people(dataset), "%n named", "%n named")
            if dataset.names_some
            else counted(people(dataset), "%n person", "%n people"),
            counted(len(dataset.organizations), *ORGANIZATIONS),
            counted(len(dataset.sources), *SOURCES),
        )
    )


def _named(dataset: Dataset) -> str:
    number = people(dataset)
    if dataset.names_some:
        return counted(number, "%n named", "%n named")
    return counted(number, "%n person", "%n people")


def people(dataset: Dataset) -> int:
    """Return how many people the file knows, or where a day was chosen, how many may be there then."""
    everybody = len(dataset.persons) - len(dataset.absent)
    return everybody if dataset.as_of is None else sum(_there(dataset).values())


def in_doubt(dataset: Dataset) -> tuple[int, int]:
    """Return how many people may be there on the day by their dates, and of how many there are none."""
    counts = _there(dataset)
    return counts[Presence.MAY_HOLD], counts[Presence.UNDATED]


def _there(dataset: Dataset) -> Counter[int]:
    """Return how many people there are on the day by their Presence, without those who surely are not."""
    counts = Counter(dataset.person_presences)
    counts.subtract(dataset.person_presences[place] for place in dataset.absent)
    counts.pop(Presence.HOLDS_NOT, None)
    return counts


def posts(dataset: Dataset) -> int:
    """Return how many posts the file knows, or where a day was chosen, how many may exist then."""
    return _may_hold(dataset, dataset.post_presences)


def organizations(dataset: Dataset) -> int:
    """Return how many organizations the file knows, or where a day was chosen, how many may exist then."""
    return _may_hold(dataset, dataset.organization_presences)


def _may_hold(dataset: Dataset, presences: bytes) -> int:
    gone = 0 if dataset.as_of is None else presences.count(Presence.HOLDS_NOT)
    return len(presences) - gone


def vacant(dataset: Dataset) -> int:
    """Return how many posts the file says that nobody holds on the day."""
    return sum(map(dataset.is_said_vacant, dataset.vacancies))


def evidence(dataset: Dataset, standing: Standing) -> str:
    """Return in one line how a file was read, who stands where in it, and what was not read."""
    said = _counts(dataset), _doubts(dataset), _standing(dataset, standing)
    parts = [part for part in map(", ".join, said) if part]
    if dataset.recognition is not None:
        known = [_taken(column) for column in dataset.recognition.columns if column.field]
        parts.append(", ".join(known) or tr("no column was recognized"))
    if unread := dataset.provenance.unread:
        more = ", …" if len(unread) > MOST_UNREAD else ""
        parts.append(tr("not read: {list}{more}", list=", ".join(unread[:MOST_UNREAD]), more=more))
    how = _how_read(dataset.provenance)
    return f"{how}: {'; '.join(parts)}" if how else "; ".join(parts)


def _how_read(provenance: Provenance) -> str:
    """Return the shape and the syntax of a file, such as "a table in CSV"."""
    shape = tr(SHAPES.get(provenance.shape, provenance.shape))
    syntax = tr(SYNTAXES.get(provenance.syntax, provenance.syntax))
    if shape and syntax:
        return tr("{shape} in {syntax}", shape=shape, syntax=syntax)
    return shape or syntax


def reporting(dataset: Dataset, standing: Standing) -> int:
    """Return how many people or posts report to somebody, however the chart is arranged."""
    lines = dataset.managers
    if dataset.as_of is not None:
        there = map(Presence.HOLDS_NOT.__ne__, dataset.person_presences)
        lines = array("i", compress(lines, there))
    return max(len(lines) - lines.count(UNKNOWN), standing.reporting)


def _standing(dataset: Dataset, standing: Standing) -> Iterator[str]:
    below = reporting(dataset, standing)
    if below:
        yield counted(below, "%n reports to somebody", "%n report to somebody")
    else:
        yield tr("nobody reports to anybody")
    if standing.nested:
        yield counted(standing.nested, "%n organization lies in another", "%n organizations lie in another")
    yield counted(standing.roots, "%n at the top", "%n at the top")
    if dataset.absent:
        yield counted(len(dataset.absent), "%n superior not in the file", "%n superiors not in the file")


def _counts(dataset: Dataset) -> Iterator[str]:
    yield _named(dataset)
    if number := posts(dataset):
        none = number_in_words(vacant(dataset))
        yield counted(number, "%n post ({vacant} vacant)", "%n posts ({vacant} vacant)", vacant=none)
    for number, words in ((organizations(dataset), ORGANIZATIONS), (len(dataset.sources), SOURCES)):
        if number:
            yield counted(number, *words)


def _doubts(dataset: Dataset) -> Iterator[str]:
    """Yield which day was asked about, and how many people may have been there or not."""
    if dataset.as_of is not None:
        may_be, undated = in_doubt(dataset)
        yield tr("as of {as_of}", as_of=dataset.as_of)
        if may_be:
            yield counted(
                may_be,
                "%n of them may not be there yet or any more",
                "%n of them may not be there yet or any more",
            )
        if undated:
            yield counted(undated, "%n without dates", "%n without dates")


def _taken(column: RecognizedColumn) -> str:
    name = quoted(column.name, LONGEST)
    if column.field == LEFT_OUT:
        return tr("{column} left out", column=name)
    sign = tr(SIGNS[column.sign]) if column.sign in SIGNS else ""
    return tr("{field} from {column}{sign}", field=column.field, column=name, sign=sign)
