"""Fields of records that differ, told shortly: of lists only what went and what came.

Not for: fields that a table has as columns (see `fields`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from orgviewer.model.records import Citation, Record

LONGEST = 120
"""Characters of a text that are told: a life is read in its file, at the place that is told, too."""
BETWEEN = "; "
Difference = tuple[str, str, str]
"""A field, what it said and what it says, "" for nothing."""


def differences(old: Record, new: Record, told: Collection[str]) -> Iterator[Difference]:
    """Yield which fields of two records of a kind differ, but for those that are told otherwise."""
    for name in old.__struct_fields__:
        before, after = getattr(old, name), getattr(new, name)
        if name in told or before == after:
            continue
        if isinstance(before, dict) and isinstance(after, dict):
            yield from differing_entries(before, after)
        else:
            yield (name, *_told(before, after))


def differing_entries(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Difference]:
    """Yield what differs of the fields that have names of their own."""
    for name in dict.fromkeys((*old, *new)):
        if old.get(name, "") != new.get(name, ""):
            yield name, shortened(old.get(name, "")), shortened(new.get(name, ""))


def _told(before: object, after: object) -> tuple[str, str]:
    """Return two values as texts; of lists those entries that the other one has not."""
    if not isinstance(before, tuple) or not isinstance(after, tuple):
        return shortened(_text(before)), shortened(_text(after))
    went = [_text(one) for one in before if one not in after]
    came = [_text(one) for one in after if one not in before]
    if not (went or came):  # only their order, or how often one stands there
        went, came = list(map(_text, before)), list(map(_text, after))
    return shortened(BETWEEN.join(went)), shortened(BETWEEN.join(came))


def _text(value: object) -> str:
    """Return a value on one line: of a record its texts one after the other."""
    match value:
        case None | False | "":
            return ""
        case True:
            return "yes"
        case Citation():
            return f"[{', '.join(filter(None, (value.id, value.at, value.note)))}]"
        case Record():
            parts = (_text(getattr(value, name)) for name in value.__struct_fields__)
            return ", ".join(filter(None, parts))
        case tuple() | list():
            return BETWEEN.join(filter(None, map(_text, value)))
        case dict():
            return BETWEEN.join(f"{name}: {text}" for name, text in value.items())
    return " ".join(str(value).split())


def shortened(text: str) -> str:
    """Return a text, its end left out if it is long."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
