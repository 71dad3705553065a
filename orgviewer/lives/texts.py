"""Texts of a file as parts: cut to what anybody reads, dates in words, addresses as links, citations.

The one place where a text of a file becomes a part. Not for: whole records (see `people`, `records`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from orgviewer.controls import as_label, undirected
from orgviewer.engines import load
from orgviewer.links import uri
from orgviewer.lives.parts import (
    Block,
    Cited,
    Inline,
    Line,
    Lines,
    Listed,
    Name,
    Note,
    Paragraph,
    Quiet,
    Reference,
    Section,
    Strong,
    WebLink,
    Words,
)
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Citation, Link, OtherName, Period, Person
from orgviewer.words.translation import counted, date_in_words, number_in_words, tr

PERIODS = "orgviewer.relations.periods"
_GAP = re.compile(r"\{(\w+)\}")
MOST_LISTED = 300  # names in one list; a team of ten thousand is looked at on the chart
LONGEST = 10_000  # characters of one text; a panel with a cell of 10 MB would stand still


def truncated(text: str) -> str:
    """Return a text, cut and with its length at the end if it is longer than anybody reads."""
    if len(text) <= LONGEST:
        return text
    length = tr("{number} characters").replace("{number}", number_in_words(len(text)))
    return f"{text[:LONGEST]}… ({length})"


def readable(text: str | None) -> str:
    """Return a text as it is read: truncated, and turning nothing around it."""
    return undirected(truncated(text)) if text else ""


def label(text: str) -> str:
    """Return a text as a title or a link shows it, without unseen marks of direction."""
    return as_label(truncated(text))


def line(text: str | None) -> Line:
    """Return a text as a line, which is empty for none."""
    return (Words(readable(text)),) if text else ()


def quiet(inside: Line) -> Line:
    """Return a line in the quieter tone; nothing if there is none."""
    return (Quiet(inside),) if inside else ()


def strong(inside: Line) -> Line:
    """Return a line that stands out; nothing if there is none."""
    return (Strong(inside),) if inside else ()


def joined(lines: Iterable[Line], between: str) -> Line:
    """Return lines in a row with something between each two; empty ones are left out."""
    row: list[Inline] = []
    for part in filter(None, lines):
        row += [Words(between), *part] if row else part
    return tuple(row)


def facts(*texts: str | None) -> Line:
    """Return short texts in a row, empty ones left out."""
    return joined(map(line, texts), " · ")


def filled(template: str, gaps: Mapping[str, Line]) -> Line:
    """Return a sentence with parts in its gaps, each named in braces."""
    pieces = _GAP.split(template)  # by turns what stands between gaps, and the name of a gap
    filled_in = (gaps[piece] if turn % 2 else line(piece) for turn, piece in enumerate(pieces))
    return tuple(part for parts in filled_in for part in parts)


def sentence(template: str, gap: str, inside: Line) -> Line:
    """Return a sentence with parts in its gap; nothing if there are none."""
    before, _, after = template.partition(gap)
    return (*line(before), *inside, *line(after)) if inside else ()


def present(*lines: Line) -> tuple[Line, ...]:
    """Return the lines that say anything."""
    return tuple(filter(None, lines))


# Blocks


def paragraph(inside: Line) -> tuple[Block, ...]:
    """Return a line as a paragraph; nothing if there is none."""
    return (Paragraph(inside),) if inside else ()


def kept_together(lines: tuple[Line, ...]) -> tuple[Block, ...]:
    """Return lines that belong together; nothing if there are none."""
    return (Lines(lines),) if lines else ()


def listed(lines: Iterable[Line]) -> tuple[Block, ...]:
    """Return lines as those of a list."""
    return tuple(Listed(inside) for inside in lines if inside)


def note(text: str | None) -> tuple[Block, ...]:
    """Return a doubt or a conflict; nothing if there is none."""
    return (Note(readable(text)),) if text else ()


def section(heading: str, *blocks: Block) -> tuple[Block, ...]:
    """Return a headed part; nothing if it has no body."""
    return (Section(heading, blocks),) if blocks else ()


# What records have in common


def years(period: Period, person: Person | None = None) -> str:
    """Return the dates of a period in words: since Jul 2023, 2015 – 2018, until 2018, or nothing.

    It stands in the life of a `person`, who may have gone on to something else: from Jul 2023.
    """
    start = date_in_words(period.start_date) if period.start_date else ""
    end = date_in_words(period.end_date) if period.end_date else ""
    if start == end or not (start or end):
        return start
    if not end:
        periods = load(PERIODS)
        is_going_on = person is None or periods.reach(period, person) is periods.Reach.TODAY
        return tr("since {day}" if is_going_on else "from {day}").replace("{day}", start)
    return f"{start} – {end}" if start else tr("until {day}").replace("{day}", end)


def linked(target: str | None, text: str) -> Line:
    """Return a text as a link to a URI, or as it is if there is none."""
    return (WebLink(target, (Words(label(text)),)),) if target else line(text)


def address(url: str | None) -> Line:
    """Return an address as a link if it is one that may be opened, else as text."""
    return linked(uri(url), url) if url else ()


def links(entries: Iterable[Link]) -> Iterator[Line]:
    """Yield addresses, and what stands there, a line each."""
    return (joined((address(entry.url), quiet(line(entry.note))), " ") for entry in entries)


def others(fields: Mapping[str, str]) -> Iterator[Line]:
    """Yield what no field is made for, a line each: a name and its value."""
    return ((*line(name), Words(": "), *address(value)) for name, value in fields.items())


def cited(dataset: Dataset, citations: Iterable[Citation]) -> Line:
    """Return where a fact comes from; nothing if nobody says."""
    references = tuple(
        Reference(dataset.source_index[citation.id], readable(citation.at), readable(citation.note))
        for citation in citations
    )
    return (Cited(references),) if references else ()


def other_names(dataset: Dataset, names: Iterable[OtherName]) -> Iterator[Line]:
    """Yield other names with their sources, and what they are, a line each."""
    return (
        joined(
            (
                (Name(readable(name.name), name.lang or ""), *cited(dataset, name.sources)),
                quiet(line(name.note)),
            ),
            " ",
        )
        for name in names
    )


def rest(number: int) -> tuple[Block, ...]:
    """Return how many of a list were not shown, or nothing."""
    if number <= MOST_LISTED:
        return ()
    return listed([quiet(line(counted(number - MOST_LISTED, "and %n more", "and %n more")))])
