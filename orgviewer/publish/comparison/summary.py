"""A comparison as lines for a terminal: counts first, then the changes of each kind, as many as one reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from orgviewer.controls import blanked
from orgviewer.model.changes import HEADINGS, Change, ChangeKind, Evidence
from orgviewer.publish.comparison.report import ComparisonReport
from orgviewer.words.language import number_in_words, tr

MOST = 30
"""Changes of a kind that are listed; the others are counted."""
ALIKE = 10
"""Changes of one field that are listed; of more the first is shown, and how many there are."""


def summary_lines(report: ComparisonReport) -> Iterator[str]:
    """Yield the lines; files that share nobody get one sentence."""
    notes = list(report.notes())
    if report.comparison.shares_nobody:
        yield notes[0]
        return
    yield f"{report.titles[0]} → {report.titles[1]}: {report.headline}"
    yield from notes
    for kind, found in report.by_kind():
        yield ""
        yield f"{tr(HEADINGS[kind])} ({number_in_words(len(found))}):"
        yield from _listed(report, found)


def _listed(report: ComparisonReport, found: Sequence[tuple[Change, Evidence]]) -> Iterator[str]:
    """Yield the changes of a kind, as many as one reads; a field that changed for many has one line."""
    many = Counter(change.field for change, _ in found if change.kind is ChangeKind.FIELD)
    alike = {field: count for field, count in many.most_common() if count > ALIKE}
    for field, count in alike.items():
        first = next(pair for pair in found if pair[0].field == field)
        yield tr(
            "  {field} of {count}, the first {report}",
            field=blanked(field),
            count=number_in_words(count),
            report=_line(report, *first),
        )
    others = [pair for pair in found if pair[0].kind is not ChangeKind.FIELD or pair[0].field not in alike]
    for change, place in others[:MOST]:
        yield f"  {_line(report, change, place)}"
    if len(others) > MOST or alike:
        more = (
            tr("  … and {count} more; ", count=number_in_words(len(others) - MOST))
            if len(others) > MOST
            else "  "
        )
        yield tr("{more}--output and --json list all.", more=more)


def _line(report: ComparisonReport, change: Change, place: Evidence) -> str:
    """Return a change, its evidence in brackets at the end."""
    said = report.sentence(change)
    evidence = ", ".join(filter(None, (place.old, place.new)))
    told = f"{report.name(change)}: {said}" if said else report.name(change)
    return f"{told} [{evidence}]" if evidence else told
