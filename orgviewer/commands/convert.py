"""`orgviewer convert`: writes whatever can be read as YAML, Popolo, a flat table, or for registers.

Not for: how a file is read (see `readers`) or written (see `writers`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from orgviewer.choices import Omission
from orgviewer.commands.reading import kept_fields, read_told
from orgviewer.commands.terminal import complain, say
from orgviewer.engines import load
from orgviewer.model.summary import summary
from orgviewer.outputs import require_replaceable
from orgviewer.readers.sources import require_no_photo, require_unread
from orgviewer.readers.tables.vocabulary.column_meanings import is_field
from orgviewer.words.language import Plural, counted, tr
from orgviewer.writers import write_dataset

if TYPE_CHECKING:
    from orgviewer.model.days.state import State

WITHOUT = "orgviewer.omissions:without"
STATE = "orgviewer.model.days.state:state_of"


def convert(
    *,
    path: Path,
    output: Path,
    as_of: str | None,
    at: str | None,
    omissions: frozenset[Omission],
    columns: Sequence[str],
    sheet: str | None,
    encoding: str | None,
) -> int:
    """Read a file and write what it holds to another; say what that one cannot hold.

    Of a day only what may hold on it is written, and how much is left out is said.

    Raises ReadError, UsageError and OutputError; nothing is written over what is read.
    """
    require_replaceable(output)  # before the work
    require_unread(output, path)
    dataset = read_told(path, columns, sheet, encoding, at)
    require_no_photo(output, dataset)
    complain(*map(str, dataset.problems))
    if as_of is not None:
        state: State = load(STATE)(dataset.on(as_of))
        complain(*_left_out(state, as_of))
        dataset = state.dataset
    if omissions:
        dataset = load(WITHOUT)(dataset, omissions)
    complain(*kept_fields(dataset, omissions))
    left_out = write_dataset(dataset, output, is_field)
    say(f"{output}: {summary(dataset)}")
    complain(*left_out)
    return 0


def _left_out(state: State, day: str) -> Iterator[str]:
    """Yield how much surely does not hold on a day, if any."""
    counts = (
        (state.people, Plural("%n person", "%n people")),
        (state.organizations, Plural("%n organization", "%n organizations")),
        (state.posts, Plural("%n post", "%n posts")),
    )
    named = [counted(number, *words) for number, words in counts if number]
    if named:
        yield tr(
            "Left out, since they surely were not there on {day}: {list}.", day=day, list=", ".join(named)
        )
    if state.headcounts:
        stated = counted(state.headcounts, "%n headcount", "%n headcounts")
        yield tr("Left out, since the file does not state them of {day}: {stated}.", day=day, stated=stated)
