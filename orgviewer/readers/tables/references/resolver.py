"""Finds the rows of a table by what other rows call them, by the most certain way that there is.

That is the id; then another key of the rows (an address, a user name, a distinguished name, a title), one
for a whole column, whichever finds most; then the name. Where a text means two rows alike, it means none.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice
from operator import lt

from orgviewer.model.circles import circles
from orgviewer.model.roster import UNKNOWN
from orgviewer.readers.syntax.columns import distinct
from orgviewer.readers.tables.references.derived_keys import derived_keys
from orgviewer.readers.tables.references.names import (
    ShortName,
    family_name,
    name_key,
    short_name,
    spelled_name,
)
from orgviewer.readers.tables.references.spellings import (
    SpelledIndex,
    first_value,
    is_path,
    last_step,
    spelled_key,
)
from orgviewer.readers.tables.references.written_together import rows_named_together
from orgviewer.readers.tables.vocabulary.nobody import is_nobody

MOST_COMPARED = 40
"""Columns that are tried as keys, the first ones of the file."""
LONGEST_KEY = 300
"""Characters of a key; a column whose first cells are longer holds none."""
LONGEST_LIST = 10_000
"""Characters of a cell that lists addresses."""
SURE = 0.9
"""The share of references found by ids and names from which on no other key is looked for."""
MOST_FOUND = 2 / 3
"""The share of the references that a column must find to be taken for a key."""
_ADDRESS = re.compile(r"[^\s,;|:<>()]+@[^\s,;|:<>()]+")
# Ada Example (e12), Ada Example <ada@example.com>
_WITH_ID = re.compile(r"(.*\S)\s*[(\[<]([^()\[\]<>]+)[)\]>]")


class References:
    """Finds the rows of a table by what other rows call them.

    `keys` are the ids as the file has them, where two may be alike; `columns` gives those that may hold
    other keys, and is asked only if the ids do not find most. `by_id` are the first rows of the ids, if
    somebody knows them already. `called` is what rows are called in sentences, if not by their ids.
    """

    def __init__(
        self,
        ids: Sequence[str],
        names: Sequence[str],
        emails: Sequence[str],
        keys: Sequence[str] | None = None,
        columns: Callable[[], Iterable[Sequence[str]]] = tuple,
        by_id: Mapping[str, int] | None = None,
        called: Sequence[str] | None = None,
    ) -> None:
        self.called = ids if called is None else called
        self.ids, self.names, self._emails = ids, names, emails
        self._keys = ids if keys is None else keys
        self._columns = columns
        self.by_id = first_rows(ids) if by_id is None else by_id
        self._by_exact_id, self._namesakes = self._told_apart()
        self._by_column: SpelledIndex | None = None
        self.ambiguous: dict[str, tuple[int, ...]] = {}
        """Texts by which several rows are called alike, and these rows; none of them is meant."""
        self.by_short_name: set[str] = set()
        """Texts that are family names, or these with an initial."""
        self.derived = ""
        """What the texts of a column are, in words, if they were compared with what no column holds."""

    def rows(self, texts: Sequence[str]) -> tuple[array[int], list[str]]:
        """Return by text which row is meant, or UNKNOWN, and the texts that name somebody not there."""
        meant = {text: self._by_exact_id.get(text, UNKNOWN) for text in distinct(texts)}
        left = {text: UNKNOWN for text, row in meant.items() if row == UNKNOWN and text}
        if left:
            left = self._chosen(texts, left)
            meant |= left
        rows = array("i", list(map(meant.__getitem__, texts)))
        absent = [
            text
            for text, row in left.items()
            if row == UNKNOWN and text not in self.ambiguous and not is_nobody(text)
        ]
        return rows, absent

    def row(self, text: str) -> int:
        """Return which row a text means, or UNKNOWN."""
        found = self._meant(text)
        if len(found) > 1:
            self.ambiguous[text] = tuple(found)
        return found[0] if len(found) == 1 else UNKNOWN

    def _told_apart(self) -> tuple[Mapping[str, int], Mapping[str, list[int]]]:
        """Return the rows by their ids, and those that have one id together."""
        if self._keys is self.ids:
            return self.by_id, {}
        _, several = _first_and_several(self._keys)
        return {text: row for text, row in self.by_id.items() if text not in several}, several

    def _chosen(self, texts: Sequence[str], left: Collection[str]) -> dict[str, int]:
        """Return the rows of the texts that are no ids, by the key of the rows that finds most."""
        before, self._by_column = self._by_column, None
        found = {text: self.row(text) for text in left}
        self._by_column = self._best_column(texts, found)
        if self._by_column is None:
            self._by_column = before
            return found
        for text in left:
            self.ambiguous.pop(text, None)
        self.by_short_name.clear()
        return {text: self.row(text) for text in left}

    def _best_column(self, texts: Sequence[str], found: Mapping[str, int]) -> SpelledIndex | None:
        """Return the column that finds more of the texts than the ids do and what is `found` without it."""
        wanted = {text for text in texts if text and not is_nobody(text)}
        by_id = len(wanted) - len(wanted & found.keys())
        chosen, best = None, by_id + sum(row != UNKNOWN for row in found.values())
        if best >= SURE * len(wanted):
            return None
        for cells in islice(self._columns(), MOST_COMPARED):
            index = _key_index(cells)
            hits = _hits(index, wanted, texts) if index is not None else 0
            if hits > best and hits >= MOST_FOUND * len(wanted):
                chosen, best = index, hits
        if chosen is None and wanted:
            for key in derived_keys(sorted(wanted), self.names, self._emails):
                index = SpelledIndex(key.cells, key.spell)
                hits = _hits(index, wanted, texts)
                if hits > best and hits >= MOST_FOUND * len(wanted):
                    chosen, best, self.derived = index, hits, key.words
        return chosen

    def _meant(self, text: str) -> Sequence[int]:
        """Return the rows that a text may mean: one, several alike, or none."""
        if found := self._called(text):
            return found
        if match := _WITH_ID.fullmatch(text):
            name, identifier = match.groups()
            if found := self._called(identifier) or self._called(name):
                return found
        if found := self._by_spelled_name.rows(text):
            return found
        if found := rows_named_together(text, self.names, self._by_spelled_id.rows, self._called):
            return found
        short = None if is_nobody(text) else short_name(text)
        if short and (found := self._by_family_name(short)):
            self.by_short_name.add(text)
            return found
        if is_path(text):
            return self._meant(first_value(text))
        if "@" in text:
            return self._by_listed_email.rows(text)
        return self._called(step) if (step := last_step(text)) else ()

    def _by_family_name(self, short: ShortName) -> Sequence[int]:
        """Return the rows of those who have a family name, and an initial if one is said."""
        return [row for row in self._family_names.get(short.family, ()) if short.is_of(self.names[row])]

    @cached_property
    def _family_names(self) -> Mapping[str, list[int]]:
        """By family name the rows of those who have it."""
        found: dict[str, list[int]] = {}
        for row, name in enumerate(self.names):
            if family := family_name(name):
                found.setdefault(family, []).append(row)
        return found

    def _called(self, text: str) -> Sequence[int]:
        """Return the rows that are called so; each way of calling is prepared when it is first needed."""
        if (row := self._by_exact_id.get(text, UNKNOWN)) != UNKNOWN:
            return (row,)
        if self._by_column is not None and (found := self._by_column.rows(text)):
            return found
        if found := self._namesakes.get(text, []):
            return found
        if "@" in text and (found := self._by_email.rows(text)):
            return found
        by_name, several = self._by_name
        key = name_key(text)
        if key in by_name:
            return several.get(key) or (by_name[key],)
        return self._by_spelled_id.rows(text) or self._by_email.rows(text)

    @cached_property
    def _by_email(self) -> SpelledIndex:
        return SpelledIndex(self._emails, spelled_key)

    @cached_property
    def _by_listed_email(self) -> SpelledIndex:
        """How rows are found by one of several addresses in a cell, such as the aliases of an account."""
        listed = list(_listed_emails(islice(self._columns(), MOST_COMPARED)))
        return SpelledIndex((email for _, email in listed), spelled_key, (row for row, _ in listed))

    @cached_property
    def _by_spelled_id(self) -> SpelledIndex:
        return SpelledIndex(self._keys, spelled_key)

    @cached_property
    def _by_name(self) -> tuple[Mapping[str, int], Mapping[str, list[int]]]:
        return _first_and_several(list(map(name_key, self.names)))

    @cached_property
    def _by_spelled_name(self) -> SpelledIndex:
        return SpelledIndex(self.names, spelled_name)


def _listed_emails(columns: Iterable[Sequence[str]]) -> Iterator[tuple[int, str]]:
    """Yield the addresses of cells that list several, with their rows."""
    for cells in columns:
        if any("@" in cell for cell in islice(filter(None, cells), MOST_COMPARED)):
            for row, cell in enumerate(cells):
                if cell.count("@") > 1 and len(cell) <= LONGEST_LIST:
                    yield from ((row, address) for address in dict.fromkeys(_ADDRESS.findall(cell)))


def _key_index(cells: Sequence[str]) -> SpelledIndex | None:
    """Return how rows are found by a column, or None if it can be no key: what stands twice tells nobody."""
    filled = list(filter(None, cells))
    if not filled or max(map(len, filled[:MOST_COMPARED])) > LONGEST_KEY:
        return None
    return SpelledIndex(cells, spelled_key)


def _hits(index: SpelledIndex, wanted: Collection[str], texts: Sequence[str]) -> int:
    """Return how many more texts mean one row of a column than several, or the row that they stand in."""
    hits = 0
    meant: dict[str, int] = {}
    for text in wanted:
        found = index.rows(text)
        hits += (len(found) == 1) - (len(found) > 1)
        if len(found) == 1:
            meant[text] = found[0]
    return hits - sum(meant.get(text) == row for row, text in enumerate(texts))


def first_rows(texts: Sequence[str]) -> dict[str, int]:
    """Return where each text stands first, empty ones left out."""
    rows = dict(zip(texts, range(len(texts)), strict=True))
    if len(rows) < len(texts):
        rows = dict(zip(reversed(texts), range(len(texts) - 1, -1, -1), strict=True))
    rows.pop("", None)
    return rows


def _first_and_several(texts: Sequence[str]) -> tuple[dict[str, int], dict[str, list[int]]]:
    """Return where each text stands first, and all rows of those that stand more than once."""
    first = first_rows(texts)
    if len(first) + texts.count("") == len(texts):
        return first, {}
    several: dict[str, list[int]] = {}
    for row, text in enumerate(texts):
        if text and first[text] != row:
            several.setdefault(text, [first[text]]).append(row)
    return first, several


def cut_circles(managers: array[int], tell: Callable[[list[int]], object]) -> None:
    """Cut each circle of rows above its first member, and tell of it; a manager beyond the rows has none."""
    count = len(managers)
    if all(map(lt, managers, range(count))):
        return  # whoever stands below his manager is in no circle
    for circle in circles({row: manager for row, manager in enumerate(managers) if 0 <= manager < count}):
        tell(circle)
        managers[circle[0]] = UNKNOWN
