"""Where somebody stands in a table, as parts: the file and the row, the source of all that a page says."""

from __future__ import annotations

from collections.abc import Sequence

from orgviewer.controls import visible
from orgviewer.lives.parts import Block
from orgviewer.lives.texts import line, paragraph, quiet, section
from orgviewer.model.dataset import Dataset
from orgviewer.words.language import number_in_words
from orgviewer.words.translation import listed, tr


def row_source(dataset: Dataset, sheet: str, rows: Sequence[int]) -> tuple[Block, ...]:
    """Return the source of what is said of somebody whose rows are known; nothing without any."""
    if not rows:
        return ()
    file = visible(dataset.path.name)
    if sheet:
        file = tr("{file}, sheet {sheet}", file=file, sheet=visible(sheet))
    numbers = listed([number_in_words(row) for row in rows])
    told = tr("{file}, row {rows}") if len(rows) == 1 else tr("{file}, rows {rows}")
    said = told.replace("{rows}", numbers).replace("{file}", file)
    return section(tr("Source"), *paragraph(quiet(line(said))))
