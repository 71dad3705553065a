"""Fields of records that differ, told shortly: of lists what went and what came, of texts where they part.

Not for: fields that a table has as columns (see `fields`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from os.path import commonprefix

from orgviewer.model.records import Citation, Record

LONGEST = 120
"""Characters of a text that are told: a life is read in its file, at the place that is told, too."""
CONTEXT = 20
"""Characters that are told before the place where two long texts part."""
BETWEEN = "; "
LAST = ("start_date", "end_date", "duration", "note")
"""Fields of an entry that are told behind what it is of."""
UNTOLD = "sources"
Difference = tuple[str, str, str]
"""A field, what it said and what it says, "" for nothing."""


def differences(old: Record, new: Record, told: Collection[str]) -> Iterator[Difference]:
    """Yield which fields of two records of a kind differ, but for those that are told otherwise."""
    for name in old.__struct_fields__:
        before, after = getattr(old, name), getattr(new, name)
        if name in told or before == after:
            continue
        if isinstance(before, dict) and isinstance(after, dict):
            yield from _of_entries(before, after)
        else:
            yield (name, *contrasted(*_told(before, after)))


def _of_entries(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Difference]:
    """Yield what differs of the fields that have names of their own."""
    for name in dict.fromkeys((*old, *new)):
        if old.get(name, "") != new.get(name, ""):
            yield name, *contrasted(old.get(name, ""), new.get(name, ""))


def contrasted(old: str, new: str) -> tuple[str, str]:
    """Return two texts, shortened so that what is told of them differs if they do."""
    begin = len(commonprefix((old, new)))
    if max(len(old), len(new)) > LONGEST and begin > LONGEST // 2:
        return _shortened(f"…{old[begin - CONTEXT :]}"), _shortened(f"…{new[begin - CONTEXT :]}")
    return _shortened(old), _shortened(new)


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"


def _told(before: object, after: object) -> tuple[str, str]:
    """Return two values as texts; of lists those entries that the other one has not."""
    if not isinstance(before, tuple) or not isinstance(after, tuple):
        return _text(before), _text(after)
    went = [one for one in before if one not in after]
    came = [one for one in after if one not in before]
    if len(went) == len(came) == 1 and isinstance(went[0], Record) and type(went[0]) is type(came[0]):
        return _parts(went[0], came[0])
    if not (went or came):  # only their order, or how often one stands there
        went, came = list(before), list(after)
    return _listed(went), _listed(came)


def _parts(one: Record, other: Record) -> tuple[str, str]:
    """Return of two entries what they are of, and the fields that differ."""
    names = [name for name in one.__struct_fields__ if getattr(one, name) != getattr(other, name)]
    first = next((name for name in _own(one) if getattr(one, name)), "")
    title = _text(getattr(one, first)) if first and first not in names else ""
    if len(title) > LONGEST // 2:
        title = ""
    return _fields(one, names, first, title), _fields(other, names, first, title)


def _fields(entry: Record, names: Sequence[str], first: str, title: str) -> str:
    """Return some fields of an entry, each by its name but for the `first`, behind what the entry is of."""
    texts = [(name, _text(getattr(entry, name))) for name in names]
    told = BETWEEN.join(text if name == first else f"{name} {text}" for name, text in texts if text)
    return f"{title}: {told}" if title and told else told or title


def _own(record: Record) -> Iterator[str]:
    """Yield the fields of a record by which it is called first, then when it was."""
    names: Sequence[str] = record.__struct_fields__
    yield from (name for name in names if name not in LAST and name != UNTOLD)
    yield from (name for name in LAST if name in names)


def _listed(values: Collection[object]) -> str:
    return BETWEEN.join(filter(None, map(_text, values)))


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
            return ", ".join(filter(None, (_text(getattr(value, name)) for name in _own(value))))
        case tuple() | list():
            return _listed(value)
        case dict():
            return BETWEEN.join(f"{name}: {text}" for name, text in value.items())
    return " ".join(str(value).split())
