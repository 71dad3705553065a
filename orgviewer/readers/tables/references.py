"""Who is meant when a row names another: by id, by e-mail address, by name, or nearly so."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from orgviewer.model.circles import circles
from orgviewer.model.roster import UNKNOWN
from orgviewer.readers.tables.vocabulary.nobody import is_nobody

# Ada Example (e12), Ada Example <ada@example.com>
_WITH_ID = re.compile(r"(.*\S)\s*[(\[<]([^()\[\]<>]+)[)\]>]")
IDEOGRAPHS = re.compile(r"[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\s]+")
_NUMBER = re.compile(r"(\d++)(?:\.0++)?")


class References:
    """Finds the rows of a table by what other rows call them."""

    def __init__(self, ids: Sequence[str], names: Sequence[str], emails: Sequence[str]) -> None:
        self.ids, self.names, self._emails = ids, names, emails
        self.by_id = _first_rows(ids)
        self.ambiguous: dict[str, int] = {}
        """Names by which several rows are called, and how many; the first row is meant."""

    def rows(self, texts: Sequence[str]) -> tuple[array[int], list[str]]:
        """Return by text which row is meant, or UNKNOWN, and the texts that name somebody not there."""
        rows = array("i", map(self.by_id.get, texts, [UNKNOWN] * len(texts)))
        left = {text: UNKNOWN for text, row in zip(texts, rows, strict=True) if row == UNKNOWN and text}
        if not left:
            return rows, []
        left = {text: self._nearly(text) for text in left}
        rows = array("i", (left.get(text, row) for text, row in zip(texts, rows, strict=True)))
        absent = [text for text, row in left.items() if row == UNKNOWN and not is_nobody(text)]
        return rows, absent

    def row(self, text: str) -> int:
        """Return which row a text means, or UNKNOWN."""
        return self.by_id.get(text, UNKNOWN) if text in self.by_id else self._nearly(text)

    def _nearly(self, text: str) -> int:
        row = self._called(text)
        if row == UNKNOWN and (match := _WITH_ID.fullmatch(text)):
            name, identifier = match.groups()
            row = self.by_id.get(identifier, UNKNOWN)
            row = next(
                (row for row in (row, self._called(identifier), self._called(name)) if row >= 0), UNKNOWN
            )
        return row

    def _called(self, text: str) -> int:
        """Return the first row that is called so; each way of calling is prepared when it is first needed."""
        text = text.removeprefix("mailto:")
        if (row := self._by_email.get(text.casefold(), UNKNOWN)) != UNKNOWN:
            return row
        if (row := self._by_name.get(key := name_key(text), UNKNOWN)) != UNKNOWN:
            if others := self._namesakes.get(key, 0):
                self.ambiguous[text] = others + 1
            return row
        if (row := self._by_plain_id.get(_plain(text), UNKNOWN)) != UNKNOWN:
            return row
        return self._by_words.get(_words(text), UNKNOWN) if " " in text else UNKNOWN

    @cached_property
    def _by_email(self) -> Mapping[str, int]:
        return _first_rows(list(map(str.casefold, self._emails))) if any(self._emails) else {}

    @cached_property
    def _by_name(self) -> Mapping[str, int]:
        return _first_rows(list(map(name_key, self.names)))

    @cached_property
    def _namesakes(self) -> Mapping[str, int]:
        """How many others are called as somebody is."""
        others: dict[str, int] = {}
        for row, name in enumerate(self.names):
            key = name_key(name)
            if self._by_name.get(key) not in (row, None):
                others[key] = others.get(key, 0) + 1
        return others

    @cached_property
    def _by_words(self) -> Mapping[str, int]:
        """Names in any order of their words, if nobody else has these: Lee Ann is Ann Lee."""
        keys = list(map(_words, self.names))
        counts = Counter(keys)
        return {key: row for row, key in enumerate(keys) if key and counts[key] == 1}

    @cached_property
    def _by_plain_id(self) -> Mapping[str, int]:
        return _first_rows(list(map(_plain, self.ids)))


def name_key(name: str) -> str:
    """Return a name for comparing: whatever its case, and also if it is written "Family, Given"."""
    if not name.isascii() and IDEOGRAPHS.fullmatch(name):
        return "".join(name.split())
    if "," not in name:
        return " ".join(name.split()).casefold()
    family, _, given = name.partition(",")
    return " ".join(f"{given} {family}".split()).casefold()


def _words(name: str) -> str:
    return " ".join(sorted(name.casefold().split()))


def _plain(identifier: str) -> str:
    """Return an id as it is left when a spreadsheet takes it for a number, case aside."""
    number = _NUMBER.fullmatch(identifier)
    return (number[1].lstrip("0") or "0") if number else identifier.casefold()


def _first_rows(texts: Sequence[str]) -> dict[str, int]:
    """Return where each text stands first, empty ones left out."""
    rows = dict(zip(reversed(texts), range(len(texts) - 1, -1, -1), strict=True))
    rows.pop("", None)
    return rows


def cut_circles(managers: array[int], tell: Callable[[list[int]], object]) -> None:
    """Cut each circle of rows above its first member, and tell of it; a manager beyond the rows has none."""
    count = len(managers)
    if all(manager < row or manager >= count for row, manager in enumerate(managers)):
        return  # whoever stands below his manager is in no circle
    for circle in circles({row: manager for row, manager in enumerate(managers) if 0 <= manager < count}):
        tell(circle)
        managers[circle[0]] = UNKNOWN
