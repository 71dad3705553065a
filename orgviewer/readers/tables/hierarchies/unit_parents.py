"""Columns of the unit above, such as Parent Department beside Department: units lie in each other by them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from orgviewer.model.findings import quoted
from orgviewer.model.recognition import ABOVE
from orgviewer.readers.table_words import keys_of, word_key
from orgviewer.readers.tables.hierarchies.known import KnownTable, relocated
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.references.spellings import spelled_key
from orgviewer.readers.tables.table import RecordTable
from orgviewer.readers.tables.vocabulary.column_meanings import UNDER
from orgviewer.words.language import tr

TITLE = "Organization ({})"
FOUND = 0.9
"""The share of the units above that must be units of the table."""
DEEPEST = 50
_WORD = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+")


def with_units_above(known: KnownTable) -> RecordTable:
    """Return a table with a column of units as paths, if one says which unit is above each, else as it is."""
    table = known.table
    for name in known.free:
        if _is_above(name) and (key := _key_of(known, name)):
            return _with_paths(known, name, key)
    return table


def _is_above(name: str) -> bool:
    """Say whether a column is called as that of units above: Parent Dept ID, 上位部署コード."""
    return _has_word(name, "unit_above") and _has_word(name, "unit_noun")


def _has_word(name: str, meaning: str) -> bool:
    """Say whether a name has a word of some meaning; those of scripts without spaces may stand anywhere."""
    key = word_key(name)
    if not keys_of(meaning).isdisjoint(map(word_key, _WORD.findall(name))):
        return True
    return not key.isascii() and any(word in key for word in keys_of(meaning) if not word.isascii())


def _key_of(known: KnownTable, above: str) -> str:
    """Return the column whose units a column of units above names, each unit always the same one."""
    cells = known.cells(above)
    wanted = {spelled_key(cell).core for cell in cells if cell}
    for name in known.table.columns if wanted else ():
        own = known.cells(name)
        units = {spelled_key(cell).core for cell in own if cell}
        if len(units) == len(own):  # each row is a unit, and its person the head
            continue
        if name == above or len(wanted & units) < FOUND * len(wanted) or _is_above(name):
            continue
        pairs = {(one, other) for one, other in zip(own, cells, strict=True) if one}
        if len(pairs) == len({one for one, _ in pairs}) and _has_word(name, "unit_noun"):
            return name
    return ""


def _with_paths(known: KnownTable, above: str, key: str) -> RecordTable:
    """Return a table with paths of units, in which the column of units above names no manager."""
    table = known.table
    named = known.fields.get("organization", key)
    named = key if named == above else named
    own, called, upper = known.cells(key), known.cells(named), known.cells(above)
    names: dict[str, str] = {}
    parents: dict[str, str] = {}
    for one, text, other in zip(own, called, upper, strict=True):
        core = spelled_key(one).core
        names.setdefault(core, (text or one).replace(UNDER.strip(), "＞"))
        parents.setdefault(core, spelled_key(other).core if other else "")
    paths = {core: _path(core, names, parents) for core in names}
    title = Numbering(table.columns).name(TITLE.format(named))
    cells = [paths[spelled_key(one).core] if one else "" for one in own]
    guess = tr(
        "Units lie in each other by the column {above}, which names {key}.",
        above=quoted(above),
        key=quoted(key),
    )
    return replace(
        table,
        columns={**table.columns, title: cells},
        known={**table.known, above: "", title: "organization"},
        locate=relocated(table, range(known.count), {title: (named, key)}),
        guesses=(*table.guesses, guess),
    )


def _path(core: str, names: Mapping[str, str], parents: Mapping[str, str]) -> str:
    steps: list[str] = []
    seen: set[str] = set()
    while core in names and core not in seen and len(steps) < DEEPEST:
        seen.add(core)
        steps.append(names[core])
        core = parents.get(core, "")
    return ABOVE.join(reversed(steps))
