"""What somebody asks for: words, and filters such as `school:"University of Toronto"`.

A filter is the name of a field or of a column of the file, a colon and a value. A value in quotes
is meant as a whole; else its words are looked for in that field, or in a column of numbers those of a range,
such as `Age:40..49` or `Salary:40000..<60000`. A quote within quotes is written twice.
A name in quotes is a column's before it is a field's. What is unfinished, such as `school:` or `school:""`,
narrows nothing, and what is no filter is looked for as words.
Not for: finding (see `finder`).
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Mapping

from msgspec import Struct

from orgviewer.model.naming import folded
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.search.filters import KEYS, RULE, SINCE
from orgviewer.search.words import query_words

FIRST_YEAR, LAST_YEAR = 0, 9999
MOST_WORDS = 40
"""Words and filters that are looked for; the others of a whole page that was pasted are not."""

_QUOTED = '"(?:[^"]|"")*"'
_PIECE = re.compile(rf'(?:({_QUOTED}|[^\s":：]+)[:：])?({_QUOTED}|[^\s"]\S*)?')
_RANGE = re.compile(r"(?=.*[0-9])(-?[0-9]+(?:\.[0-9]+)?)?\.\.(<?)(-?[0-9]+(?:\.[0-9]+)?)?", re.ASCII)
_YEARS = re.compile(r"([0-9]*)(?:(\.\.)([0-9]*))?\.?")


NO_HEADINGS: Mapping[str, Facet] = {}


class ValueFilter(Struct, frozen=True):
    """Only those of whom a facet says a value: as a `whole`, or all of its words."""

    facet: Facet
    value: str
    whole: bool = False


class Years(Struct, frozen=True):
    """Only those who came in one of these years."""

    first: int = FIRST_YEAR
    last: int = LAST_YEAR


class Range(Struct, frozen=True):
    """Only those of whom a column says a number of a range, or in a column of texts all of its words."""

    words: ValueFilter
    least: float
    most: float
    is_below: bool = False


class Ruled(Struct, frozen=True):
    """Only those of whom the condition of a rule holds, as it is typed; a chart says of whom that is."""

    condition: str


Narrowing = ValueFilter | Years | Range | Ruled


class Query(Struct, frozen=True):
    """What is asked for; `text` is all of it that is no filter, which may be an id.

    `unknown` are the names before a colon that are neither a field's nor a column's: maybe of a column that
    is gone. `unfinished` are those behind which nothing stands that is looked for.
    """

    words: tuple[str, ...] = ()
    filters: tuple[Narrowing, ...] = ()
    text: str = ""
    unknown: tuple[str, ...] = ()
    unfinished: tuple[str, ...] = ()

    @property
    def asks_for_anything(self) -> bool:
        """Whether it looks for anything: what is unfinished does not."""
        return bool(self.words or self.filters or self.text)


def parse_query(text: str, columns: Collection[str], headings: Mapping[str, Facet] = NO_HEADINGS) -> Query:
    """Return what a text asks for, given the names of the file's own columns.

    `headings` are those of columns that were read as a field, folded, with what that is asked for by.
    """
    folded_columns = {folded(name): name for name in reversed(list(columns))}
    filters: list[Narrowing] = []
    free: list[str] = []
    unknown: list[str] = []
    unfinished: list[str] = []
    place = 0
    while place < len(text):
        piece = _PIECE.match(text, place)
        if piece is None or piece.end() == place:  # a space, or a quote that nothing ends
            free.append(text[place])
            place += 1
            continue
        place = piece.end()
        key, value = piece[1], piece[2] or ""
        facet = None if key is None else _facet(key, columns, folded_columns, headings)
        is_rule = facet is None and key is not None and folded(_unquoted(key)) == RULE
        narrows = _rule(value) if is_rule else None if facet is None else _filter(facet, value)
        if key is not None and facet is None and not is_rule and _may_name_column(key, value):
            unknown.append(_unquoted(key))
        if narrows is None:
            free.append(piece[0])
        else:
            filters += narrows
            unfinished += [] if narrows or key is None else [_unquoted(key)]
    rest = "".join(free).strip()
    return Query(
        words=tuple(dict.fromkeys(query_words(rest)))[:MOST_WORDS],
        filters=tuple(dict.fromkeys(filters))[:MOST_WORDS],
        text=rest,
        unknown=tuple(dict.fromkeys(unknown))[:MOST_WORDS],
        unfinished=tuple(dict.fromkeys(unfinished))[:MOST_WORDS],
    )


def _may_name_column(key: str, value: str) -> bool:
    """Return whether somebody may have meant a column, and not a time of day, an address or an id."""
    return not any(sign.isdigit() for sign in value[:1] + key[:1]) and not value.startswith("/")


def _facet(
    key: str, columns: Collection[str], folded_columns: Mapping[str, str], headings: Mapping[str, Facet]
) -> Facet | None:
    name = _unquoted(key)
    column = name if name in columns else folded_columns.get(folded(name))
    field = KEYS.get(folded(name))
    if column is not None and (field is None or key != name):
        return Facet(FacetKind.COLUMN, column)
    return field or headings.get(folded(name))


def _filter(facet: Facet, value: str) -> list[Narrowing] | None:
    """Return the filter, nothing for an unfinished one, or None for what is none."""
    meant = _unquoted(value)
    if facet == SINCE:
        return _years(meant)
    if value != meant:
        return [ValueFilter(facet, meant, whole=True)] if meant else []
    if facet.kind is FacetKind.COLUMN and (found := _RANGE.fullmatch(meant)):
        return [_range(ValueFilter(facet, meant), *found.groups())]
    return [ValueFilter(facet, meant)] if query_words(meant) else []


def _range(words: ValueFilter, least: str | None, below: str, most: str | None) -> Range:
    low, high = float(least or -math.inf), float(most or math.inf)
    return Range(words, low, high, bool(below))


def _rule(value: str) -> list[Narrowing]:
    """Return the filter for a rule's condition, nothing for an unfinished one."""
    condition = _unquoted(value).strip()
    return [Ruled(condition)] if condition else []


def _years(text: str) -> list[Narrowing] | None:
    found = _YEARS.fullmatch(text)
    if found is None:
        return None
    first, last = (int(year) if year and len(year) == 4 else None for year in (found[1], found[3]))
    if not found[2]:
        last = first
    if first is None and last is None:
        return []
    return [Years(FIRST_YEAR if first is None else first, LAST_YEAR if last is None else last)]


def _unquoted(text: str) -> str:
    return text[1:-1].replace('""', '"') if len(text) > 1 and text[0] == text[-1] == '"' else text
