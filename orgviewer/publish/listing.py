"""What a picture shows, as a list for other programs: a row for each card, as CSV, JSON or cells to paste."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import pairwise
from typing import BinaryIO

import msgspec

from orgviewer.cells import harmless
from orgviewer.chart.chart import Chart, Kind
from orgviewer.paint.cards.labels import label
from orgviewer.paint.picture import Picture
from orgviewer.progress import Progress

FIELDS = ("level", "kind", "name", "role", "under", "people")
EVERY = 5_000  # rows between two reports


def rows(chart: Chart) -> Iterator[dict[str, str | int]]:
    """Yield a row for each visible card, from the top down."""
    names = [label(chart, node).title for node in range(len(chart))]
    for level, (start, end) in enumerate(pairwise(chart.levels.tolist())):
        for node in range(start, end):
            kind, parent = Kind(int(chart.kind[node])), int(chart.parent[node])
            yield {
                "level": level,
                "kind": kind.name.lower(),
                "name": names[node],
                "role": label(chart, node).detail if kind >= Kind.PERSON else "",
                "under": names[parent] if parent >= 0 else "",
                "people": int(chart.people[node]),
            }


def write_csv(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write the cards of a picture as CSV that spreadsheets open; nothing in it is run as a formula."""
    file.write("﻿".encode())  # by which Excel knows UTF-8
    chart = picture.layout.chart
    for number, line in enumerate(_lines(chart, ",")):
        file.write(line.encode("utf-8", "replace"))
        if number % EVERY == 0:
            tell(number / (len(chart) + 1))
    tell(1.0)


def write_json(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write the cards of a picture as a list of records, one on each line."""
    chart = picture.layout.chart
    for number, row in enumerate(rows(chart)):
        file.write((b"[\n" if not number else b",\n") + msgspec.json.encode(row))
        if number % EVERY == 0:
            tell(number / (len(chart) + 1))
    file.write(b"\n]\n" if len(chart) else b"[]\n")
    tell(1.0)


def cells(chart: Chart) -> str:
    """Return the cards of a chart as cells that can be pasted into a spreadsheet."""
    return "".join(_lines(chart, "\t"))


def _lines(chart: Chart, between: str) -> Iterator[str]:
    text = io.StringIO()
    writer = csv.DictWriter(text, FIELDS, delimiter=between, lineterminator="\r\n")
    writer.writeheader()
    for row in rows(chart):
        yield text.getvalue()
        text.seek(0)
        text.truncate()
        writer.writerow({name: harmless(str(value)) for name, value in row.items()})
    yield text.getvalue()
