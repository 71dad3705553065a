"""Pages of a long list, as interfaces hand them out: one after the other, and whether any is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.model.walk import FieldPath
from orgviewer.readers.path_names import folded
from orgviewer.readers.positions import in_file, with_file
from orgviewer.readers.readable import text_of
from orgviewer.readers.records.unit_words import UNITS
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.table_words import keys_of, word_key
from orgviewer.readers.tables.column_names import flag_of
from orgviewer.words.language import Phrase, number_in_words, tr

LONGEST_NUMBER = 12
"""Digits of a number of records."""
OFFSET = "offset"
"""A number under this name says where the list begins, and a word where it goes on (Airtable)."""
HINT: Phrase = "Fetch the other pages, too, and put them into one list: [page, page, …]."


def are_pages(data: object) -> bool:
    """Return whether data is a list of groups, each around one list of records, all under one name."""
    return bool(_list_name(data))


def joined(data: Sequence[Mapping[str, object]], parsed: Parsed) -> Parsed:
    """Return the records of all pages as one list, and tell if pages are missing."""
    name = _list_name(data)
    records: list[object] = []
    places: list[FieldPath] = []
    for number, page in enumerate(data):
        entries = page.get(name)
        for turn, entry in enumerate(entries if isinstance(entries, list) else []):
            records.append(entry)
            places.append((number, name, turn))

    def move(place: FieldPath) -> FieldPath:
        match place:
            case (int() as row, *rest):
                return (*places[row], *rest)
        return place

    missing = [finding.moved(in_file) for finding in cut(data[-1], len(records), (len(data) - 1,))]
    findings = [*(finding.moved(in_file) for finding in parsed.findings), *missing]
    return replace(parsed, data=records, findings=findings, locate=with_file(parsed.locate, move))


def cut(fields: Mapping[str, object], count: int, place: FieldPath = ()) -> list[Finding]:
    """Return the finding about a list that goes on elsewhere, by what stands beside its last page.

    `count` is how many records there are of it, `place` where that page stands.
    """
    for name, value in fields.items():
        if isinstance(value, dict) and word_key(name) in keys_of("page_group"):
            if found := cut(value, count, (*place, name)):
                return found
            continue
        key, text = word_key(name), text_of(value)
        if key == OFFSET and (not text or text.isdecimal()):
            continue
        if key in keys_of("page_more") and text and flag_of(text) is not False:
            message = tr(
                "the list goes on elsewhere: {name} leads to more than these {count}",
                name=quoted(name),
                count=number_in_words(count),
            )
            return [Finding((*place, name), message, HINT, Severity.WARNING)]
        total = int(text) if text.isdecimal() and len(text) <= LONGEST_NUMBER else 0
        if key in keys_of("page_total") and total > count:
            message = tr(
                "the list is not whole: {name} is {total}, and {count} are here",
                name=quoted(name),
                total=number_in_words(total),
                count=number_in_words(count),
            )
            return [Finding((*place, name), message, HINT, Severity.WARNING)]
    return []


def says_nothing(name: str) -> bool:
    """Return whether a field beside a list says nothing of people, or only how much of the list is here."""
    return any(
        word_key(name) in keys_of(meaning)
        for meaning in ("wrapping", "page_more", "page_total", "page_group")
    )


def _list_name(data: object) -> str:
    """Return the name of the list on every page; nothing if these are no pages."""
    if not isinstance(data, list) or not data or not isinstance(data[0], dict):
        return ""
    names = [name for name, value in data[0].items() if _is_records(value)]
    if len(names) != 1 or folded(names[0]) in UNITS:
        return ""
    (name,) = names
    return name if all(_is_page(page, name) for page in data) else ""


def _is_page(page: object, name: str) -> bool:
    if not isinstance(page, dict) or not isinstance(page.get(name), list):
        return False
    return all(other == name or says_nothing(other) for other in page)


def _is_records(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(entry, dict) for entry in value)
