"""What the columns of a table were taken for, in words for people."""

from __future__ import annotations

from collections.abc import Mapping

from orgviewer.chart.chart import Chart
from orgviewer.chart.standing import standing_as_read
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import (
    LEFT_OUT,
    DrawingRecognition,
    LineKnowledge,
    Recognition,
    RecognizedColumn,
)
from orgviewer.model.standing import Standing
from orgviewer.model.summary import MOST_UNREAD, people, posts, reporting, vacant
from orgviewer.views.elided import short
from orgviewer.words.translation import Phrase, counted, tr

FIELD_WORDS: Mapping[str, Phrase] = {
    "id": "Id",
    "name": "Name",
    "given_name": "Given name",
    "family_name": "Family name",
    "name_reading": "Reading of the name",
    "given_name_reading": "Reading of the given name",
    "family_name_reading": "Reading of the family name",
    "reports_to": "Reports to (manager)",
    "also_reports_to": "Also reports to",
    "role": "Role",
    "organization": "Organization",
    "email": "E-mail",
    "phone": "Phone",
    "image": "Photo",
    "location": "Place",
    "start_date": "Start",
    "end_date": "End",
    "assistant": "Assistant",
    "summary": "Summary",
    "note": "Note",
    "post_id": "Post (its id)",
    "reports_to_post_id": "Reports to post (its id)",
    "school": "School",
    "employer": "Former employer",
    "internship": "Interned at",
    "project": "Project",
    "advisor": "Advisor (beside a school)",
    "teacher": "Teacher (beside a school)",
    "": "Other (shown in the panel)",
    LEFT_OUT: "Leave out (shown nowhere)",
}
"""Each field that a column may be taken for, none of them, and nothing at all."""
TOLD_FIRST = ("name", "given_name", "family_name", "reports_to", "role", "organization", "id")
"""What people look for first, in the order in which it is told."""
MOST_NAMED = 40  # columns that were not recognized


def how_it_was_read(whole: Chart, recognition: Recognition) -> str:
    """Return the evidence of a table's reading, of no chosen day, and what its columns were taken for."""
    read = whole.dataset.on(None)
    return f"{evidence_words(read, standing_as_read(whole))}. {recognition_sentence(recognition)}"


def how_it_was_drawn(whole: Chart, recognition: DrawingRecognition) -> str:
    """Return the evidence of a drawing's reading, of no chosen day, and how many of its lines are guesses."""
    read, standing = whole.dataset.on(None), standing_as_read(whole)
    guessed = sum(card.knowledge is LineKnowledge.READ for card in recognition.cards)
    sentence = counted(
        guessed,
        "%n line is read from the drawing and not stated by it.",
        "%n lines are read from the drawing and not stated by it.",
    )
    return " ".join((f"{evidence_words(read, standing)}.", *((sentence,) if guessed else ())))


def evidence_words(dataset: Dataset, standing: Standing) -> str:
    """Return how many people and posts a file holds, how many of them report, how many stand at the top."""
    below, number = reporting(dataset, standing), posts(dataset)
    said = counted(number, "%n post ({vacant} vacant)", "%n posts ({vacant} vacant)")
    parts = [
        counted(people(dataset), "%n person", "%n people"),
        *([said.replace("{vacant}", str(vacant(dataset)))] if number else []),
        counted(below, "%n reports to somebody", "%n report to somebody")
        if below
        else tr("nobody reports to anybody"),
        counted(standing.roots, "%n at the top", "%n at the top"),
    ]
    if absent := len(dataset.absent):
        parts.append(counted(absent, "%n superior not in the file", "%n superiors not in the file"))
    if unread := dataset.provenance.unread:
        listed = ", ".join(short(text, 60) for text in unread[:MOST_UNREAD])
        parts.append(tr("not read: {names}").replace("{names}", listed))
    return ", ".join(parts)


def recognition_sentence(recognition: Recognition) -> str:
    """Return what the columns of a table were taken for, with what its first rows say."""
    left_out = [short(column.name) for column in recognition.columns if column.field == LEFT_OUT]
    known = sorted(
        (column for column in recognition.columns if column.field not in ("", LEFT_OUT)), key=_rank
    )
    others = [short(column.name) for column in recognition.columns if not column.field]
    parts = [_taken(column) for column in known] or [tr("no column was recognized")]
    if others:
        more = [*others[:MOST_NAMED], *(["…"] if len(others) > MOST_NAMED else [])]
        parts.append(tr("kept as Other: {names}").replace("{names}", ", ".join(more)))
    if left_out:
        parts.append(tr("left out: {names}").replace("{names}", ", ".join(left_out)))
    head = tr("Read as:")
    if len(recognition.sheets) > 1 and recognition.sheet:
        head = tr("Sheet “{sheet}”, read as:").replace("{sheet}", short(recognition.sheet))
    return f"{head} {' · '.join(parts)}"


def _taken(column: RecognizedColumn) -> str:
    word = tr(FIELD_WORDS[column.field]).partition(" (")[0]
    sample = f" ({short(column.sample)})" if column.sample.strip() else ""
    return f"{word} “{short(column.name)}”{sample}"


def _rank(column: RecognizedColumn) -> int:
    first = TOLD_FIRST
    return first.index(column.field) if column.field in first else len(first)
