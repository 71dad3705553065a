"""The rows of a table as posts: who holds each of them, or why nobody does, and which other it reports to."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.model.findings import quoted
from orgviewer.model.roster import PERIOD, UNKNOWN
from orgviewer.readers.positions import moved_locate
from orgviewer.readers.tables.cleaning import clean_column
from orgviewer.readers.tables.field_columns import Cells, Taking
from orgviewer.readers.tables.identities import joined_name
from orgviewer.readers.tables.managers import managers
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.posts.post_columns import PostColumns, is_no_post
from orgviewer.readers.tables.posts.vacancies import HELD, PostState, any_state, state_of
from orgviewer.readers.tables.references.resolver import References
from orgviewer.readers.tables.references.spellings import spelled_key
from orgviewer.readers.tables.several_rows import same_people
from orgviewer.readers.tables.table import RecordTable
from orgviewer.words.language import tr

NAMES = ("name", "given_name", "family_name")
UNTITLED = "Post"
JOB = ("role", "organization", *PERIOD)
"""What of two rows about one person says that they are about two jobs."""


class PostRows(Struct, frozen=True, dict=True):
    """By row the number of its post, or UNKNOWN, and what is said in place of a holder, None if one is named.

    `keys` and `titles` are those of the posts.
    """

    posts: Sequence[int]
    states: Sequence[PostState | None]
    keys: Sequence[str]
    titles: Sequence[str]

    @property
    def held(self) -> list[int]:
        """The rows that name somebody."""
        return [row for row, state in enumerate(self.states) if state is None]

    @property
    def first_rows(self) -> list[int]:
        """The first row of each post."""
        first = [UNKNOWN] * len(self.keys)
        for row in range(len(self.posts) - 1, -1, -1):
            if self.posts[row] != UNKNOWN:
                first[self.posts[row]] = row
        return first

    @cached_property
    def cores(self) -> frozenset[str]:
        """The keys of all posts as they are compared."""
        return frozenset(spelled_key(key).core for key in self.keys)

    def is_line(self, cell: str) -> bool:
        """Say whether a cell names a post above: XX, 0 and the like do only where a post has that key."""
        return not is_no_post(cell) or (bool(cell) and spelled_key(cell).core in self.cores)


def post_rows(table: RecordTable, fields: Mapping[str, str], columns: PostColumns) -> PostRows:
    """Return which post each row is about; rows of one key are one post, rows without a key one each.

    Where the key is the id of people, each further job of the same person is a post of its own.
    Somebody who has no post, and reports to none, is a row without one.
    """
    states = _states(table, fields, columns)
    own = _cells(table, columns.own)
    above = _cells(table, columns.above)
    titles = _cells(table, columns.title)
    counts = Counter(spelled_key(cell).core for cell in own if cell)
    jobs = _jobs(table, fields, states) if columns.own and columns.own == fields.get("id") else {}
    numbers: dict[tuple[str, Hashable], int] = {}
    posts: list[int] = []
    keys: list[str] = []
    named: list[str] = []
    numbering = Numbering(frozenset(own))
    for row, (cell, state) in enumerate(zip(own, states, strict=True)):
        core = spelled_key(cell).core
        # A key of 0 that stands once is one; who is paid and not in post has it with all others of that kind.
        has_key = not is_no_post(cell) or (core == "0" and counts[core] == 1)
        if (
            columns.own
            and not has_key
            and state is None
            and is_no_post(above[row])
            and above[row] not in counts
        ):
            posts.append(UNKNOWN)
            continue
        number = numbers.setdefault((core, jobs.get(row)), len(keys)) if has_key else len(keys)
        if number == len(keys):
            is_new = has_key and row not in jobs
            keys.append(cell if is_new else numbering.name(cell if has_key else titles[row] or UNTITLED))
            named.append(titles[row])
        named[number] = named[number] or titles[row]
        posts.append(number)
    return PostRows(posts, states, keys, [title or key for title, key in zip(named, keys, strict=True)])


def _jobs(
    table: RecordTable, fields: Mapping[str, str], states: Sequence[PostState | None]
) -> dict[int, Hashable]:
    """Return by row the job of somebody who has another by the first row with the same id."""
    whole, given, family = (_cells(table, fields.get(field, "")) for field in NAMES)
    ids, *said = (_cells(table, fields.get(field, "")) for field in ("id", *JOB))
    called = [name or joined_name(*parts) for name, *parts in zip(whole, given, family, strict=True)]
    held = [name if state is None else "" for name, state in zip(called, states, strict=True)]
    jobs = [*zip(*said, strict=True)]
    same = same_people(held, [ids]).items()
    return {row: jobs[row] for row, first in same if any(jobs[row]) and jobs[row] != jobs[first]}


def are_all_held(table: RecordTable, fields: Mapping[str, str], columns: PostColumns) -> bool:
    """Say whether each row is a post of its own that somebody holds who is named: such rows are people."""
    rows = post_rows(table, fields, columns)
    return len(rows.keys) == len(rows.posts) and len(rows.held) == len(rows.posts)


def names_vacancies(table: RecordTable, fields: Mapping[str, str]) -> bool:
    """Say whether any row of a table of people has a word for a vacancy where the name should be."""
    names = [table.columns[fields[field]] for field in NAMES if field in fields]
    if not any(map(any_state, names)):
        return False
    # Beside a real given name "Vacant" is a family's.
    rows = (list(filter(None, row)) for row in zip(*names, strict=True))
    return any(said and all(state_of(text) for text in said) for said in rows)


def _states(table: RecordTable, fields: Mapping[str, str], columns: PostColumns) -> list[PostState | None]:
    """Return by row why it names nobody, or None if it names somebody."""
    names = [_cells(table, fields[field]) for field in NAMES if field in fields]
    ids = _cells(table, fields.get("id", ""))
    status = next((cells for name, cells in table.columns.items() if "status" in name.casefold()), ())
    states: list[PostState | None] = []
    for row, identifier in enumerate(ids):
        said = [cells[row] for cells in names if cells[row]]
        found = [state_of(text) for text in said]
        has_id = bool(identifier) and state_of(identifier) is None and not is_no_post(identifier)
        if said and None in found:
            states.append(None)
        elif said:
            states.append(found[0])
        elif has_id:
            states.append(None)
        else:
            is_held = status and status[row].strip().casefold() in HELD
            states.append("unnamed" if is_held or not names else "vacant")
    return states


def _cells(table: RecordTable, name: str) -> Cells:
    """Return a column cleaned; empty texts if there is none."""
    if name in table.columns:
        return clean_column(table.columns[name]).texts
    return [""] * len(next(iter(table.columns.values()), ()))


def of_rows(table: RecordTable, kept: Sequence[int], left_out: Sequence[str] = ()) -> RecordTable:
    """Return some rows of a table, without some of its columns; places stay those of the rows."""
    columns = {
        name: [cells[row] for row in kept] for name, cells in table.columns.items() if name not in left_out
    }
    locate = moved_locate(
        table.locate,
        lambda place: (kept[place[0]], *place[1:]) if place and isinstance(place[0], int) else place,
    )
    return replace(table, columns=columns, locate=locate, findings=[], above=None)


def lines_above(
    table: RecordTable, fields: Mapping[str, str], rows: PostRows, columns: PostColumns
) -> tuple[array[int], list[str], Taking]:
    """Return by post the one above, those that are not there counted on from the last; and what is odd.

    A post is named by its key, by its title, or by who holds it.
    """
    firsts = rows.first_rows
    cells = list(_cells(table, columns.above))
    for row, post in enumerate(rows.posts):
        if post != UNKNOWN and not rows.is_line(cells[firsts[post]]) and rows.is_line(cells[row]):
            cells[firsts[post]] = cells[row]
    wanted = [cells[row] if rows.is_line(cells[row]) else "" for row in firsts]
    taken = of_rows(table, firsts)
    taken = replace(taken, columns={columns.above: wanted})
    taking = Taking(taken, {"reports_to": columns.above})
    whole, given, family, emails = (_cells(table, fields.get(field, "")) for field in (*NAMES, "email"))
    parts = zip(whole, given, family, strict=True)
    names = [name or joined_name(first, last) for name, first, last in parts]
    held = [names[row] if names[row] and rows.states[row] is None else "" for row in firsts]
    called = [name or title for name, title in zip(held, rows.titles, strict=True)]
    ids, addresses = (
        [cells[row] for row in firsts] for cells in (_cells(table, fields.get("id", "")), emails)
    )
    same = same_people(held, [ids, addresses])  # whose first post is the one that others report to by name
    references = References(
        rows.keys,
        [rows.titles[post] if post in same else name for post, name in enumerate(called)],
        ["" if post in same else address for post, address in enumerate(addresses)],
        columns=lambda: [rows.titles],
        called=None if columns.own else called,
    )
    found, absent = managers(taking, references)
    _tell_unlike(taking, table, rows, columns)
    return found, list(absent), taking


def _tell_unlike(taking: Taking, table: RecordTable, rows: PostRows, columns: PostColumns) -> None:
    """Tell of rows of one post that report to different ones: the first says where it stands."""
    firsts = rows.first_rows
    cells = _cells(table, columns.above)
    unlike = {
        post: cells[row]
        for row, post in enumerate(rows.posts)
        if post != UNKNOWN
        and rows.is_line(cells[row])
        and rows.is_line(cells[firsts[post]])
        and spelled_key(cells[row]).core != spelled_key(cells[firsts[post]]).core
    }
    taking.warn(
        sorted(unlike),
        "reports_to",
        lambda post: tr(
            "the post {keys} reports to {cells} in one row and to {unlike} in another: the first is taken",
            keys=quoted(rows.keys[post]),
            cells=quoted(cells[firsts[post]]),
            unlike=quoted(unlike[post]),
        ),
    )
