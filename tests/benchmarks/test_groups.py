"""The contests of all groups make the rows that the page shows and the goals are for; nothing is run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks.__main__ import GROUPS
from tests.benchmarks.against import aspects_of, is_ours
from tests.benchmarks.contest import OURS, Bench, Contest, Contestant, Done, compete
from tests.benchmarks.installed import Nobody
from tests.benchmarks.material import Material
from tests.benchmarks.page import LEFT_OUT, TITLES
from tests.benchmarks.processes import Outcome
from tests.benchmarks.table import Row

SAID = {  # all that scripts print
    **{
        "values": [2.0, 4.0],
        "scales": [0.5, 1.0],
        "folding": [3.0],
        "branch": 7,
        "made": [5.0],
        "slowest": "a",
    },
    **{"grown": 90.0, "known": 9_000.0},
    **{"gap": 20.0, "loaded": 150.0, "zoomed": 160.0, "cancel": 1.0},
    **{"width": 900, "height": 600, "aspect": 1.6, "card": 30.0, "fill": 0.5, "connector": 400.0},
}
HEAD = b"\x89PNG\r\n\x1a\n" + bytes(8) + bytes((0, 0, 3, 0, 0, 0, 2, 0))
OUTCOME = Outcome(1.5, 1.25, 200.0, json.dumps(SAID))
WITH_PEERS = {"tidy layout, d3 tree beside it", "tidy layout, d3-flextree beside it"}


class NoFiles(Material):
    """Names of sample files, none of which is written."""

    def table(self, people: int, suffix: str = ".csv") -> Path:
        return self.folder / f"{people}{suffix}"

    def later(self, people: int) -> Path:
        return self.table(people, "-later.csv")

    def workbook(self, people: int) -> Path:
        return self.table(people, ".xlsx")

    def lives(self, people: int) -> Path:
        return self.table(people, ".yaml")

    def dated(self, people: int) -> Path:
        return self.table(people)

    def parents(self, people: int) -> Path:
        return self.table(people, ".parents")

    def graph(self, people: int) -> Path:
        return self.table(people, ".dot")

    def exported(self, people: int, suffix: str) -> Path:
        return self.table(people, suffix)

    def slides(self, people: int, slides: int) -> Path:
        return self.table(people, ".pptx")

    def shapes(self) -> list[Path]:
        return [self.table(12), self.table(400)]

    def repository(self, people: int, commits: int) -> Path:
        return self.table(people)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(NoFiles(tmp_path), Nobody(tmp_path), quick=False)


def contests(bench: Bench) -> Iterator[Contest]:
    for group in GROUPS.values():
        yield from group(bench)


def did(contestant: Contestant) -> Done:
    """Return what a contestant would have done that says all there is to say."""
    if contestant.command is None:
        return Done([], "peer absent")
    if "--output" in contestant.command:
        Path(contestant.command[-1]).write_bytes(HEAD)
    return Done([OUTCOME] * 2, "")


@pytest.fixture
def rows(bench: Bench) -> list[Row]:
    return [
        row
        for contest in contests(bench)
        for row in contest.tell(contest, [did(contestant) for contestant in contest.contestants])
    ]


def test_every_row_is_on_the_page_or_left_out_on_purpose(rows: list[Row]) -> None:
    whats = {row.what for row in rows}
    assert whats - {*TITLES} - LEFT_OUT == set()
    assert {*TITLES} | LEFT_OUT == whats | WITH_PEERS, "a title that no row has any more"


@pytest.mark.parametrize(
    ("what", "people", "goal"),
    [
        ("start, beside its floor", 12, "≤ 1.8"),
        ("CSV to a Dataset, beside its rows", 1_000_000, "≤ 4"),
        ("CSV to a Dataset, memory", 1_000_000, "≤ 400"),
        ("CSV to the first frame, beyond start and reading", 100_000, "≤ 300"),
        ("JSON to the first frame, memory", 10_000, "≤ 1.3"),
        ("YAML with biographies to a Dataset, beside libyaml", 100_000, "≤ 1.9"),
        ("frame while zooming and panning", 1_000, "p99 ≤ 16"),
        ("frame while zooming and panning", 1_000_000, "p99 ≤ 16"),
        ("frame while zooming and panning, each", 1_000_000, "worst ≤ 33"),
        ("step in time to the next frame", 1_000, "≤ 50"),
        ("step in time to the next frame", 100_000, "≤ 250"),
        ("file to PPTX, memory", 10_000, "≤ 250"),
        ("memory a person, at the peak", 1_000_000, "≤ 0.8"),
        ("history of 500 commits", 1_000, "≤ 3000"),
        ("history of 500 commits, memory", 1_000, "≤ 150"),
        ("comparing two states", 100_000, "≤ 500"),
        ("comparing two states", 1_000_000, "≤ 4000"),
        ("figures of every card", 1_000_000, "≤ 400"),
        ("slides, 100 of them, to the first frame", 3_000, "≤ 2000"),
        ("GraphML to the first frame", 10_000, "≤ 2000"),
    ],
)
def test_goals_stand_where_they_are_measured(rows: list[Row], what: str, people: int, goal: str) -> None:
    found = [row for row in rows if (row.what, row.people) == (what, people) and row.who.startswith(OURS)]
    assert [str(row.goal) for row in found] == [goal]
    assert found[0].reached is not None


@pytest.mark.parametrize(
    ("what", "people", "aspect", "goal"),
    [
        ("start with data/xai.yaml to the first frame", 12, "CPU", "≤ 0.5"),
        ("file to PNG", 13, "wall", "≤ 0.5"),
        ("file to PNG", 1_000, "wall", "≤ 0.55"),
        ("file to PNG", 10_000, "wall", "≤ 0.6"),
        ("file to PNG", 10_000, "peak", "≤ 1.1"),
        ("file to PPTX", 10_000, "wall", "≤ 0.5"),
        ("orgviewer --version", 12, "wall", "≤ 1.05"),
        ("CSV to the first frame", 1_000_000, "wall", "≤ 0.4"),
        ("CSV to the first frame", 100_000, "wall", "≤ 0.35"),
        ("JSON to the first frame", 10_000, "wall", "≤ 0.4"),
        ("frame while zooming and panning", 100_000, "fold", "≤ 0.6"),
    ],
)
def test_goals_for_a_change_stand_where_it_is_measured(
    bench: Bench, what: str, people: int, aspect: str, goal: str
) -> None:
    found = [
        str(each.goal)
        for contest in contests(bench)
        for each in aspects_of(contest.contestants[0])
        if (contest.what, contest.people, each.name) == (what, people, aspect)
    ]
    assert found == [goal]


def test_every_number_of_ours_can_be_compared_to_that_of_another_commit(bench: Bench) -> None:
    for contest in filter(is_ours, contests(bench)):
        values = {aspect.name: aspect.value(OUTCOME) for aspect in aspects_of(contest.contestants[0])}
        assert values | {"wall": 1.5, "CPU": 1.25, "peak": 200.0} == values
        assert min(values.values()) > 0


def test_seconds_cpu_and_memory_of_the_process_stand_beside_what_it_measured(rows: list[Row]) -> None:
    measured = [row for row in rows if row.unit == "ms" and row.values and "beyond" not in row.what]
    assert len(measured) > 50
    assert [
        row
        for row in measured
        if not row.cost or (row.cost.wall, row.cost.cpu, row.cost.peak) != (1.5, 1.25, 200)
    ] == []


def test_what_opening_takes_beyond_start_and_reading_is_told(rows: list[Row]) -> None:
    what = "CSV to the first frame, beyond start and reading"
    (row,) = (row for row in rows if (row.what, row.people) == (what, 100_000))
    assert row.values == (1_500 - 1_500 - 3.0,)


def test_a_peer_that_is_absent_costs_no_run(bench: Bench) -> None:
    (contest,) = (each for each in contests(bench) if (each.what, each.people) == ("tidy layout", 1_000))
    peers = contest.contestants[1:]
    assert {contestant.command for contestant in peers} == {None}
    alone = Contest("tidy layout", 1_000, "ms", 2, peers)
    assert {done.failure for done in compete(alone)} == {"peer absent"}
