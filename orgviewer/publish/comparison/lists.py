"""A comparison as lists for programs: JSON, whose form is kept, and a table that spreadsheets open."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

from orgviewer.cells import harmless
from orgviewer.controls import visible
from orgviewer.model.changes import Change, ChangeKind, Evidence
from orgviewer.publish.comparison.report import ComparisonReport

COLUMNS = (
    *("kind", "subject", "id", "name", "field", "old", "new", "text", "people", "certainty"),
    *("at_old", "at_new"),
)


def json_lines(report: ComparisonReport, *, ascii_only: bool = False) -> Iterator[str]:
    """Yield the lines of one JSON object: how many changes of each kind there are, and a line for each."""

    def text(value: object) -> str:
        return json.dumps(value, ensure_ascii=ascii_only)

    yield f'{{"counts": {text({kind.value: report.counts[kind] for kind in ChangeKind})},\n"changes": ['
    for number, (change, place) in enumerate(zip(report.comparison.changes, report.places, strict=True)):
        yield f"{',' if number else ''}\n{text(entry(change, place))}"
    yield "\n]}\n"


def entry(change: Change, place: Evidence) -> dict[str, object]:
    """Return a change as values; null where there is nothing."""
    return {
        "kind": change.kind.value,
        "id": change.id,
        "name": change.name,
        "field": change.field or None,
        "old": change.old or None,
        "new": change.new or None,
        "old_is": change.old_is.value,
        "new_is": change.new_is.value,
        "people": change.people,
        "certainty": change.certainty.value,
        "at": {"old": visible(place.old) or None, "new": visible(place.new) or None},
    }


def csv_lines(report: ComparisonReport) -> Iterator[str]:
    """Yield the lines of a table, a row for each change; no spreadsheet runs any of it as a formula."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for change, place in zip(report.comparison.changes, report.places, strict=True):
        yield text.getvalue()
        text.seek(0)
        text.truncate()
        cells = (
            *(change.kind.value, change.subject.value, change.id, change.name, change.field),
            *(change.old, change.new, report.sentence(change), str(change.people), change.certainty.value),
            *(visible(place.old), visible(place.new)),
        )
        writer.writerow(map(harmless, cells))
    yield text.getvalue()
