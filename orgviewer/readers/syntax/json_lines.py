"""JSON Lines into a list of records: one JSON value in each line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import partial

from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, Findings, HopelessError, quoted
from orgviewer.model.walk import FieldPath
from orgviewer.progress import Progress, unheard
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.json_events import events
from orgviewer.readers.syntax.json_syntax import JsonReader, complaint
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.syntax.yaml_places import locate_in
from orgviewer.words.language import Phrase, number_in_words, tr

MOST_LINES = 5_000_000
FIRST_FEW = 5
STRETCH = 10_000
"""Lines between two reports of how far reading has come."""
BROKEN = "line"
"""A line that is left out is no record, so its place is this word and the line's number, from 0."""
HINT: Phrase = "Each line must hold one JSON value."


def lines_of_json(text: str, progress: Progress = unheard) -> Parsed | None:
    """Return what a text holds if each line of it is a JSON value, though it is not called so; else None."""
    with suppress(SyntaxMistakeError):
        parsed = lines(text, progress)
        if not any(finding.place[:1] == (BROKEN,) for finding in parsed.findings):
            return replace(parsed, syntax="JSON Lines")
    return None


def lines(text: str, progress: Progress = unheard) -> Parsed:
    """Return the list of each line's value; those that are not JSON are left out, and told of in one finding.

    Raises SyntaxMistakeError if there is no line that can be read.
    """
    if text.count("\n") > MOST_LINES:
        raise SyntaxMistakeError(
            Mistake(
                0,
                0,
                tr("the file has more than {most_lines} lines", most_lines=number_in_words(MOST_LINES)),
                tr("Split it."),
            )
        )
    parse = JsonReader().parse
    records: list[object] = []
    findings = Findings()
    broken: dict[int, str] = {}
    written = text.split("\n")
    for number, line in enumerate(written):
        try:
            data, odd = parse(line)
        except json.JSONDecodeError as error:
            if line.strip():
                broken[number] = complaint(error)
        except SyntaxMistakeError as error:
            broken[number] = error.mistake.message
        else:
            with suppress(HopelessError):
                for finding in odd:
                    findings.add(finding.moved(partial(_in_record, len(records))))
            records.append(data)
        if not number % STRETCH:
            progress(number / len(written))
    if not records:
        raise SyntaxMistakeError(_mistake(broken))
    told = [*_told(broken, written), *findings.kept]
    return Parsed(records, told, partial(_located, text, frozenset(broken)))


def _in_record(record: int, place: FieldPath) -> FieldPath:
    return (record, *place)


def _mistake(broken: Mapping[int, str]) -> Mistake:
    if not broken:
        return Mistake(0, 0, tr("the file is empty"), HINT)
    number, complaint = next(iter(broken.items()))
    return Mistake(number + 1, 1, tr("this line is not JSON: {complaint}", complaint=complaint), HINT)


def _told(broken: Mapping[int, str], written: list[str]) -> list[Finding]:
    """Return one finding about all lines that are left out."""
    if not broken:
        return []
    number, complaint = next(iter(broken.items()))
    message = tr(
        "this line is not JSON: {strip}, left out: {complaint}",
        strip=quoted(written[number].strip(), 40),
        complaint=complaint,
    )
    places: tuple[FieldPath, ...] = tuple((BROKEN, number) for number in [*broken][:FIRST_FEW])
    return [Finding(places[0], message, HINT, Severity.WARNING, len(broken), places)]


def _located(text: str, broken: frozenset[int], places: set[FieldPath]) -> dict[FieldPath, Position]:
    """Return the line of each place, and in which column of it a field's name stands."""
    found: dict[FieldPath, Position] = {}
    wanted: dict[int, list[FieldPath]] = {}
    for place in places:
        match place:
            case (str(), int() as number):
                found[place] = Position(number + 1, 1)
            case (int() as record, *_):
                wanted.setdefault(record, []).append(place)
            case _:
                found[place] = Position(1, 1)
    if wanted:
        good = ((number, line) for number, line in _lines(text) if line.strip() and number not in broken)
        for record, (number, line) in enumerate(good):
            for place, column in _columns(line, wanted.pop(record, [])):
                found[place] = Position(number + 1, column)
            if not wanted:
                break
    return found | {place: Position() for group in wanted.values() for place in group}


def _lines(text: str) -> Iterator[tuple[int, str]]:
    return enumerate(text.split("\n"))


def _columns(line: str, places: list[FieldPath]) -> Iterator[tuple[FieldPath, int]]:
    """Yield the columns of places in one line."""
    if not places:
        return
    found = locate_in(events(line), {place[1:] for place in places})
    for place in places:
        yield place, found[place[1:]][1]
