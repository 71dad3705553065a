"""What a picture shows, as a list for other programs: a row for each card, as CSV, JSON or cells to paste.

A list says of which day it is, from which sources and what sizes they state, and can be read back (see
`readers.cards`).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import BinaryIO

import msgspec
import numpy as np

from orgviewer.cells import (
    BESIDE_FIELD,
    CARD_FIELDS,
    DOTTED_FIELD,
    FURTHER_FIELDS,
    HOLDERS_FIELD,
    INFERRED_FIELD,
    STATUS_FIELD,
    harmless,
)
from orgviewer.chart.chart import Chart, Kind
from orgviewer.controls import as_label
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Citation
from orgviewer.paint.caption import citation
from orgviewer.paint.cards.labels import label
from orgviewer.paint.cards.signs import Sign, bearers
from orgviewer.paint.picture import Picture
from orgviewer.paint.text_metrics import MOST_DRAWN
from orgviewer.progress import Progress
from orgviewer.publish.further_fields import further_fields

EVERY = 5_000  # rows between two reports
BETWEEN = "\n"  # sources of a card in a cell
DRAWING = "drawing"
"""By what it is known where a card stands, if no source states it."""

Card = dict[str, object]


def cards(chart: Chart) -> Iterator[Card]:
    """Yield what is listed of each visible card, from the top down, its sources as citations."""
    keys = [chart.key(node) for node in range(len(chart))]
    titles = [_title(chart, node) for node in range(len(chart))]
    inferred, further = bearers(chart, Sign.INFERRED), further_fields(chart)
    names = [title if title.strip() else key[1] for title, key in zip(titles, keys, strict=True)]
    for level, (start, end) in enumerate(pairwise(chart.levels.tolist())):
        for node in range(start, end):
            (kind, identifier, _), parent = keys[node], int(chart.parent[node])
            yield {
                "id": identifier,
                "level": level,
                "kind": kind.name.lower(),
                "name": names[node],
                "role": _role(chart, node),
                "under": names[parent] if parent >= 0 else "",
                "under_id": keys[parent][1] if parent >= 0 else "",
                "people": int(chart.people[node]),
                "stated": _stated(chart, node),
                "sources": citations(chart, node),
                **({INFERRED_FIELD: DRAWING} if inferred[node] else {}),
                **_of_post(chart, node),
                **further.get(node, {}),
            }


def _title(chart: Chart, node: int) -> str:
    """Return what a card is called: of those who are absent the mere name, as the kind says the rest."""
    if chart.kind[node] == Kind.ABSENT:
        return as_label(chart.dataset.persons[int(chart.record[node])].name[:MOST_DRAWN])
    return label(chart, node).title


def _role(chart: Chart, node: int) -> str:
    """Return the role in which a person stands on a card, or several together; empty if nobody says."""
    if chart.kind[node] == Kind.SHARED:
        return chart.dataset.posts[int(chart.record[node])].label
    membership = int(chart.membership[node])
    if membership < 0:
        return ""
    return chart.dataset.persons[int(chart.record[node])].memberships[membership].role or ""


def _of_post(chart: Chart, node: int) -> Card:
    """Return who they are that hold a post together, or why nobody is named, if that is not as usual."""
    dataset, record = chart.dataset, int(chart.record[node])
    match Kind(int(chart.kind[node])):
        case Kind.SHARED:
            people = (dataset.persons[person] for person in chart.holders[node])
            return {HOLDERS_FIELD: [{"id": person.id, "name": person.name} for person in people]}
        case Kind.VACANCY if (status := dataset.posts[record].status) not in (None, "vacant"):
            return {STATUS_FIELD: status}
    return {}


def _stated(chart: Chart, node: int) -> int | None:
    """Return the size of an organization that a source states."""
    if chart.kind[node] != Kind.ORGANIZATION:
        return None
    return chart.dataset.headcount(int(chart.record[node])) or None


def citations(chart: Chart, node: int) -> list[Citation]:
    """Return where it stands that there is such a card, each place once."""
    dataset, record, membership = chart.dataset, int(chart.record[node]), int(chart.membership[node])
    match Kind(int(chart.kind[node])):
        case Kind.ORGANIZATION:
            told = dataset.organizations[record].sources
        case Kind.VACANCY | Kind.SHARED:
            told = dataset.posts[record].sources
        case Kind.PERSON:
            person = dataset.persons[record]
            told = (*person.sources, *(person.memberships[membership].sources if membership >= 0 else ()))
        case _:
            told = ()
    return list(dict.fromkeys(told))


def write_csv(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write the cards of a picture as CSV that spreadsheets open; nothing in it is run as a formula."""
    file.write("\ufeff".encode())  # by which Excel knows UTF-8
    chart = picture.layout.chart
    for number, line in enumerate(_lines(chart, ",")):
        file.write(line.encode("utf-8", "replace"))
        if number % EVERY == 0:
            tell(number / (len(chart) + 1))
    tell(1.0)


def write_json(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write the cards of a picture, one on each line, with the day and the sources of their file."""
    chart = picture.layout.chart
    meta = chart.dataset.meta
    day = {"as_of": meta.as_of, **({"as_of_inferred": meta.as_of_inferred} if meta.as_of_inferred else {})}
    for name, value in {**day, "sources": list(chart.dataset.sources)}.items():
        file.write(b"{" if name == "as_of" else b",\n")
        file.write(msgspec.json.encode(name) + b": " + msgspec.json.encode(value))
    file.write(b',\n"cards": [')
    for number, card in enumerate(cards(chart)):
        file.write((b"\n" if not number else b",\n") + msgspec.json.encode(card))
        if number % EVERY == 0:
            tell(number / (len(chart) + 1))
    file.write(b"\n]}\n")
    tell(1.0)


def cells(chart: Chart) -> str:
    """Return the cards of a chart as cells that can be pasted into a spreadsheet."""
    return "".join(_lines(chart, "\t"))


def _lines(chart: Chart, between: str) -> Iterator[str]:
    text = io.StringIO()
    fields = (*CARD_FIELDS, *_further_fields(chart))
    writer = csv.DictWriter(text, fields, delimiter=between, lineterminator="\r\n")
    writer.writeheader()
    as_of = chart.dataset.meta.as_of or ""
    for card in cards(chart):
        yield text.getvalue()
        text.seek(0)
        text.truncate()
        stated, told = card["stated"], card["sources"]
        assert isinstance(told, list)
        row = {**card, "stated": "" if stated is None else stated, "as_of": as_of}
        row["sources"] = BETWEEN.join(_cited(chart.dataset, told))
        if holders := card.get(HOLDERS_FIELD):
            assert isinstance(holders, list)
            lines = (f"{as_label(one['name'])} [{one['id']}]" for one in holders)
            row[HOLDERS_FIELD] = BETWEEN.join(lines)
        for name in (DOTTED_FIELD, BESIDE_FIELD):
            if ids := card.get(name):
                assert isinstance(ids, list)
                row[name] = BETWEEN.join(ids)
        writer.writerow({name: harmless(str(value)) for name, value in row.items()})
    yield text.getvalue()


def _further_fields(chart: Chart) -> Iterator[str]:
    """Yield which columns a list has beside those of every list."""
    posts = np.flatnonzero(np.isin(chart.kind, (Kind.VACANCY, Kind.SHARED)))
    there = {name for node in posts.tolist() for name in _of_post(chart, node)}
    there |= {name for said in further_fields(chart).values() for name in said}
    there |= {INFERRED_FIELD} if bearers(chart, Sign.INFERRED).any() else set()
    return (name for name in FURTHER_FIELDS if name in there)


def _cited(dataset: Dataset, citations: Sequence[Citation]) -> Iterator[str]:
    """Yield the sources of citations as texts, each with the places in it in brackets."""
    places: dict[str, list[str]] = {}
    for told in citations:
        places.setdefault(told.id, []).extend([told.at] if told.at else [])
    for identifier, found in places.items():
        source = " ".join(citation(dataset.sources[dataset.source_index[identifier]]).split())
        yield f"{source} [{'; '.join(found)}]" if found else source
