"""Lists of groups within a record, such as `emails: [{value, type}]`: the one that counts, and the others.

Not for: lists of records that stand under each other (see `nested`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from orgviewer.model.walk import FieldPath
from orgviewer.readers.path_names import JOBS, KINDS, LEADS, SUPERIORS, folded
from orgviewer.readers.readable import text_of
from orgviewer.readers.records.typed_values import plain_value
from orgviewer.readers.tables.column_names import flag_of
from orgviewer.readers.tables.vocabulary.column_meanings import field_of

MORE = "{} (more)"
"""The column of those in a list that are not the one that counts."""
PRIMARY = frozenset(["primary", "isprimary", "preferred", "ispreferred", "main", "default"])
_ASIDE = frozenset(["id", "email", "mail", *KINDS, *PRIMARY])
"""Fields that do not stand for a member of a list, not even alone."""

NamedValue = tuple[str, object, FieldPath]
"""A name, what it stands for, and where that lies in the record."""


def unlisted(record: dict[str, object]) -> Iterator[NamedValue]:
    """Yield the fields of a record, of each list of groups the one that counts, as a group."""
    for name, typed in record.items():
        value = plain_value(typed)
        if isinstance(value, list) and any(isinstance(entry, dict) and entry for entry in value):
            yield from _parts(name, value, record)
        else:
            yield name, value, (name,)


def lead_of(group: dict[str, object]) -> str | None:
    """Return the field that stands for a group, if one does."""
    return _lead(tuple(name for name, value in group.items() if not isinstance(value, list | dict)))


@lru_cache(maxsize=10_000)
def _lead(names: tuple[str, ...]) -> str | None:
    plain = {folded(name): name for name in reversed(names)}
    return next((plain[lead] for lead in LEADS if lead in plain), None)


def _parts(name: str, entries: Sequence[object], record: dict[str, object]) -> Iterator[NamedValue]:
    """Yield what a list of groups says: superiors by their kind, the one that counts, and the rest."""
    if (pairs := _pairs(entries)) is not None:
        for place, (own, value) in enumerate(pairs):
            called = own if own not in record else f"{name}.{own}"
            record = {**record, called: value}
            yield called, value, (name, place)
        return
    left = dict(enumerate(entries))
    for place, entry in enumerate(entries):
        kind, value = _kind_of(entry), _value_of(entry)
        if kind and value and field_of(kind) in SUPERIORS and kind not in record:
            yield kind, value, (name, place)
            record = {**record, kind: value}
            del left[place]
    if not left:
        return
    values = [_value_of(entry) for entry in left.values()]
    if all(values) and all(map(_is_plain, left.values())) and not (len(left) > 1 and field_of(name)):
        yield name, values if len(values) > 1 else values[0], (name,)
        return
    first = min(left, key=lambda place: (_rank(left[place]), place))
    chosen = left.pop(first)
    value = _value_of(chosen)
    if not (value or folded(name) in JOBS):
        yield name, entries, (name,)
        return
    yield name, value if _is_plain(chosen) else chosen, (name, first)
    if left:
        yield MORE.format(name), [*left.values()], (name, next(iter(left)))


def _pairs(entries: Sequence[object]) -> list[tuple[str, object]] | None:
    """Return the names and values of listed fields, `[{name: cost centre, value: 7}]`; None of others."""
    pairs: list[tuple[str, object]] = []
    for entry in entries:
        plain = {folded(name): value for name, value in entry.items()} if isinstance(entry, dict) else {}
        own = next((text_of(plain[key]) for key in ("name", "label", "key") if plain.get(key)), "")
        if not own or "value" not in plain or isinstance(plain["value"], dict | list):
            return None
        pairs.append((own, plain["value"]))
    return pairs if len({own for own, _ in pairs}) == len(pairs) else None


def _rank(entry: object) -> int:
    """Return how early a member of a list should be taken: the primary one, then one that has not ended."""
    if not isinstance(entry, dict):
        return 2
    if any(folded(name) in PRIMARY and flag_of(text_of(value)) for name, value in entry.items()):
        return 0
    return 1 + any(field_of(name) == "end_date" and value for name, value in entry.items())


def _kind_of(entry: object) -> str:
    """Return the word for what a member of a list is."""
    fields = entry if isinstance(entry, dict) else {}
    return next((text_of(value) for name, value in fields.items() if folded(name) in KINDS), "")


def _value_of(entry: object) -> str:
    """Return what stands for a member of a list, as text; nothing if that is not one field."""
    if not isinstance(entry, dict):
        return text_of(entry)
    lead = lead_of(entry)
    if lead is None and len(entry) == 1 and _ASIDE.isdisjoint(map(folded, entry)):
        lead = next(iter(entry))
    return "" if lead is None else text_of(entry[lead])


def _is_plain(entry: object) -> bool:
    """Return whether a member of a list says no more than one thing."""
    return not isinstance(entry, dict) or len(entry) == 1
