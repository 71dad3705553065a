"""Fields that are counted over a chart, and what they are called where a file has columns of such names.

The column of a file wins: `level` is what it says, and the level in the chart is `counted level` there.
"""

from __future__ import annotations

from msgspec import Struct

from orgviewer.chart.chart import Chart
from orgviewer.model.dataset import Dataset
from orgviewer.model.naming import folded
from orgviewer.relations.values import own_columns, post_texts

WORDS = ("span", "beneath", "level", "head", "size", "vacancies", "cost")
"""Of fields that no file says but the chart does."""
MARK = "counted "


class CountedFields(Struct, frozen=True):
    """The counted fields of a file: those words that its columns have are `taken`."""

    taken: frozenset[str]

    def called(self, word: str) -> str:
        """Return what a field of ours is called in this file."""
        return MARK + word if word in self.taken else word

    def word_of(self, name: str) -> str:
        """Return the word of a counted field by its name in this file; nothing for any other field."""
        word = name.removeprefix(MARK)
        return word if word in WORDS and self.called(word) == name else ""


def counted_fields(dataset: Dataset) -> CountedFields:
    """Return what the counted fields of a file are called."""
    told = (*post_texts(dataset), *(one.other for one in dataset.organizations))
    others = (name for one in told for name in one)
    return CountedFields(frozenset({*map(folded, own_columns(dataset)), *map(folded, others)} & {*WORDS}))


def counted_of_chart(whole: Chart) -> CountedFields:
    """Return what the counted fields of the file of a chart are called."""
    return counted_fields(whole.dataset)
