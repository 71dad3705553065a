"""How much a dataset holds and how its file was read, in words, and as values for programs."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from itertools import compress

from orgviewer.model.dataset import Dataset
from orgviewer.model.days.periods import Presence
from orgviewer.model.findings import quoted
from orgviewer.model.recognition import LEFT_OUT, ColumnSign, Provenance, RecognizedColumn
from orgviewer.model.roster import UNKNOWN
from orgviewer.model.standing import Standing

SHAPES = {
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
SIGNS = {ColumnSign.CONTENT: " (by its content)", ColumnSign.TOLD: " (as told)"}
LONGEST = 40  # characters of a column's name
MOST_UNREAD = 6


def summary(dataset: Dataset) -> str:
    """Return how many people, organizations and sources there are; who is absent is not counted.

    Of a file that names only some, the people are those named.
    """
    return ", ".join(
        (
            f"{people(dataset):,} named"
            if dataset.names_some
            else count(people(dataset), "person", "people"),
            count(len(dataset.organizations), "organization", "organizations"),
            count(len(dataset.sources), "source", "sources"),
        )
    )


def _named(dataset: Dataset) -> str:
    number = people(dataset)
    return f"{number:,} named" if dataset.names_some else count(number, "person", "people")


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
        parts.append(", ".join(known) or "no column was recognized")
    if unread := dataset.provenance.unread:
        more = ", …" if len(unread) > MOST_UNREAD else ""
        parts.append(f"not read: {', '.join(unread[:MOST_UNREAD])}{more}")
    how = _how_read(dataset.provenance)
    return f"{how}: {'; '.join(parts)}" if how else "; ".join(parts)


def _how_read(provenance: Provenance) -> str:
    """Return the shape and the syntax of a file, such as "a table in CSV"."""
    shape = SHAPES.get(provenance.shape, provenance.shape)
    article = "a " if provenance.syntax in ("folder", "workbook") else ""
    return " in ".join(filter(None, (shape, f"{article}{provenance.syntax}" if provenance.syntax else "")))


def reporting(dataset: Dataset, standing: Standing) -> int:
    """Return how many people or posts report to somebody, however the chart is arranged."""
    lines = dataset.managers
    if dataset.as_of is not None:
        there = map(Presence.HOLDS_NOT.__ne__, dataset.person_presences)
        lines = array("i", compress(lines, there))
    return max(len(lines) - lines.count(UNKNOWN), standing.reporting)


def _standing(dataset: Dataset, standing: Standing) -> Iterator[str]:
    below = reporting(dataset, standing)
    verb = "reports" if below == 1 else "report"
    yield f"{below:,} {verb} to somebody" if below else "nobody reports to anybody"
    if standing.nested:
        yield f"{count(standing.nested, 'organization lies', 'organizations lie')} in another"
    yield f"{standing.roots:,} at the top"
    if dataset.absent:
        yield f"{count(len(dataset.absent), 'superior', 'superiors')} not in the file"


def _counts(dataset: Dataset) -> Iterator[str]:
    yield _named(dataset)
    if number := posts(dataset):
        yield f"{count(number, 'post', 'posts')} ({vacant(dataset):,} vacant)"
    for number, one, many in (
        (organizations(dataset), "organization", "organizations"),
        (len(dataset.sources), "source", "sources"),
    ):
        if number:
            yield count(number, one, many)


def _doubts(dataset: Dataset) -> Iterator[str]:
    """Yield which day was asked about, and how many people may have been there or not."""
    if dataset.as_of is not None:
        may_be, undated = in_doubt(dataset)
        yield f"as of {dataset.as_of}"
        if may_be:
            yield f"{may_be:,} of them may not be there yet or any more"
        if undated:
            yield f"{undated:,} without dates"


def _taken(column: RecognizedColumn) -> str:
    if column.field == LEFT_OUT:
        return f"{quoted(column.name, LONGEST)} left out"
    return f"{column.field} from {quoted(column.name, LONGEST)}{SIGNS.get(column.sign, '')}"


def count(number: int, one: str, many: str) -> str:
    """Return a number and what it counts."""
    return f"{number:,} {one if number == 1 else many}"
