"""Cells for contacts, photos and dates that say only that none is stated: N/A, k. A., a dash. They are empty.

Not for: such words in place of names and managers (see `posts.vacancies`, `vocabulary.nobody`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec.structs import replace

from orgviewer.errors import ProblemKind, Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.model.roster import PERIOD
from orgviewer.readers.syntax.columns import Column, distinct
from orgviewer.readers.tables.cleaning import clean_column
from orgviewer.readers.tables.table import RecordTable
from orgviewer.readers.tables.vocabulary.nobody import STATED, unstated
from orgviewer.words.language import counted

FIELDS = ("email", "phone", "image", *PERIOD)
NAMED = 3  # of the words that are told


def without_unstated(table: RecordTable, fielded: Mapping[str, str]) -> RecordTable:
    """Return a table in which such cells are empty, and how many there were, by column, in its findings."""
    columns: dict[str, Sequence[str]] = {}
    findings: list[Finding] = []
    for name in (fielded[field] for field in FIELDS if field in fielded):
        cells = table.columns[name]
        if words := _words(distinct(cells)):
            columns[name] = Column("" if cell in words else cell for cell in cells)
            findings.append(_told(name, [(row, cell) for row, cell in enumerate(cells) if cell in words]))
    if not findings:
        return table
    return replace(table, columns={**table.columns, **columns}, findings=[*table.findings, *findings])


def _words(cells: Collection[str]) -> frozenset[str]:
    """Return the cells that state nothing once they are cleaned, as people will read them."""
    is_stated = STATED.search  # of a million cells, nearly all
    perhaps = [cell for cell in cells if not is_stated(cell) or "&" in cell]
    texts = clean_column(perhaps).texts if perhaps else ()
    words = unstated(texts)
    return frozenset(cell for cell, text in zip(perhaps, texts, strict=True) if text in words)


def _told(name: str, cells: Sequence[tuple[int, str]]) -> Finding:
    """Return how many cells of a column are taken as empty, at the first of them, and what stands there."""
    message = counted(
        len(cells),
        "%n cell of {column} says only that nothing is stated ({words}): taken as empty",
        "%n cells of {column} say only that nothing is stated ({words}): taken as empty",
        column=quoted(name),
        words=", ".join(_commonest(text for _, text in cells)),
    )
    return Finding((cells[0][0], name), message, severity=Severity.WARNING, kind=ProblemKind.CELL)


def _commonest(texts: Iterator[str]) -> Iterator[str]:
    counts = Counter(text.strip() for text in texts)
    yield from (quoted(text) for text, _ in counts.most_common(NAMED))
    yield from ["…"] if len(counts) > NAMED else []
