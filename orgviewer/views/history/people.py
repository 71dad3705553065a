"""People through the states of a history: their ways for the panel, those of other states for the search."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from orgviewer.history.ways import AtOtherTimes, Ways
from orgviewer.lives.parts import Line
from orgviewer.model.changes import ChangeKind
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Document, Person
from orgviewer.search.index import SearchIndex, build_index
from orgviewer.views.history.state_words import MOST_STEPS, first_line, way_line
from orgviewer.words.translation import tr


def way_lines(ways: Ways, key: str, place: int) -> Sequence[Line]:
    """Return the way of who has an id in the state at a place through all states, the latest first."""
    steps = ways.way(key, place)[-MOST_STEPS:]
    lines = [way_line(step, ways.state(step.place), ways.names) for step in reversed(steps)]
    if ways.is_from_the_first(key, place):
        lines.append(first_line(ways.state(0)))
    return lines


def index_of_others(ways: Ways, dataset: Dataset, place: int) -> SearchIndex:
    """Return the search for people of other states, and for when those of this one came or went."""
    others = [
        (other, _when(other, ways, tr("joins the file {day}"))) for other in ways.others(dataset, place)
    ]
    here = [
        (other, _when(other, ways, tr("joined the file {day}"))) for other in ways.passages(dataset, place)
    ]
    persons = tuple(Person(id=other.id, name=other.name, summary=when) for other, when in (*others, *here))
    return build_index(Dataset(Document(persons=persons), Path()))


def _when(other: AtOtherTimes, ways: Ways, joining: str) -> str:
    """Return when somebody left the file, or came into it, in these words: more the states do not say."""
    words = tr("left the file {day}") if other.step.change.kind is ChangeKind.LEFT else joining
    return words.replace("{day}", ways.state(other.step.place).days.text)
