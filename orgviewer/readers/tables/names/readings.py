"""Readings of names, フリガナ or pinyin: from a column of their own, or from one for each half of a name."""

from __future__ import annotations

from collections.abc import Sequence

from orgviewer.readers.syntax.columns import distinct
from orgviewer.readers.tables.field_columns import Cells, Taking
from orgviewer.readers.tables.references.names import name_key


def readings(taking: Taking, names: Sequence[str]) -> Cells:
    """Return how each name is read, empty where nobody says so, or where it says the name again."""
    whole = taking.column("name_reading")
    if taking.has("given_name_reading") or taking.has("family_name_reading"):
        given, family = taking.column("given_name_reading"), taking.column("family_name_reading")
        halves = zip(whole, given, family, strict=True)
        whole = [one or _joined(first, last) for one, first, last in halves]
    if not any(distinct(whole)):
        return whole
    pairs = zip(whole, names, strict=True)
    return ["" if name_key(one) == name_key(name) else one for one, name in pairs]


def _joined(given: str, family: str) -> str:
    """Return both halves, the family's first as kana have it; Latin ones in the order of Latin letters."""
    in_order = (given, family) if (given + family).isascii() else (family, given)
    return " ".join(filter(None, in_order))
