"""This state of the program and another in alternate pairs: by how much each number has changed."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tests.benchmarks.contest import (
    OURS,
    Aspect,
    Contest,
    Contestant,
    cpu,
    memory,
    wall,
    whole_process,
)
from tests.benchmarks.processes import FailedError, Outcome
from tests.benchmarks.rival import HERE, Rival, Side
from tests.benchmarks.table import Goal, aligned, number, quantile, verdict

HEADER = (
    "what", "N", "aspect", "pairs", "here", "there", "change", "quartiles", "goal", "reached", "note",
)  # fmt: skip
FEWEST, ENOUGH = 3, 120.0  # pairs, and the seconds after which there are no more than these
INSIDE = "inside"  # what the script itself measured, without the start of its process
Pair = tuple[float, float]


@dataclass(frozen=True)
class Change:
    """One number in pairs of runs, `here` and `there`; its ratio is below 1 where it has become less."""

    what: str
    people: int
    aspect: str
    pairs: tuple[Pair, ...] = ()
    goal: Goal | None = None
    note: str = ""

    @property
    def ratios(self) -> list[float]:
        """The ratio of each pair, in which a busy moment of the machine met both."""
        return [here / there for here, there in self.pairs if there]

    @property
    def quartiles(self) -> Pair | None:
        """Between which ratios the middle half lies; None without pairs."""
        ratios = self.ratios
        return (quantile(ratios, 0.25), quantile(ratios, 0.75)) if ratios else None

    @property
    def reached(self) -> bool | None:
        """Whether the goal for the ratio is reached; None without a goal or pairs."""
        return self.goal.holds(self.ratios) if self.goal and self.ratios else None


def changes(contest: Contest, rival: Rival, pairs: int, here: Side = HERE) -> Iterator[Change]:
    """Let our contestant run here and there in turns; yield how each of its aspects has changed."""
    ours = contest.contestants[0]
    aspects = aspects_of(ours)
    try:
        there = rival.side(ours)
        here.run(ours)  # once, as there, so that nothing is read or compiled for the first time
        outcomes = list(alternate(ours, here, there, pairs))
    except FailedError as error:
        yield from (
            Change(contest.what, contest.people, each.name, (), each.goal, str(error)) for each in aspects
        )
        return
    for aspect in aspects:
        values = tuple((aspect.value(one), aspect.value(other)) for one, other in outcomes)
        yield Change(contest.what, contest.people, aspect.name, values, aspect.goal, there.note)


def alternate(
    contestant: Contestant, here: Side, there: Side, pairs: int
) -> Iterator[tuple[Outcome, Outcome]]:
    """Yield the outcomes of pairs of runs, fewer of long ones; each side is first in every other pair."""
    begun = time.monotonic()
    for turn in range(pairs):
        if turn >= FEWEST and time.monotonic() - begun > ENOUGH:
            return
        if turn % 2:
            second = there.run(contestant)
            yield here.run(contestant), second
        else:
            first = here.run(contestant)
            yield first, there.run(contestant)


def aspects_of(contestant: Contestant) -> list[Aspect]:
    """Return in what a contestant is compared: as a process, in what it measured, and in what it names."""
    usual = [wall(), cpu(), memory()]
    if contestant.values is not whole_process:
        usual.append(Aspect(INSIDE, lambda outcome: statistics.median(contestant.values(outcome))))
    return list({aspect.name: aspect for aspect in (*usual, *contestant.aspects)}.values())


def is_ours(contest: Contest) -> bool:
    """Whether it is this program that is measured, so that two of its states can be compared."""
    return contest.contestants[0].who.startswith(OURS)


def cells(change: Change) -> tuple[str, ...]:
    """Return what a change says in each column."""
    here, there = zip(*change.pairs, strict=True) if change.pairs else ((), ())
    spread = change.quartiles
    return (
        change.what,
        f"{change.people:,}",
        change.aspect,
        str(len(change.pairs)),
        _middle(here),
        _middle(there),
        _middle(change.ratios),
        "" if spread is None else " to ".join(map(number, spread)),
        "" if change.goal is None else str(change.goal),
        verdict(change.goal, change.reached),
        change.note,
    )


def _middle(values: Sequence[float]) -> str:
    return number(statistics.median(values)) if values else ""


def text_table(found: Iterable[Change]) -> str:
    """Return changes as a Markdown table."""
    return aligned(HEADER, map(cells, found))


def plain(change: Change) -> dict[str, object]:
    """Return a change as plain data, for JSON."""
    here, there = zip(*change.pairs, strict=True) if change.pairs else ((), ())
    return {
        "what": change.what,
        "people": change.people,
        "aspect": change.aspect,
        "pairs": len(change.pairs),
        "here": statistics.median(here) if here else None,
        "there": statistics.median(there) if there else None,
        "change": statistics.median(change.ratios) if change.ratios else None,
        "quartiles": change.quartiles,
        "goal": "" if change.goal is None else str(change.goal),
        "reached": change.reached,
        "note": change.note,
    }
