"""What entries are, by what they say of it: only people are people; groups, computers, contacts are not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import in_file, with_file
from orgviewer.readers.readable import text_of
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.table_words import keys_of, table_words, word_key
from orgviewer.readers.tables.column_names import flag_of
from orgviewer.readers.tables.references.spellings import first_value, is_path
from orgviewer.readers.tables.table import RecordTable, narrowed
from orgviewer.readers.tables.vocabulary.column_meanings import field_of
from orgviewer.words.language import number_in_words, tr

FIRST_FEW = 5
LISTED = 6
"""Kinds that are named."""
SAMPLE = 1_000
"""Records in which it is looked for what says of which kind they are."""
NAMING_UNITS = frozenset(["ou", "dc", "o", "c", "l", "st"])
"""Attributes by which what is no person is named."""
TOP = "top"
"""What everything in a directory is."""
_WORDS = re.compile(r"[,;|\s]+")
_LAST = re.compile(r"[^#./:]+$")
_FIRST = re.compile(r"\s*([a-z]+)\s*=", re.IGNORECASE)


def kind_names(names: Iterable[str]) -> list[str]:
    """Return which of some names are of columns that say what an entry is, the surest first."""
    by_key = {word_key(name): name for name in names if _means(name, "entry_kind")}
    return [by_key[key] for key in _order() if key in by_key] if by_key else []


@cache
def _order() -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(word_key, table_words()["entry_kind"])))


def dn_name(names: Iterable[str]) -> str:
    """Return the name of the column of distinguished names; nothing if there is none."""
    return next((name for name in names if _means(name, "distinguished_name")), "")


@lru_cache(maxsize=10_000)
def _means(word: str, meaning: str) -> bool:
    return word_key(word) in keys_of(meaning)


def kind_of(said: Iterable[str], path: str = "") -> str:
    """Return what an entry is that is no person; nothing for people, and where nothing says it.

    `said` is what its columns say of that, the surest first, `path` its distinguished name.
    """
    words = next(filter(None, map(_kinds, said)), [])
    others = [word for word in words if _means(word, "other_kind")]
    if others:
        return others[-1]
    if words:
        return "" if any(_means(word, "person_kind") for word in words) else words[-1]
    named = _FIRST.match(path)
    return named[1] if named and named[1].casefold() in NAMING_UNITS else ""


@lru_cache(maxsize=10_000)
def _kinds(text: str) -> list[str]:
    """Return the words of a cell for kinds: of `#microsoft.graph.user` the last."""
    if is_path(text):
        return [first_value(text)]
    words = (match[0] for word in _WORDS.split(text) if (match := _LAST.search(word)))
    return [word for word in words if word != TOP]


def machine_kind(fields: Iterable[tuple[str, str]]) -> str:
    """Return what an account is that is no person's, by its fields and what these say; nothing for people."""
    for name, said in fields:
        last = word_key(name.rpartition(".")[2])
        if last in keys_of("machine_flag") and flag_of(said):
            return "bot"
        if last in keys_of("machine_kind_column") and _means(said, "machine_kind"):
            return said
    return ""


def _may_say_machine(name: str) -> bool:
    return word_key(name.rpartition(".")[2]) in keys_of("machine_flag") | keys_of("machine_kind_column")


def are_mixed(data: object) -> bool:
    """Return whether data is a list of records of which some are people, and others say that they are not."""
    if not isinstance(data, list) or not any(map(_says_kind, data[:SAMPLE])):
        return False
    others = list(map(_kind_of_record, data))
    return any(others) and not all(others)


def people_of(data: list[object], parsed: Parsed) -> Parsed:
    """Return the people of such a list, and a finding about the others."""
    others = {row: kind for row, entry in enumerate(data) if (kind := _kind_of_record(entry))}
    kept = [row for row in range(len(data)) if row not in others]

    def move(place: FieldPath) -> FieldPath:
        match place:
            case (int() as row, *rest):
                return (kept[row], *rest)
        return place

    findings = [finding.moved(in_file) for finding in [*parsed.findings, _told(others)]]
    return replace(
        parsed, data=[data[row] for row in kept], findings=findings, locate=with_file(parsed.locate, move)
    )


def people_only(table: RecordTable) -> RecordTable:
    """Return a table without the entries that say of themselves that they are no people.

    To whom somebody reports stays, whatever it says: the line would lead to nobody else.
    """
    names, dn = kind_names(table.columns), dn_name(table.columns)
    others = _machines(table)
    count = len(next(iter(table.columns.values()), ()))
    columns = [table.columns[name] for name in names]
    paths: Sequence[str] = table.columns[dn] if dn else [""] * count
    if columns or dn:
        rows = (
            zip(zip(*columns, strict=True), paths, strict=True) if columns else (((), path) for path in paths)
        )
        others |= {row: kind for row, (said, path) in enumerate(rows) if (kind := kind_of(said, path))}
    if not others or len(others) == count:
        return table
    leading = _leading(table, others, dn)
    others = {row: kind for row, kind in sorted(others.items()) if row not in leading}
    return table if not others else narrowed(table, list(others), [_told(others)])


def _leading(table: RecordTable, rows: Iterable[int], dn: str) -> frozenset[int]:
    """Return those of some rows by whose keys others name their managers."""
    fields = {name: field_of(name) for name in table.columns}
    named = {cell for name, field in fields.items() if field == "reports_to" for cell in table.columns[name]}
    named.discard("")
    keys = [
        table.columns[name]
        for name, field in fields.items()
        if name == dn or field in ("id", "email", "name")
    ]
    return frozenset(row for row in rows if any(cells[row] in named for cells in keys))


def _machines(table: RecordTable) -> dict[int, str]:
    """Return the rows of accounts that are no people's, and what they are."""
    found: dict[int, str] = {}
    for name, cells in table.columns.items():
        if _may_say_machine(name):
            kinds = {cell: kind for cell in set(cells) if (kind := machine_kind([(name, cell)]))}
            if kinds:
                found |= {row: kinds[cell] for row, cell in enumerate(cells) if cell in kinds}
    return found


def _says_kind(entry: object) -> bool:
    return isinstance(entry, dict) and bool(kind_names(_told_kinds(entry)) or dn_name(entry))


def _kind_of_record(entry: object) -> str:
    if not isinstance(entry, dict):
        return ""
    said = _told_kinds(entry)
    return kind_of((said[name] for name in kind_names(said)), text_of(entry.get(dn_name(entry))))


def _told_kinds(entry: dict[str, object]) -> dict[str, str]:
    """Return the fields of a record that may say what it is, in a group `meta` too, as text."""
    meta = entry.get("meta")
    inner = meta if isinstance(meta, dict) else {}
    fields = {**entry, **{f"meta {name}": value for name, value in inner.items()}} if inner else entry
    return {
        name: " ".join(map(text_of, value)) if isinstance(value, list) else text_of(value)
        for name, value in fields.items()
        if _means(name, "entry_kind")
    }


def _told(others: dict[int, str]) -> Finding:
    """Return the one finding about the entries that are no people, by their rows."""
    counts = Counter(others.values()).most_common()
    listed = ", ".join(f"{number_in_words(count)} {quoted(kind, 30)}" for kind, count in counts[:LISTED])
    more = ", …" if len(counts) > LISTED else ""
    message = tr("entries that are no people are left out: {listed}{more}", listed=listed, more=more)
    if len(others) == 1:
        message = tr("an entry that is no person is left out: {counts}", counts=quoted(counts[0][0], 30))
    places: tuple[FieldPath, ...] = tuple((row,) for row in [*others][:FIRST_FEW])
    return Finding(places[0], message, "", Severity.WARNING, len(others), places)
