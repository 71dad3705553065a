"""Finds people, organizations and vacant posts by what is said of them, the best first.

A word counts by the field in which it is found (names, then roles and teams, then all else) and by how
well it matches there (whole, as a beginning, inside a word, with errors); equals stand in the
file's order. All words must be found, whichever fields they are in. Not for: what is asked for (see `query`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from orgviewer.arrays import AnyIntegers, Booleans
from orgviewer.model.dataset import Dataset
from orgviewer.search.fields import Field, Target
from orgviewer.search.found import Found, Hit
from orgviewer.search.index import SearchIndex
from orgviewer.search.matches import Match, filter_match, word_match
from orgviewer.search.query import Ruled
from orgviewer.search.reasons import reason

MOST_HITS = 200
HIGHEST = np.iinfo(np.uint16).max

MeetsWhom = Callable[[str], tuple[Booleans, Booleans, Booleans]]
"""Says of which people, organizations and posts the condition of a rule holds."""
Scores = npt.NDArray[np.uint16]


def find(
    index: SearchIndex, text: str, day: Dataset | None = None, whom_it_meets: MeetsWhom | None = None
) -> Found:
    """Return what a text finds; nothing if it asks for nothing.

    Of the posts those that have a card of their own: in `day`, the index's records as of another day. Without
    a chart that says `whom_it_meets` a rule finds nobody.
    """
    query = index.asked(text)
    rules = [asked for asked in query.filters if isinstance(asked, Ruled)]
    filters = [filter_match(index, asked) for asked in query.filters if not isinstance(asked, Ruled)]
    filters += [_rule_match(index, asked, whom_it_meets) for asked in rules]
    known = index.dataset.person_index.get(query.text) if query.text else None
    words = _word_matches(index, query.words) if query.words else []
    scores = _combined(sum(index.counts), words)
    if query.filters and not query.words:
        scores[:] = 1
    if known is not None:
        scores[known] = HIGHEST
    for match in filters:
        scores[match.scores == 0] = 0
    _keep_only(scores[index.slice_of(Target.POST)], (day or index.dataset).posts_shown)
    hits = tuple(
        Hit(Target.PERSON, place, Field.ID, query.text)
        if place == known
        else _hit(index, words, filters, rules, place)
        for place in _best(scores).tolist()
    )
    parts = [scores[index.slice_of(target)] != 0 for target in Target]
    people, *groups = (int(np.count_nonzero(part)) for part in parts)
    return Found(parts[0], parts[1], parts[2], hits, people, sum(groups))


def _word_matches(index: SearchIndex, words: Sequence[str]) -> list[Match]:
    """Return what each word finds, up to the first that finds nothing."""
    matches = []
    for word in words:
        matches.append(word_match(index, index.columns, word))
        if not matches[-1].scores.any():
            break
    return matches


def _combined(count: int, matches: Sequence[Match]) -> Scores:
    """Return the sum of scores where no match has none."""
    scores = np.zeros(count, np.uint16)
    for match in matches:
        scores += match.scores
    for match in matches:
        scores[match.scores == 0] = 0
    return scores


def _keep_only(scores: Scores, places: Sequence[int]) -> None:
    """Leave the scores of some places."""
    kept = scores[places]
    scores[:] = 0
    scores[places] = kept


def _best(scores: Scores) -> AnyIntegers:
    """Return the places of the highest scores, at most MOST_HITS, equals in their order."""
    found = np.flatnonzero(scores)
    if len(found) > MOST_HITS:
        values = scores[found]
        at_least = np.bincount(values)[::-1].cumsum()[::-1]  # how many have each score or a higher one
        least = int(np.flatnonzero(at_least >= MOST_HITS)[-1])
        above, equal = found[values > least], found[values == least]
        found = np.sort(np.concatenate((above, equal[: MOST_HITS - len(above)])))
    return found[np.argsort(-scores[found].astype(np.int32), kind="stable")]


def _rule_match(index: SearchIndex, asked: Ruled, whom_it_meets: MeetsWhom | None) -> Match:
    """Return whom a rule meets: no text of theirs says so."""
    nobody = np.zeros(sum(index.counts), np.uint8)
    flags = nobody if whom_it_meets is None else np.concatenate(whom_it_meets(asked.condition))
    return Match(flags.astype(np.uint8), (), nobody)


def _hit(
    index: SearchIndex,
    words: Sequence[Match],
    filters: Sequence[Match],
    rules: Sequence[Ruled],
    place: int,
) -> Hit:
    """Return a hit with its least obvious reason: the word that counts least, the first filter, or a rule."""
    target, record = index.record_at(place)
    by_score = sorted(words, key=lambda match: int(match.scores[place]))
    for match in (*by_score, *filters):
        if told := reason(match, target, record):
            field, column, text = told
            return Hit(target, record, field, text, column)
    if rules:
        return Hit(target, record, Field.RULE, rules[0].condition)
    raise AssertionError("nobody is found without a reason")
