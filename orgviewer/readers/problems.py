"""Findings into problems: what is wrong with a file as people are told of it, each with its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from orgviewer.errors import Problem, Severity
from orgviewer.model.findings import MOST_FINDINGS, Finding
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import Locate, Position
from orgviewer.readers.syntax.mistakes import Mistake
from orgviewer.words.language import number_in_words, tr


def problems(path: Path, findings: Sequence[Finding], locate: Locate) -> tuple[Problem, ...]:
    """Return all problems of a file, sorted by where they stand; errors first where they are too many."""
    places = {place for finding in findings for place in (finding.place, *finding.places)}
    positions = locate(places) if places else {}
    found = sorted(
        (_problem(path, finding, positions) for finding in findings),
        key=lambda problem: (str(problem.path), problem.line, problem.column),
    )
    if len(found) > MOST_FINDINGS:
        more = tr(
            "there are more than {most_findings} problems, and the others are not listed",
            most_findings=number_in_words(MOST_FINDINGS),
        )
        found.sort(key=lambda problem: problem.severity is not Severity.ERROR)
        found[MOST_FINDINGS:] = [Problem(path, found[0].severity, more)]
    return tuple(found)


def _problem(path: Path, finding: Finding, positions: Mapping[FieldPath, Position]) -> Problem:
    """Return a finding as people are told of it; one that stands for many says where the first are."""
    position = positions[finding.place]
    problem = Problem(
        position.path or path,
        finding.severity,
        tr(finding.message),
        tr(finding.hint),
        position.line,
        position.column,
        position.sheet,
    )
    if finding.count > 1:
        first = ", ".join(
            problem._replace(line=there.line, column=there.column, sheet=there.sheet).place
            for there in (positions[place] for place in finding.places)
        )
        more = tr(
            "({count} like this, the first at {first})", count=number_in_words(finding.count), first=first
        )
        problem = problem._replace(message=f"{tr(finding.message)} {more}")
    return problem


def mistaken(path: Path, mistake: Mistake) -> Problem:
    """Return the one mistake that stops a file from being read."""
    return Problem(path, Severity.ERROR, tr(mistake.message), tr(mistake.hint), mistake.line, mistake.column)
