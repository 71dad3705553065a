"""Contests: programs that do the same thing in turns, and the rows of the table that come of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from statistics import median

from tests.benchmarks.installed import Peers
from tests.benchmarks.material import Material
from tests.benchmarks.processes import FailedError, Outcome, run
from tests.benchmarks.table import Cost, Goal, Row, compared

OURS = "orgviewer"
NO_SCREEN = {"QT_QPA_PLATFORM": "offscreen"}


@dataclass(frozen=True)
class Bench:
    """What all groups of contests need: sample files, the peers, and whether it must be quick."""

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


def peak(outcome: Outcome) -> Sequence[float]:
    """Return the peak of a program's memory, in MB."""
    return [outcome.peak]


def nothing_to_say(outcome: Outcome) -> str:
    """Return no note."""
    return ""


@dataclass(frozen=True)
class Aspect:
    """A number of a run that is compared to that of another state of the program, and the ratio to reach."""

    name: str
    value: Callable[[Outcome], float]
    goal: Goal | None = None


def wall(goal: Goal | None = None) -> Aspect:
    """Return the seconds of the whole process."""
    return Aspect("wall", lambda outcome: outcome.seconds, goal)


def cpu(goal: Goal | None = None) -> Aspect:
    """Return the CPU seconds of the whole process."""
    return Aspect("CPU", lambda outcome: outcome.cpu, goal)


def memory(goal: Goal | None = None) -> Aspect:
    """Return the peak of the memory."""
    return Aspect("peak", lambda outcome: outcome.peak, goal)


@dataclass(frozen=True)
class Contestant:
    """A program in a contest; without a command it is absent. It takes part in `rounds` rounds at most.

    A floor is what any program would need, and no peer: it is not compared. `aspects` are those in which
    another state of the program is compared, besides wall, CPU and peak.
    """

    who: str
    command: Sequence[str] | None
    values: Callable[[Outcome], Sequence[float]] = printed
    environment: Mapping[str, str] = field(default_factory=dict)
    rounds: int = 100
    goal: Goal | None = None
    note: Callable[[Outcome], str] = nothing_to_say
    is_floor: bool = False
    aspects: tuple[Aspect, ...] = ()


@dataclass(frozen=True)
class Done:
    """What a contestant did: the outcome of each round, and why there are no more."""

    outcomes: Sequence[Outcome]
    failure: str


Tell = Callable[["Contest", Sequence[Done]], Iterator[Row]]


def plainly(contest: Contest, done: Sequence[Done]) -> Iterator[Row]:
    """Yield the row of each contestant."""
    yield from contest.rows(done)


@dataclass(frozen=True)
class Contest:
    """What programs do in turns, for an organization of `people`; `tell` makes the rows of what they did.

    The first contestant is this program; the first row, ours, is compared to the others.
    """

    what: str
    people: int
    unit: str
    rounds: int
    contestants: Sequence[Contestant]
    tell: Tell = plainly

    def rows(self, done: Sequence[Done], least_is_best: bool = True) -> list[Row]:
        """Return the row of each contestant: ours, the peers and then the floors."""
        pairs = [*zip(self.contestants, done, strict=True)]
        rows = [_row(self, *pair) for pair in pairs if not pair[0].is_floor]
        return [*compared(rows, least_is_best), *(_row(self, *pair) for pair in pairs if pair[0].is_floor)]

    def of_ours(
        self,
        done: Sequence[Done],
        what: str,
        unit: str,
        values: Callable[[Outcome], Sequence[float]],
        goal: Goal | None = None,
    ) -> list[Row]:
        """Return another row of what our program did: of other values, with another goal."""
        ours = replace(self.contestants[0], values=values, goal=goal, note=nothing_to_say)
        return replace(self, what=what, unit=unit, contestants=[ours]).rows(done[:1])


def compete(contest: Contest) -> list[Done]:
    """Let all take turns."""
    outcomes: list[list[Outcome]] = [[] for _ in contest.contestants]
    failures = ["" if contestant.command else "peer absent" for contestant in contest.contestants]
    for turn in range(contest.rounds):
        for place, contestant in enumerate(contest.contestants):
            if contestant.command and not failures[place] and turn < contestant.rounds:
                try:
                    outcome = run(contestant.command, contestant.environment)
                except FailedError as error:
                    failures[place] = str(error)
                else:
                    outcomes[place].append(outcome)
    return [Done(*pair) for pair in zip(outcomes, failures, strict=True)]


def held(contest: Contest) -> Iterator[Row]:
    """Hold a contest, and yield its rows."""
    yield from contest.tell(contest, compete(contest))


def _row(contest: Contest, contestant: Contestant, done: Done) -> Row:
    outcomes = done.outcomes
    values = tuple(value for outcome in outcomes for value in contestant.values(outcome))
    note = done.failure or contestant.note(outcomes[-1])
    return Row(
        contest.what,
        contestant.who,
        contest.people,
        contest.unit,
        values,
        _cost(outcomes),
        goal=contestant.goal,
        note=note,
    )


def _cost(outcomes: Sequence[Outcome]) -> Cost | None:
    """Return the medians of what the whole processes took."""
    if not outcomes:
        return None
    measured = [(outcome.seconds, outcome.cpu, outcome.peak) for outcome in outcomes]
    return Cost(*map(median, zip(*measured, strict=True)))


def ratio(what: str, over: Row, under: Row, goal: Goal | None = None) -> Row:
    """Return the ratio of the medians of two rows as a row, so that it can have a goal."""
    measured = over.values and under.values
    values = (over.median / under.median,) if measured else ()
    note = "" if measured else over.note or under.note
    return Row(what, f"{over.who} : {under.who}", over.people, "×", values, goal=goal, note=note)
