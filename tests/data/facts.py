"""The facts of the article, one a row of facts.tsv, and the facts that data/xai.yaml holds.

Every row was checked against the article; the columns are those of `Fact`. A field of a few words
stands in it as it is in the file. Of a sentence (`SENTENCES`) or a note, the table gives the words that
carry a fact, so that the rest can be worded anew. How many facts there are: `python -m tests.data.facts`.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from tests.data import plain_data

TABLE = Path(__file__).with_name("facts.tsv")
ARTICLE = "article"
SENTENCES = ("summary", "text")
NOT_FIELDS = ("id", "sources", "note")
NAMING = ("organization_id", "institution", "name", "title")
SORTING = ("classification", "kind", "lang", "organization_id", "parent_id", "primary")
NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 2
    )
}


class Fact(NamedTuple):
    """One thing that the article says: of whom, in which kind of entry, about what, and where."""

    subject: str
    kind: str
    what: str
    field: str
    value: str
    places: str


class Entry(NamedTuple):
    """A mapping of the file that has sources, and whose it is."""

    subject: str
    kind: str
    what: str
    fields: dict[str, Any]


def table() -> set[Fact]:
    """Return the facts of the article; no row may stand twice."""
    with TABLE.open(encoding="utf-8", newline="") as stream:
        rows = [Fact(*row) for row in list(csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]]
    assert [row for row, times in Counter(rows).items() if times > 1] == []
    return set(rows)


def entries(data: dict[str, Any]) -> Iterator[Entry]:
    """Yield everything that has sources; the second entry of one name is called “name (2)”."""
    yield from inner_entries("meta", {"claims": data["meta"]["claims"]})
    for kind, records in (("organization", data["organizations"]), ("person", data["persons"])):
        for record in records:
            yield Entry(record["id"], kind, "", record)
            yield from inner_entries(record["id"], record)


def inner_entries(subject: str, record: dict[str, Any]) -> Iterator[Entry]:
    """Yield the entries of one person or organization."""
    for kind, inner in record.items():
        if isinstance(inner, list) and kind not in NOT_FIELDS:
            seen: Counter[str] = Counter()
            for entry in inner:
                name = next((entry[key] for key in NAMING if key in entry), "")
                seen[name] += 1
                what = f"{name} ({seen[name]})" if name and seen[name] > 1 else name
                yield Entry(subject, kind, what, entry)


def held(data: dict[str, Any], listed: set[Fact]) -> set[Fact]:
    """Return the facts that plain data holds; what no listed fact accounts for counts as a fact too."""
    return {fact for entry in entries(data) for fact in facts_of(entry, listed)}


def facts_of(entry: Entry, listed: set[Fact]) -> Iterator[Fact]:
    """Yield the facts of one entry."""
    places = places_of(entry)
    own = [fact for fact in listed if fact.subject == entry.subject]
    for field, value in entry.fields.items():
        start = (*entry[:3], field)
        if field in SENTENCES or field == "note":
            plain = simplified(value)
            for fact in own:
                if fact[:4] == start and fact.places == places and simplified(fact.value) in plain:
                    yield fact
        if field in SENTENCES:
            yield from (Fact(*start, f"not in the table: {word}", places) for word in unlisted(value, own))
        elif field not in NOT_FIELDS:
            values = value if isinstance(value, list) else [value]
            yield from (Fact(*start, item, places) for item in values if isinstance(item, str))


def places_of(entry: Entry) -> str:
    """Return the paragraphs that an entry cites, and the ids of its sources besides the article."""
    found = []
    for citation in entry.fields["sources"]:
        article = citation["id"] == ARTICLE
        found.append(citation["at"].removeprefix("paragraph ") if article else citation["id"])
    return " ".join(found)


def unlisted(text: str, own: list[Fact]) -> Iterator[str]:
    """Yield the names, numbers and sentences of a text that no listed fact of its subject accounts for."""
    known = " ".join(simplified(f"{fact.what} {fact.value}") for fact in own)
    words = set(re.findall(r"\w+", known))
    telling = {simplified(fact.value) for fact in own if is_telling(fact)}
    for sentence in re.split(r"(?<=[.!?]) ", text):
        for position, word in enumerate(re.findall(r"\w+", sentence)):
            number = simplified(word)[0].isdigit()
            if (number or (position and word[0].isupper())) and simplified(word) not in words:
                yield word
        if not any(said in simplified(sentence) for said in telling):
            yield sentence


def simplified(text: str) -> str:
    """Return a text in small letters, its numbers in digits."""
    return re.sub(r"[^\W\d_]+", lambda word: NUMBERS.get(word[0], word[0]), text.casefold())


def is_telling(fact: Fact) -> bool:
    """Return whether a sentence that repeats this value tells a fact; a name alone tells none."""
    name = fact.field == "name" and fact.kind in ("person", "organization", "other_names")
    return not name and fact.field not in (*SORTING, "role", "headcount")


def is_counted(fact: Fact) -> bool:
    """Return whether a row is a fact of its own: not how the file sorts one, not a line repeating one."""
    repeats = fact.kind in ("person", "organization") and fact.field == "summary"
    return not repeats and fact.field not in SORTING


def number_of_facts(facts: set[Fact]) -> int:
    """Return how many facts there are; one that stands in two entries counts twice."""
    return sum(map(is_counted, facts))


if __name__ == "__main__":
    print(f"data/xai.yaml: {number_of_facts(held(plain_data('xai.yaml'), table()) & table())} facts")
