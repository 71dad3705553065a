"""Lets programs do the same thing in turns, and makes the rows of the table from what they say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from tests.benchmarks.installed import Peers
from tests.benchmarks.material import Material
from tests.benchmarks.processes import FailedError, Outcome, run
from tests.benchmarks.table import Goal, Row, compared

OURS = "orgviewer"


@dataclass(frozen=True)
class Bench:
    """What all groups of rows need: sample files, the peers, and whether it must be quick."""

    material: Material
    peers: Peers
    quick: bool

    def sizes(self, *people: int) -> tuple[int, ...]:
        """Return the sizes of organizations to measure; a quick run leaves out those above 10,000."""
        return tuple(number for number in people if not self.quick or number <= 10_000)

    def rounds(self, full: int) -> int:
        """Return how often the programs take turns."""
        return min(full, 2) if self.quick else full


def printed(outcome: Outcome) -> Sequence[float]:
    """Return the values that a program printed."""
    values: Sequence[float] = outcome.data["values"]
    return values


def whole_process(outcome: Outcome) -> Sequence[float]:
    """Return how long a program took from its start to its end, in ms."""
    return [outcome.seconds * 1000]


def nothing_to_say(outcome: Outcome) -> str:
    """Return no note."""
    return ""


@dataclass(frozen=True)
class Contestant:
    """A program in a contest; without a command it is absent. It takes part in `rounds` rounds at most.

    A floor is what any program would need, and no peer: it is not compared.
    """

    who: str
    command: Sequence[str] | None
    values: Callable[[Outcome], Sequence[float]] = printed
    environment: Mapping[str, str] = field(default_factory=dict)
    rounds: int = 100
    goal: Goal | None = None
    note: Callable[[Outcome], str] = nothing_to_say
    is_floor: bool = False


@dataclass(frozen=True)
class Done:
    """What a contestant did: the outcome of each round, and why there are no more."""

    outcomes: Sequence[Outcome]
    failure: str


def contest(what: str, people: int, unit: str, rounds: int, contestants: Sequence[Contestant]) -> list[Row]:
    """Let all take turns; the first row, ours, is compared to the others."""
    return rows_of(what, people, unit, contestants, compete(rounds, contestants))


def compete(rounds: int, contestants: Sequence[Contestant]) -> list[Done]:
    """Let all take turns."""
    outcomes: list[list[Outcome]] = [[] for _ in contestants]
    failures = ["" if contestant.command else "peer absent" for contestant in contestants]
    for turn in range(rounds):
        for place, contestant in enumerate(contestants):
            if contestant.command and not failures[place] and turn < contestant.rounds:
                try:
                    outcome = run(contestant.command, contestant.environment)
                except FailedError as error:
                    failures[place] = str(error)
                else:
                    outcomes[place].append(outcome)
    return [Done(*pair) for pair in zip(outcomes, failures, strict=True)]


def rows_of(
    what: str, people: int, unit: str, contestants: Sequence[Contestant], done: Sequence[Done]
) -> list[Row]:
    """Return the row of each contestant; the first one, ours, is compared to the others."""
    pairs = zip(contestants, done, strict=True)
    rows = [_row(what, people, unit, contestant, each) for contestant, each in pairs]
    peers = 1 + sum(not contestant.is_floor for contestant in contestants[1:])
    return [*compared(rows[:peers]), *rows[peers:]]


def _row(what: str, people: int, unit: str, contestant: Contestant, done: Done) -> Row:
    outcomes = done.outcomes
    values = tuple(value for outcome in outcomes for value in contestant.values(outcome))
    peak = median(_peak(outcome) for outcome in outcomes) if outcomes else None
    note = done.failure or contestant.note(outcomes[-1])
    return Row(what, contestant.who, people, unit, values, peak, goal=contestant.goal, note=note)


def _peak(outcome: Outcome) -> float:
    """Return what a program says its peak was, for all its processes; else what the system says."""
    try:
        return float(outcome.data["peak"])
    except (IndexError, KeyError, TypeError, ValueError):
        return outcome.peak


def ratio(what: str, over: Row, under: Row, goal: Goal | None = None) -> Row:
    """Return the ratio of the medians of two rows as a row, so that it can have a goal."""
    measured = over.values and under.values
    values = (over.median / under.median,) if measured else ()
    note = "" if measured else over.note or under.note
    return Row(what, f"{over.who} : {under.who}", over.people, "×", values, goal=goal, note=note)
