"""A comparison as lines for a terminal: counts first, then the changes of each kind, as many as one reads."""

from __future__ import annotations

from collections.abc import Iterator

from orgviewer.model.changes import Change
from orgviewer.publish.comparison.report import HEADINGS, ComparisonReport, Evidence

MOST = 30
"""Changes of a kind that are listed; the others are counted."""


def summary_lines(report: ComparisonReport) -> Iterator[str]:
    """Yield the lines; files that share nobody get one sentence."""
    notes = list(report.notes())
    if report.share_nobody:
        yield notes[0]
        return
    yield f"{report.titles[0]} → {report.titles[1]}: {report.headline}"
    yield from notes
    for kind, found in report.by_kind():
        yield ""
        yield f"{HEADINGS[kind]} ({len(found):,}):"
        for change, place in found[:MOST]:
            yield f"  {_line(report, change, place)}"
        if len(found) > MOST:
            yield f"  … and {len(found) - MOST:,} more; --output and --json list all."


def _line(report: ComparisonReport, change: Change, place: Evidence) -> str:
    """Return a change, its evidence in brackets at the end."""
    said = report.sentence(change)
    evidence = ", ".join(filter(None, (place.old, place.new)))
    told = f"{report.name(change)}: {said}" if said else report.name(change)
    return f"{told} [{evidence}]" if evidence else told
