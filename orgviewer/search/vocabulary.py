"""Every different word of a dataset, once, and which of them match a word that is looked for.

The words stand one after the other in one array of bytes, so that looking through a million of them
takes a few calls. Not for: who has the words (see `columns`).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from orgviewer.arrays import AnyIntegers, Integers
from orgviewer.engines import load
from orgviewer.search.fields import Qualities, Quality
from orgviewer.search.spellings.japanese import without_long_vowels
from orgviewer.search.spellings.spelling_index import SpellingIndex
from orgviewer.search.spellings.spelling_table import spelled_alike

BREAK = 10  # the byte between forms: no word has it
COMPARISON, EDITS = "rapidfuzz.process:cdist", "rapidfuzz.distance.OSA:distance"
"""What compares words with many others, by the errors of typing between them."""
AT_ONCE = 5_000  # forms compared by one call
SHORTEST_MISSPELT, SHORTEST_TWICE, LONGEST_MISSPELT = 4, 8, 60
"""Letters of words in which one error may be and two, and of those that are no page without spaces."""


def _signature_bits() -> npt.NDArray[np.uint64]:
    """Return a bit for every byte; the bytes after the first of a character have none."""
    bits = np.zeros(256, np.uint64)
    for byte in range(BREAK + 1, 256):
        letter = chr(byte)
        if "a" <= letter <= "z":
            bits[byte] = 1 << (byte - ord("a"))
        elif not 0x80 <= byte < 0xC0:
            bits[byte] = 1 << (26 + byte % 38)
    return bits


_BITS = _signature_bits()


class Vocabulary(Struct, frozen=True, eq=False):
    """Words and the other forms in which they are known.

    `letters` are the forms in UTF-8, a BREAK before, between and after them; form n begins at
    `starts[n]`, and one entry more ends the last. The first forms are the words themselves, and form
    `words + n` is one of the word `further[n]`. `lengths` counts the letters of each form, and a bit of
    `signatures` says that one of some letters is in it: what few bits part may be alike. `spellings` say
    which words are spelled as people type them.
    """

    letters: npt.NDArray[np.uint8]
    starts: AnyIntegers
    words: int
    further: Integers
    lengths: npt.NDArray[np.uint8]
    signatures: npt.NDArray[np.uint64]
    spellings: SpellingIndex

    def matches(self, word: str) -> Qualities:
        """Return how well each word matches one that is looked for, or another spelling; without errors."""
        qualities = self._as_spelled(word)
        for other in {*spelled_alike("same_name").get(word, ()), without_long_vowels(word)} - {word}:
            spelled = self._as_spelled(other) >= Quality.SPELLED
            qualities[spelled] = np.maximum(qualities[spelled], Quality.SPELLED)
        within, words = self.spellings.words_within(word), self.spellings.words_of(word)
        qualities[within] = np.maximum(qualities[within], Quality.INSIDE)
        qualities[words] = np.maximum(qualities[words], Quality.SPELLED)
        return qualities

    def _as_spelled(self, word: str) -> Qualities:
        """Return how well each word or another form of it matches, letter by letter."""
        pattern = _bytes(word)
        found = self._occurrences(pattern)
        begins = self.letters.take(found - 1) == BREAK
        ends = self.letters.take(found + len(pattern)) == BREAK
        matched = np.full(len(found), Quality.INSIDE, np.uint8)
        matched[begins] = Quality.PREFIX
        matched[begins & ends] = Quality.WHOLE
        return self._of_words(self._of_forms(found, matched))

    def similar(self, word: str) -> Qualities:
        """Return which words are FUZZY: the word that is looked for with an error or two of typing."""
        qualities = np.zeros(len(self.lengths), np.uint8)
        edits = allowed_edits(word)
        candidates = self._candidates(word, edits) if edits else np.zeros(0, np.intp)
        for start in range(0, len(candidates), AT_ONCE):
            forms = candidates[start : start + AT_ONCE]
            distances = load(COMPARISON)(
                [word], list(self._texts(forms)), scorer=load(EDITS), score_cutoff=edits
            )
            qualities[forms[distances[0] <= edits]] = Quality.FUZZY
        return self._of_words(qualities)

    def _occurrences(self, pattern: bytes) -> AnyIntegers:
        """Return where in `letters` a pattern begins."""
        places = len(self.letters) - len(pattern)
        if not pattern or places <= 0:
            return np.zeros(0, np.intp)
        here = self.letters[:places] == pattern[0]
        if len(pattern) > 1:
            here &= self.letters[1 : places + 1] == pattern[1]
        found: AnyIntegers = np.flatnonzero(here)
        for offset in range(2, len(pattern)):
            if not len(found):
                break
            found = found[self.letters[found + offset] == pattern[offset]]
        return found

    def _candidates(self, word: str, edits: int) -> AnyIntegers:
        """Return the forms that may be so few edits away: each edit adds and takes a letter at most."""
        wanted = np.bitwise_or.reduce(_BITS[np.frombuffer(_bytes(word), np.uint8)])
        near: AnyIntegers = np.flatnonzero(np.abs(self.lengths.astype(np.int16) - len(word)) <= edits)
        signatures = self.signatures[near]
        added, missing = signatures & ~wanted, wanted & ~signatures
        for _ in range(edits):  # takes the lowest bit away
            added &= added - (added != 0)
            missing &= missing - (missing != 0)
        alike: AnyIntegers = near[(added == 0) & (missing == 0)]
        return alike

    def _texts(self, forms: AnyIntegers) -> Iterator[str]:
        starts, ends = self.starts[forms].tolist(), (self.starts[forms + 1] - 1).tolist()
        for start, end in zip(starts, ends, strict=True):
            yield self.letters[start:end].tobytes().decode("utf-8", "surrogatepass")

    def _of_forms(self, places: AnyIntegers, matched: Qualities) -> Qualities:
        """Return the qualities of forms, each the best of what is matched at places in `letters`."""
        if len(places) * 2 > len(self.lengths):
            everywhere = np.zeros(len(self.letters), np.uint8)
            everywhere[places] = matched
            return np.maximum.reduceat(everywhere, self.starts[:-1])
        qualities = np.zeros(len(self.lengths), np.uint8)
        forms = np.searchsorted(self.starts, places, side="right") - 1
        for quality in (Quality.INSIDE, Quality.PREFIX, Quality.WHOLE):
            qualities[forms[matched == quality]] = quality
        return qualities

    def _of_words(self, qualities: Qualities) -> Qualities:
        """Return the qualities of words, each the best of its forms', which are spellings."""
        own, others = qualities[: self.words], qualities[self.words :]
        others = np.where(others == Quality.WHOLE, np.uint8(Quality.SPELLED), others)
        for quality in Quality:
            words = self.further[others == quality] if quality else self.further[:0]
            own[words] = np.maximum(own[words], quality)
        return own


def allowed_edits(word: str) -> int:
    """Return how many errors a word may have; none in a number, where each digit counts."""
    if len(word) > LONGEST_MISSPELT or any(letter.isdigit() for letter in word):
        return 0
    return (len(word) >= SHORTEST_MISSPELT) + (len(word) >= SHORTEST_TWICE)


def make_vocabulary(
    letters: npt.NDArray[np.uint8],
    starts: AnyIntegers,
    words: int,
    further: Integers,
    spellings: SpellingIndex,
) -> Vocabulary:
    """Return the vocabulary of forms as described there; its sizes are counted a part at a time."""
    count = len(starts) - 1
    lengths, signatures = np.zeros(count, np.uint8), np.zeros(count, np.uint64)
    for first in range(0, count, AT_ONCE * 10):
        after = min(first + AT_ONCE * 10, count)
        begin, end = int(starts[first]), int(starts[after])
        part, places = letters[begin:end], starts[first:after] - begin
        characters = np.add.reduceat((part & 0xC0) != 0x80, places, dtype=np.int32) - 1
        lengths[first:after] = np.minimum(characters, 255)
        signatures[first:after] = np.bitwise_or.reduceat(_BITS[part], places)
    return Vocabulary(letters, starts, words, further, lengths, signatures, spellings)


def _bytes(word: str) -> bytes:
    return word.encode("utf-8", "surrogatepass")
