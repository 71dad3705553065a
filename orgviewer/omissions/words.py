"""Names that stand in other texts: found in titles of posts and names of teams, and cut there.

"Assistant to Ada Example" becomes "Assistant to …". Not for: texts in which people write whatever they like,
which are left out as a whole where names are.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from orgviewer.model.naming import folded
from orgviewer.omissions.fields import ADDRESS, CUT, FEWEST_DIGITS, LINK, NUMBER

_MARKS = "".join(sign for sign in map(chr, range(0x300, 0x11000)) if unicodedata.category(sign)[0] == "M")
NAME_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_MARKS}])*")
"""A word, with the marks that are written above and beneath its letters."""
WRITTEN_TOGETHER = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)
"""Letters of scripts that leave no blanks between words, or need not."""
LONGEST_PARTICLE = 3  # letters of van, de, bin, which no capital begins
COMMON = 3
"""So many times more titles than people must have a word for it to be one of the language, as in Sales."""
YEARS = re.compile(r"\d{4}\s*[-/]\s*\d{2,4}|\d{4}-\d{2}-\d{2}")
_AGAIN = re.compile(rf"{CUT}(?:[\s,;/&+.'’-]*{CUT})+")
_EMPTY = re.compile(r"\(\s*\)|\[\s*\]")
_AROUND = " \t,;:/|-–—"


class NameFinder:
    """Knows all that people are called, and their ids; `cut` takes these out of a text.

    A word of a name is taken out unless far more of `texts`, which are all the titles and teams of a file,
    hold it than people are called so: Tom Baker takes the word from one bakery, and not from ten. Nor are the
    words of `heads`, what the whole is called, whose name somebody may have who belongs to the family; but
    whole names are taken out of these, too.
    """

    def __init__(
        self, names: Iterable[str], ids: Collection[str], texts: Iterable[str], heads: Sequence[str] = ()
    ) -> None:
        self._ids = ids
        told = Counter(names)
        people: Counter[str] = Counter()
        for word, count in Counter(NAME_WORD.findall("\n".join(told.elements()))).items():
            if _is_telling(word):
                people[folded(word)] += count
        holding = Counter(word for text in set(texts) for word in set(_words(text)))
        common = {word for word, count in people.items() if holding[word] > COMMON * count}
        own = people.keys() & {word for head in heads for word in _words(head)}
        self._whole = _whole_names(told, common | own)
        self._most_words = max(map(len, self._whole), default=0)
        free = {word for head in heads if not self._found(head, own) for word in _words(head)}
        self._words = people.keys() - common - free
        self._together = {
            part
            for name in told
            if WRITTEN_TOGETHER.search(name)
            for part in folded(name).split()
            if part[1:]
        }
        self._longest = max(map(len, self._together), default=0)

    def cut(self, text: str | None) -> str:
        """Return a text without names, ids and addresses; empty if nothing else stands in it."""
        if not text:
            return ""
        without = LINK.sub(CUT, ADDRESS.sub(CUT, text))
        without = NUMBER.sub(_without_number, without)
        without = " ".join(self._without_id(part) for part in without.split())
        if self._together and WRITTEN_TOGETHER.search(without):
            without = self._without_together(without)
        for start, end in reversed(self._found(without, self._words)):
            without = f"{without[:start]}{CUT}{without[end:]}"
        without = NAME_WORD.sub(self._cut_word, without)
        if without == text:
            return text
        tidy = _EMPTY.sub("", _AGAIN.sub(CUT, without)).strip(_AROUND)
        return tidy if tidy.strip(CUT + _AROUND + "()[]") else ""

    def is_free(self, texts: Iterable[str]) -> bool:
        """Return whether nothing would be cut out of any of some texts."""
        return all(self.cut(text) == text for text in texts if text)

    def _without_id(self, part: str) -> str:
        bare = part.strip(".,;:()[]'\"")
        is_number = sum(map(str.isdecimal, bare)) >= FEWEST_DIGITS and not YEARS.fullmatch(bare)
        is_id = _is_odd(bare) and any(one in self._ids for one in (bare, bare.lower(), bare.upper()))
        return part.replace(bare, CUT) if is_number or is_id else part

    def _found(self, text: str, alone: Collection[str]) -> list[tuple[int, int]]:
        """Return from where to where whole names stand in a text, the longest at each place.

        A name of one word counts if it is one of those that tell something `alone`.
        """
        words = [(folded(word[0]), *word.span()) for word in NAME_WORD.finditer(text)]
        found, turn = [], 0
        while turn < len(words):
            most = min(self._most_words, len(words) - turn)
            told = (tuple(word for word, _, _ in words[turn : turn + run]) for run in range(most, 0, -1))
            run = next((len(one) for one in told if one in self._whole and (one[1:] or one[0] in alone)), 0)
            if run:
                found.append((words[turn][1], words[turn + run - 1][2]))
            turn += run or 1
        return found

    def _cut_word(self, found: re.Match[str]) -> str:
        return CUT if folded(found[0]) in self._words else found[0]

    def _without_together(self, text: str) -> str:
        """Return a text without names of scripts that leave no blanks; the longest one at each place goes."""
        made, place = [], 0
        while place < len(text):
            ends = range(min(len(text), place + self._longest), place + 1, -1)
            end = next((end for end in ends if folded(text[place:end]) in self._together), 0)
            made.append(CUT if end else text[place])
            place = end or place + 1
        return "".join(made)


def _whole_names(names: Iterable[str], words: Collection[str]) -> set[tuple[str, ...]]:
    """Return as words those names of which a word is left standing by itself, in either order."""
    found: set[tuple[str, ...]] = set()
    for name in names if words else ():
        told = tuple(_words(name))
        if any(word in words for word in told):
            found.update((told, (*told[-1:], *told[:-1])))
    return found


def _words(text: str) -> Sequence[str]:
    return [folded(word) for word in NAME_WORD.findall(text)]


def _is_telling(word: str) -> bool:
    """Return whether a word of a name is no single letter and no particle."""
    return len(word) > 1 and not (len(word) <= LONGEST_PARTICLE and word.islower())


def _is_odd(identifier: str) -> bool:
    """Return whether no word of a language is written like an id."""
    return len(identifier) > 1 and not identifier.isalpha()


def _without_number(found: re.Match[str]) -> str:
    """Return what is left of what may be a telephone's number; years and days stay."""
    is_long = sum(map(str.isdecimal, found[0])) > FEWEST_DIGITS
    return CUT if is_long and not YEARS.fullmatch(found[0]) else found[0]
