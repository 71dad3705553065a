"""The table: what was measured, how it compares to a peer, and whether a goal is reached."""

from __future__ import annotations

import enum
import math
import statistics
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

HEADER = (
    "what", "who", "N", "unit", "median", "p99", "worst", "wall s", "CPU s", "peak MB", "ratio", "goal",
    "reached", "note",
)  # fmt: skip
NUMBERS = frozenset(
    {"N", "pairs", "median", "p99", "worst", "wall s", "CPU s", "peak MB", "here", "there", "change"}
)


class Side(enum.Enum):
    """On which side of its limit a goal lies."""

    AT_MOST = "≤"
    AT_LEAST = "≥"


class Statistic(enum.Enum):
    """Which of the measured values a goal is for."""

    MEDIAN = ""
    P99 = "p99 "
    WORST = "worst "


@dataclass(frozen=True)
class Goal:
    """A limit for what was measured."""

    side: Side
    limit: float
    statistic: Statistic = Statistic.MEDIAN

    def __str__(self) -> str:
        return f"{self.statistic.value}{self.side.value} {self.limit:g}"

    def holds(self, values: Sequence[float]) -> bool:
        """Return whether values, of which there is one at least, keep to the limit."""
        value = MEASURES[self.statistic](values)
        return value <= self.limit if self.side is Side.AT_MOST else value >= self.limit


@dataclass(frozen=True)
class Cost:
    """What the whole process took, from the start of its interpreter: seconds, and MB at its peak.

    Each is a median over the runs.
    """

    wall: float
    cpu: float
    peak: float


@dataclass(frozen=True)
class Row:
    """What one program took for one thing: `values` in `unit`, for an organization of `people`.

    `cost` is that of the process in which it happened. `ratio` says how its median compares to another's.
    """

    what: str
    who: str
    people: int
    unit: str
    values: tuple[float, ...] = ()
    cost: Cost | None = None
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
        return self.goal.holds(self.values)


def at_most(limit: float) -> Goal:
    """Return a goal for the median."""
    return Goal(Side.AT_MOST, limit)


def at_least(limit: float) -> Goal:
    """Return a goal for the median."""
    return Goal(Side.AT_LEAST, limit)


def tail_at_most(limit: float) -> Goal:
    """Return a goal for the p99."""
    return Goal(Side.AT_MOST, limit, Statistic.P99)


def worst_at_most(limit: float) -> Goal:
    """Return a goal for each single value."""
    return Goal(Side.AT_MOST, limit, Statistic.WORST)


def quantile(values: Sequence[float], share: float) -> float:
    """Return the least value that is not exceeded by a share of the values."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else math.nan


MEASURES: Mapping[Statistic, Callable[[Sequence[float]], float]] = {
    Statistic.MEDIAN: statistics.median,
    Statistic.P99: lambda values: quantile(values, 0.99),
    Statistic.WORST: max,
}


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
    goal = "" if row.goal is None else str(row.goal)
    many = len(row.values) > 1
    return (
        row.what,
        row.who,
        f"{row.people:,}",
        row.unit,
        number(row.median),
        number(row.p99) if many else "",
        number(max(row.values)) if many else "",
        "" if row.cost is None else number(row.cost.wall),
        "" if row.cost is None else number(row.cost.cpu),
        "" if row.cost is None else f"{row.cost.peak:,.0f}",
        row.ratio,
        goal,
        verdict(row.goal, row.reached),
        row.note,
    )


def verdict(goal: Goal | None, reached: bool | None) -> str:
    """Return what the table says of a goal."""
    return {True: "yes", False: "NO", None: "not measured" if goal else ""}[reached]


def text_table(rows: Iterable[Row]) -> str:
    """Return the rows as a Markdown table."""
    return aligned(HEADER, map(cells, rows))


def aligned(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return lines of cells as a Markdown table, whose columns also stand below each other."""
    lines = [header, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(header))]
    ruler = tuple("-" * width for width in widths)
    right = {place for place, name in enumerate(header) if name in NUMBERS}
    return "\n".join(_line(line, widths, right) for line in (lines[0], ruler, *lines[1:]))


def _line(line: Sequence[str], widths: Sequence[int], right: Collection[int]) -> str:
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
        "median": row.median if measured else None,
        "p99": row.p99 if measured else None,
        "worst": max(row.values) if measured else None,
        "runs": len(row.values),
        "wall_s": row.cost and row.cost.wall,
        "cpu_s": row.cost and row.cost.cpu,
        "peak_mb": row.cost and row.cost.peak,
        "ratio": row.ratio,
        "goal": "" if row.goal is None else str(row.goal),
        "reached": row.reached,
        "note": row.note,
    }
