"""Which words of a dataset have which keys: found by their hashes, so that no key is kept as a text."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from orgviewer.arrays import AnyIntegers, Integers
from orgviewer.search.spellings.keys import MARK_LENGTH, text_keys, typed_keys, typed_parts

Hashes = npt.NDArray[np.int64]


class SpellingIndex(Struct, frozen=True, eq=False):
    """The hashes of all keys in their order, by each the number of a word; `marks` says of which scripts."""

    hashes: Hashes
    words: Integers
    marks: frozenset[str]

    def words_of(self, word: str) -> AnyIntegers:
        """Return the numbers of the words of which one that somebody types may be a spelling."""
        return self._words_with(set(typed_keys(word, self.marks)))

    def words_within(self, word: str) -> AnyIntegers:
        """Return the numbers of the words of a part of which it may be a spelling."""
        return self._words_with(set(typed_parts(word, self.marks)))

    def _words_with(self, keys: Collection[str]) -> AnyIntegers:
        """Return the numbers of the words that have any of some keys."""
        if not keys:
            return self.words[:0]
        wanted = np.fromiter(map(hash, keys), np.int64, len(keys))
        first, after = (np.searchsorted(self.hashes, wanted, side) for side in ("left", "right"))
        found = [self.words[start:end] for start, end in zip(first.tolist(), after.tolist(), strict=True)]
        return np.concatenate(found)


class SpellingKeys:
    """The keys of words while they are read."""

    def __init__(self) -> None:
        self._hashes = [np.zeros(0, np.int64)]
        self._words = [np.zeros(0, np.int32)]
        self._marks: set[str] = set()

    def add(self, words: Sequence[str], first: int) -> None:
        """Add the keys of a few words, which are numbered from `first`."""
        told = [(number, key) for number, word in enumerate(words, first) for key in text_keys(word)]
        self._marks.update({key[:MARK_LENGTH] for _, key in told})
        self._hashes.append(np.fromiter((hash(key) for _, key in told), np.int64, len(told)))
        self._words.append(_numbers(number for number, _ in told))

    def index(self) -> SpellingIndex:
        """Return all that was added."""
        hashes, words = np.concatenate(self._hashes), np.concatenate(self._words)
        order = np.argsort(hashes, kind="stable")
        return SpellingIndex(hashes[order], words[order], frozenset(self._marks))


def _numbers(numbers: Iterable[int]) -> Integers:
    return np.fromiter(numbers, np.int32)
