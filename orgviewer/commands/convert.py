"""`orgviewer convert`: writes whatever can be read as native YAML, Popolo JSON or a flat table.

Not for: how a file is read (see `readers`) or written (see `writers`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from orgviewer.commands.reading import read_told
from orgviewer.commands.terminal import complain, say
from orgviewer.model.summary import summary
from orgviewer.outputs import require_replaceable
from orgviewer.readers.sources import require_no_photo, require_unread
from orgviewer.readers.tables.vocabulary.column_meanings import is_field
from orgviewer.writers import write_dataset


def convert(
    *,
    path: Path,
    output: Path,
    columns: Sequence[str],
    sheet: str | None,
    encoding: str | None,
    at: str | None,
) -> int:
    """Read a file and write what it holds to another; say what that one cannot hold.

    Raises ReadError, UsageError and OutputError; nothing is written over what is read.
    """
    require_replaceable(output)  # before the work
    require_unread(output, path)
    dataset = read_told(path, columns, sheet, encoding, at)
    require_no_photo(output, dataset)
    complain(*map(str, dataset.problems))
    left_out = write_dataset(dataset, output, is_field)
    say(f"{output}: {summary(dataset)}")
    complain(*left_out)
    return 0
