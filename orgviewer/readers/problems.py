"""Findings into problems: what is wrong with a file as people are told of it, each with its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from orgviewer.errors import NamedRecord, Problem, ProblemKind, ProblemPlace, Severity
from orgviewer.model.findings import MOST_ALONE, MOST_FINDINGS, Finding
from orgviewer.model.roster import UNKNOWN
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import FILE, Position
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.syntax.mistakes import Mistake
from orgviewer.words.language import number_in_words, tr

RECORDS = ("persons", "organizations", "posts", "sources")


def problems(path: Path, findings: Sequence[Finding], shaped: Shaped) -> tuple[Problem, ...]:
    """Return all problems of a file, sorted by where they stand; errors first where they are too many."""
    places = {place for finding in findings for place in (finding.place, *finding.places)}
    positions = shaped.locate(places) if places else {}
    records = _RecordsByPlace(shaped)
    found = sorted(
        (_problem(path, finding, positions, records) for finding in findings),
        key=lambda problem: (str(problem.path), problem.line, problem.column),
    )
    if len(found) > MOST_FINDINGS:
        more = tr(
            "there are more than {most_findings} problems, and the others are not listed",
            most_findings=number_in_words(MOST_FINDINGS),
        )
        found.sort(key=lambda problem: problem.severity is not Severity.ERROR)
        found[MOST_FINDINGS:] = [Problem(path, found[0].severity, more, kind=found[0].kind)]
    return tuple(found)


class _RecordsByPlace:
    """The records of a file by the places of what is wrong with them."""

    def __init__(self, shaped: Shaped) -> None:
        self._shaped = shaped
        self._rows = {row: place for place, rows in enumerate(shaped.rows or ()) for row in rows}

    def at(self, place: FieldPath) -> NamedRecord | None:
        """Return what a place is in, if it has an id; nothing for what belongs to nobody."""
        match place:
            case (str() as kind, int() as index, *_) if kind in RECORDS:
                return self._of_document(kind, index)
            case (int() as row, *_) if row != FILE and self._shaped.recognition is not None:
                return self._of_table(row)
        return None

    def _of_document(self, kind: str, index: int) -> NamedRecord | None:
        records = getattr(self._shaped.document, kind)
        if index >= len(records) or not records[index].id:
            return None
        record = records[index]
        name = record.label if kind == "posts" else record.title if kind == "sources" else record.name
        return NamedRecord(kind, record.id, name or record.id)

    def _of_table(self, row: int) -> NamedRecord | None:
        if self._shaped.roster is None:
            place = self._rows.get(row, UNKNOWN)
            return self._of_document("persons", place) if place != UNKNOWN else None
        roster = self._shaped.roster
        if row >= len(roster) - roster.absent:
            return None
        return NamedRecord("persons", roster.ids[row], roster.names[row] or roster.ids[row])


def _problem(
    path: Path, finding: Finding, positions: Mapping[FieldPath, Position], records: _RecordsByPlace
) -> Problem:
    """Return a finding as people are told of it; one that stands for many says where the first are."""
    position = positions[finding.place]
    is_unread = finding.severity is Severity.ERROR and finding.kind is ProblemKind.READING
    problem = Problem(
        position.path or path,
        finding.severity,
        tr(finding.message),
        tr(finding.hint),
        position.line,
        position.column,
        position.sheet,
        ProblemKind.UNREADABLE if is_unread else finding.kind,
        records.at(finding.place),
        finding.count,
    )
    if finding.count > 1:
        messages = finding.messages or [finding.message] * len(finding.places)
        hints = finding.hints or [finding.hint] * len(finding.places)
        places = tuple(
            ProblemPlace(there.line, there.column, there.sheet, message, hint, records.at(place))
            for message, hint, place in zip(messages, hints, finding.places, strict=True)
            for there in (positions[place],)
        )
        first = ", ".join(map(str, places[:MOST_ALONE]))
        more = tr(
            "({count} like this, the first at {first})", count=number_in_words(finding.count), first=first
        )
        problem = problem._replace(message=f"{tr(finding.message)} {more}", places=places)
    return problem


def mistaken(path: Path, mistake: Mistake) -> Problem:
    """Return the one mistake that stops a file from being read."""
    return Problem(path, Severity.ERROR, tr(mistake.message), tr(mistake.hint), mistake.line, mistake.column)
