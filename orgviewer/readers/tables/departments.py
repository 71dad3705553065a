"""The organizations that a column names: one for each text, or a path of them ("Research > Vision")."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Container, Mapping, Sequence

from msgspec.structs import replace

from orgviewer.model.recognition import ABOVE, ARROWS, DEEPEST_PATH
from orgviewer.model.records import Organization
from orgviewer.model.roster import UNKNOWN, CategoricalColumn
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.table import UnitFields

_ARROW = re.compile(rf"\s*[{ARROWS}]\s*")
_SLASH = re.compile(r"\s*/\s*")
_SEPARATORS = tuple(re.compile(rf"\s*{sign}\s*") for sign in (r"\|", r"\\", "::?", "/"))
"""Stand between the names of a path where the paths themselves show it."""
MOST_TEXTS = 10_000
"""Different texts by which a separator is found."""


def column_of(cells: Sequence[str]) -> CategoricalColumn:
    """Keep each text once."""
    texts = tuple(filter(None, dict.fromkeys(cells)))
    codes = {text: code for code, text in enumerate(texts)} | {"": UNKNOWN}
    return CategoricalColumn(texts, array("i", list(map(codes.__getitem__, cells))))


def are_paths(cells: Sequence[str]) -> bool:
    """Say whether there are paths among cells."""
    texts = list(dict.fromkeys(filter(None, cells)))
    separator = _separator(texts)
    return any(separator.search(text) for text in texts)


def _separator(texts: Sequence[str]) -> re.Pattern[str]:
    """Return what stands between the names of paths: an arrow, if there is no evidence of another sign.

    A slash is one if all begin with it; another sign if one path leads into another or two go the same way
    for two steps, as names with the sign in them do not: "Sales / Marketing" is one department where there
    is no "Sales".
    """
    if texts and all(text.startswith("/") for text in texts):
        return _SLASH
    for separator in _SEPARATORS:
        paths = {path for text in texts[:MOST_TEXTS] if all(path := tuple(separator.split(text)))}
        longer = [path for path in paths if len(path) > 1]
        beginnings = Counter(path[:-1] for path in longer if len(path) > 2)
        leading = sum(path[:-1] in paths for path in longer)
        if leading >= _least(separator, texts) or any(count > 1 for count in beginnings.values()):
            return separator
    return _ARROW


def _least(separator: re.Pattern[str], texts: Sequence[str]) -> int:
    """Return how many paths must lead into another: a sign without blanks about it may be part of a name."""
    found = (match[0] for text in texts[:MOST_TEXTS] for match in separator.finditer(text))
    return 1 if all(sign != sign.strip() for sign in found) else 2


def described(records: Sequence[Organization], units: Mapping[str, UnitFields]) -> tuple[Organization, ...]:
    """Return organizations with what is said of them by their paths."""
    if not units:
        return tuple(records)
    paths: dict[str, str] = {}
    made = []
    for record in records:  # those above stand before those beneath
        above = paths[record.parent_id] if record.parent_id else ""
        path = paths[record.id] = ABOVE.join(filter(None, (above, record.name)))
        said = units.get(path, UnitFields(record.name))
        classification = said.classification or None
        made.append(replace(record, name=said.name, classification=classification, other=dict(said.other)))
    return tuple(made)


def organizations(
    cells: Sequence[str], taken: Container[str]
) -> tuple[tuple[Organization, ...], CategoricalColumn]:
    """Return the organizations that cells name, those above before those beneath, and each cell's by its id.

    An id is the whole path, or that and a number where it is `taken`.
    """
    column = column_of(cells)
    separator = _separator(column.texts)
    records: dict[tuple[str, ...], Organization] = {}
    numbering = Numbering(taken)
    ids: list[str] = []
    for text in column.texts:
        parts = tuple(part for part in separator.split(text, DEEPEST_PATH) if part)
        for length in range(1, len(parts) + 1):
            path = parts[:length]
            if path not in records:
                above = records[path[:-1]].id if length > 1 else None
                identifier = numbering.name(ABOVE.join(path))
                records[path] = Organization(id=identifier, name=path[-1], parent_id=above)
        ids.append(records[parts].id if parts else "")
    known = {identifier: code for code, identifier in enumerate(dict.fromkeys(filter(None, ids)))}
    codes = [known.get(identifier, UNKNOWN) for identifier in ids] + [UNKNOWN]
    if codes[:-1] == list(range(len(known))):
        return tuple(records.values()), CategoricalColumn(tuple(known), column.codes)
    return tuple(records.values()), CategoricalColumn(
        tuple(known), array("i", map(codes.__getitem__, column.codes))
    )
