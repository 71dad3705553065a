"""Numbers the words of texts while they are read, and makes the vocabulary of them at the end.

Everything is done in parts, so that other threads are never kept waiting for long.
Not for: looking anything up (see `vocabulary`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, count, islice

import numpy as np
import numpy.typing as npt

from orgviewer.arrays import Integers
from orgviewer.search.fields import TextArray
from orgviewer.search.spellings.spelling_index import SpellingKeys
from orgviewer.search.vocabulary import BREAK, Vocabulary, make_vocabulary
from orgviewer.search.words import END, latin_forms, words_of_all

TEXTS_AT_ONCE = 4_000
LETTERS_AT_ONCE = 50_000
WORDS_AT_ONCE = 10_000
MOST_REMEMBERED = 100_000
"""Words or texts that are told apart; then all are forgotten, since growing a larger table takes long.

Whatever is met again gets a number again, which takes room and does no harm.
"""


GoOn = Callable[[], None]
"""Raises StoppedError if the work is no longer wanted."""


class TextNumbers:
    """Different texts, numbered from 0 as they are met; one of them has a number of its own."""

    def __init__(self, known: str, number: int) -> None:
        self._known = {known: number}
        self._next = count()
        self._numbers = defaultdict(self._next.__next__, self._known)

    def of(self, texts: Sequence[str]) -> Integers:
        """Return the number of each of a few texts."""
        return np.fromiter(map(self._numbers.__getitem__, texts), np.int32, len(texts))

    def forget(self, least: int = 0) -> list[str]:
        """Return the texts numbered since the last time and forget them, if there are more than that."""
        if len(self._numbers) <= least:
            return []
        texts = list(islice(self._numbers, 1, None))
        self._numbers = defaultdict(self._next.__next__, self._known)
        return texts


class Lexicon:
    """The words of all texts that are read, numbered from 1; 0 ends the words of a text."""

    def __init__(self, go_on: GoOn) -> None:
        self._go_on = go_on
        self._numbers = TextNumbers(END, -1)
        self._words = _Forms()
        self._further = _Forms()
        self._further_words = [np.zeros(0, np.int32)]
        self._keys = SpellingKeys()
        self._words.add([""])  # stands at 0

    def read(self, texts: Iterable[str]) -> tuple[Integers, Integers]:
        """Return the numbers of all words of texts, each text's ended by 0, and where each text's begin."""
        found = [np.zeros(0, np.int32)]
        for some in _parts_of(texts):
            self._go_on()
            for words in parts(words_of_all(some), WORDS_AT_ONCE):
                found.append(self._numbers.of(words) + 1)
                self._keep(self._numbers.forget(MOST_REMEMBERED))
        words_of_texts = np.concatenate(found)
        ends = np.flatnonzero(words_of_texts == 0)
        starts = np.concatenate(([0], ends[:-1] + 1)) if len(ends) else ends
        return words_of_texts, starts.astype(np.int32)

    def vocabulary(self) -> Vocabulary:
        """Return the vocabulary of all that was read, which ends the reading."""
        self._keep(self._numbers.forget())
        self._go_on()
        breaks = [np.array([BREAK], np.uint8)]
        letters = np.concatenate((*breaks, *self._words.letters, *self._further.letters))
        starts = np.cumsum(np.concatenate(([1], *self._words.sizes, *self._further.sizes)))
        further = np.concatenate(self._further_words)
        return make_vocabulary(letters, starts, self._words.count, further, self._keys.index())

    def _keep(self, words: list[str]) -> None:
        """Keep words as letters, and the Latin forms of those of other scripts."""
        for some in parts(words, WORDS_AT_ONCE):
            self._go_on()
            first = self._words.count
            self._words.add(some)
            foreign = [(place, word) for place, word in enumerate(some, first) if not word.isascii()]
            told = [(place, form) for place, word in foreign for form in latin_forms(word)]
            self._further_words.append(np.array([place for place, _ in told], np.int32))
            self._further.add([form for _, form in told])
            self._keys.add(some, first)


class _Forms:
    """Forms of words as bytes, a BREAK after each one, and how many bytes each has with its BREAK."""

    def __init__(self) -> None:
        self.count = 0
        self.letters: list[npt.NDArray[np.uint8]] = []
        self.sizes: list[Integers] = []

    def add(self, forms: Sequence[str]) -> None:
        """Add a few forms."""
        encoded = chr(BREAK).join((*forms, "")).encode("utf-8", "surrogatepass")
        letters = np.frombuffer(encoded, np.uint8)
        self.count += len(forms)
        self.letters.append(letters)
        self.sizes.append(np.diff(np.flatnonzero(letters == BREAK), prepend=-1).astype(np.int32))


def distinct(texts: Iterable[str], go_on: GoOn) -> tuple[TextArray, Integers]:
    """Return the texts that are told apart, and which one each text is; -1 where empty."""
    numbers = TextNumbers("", -1)
    found: list[TextArray] = []
    codes = [np.zeros(0, np.int32)]
    for some in parts(texts, WORDS_AT_ONCE):
        go_on()
        codes.append(numbers.of(some))
        found.append(as_texts(numbers.forget(MOST_REMEMBERED)))
    found.append(as_texts(numbers.forget()))
    return _joined(found), np.concatenate(codes)


def _joined(blocks: Sequence[TextArray]) -> TextArray:
    """Return arrays as one; objects are copied block by block, since that keeps other threads waiting."""
    ends = np.cumsum([len(block) for block in blocks])
    texts = np.empty(ends[-1], np.object_)
    for block, end in zip(blocks, ends.tolist(), strict=True):
        texts[end - len(block) : end] = block
    return texts


def as_texts(texts: Sequence[str]) -> TextArray:
    """Return texts as an array."""
    return np.array(texts, np.object_)


def parts(items: Iterable[str], size: int) -> Iterator[list[str]]:
    """Yield items in lists of a size, the last one shorter."""
    remaining = iter(items)
    while some := list(islice(remaining, size)):
        yield some


def _parts_of(texts: Iterable[str]) -> Iterator[list[str]]:
    """Yield texts in lists neither too many at once nor too long, but for a text that is long itself."""
    for some in parts(texts, TEXTS_AT_ONCE):
        lengths = list(accumulate(map(len, some)))
        if lengths[-1] <= LETTERS_AT_ONCE:
            yield some
            continue
        start = 0
        for place, length in enumerate(lengths, 1):
            before = lengths[start - 1] if start else 0
            if length - before > LETTERS_AT_ONCE or place == len(some):
                yield some[start:place]
                start = place
