"""Whom one word or one filter finds, how well, and by which texts.

Not for: what is asked for (see `query`), or the order of what is found (see `finder`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection

import numpy as np
from msgspec import Struct

from orgviewer.arrays import AnyIntegers, Booleans, Floats, Integers
from orgviewer.model.naming import folded
from orgviewer.model.quantities.evidence import quantities
from orgviewer.relations.facets import ORGANIZATION, Facet, FacetKind
from orgviewer.search.columns import IndexedColumn
from orgviewer.search.fields import RANK_STEP, Field, Qualities, Quality, Target
from orgviewer.search.index import SearchIndex
from orgviewer.search.query import MOST_WORDS, Range, ValueFilter, Years
from orgviewer.search.record_texts import BOTH, FACETS
from orgviewer.search.vocabulary import allowed_edits
from orgviewer.search.words import latin_forms, query_words, text_words

FEW = 5
"""Records that a word must find as it is spelled, whole or as a beginning; else errors are allowed for."""


class Match(Struct, frozen=True, eq=False):
    """What a word or a filter finds.

    `scores` has an entry for every record, 0 if it is not found. `sources` are the columns in which
    something was found, and what each of their texts counts; `qualities` are those of words.
    """

    scores: Qualities
    sources: tuple[tuple[IndexedColumn, Qualities], ...]
    qualities: Qualities


def word_match(index: SearchIndex, columns: Collection[IndexedColumn], word: str) -> Match:
    """Return what a word finds in some columns, with errors of typing if it finds few without.

    A word of another script that nobody has is looked for in its Latin form.
    """
    exact = index.vocabulary.matches(word)
    match = _match(index, columns, exact)
    if allowed_edits(word) and _found_well(match.scores) < FEW:
        similar = index.vocabulary.similar(word)
        if similar.any():
            match = _match(index, columns, np.maximum(exact, similar))
    forms = latin_forms(word)
    if forms and not match.scores.any():
        return _match(index, columns, index.vocabulary.matches(forms[0]))
    return match


def filter_match(index: SearchIndex, asked: ValueFilter | Years | Range) -> Match:
    """Return what a filter finds."""
    if isinstance(asked, Years):
        return _years_match(index, asked)
    if isinstance(asked, Range):
        return _range_match(index, asked)
    if asked.facet == ORGANIZATION:
        return _team_match(index, asked)
    return _value_match(index, _columns_of(index, asked.facet), asked)


def _match(index: SearchIndex, columns: Collection[IndexedColumn], qualities: Qualities) -> Match:
    if not qualities.any():
        return _match_of(index, (), lambda column: qualities, qualities)
    return _match_of(index, columns, lambda column: column.ranked(qualities), qualities)


def _match_of(
    index: SearchIndex,
    columns: Collection[IndexedColumn],
    rank: Callable[[IndexedColumn], Qualities],
    qualities: Qualities,
) -> Match:
    """Return what is found by texts of columns, given what each of a column's texts counts."""
    scores = np.zeros(sum(index.counts), np.uint8)
    sources = []
    for column in columns:
        ranked = rank(column)
        if ranked.any():
            column.raise_scores(scores[index.slice_of(column.target)], ranked)
            sources.append((column, ranked))
    return Match(scores, tuple(sources), qualities)


def _found_well(scores: Qualities) -> int:
    return int(np.count_nonzero(scores % RANK_STEP >= Quality.PREFIX))


def _columns_of(index: SearchIndex, facet: Facet) -> list[IndexedColumn]:
    if facet.kind is FacetKind.COLUMN:
        return [
            column for column in index.columns if column.field is Field.COLUMN and column.name == facet.column
        ]
    fields = BOTH.get(facet.kind) or (FACETS[facet.kind],)
    return [column for column in index.columns if column.field in fields]


def _value_match(index: SearchIndex, columns: Collection[IndexedColumn], asked: ValueFilter) -> Match:
    """Return who has a value as a whole, or all of its words."""
    if asked.whole:
        return _whole_match(index, columns, asked.value)
    matches = [word_match(index, columns, word) for word in query_words(asked.value)[:MOST_WORDS]]
    first, *others = matches
    for other in others:
        first.scores[other.scores == 0] = 0
    return first


def _whole_match(index: SearchIndex, columns: Collection[IndexedColumn], value: str) -> Match:
    wanted = folded(value)
    words = [index.vocabulary.matches(word) for word in text_words(value)[:MOST_WORDS]]

    def rank(column: IndexedColumn) -> Qualities:
        ranked = np.zeros(len(column.texts) + 1, np.uint8)
        for place in column.has_all(words, Quality.WHOLE).tolist():
            if folded(column.texts[place]) == wanted:
                ranked[place] = Quality.WHOLE
        return ranked

    return _match_of(index, columns, rank, np.zeros(index.vocabulary.words, np.uint8))


def _team_match(index: SearchIndex, asked: ValueFilter) -> Match:
    """Return who is in an organization that has a name, or in one that lies in it."""
    names = [
        column
        for column in index.columns
        if column.field is Field.NAME and column.target is Target.ORGANIZATION
    ]
    named = _value_match(index, names, asked)
    within = _closed(named.scores[index.slice_of(Target.ORGANIZATION)] != 0, index.above)
    ranked = np.append(within, False).astype(np.uint8)
    return _match_of(index, index.teams, lambda column: ranked, named.qualities)


def _closed(chosen: Booleans, above: Integers) -> Booleans:
    """Return which organizations are chosen, or lie in one that is; `above` leads from each to the next."""
    upward: AnyIntegers = above
    for _ in range(len(chosen).bit_length()):
        chosen = chosen | chosen[upward]
        upward = upward[upward]
    return chosen


def _years_match(index: SearchIndex, asked: Years) -> Match:
    def rank(column: IndexedColumn) -> Qualities:
        years = [int(text[:4]) if text[:4].isdecimal() else -1 for text in column.texts]
        return np.array([*(asked.first <= year <= asked.last for year in years), False], np.uint8)

    return _match_of(index, index.starts, rank, np.zeros(index.vocabulary.words, np.uint8))


def _range_match(index: SearchIndex, asked: Range) -> Match:
    """Return who has a number of a range; of a column of texts whoever has all words that are asked for."""
    columns = _columns_of(index, asked.words.facet)
    numbers: dict[int, Floats] = {}
    for column in columns:
        counts = np.bincount(column.text[column.text >= 0], minlength=len(column.texts)).tolist()
        found = quantities(column.name, list(column.texts), counts)
        if found is None:
            return _value_match(index, columns, asked.words)
        numbers[id(column)] = np.array([np.nan if one is None else one for one in found.numbers])

    def rank(column: IndexedColumn) -> Qualities:
        own = numbers[id(column)]
        inside = (own >= asked.least) & (own < asked.most if asked.is_below else own <= asked.most)
        return np.append(inside, False).astype(np.uint8)

    return _match_of(index, columns, rank, np.zeros(index.vocabulary.words, np.uint8))
