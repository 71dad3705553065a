"""What managers who stand in no row are called: by another column that names them, or within their key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from orgviewer.readers.tables.heads.kinds import CellKind, kind_of
from orgviewer.readers.tables.references.spellings import first_value, is_path
from orgviewer.readers.tables.vocabulary.nobody import is_nobody


def names_of_absent(
    absent: Sequence[str], cells: Sequence[str], others: Sequence[Sequence[str]]
) -> list[str]:
    """Return a name for each text that names somebody not there; the text itself where nothing is better.

    `cells` hold these texts by row, `others` are further columns of the same managers.
    """
    if not absent:
        return []
    said = _said(frozenset(absent), cells, others)
    return [said.get(text) or (first_value(text) if is_path(text) else "") or text for text in absent]


def _said(absent: frozenset[str], cells: Sequence[str], others: Sequence[Sequence[str]]) -> Mapping[str, str]:
    """Return the first name that stands beside each text."""
    names: dict[str, str] = {}
    for column in others:
        for text, name in zip(cells, column, strict=True):
            if text in absent and text not in names and name != text and _is_name(name):
                names[text] = name
    return names


def _is_name(text: str) -> bool:
    """Say whether a text may be a name: no number, no address, no path, no word for nobody."""
    return (
        kind_of(text) is CellKind.TEXT and " " in text.strip() and not is_path(text) and not is_nobody(text)
    )
