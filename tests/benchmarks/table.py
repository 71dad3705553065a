"""The table: what was measured, how it compares to a peer, and whether a goal is reached."""

from __future__ import annotations

import enum
import math
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

HEADER = (
    "what", "who", "N", "unit", "median", "p99", "worst", "peak MB", "ratio", "goal", "reached", "note",
)  # fmt: skip


class Side(enum.Enum):
    """On which side of its limit a goal lies."""

    AT_MOST = "≤"
    AT_LEAST = "≥"


@dataclass(frozen=True)
class Goal:
    """A limit for what was measured: for its median, or with `tail` for its p99."""

    side: Side
    limit: float
    tail: bool = False


@dataclass(frozen=True)
class Row:
    """What one program took for one thing: `values` in `unit`, for an organization of `people`.

    `peak` is the process's peak memory in MB. `ratio` says how its median compares to another's.
    """

    what: str
    who: str
    people: int
    unit: str
    values: tuple[float, ...] = ()
    peak: float | None = None
    ratio: str = ""
    goal: Goal | None = None
    note: str = ""

    @property
    def median(self) -> float:
        """The value in the middle; not a number without values."""
        return statistics.median(self.values) if self.values else math.nan

    @property
    def p99(self) -> float:
        """The least value that 99 of 100 do not exceed; the worst of fewer than 100."""
        return quantile(self.values, 0.99)

    @property
    def reached(self) -> bool | None:
        """Whether the goal is reached; None without a goal or a measurement."""
        if self.goal is None or not self.values:
            return None
        value = self.p99 if self.goal.tail else self.median
        return value <= self.goal.limit if self.goal.side is Side.AT_MOST else value >= self.goal.limit


def at_most(limit: float) -> Goal:
    """Return a goal for the median."""
    return Goal(Side.AT_MOST, limit)


def at_least(limit: float) -> Goal:
    """Return a goal for the median."""
    return Goal(Side.AT_LEAST, limit)


def tail_at_most(limit: float) -> Goal:
    """Return a goal for the p99."""
    return Goal(Side.AT_MOST, limit, tail=True)


def quantile(values: Sequence[float], share: float) -> float:
    """Return the least value that is not exceeded by a share of the values."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else math.nan


def compared(rows: Sequence[Row], least_is_best: bool = True) -> list[Row]:
    """Give the first row, our own, its ratio to the best of the others, and each of those its ratio to ours.

    A ratio above 1 says by how much we are better.
    """
    own, others = rows[0], [row for row in rows[1:] if row.values]
    if not own.values or not others:
        return list(rows)

    def ratio(other: Row) -> float:
        up, down = (other.median, own.median) if least_is_best else (own.median, other.median)
        return up / down if down else math.inf

    best = min(others, key=ratio)
    first = replace(own, ratio=f"{number(ratio(best))} × {best.who}")
    return [first, *(replace(row, ratio=number(ratio(row))) if row.values else row for row in rows[1:])]


def number(value: float) -> str:
    """Return three digits of a number, without an exponent; nothing for what is not a number."""
    if math.isnan(value):
        return ""
    if math.isinf(value) or abs(value) >= 100:
        return f"{value:,.0f}"
    digits = 2 if abs(value) < 1e-3 or value == 0 else max(0, 2 - math.floor(math.log10(abs(value))))
    return f"{value:.{digits}f}"


def cells(row: Row) -> tuple[str, ...]:
    """Return what a row says in each column."""
    goal = (
        ""
        if row.goal is None
        else f"{'p99 ' if row.goal.tail else ''}{row.goal.side.value} {row.goal.limit:g}"
    )
    reached = {True: "yes", False: "NO", None: "not measured" if goal else ""}[row.reached]
    many = len(row.values) > 1
    return (
        row.what,
        row.who,
        f"{row.people:,}",
        row.unit,
        number(row.median),
        number(row.p99) if many else "",
        number(max(row.values)) if many else "",
        "" if row.peak is None else f"{row.peak:,.0f}",
        row.ratio,
        goal,
        reached,
        row.note,
    )


def text_table(rows: Iterable[Row]) -> str:
    """Return the rows as a Markdown table, whose columns also stand below each other."""
    lines = [HEADER, *(cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADER))]
    ruler = tuple("-" * width for width in widths)
    return "\n".join(_line(line, widths) for line in (lines[0], ruler, *lines[1:]))


def _line(line: Sequence[str], widths: Sequence[int]) -> str:
    right = {HEADER.index(name) for name in ("N", "median", "p99", "worst", "peak MB")}
    padded = (
        text.rjust(width) if column in right else text.ljust(width)
        for column, (text, width) in enumerate(zip(line, widths, strict=True))
    )
    return f"| {' | '.join(padded)} |"


def plain(row: Row) -> dict[str, object]:
    """Return a row as plain data, for JSON."""
    measured = bool(row.values)
    return {
        "what": row.what,
        "who": row.who,
        "people": row.people,
        "unit": row.unit,
        "values": row.values,
        "median": row.median if measured else None,
        "p99": row.p99 if measured else None,
        "peak_mb": row.peak,
        "ratio": row.ratio,
        "goal": cells(row)[HEADER.index("goal")],
        "reached": row.reached,
        "note": row.note,
    }
