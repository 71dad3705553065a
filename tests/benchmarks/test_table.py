"""The benchmark's table, and that everything it runs is there; nothing is timed here."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from tests.benchmarks.table import (
    Cost,
    Goal,
    Row,
    at_least,
    at_most,
    compared,
    number,
    quantile,
    tail_at_most,
    text_table,
    worst_at_most,
)

FOLDER = Path(__file__).parent
OWN = Row("layout", "orgviewer", 1_000, "ms", (2.0, 3.0, 100.0), cost=Cost(0.4, 0.31, 31.6), goal=at_most(3))
PEER = Row("layout", "a peer", 1_000, "ms", (12.0,))
ABSENT = Row("layout", "another", 1_000, "ms", note="peer absent")


def test_each_row_compares_to_the_best_peer_and_each_peer_to_us() -> None:
    slower = Row("layout", "slow", 1_000, "ms", (30.0,))
    assert [row.ratio for row in compared([OWN, slower, PEER, ABSENT])] == [
        "4.00 × a peer",
        "10.0",
        "4.00",
        "",
    ]


def test_more_can_be_better() -> None:
    assert compared([OWN, PEER], least_is_best=False)[1].ratio == "0.250"


def test_without_a_peer_nothing_is_compared() -> None:
    assert compared([OWN, ABSENT]) == [OWN, ABSENT]


@pytest.mark.parametrize(
    ("goal", "reached"),
    [
        (at_most(3), True),
        (at_most(2.9), False),
        (tail_at_most(3), False),
        (worst_at_most(99), False),
        (worst_at_most(100), True),
        (at_least(3), True),
        (None, None),
    ],
)
def test_a_goal_is_for_the_median_for_the_tail_or_for_each(goal: Goal | None, reached: bool | None) -> None:
    assert Row("a", "b", 1, "ms", OWN.values, goal=goal).reached is reached


def test_a_table_says_what_was_reached_and_what_could_not_be_measured() -> None:
    lines = text_table(compared([OWN, PEER, ABSENT])).splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    assert cells[2][2:7] == ["1,000", "ms", "3.00", "100", "100"]
    assert cells[2][7:] == ["0.400", "0.310", "32", "4.00 × a peer", "≤ 3", "yes", ""]
    assert cells[4][4:] == ["", "", "", "", "", "", "", "", "", "peer absent"]
    assert len({len(line) for line in lines}) == 1


def test_numbers_have_three_digits() -> None:
    assert [number(value) for value in (0.01234, 1.2345, 12.345, 123.45, 12345)] == [
        "0.0123",
        "1.23",
        "12.3",
        "123",
        "12,345",
    ]


def test_the_p99_of_few_values_is_the_worst() -> None:
    assert quantile((3, 1, 2), 0.99) == 3
    assert quantile(range(1, 201), 0.99) == 198
    assert quantile(range(1, 201), 0.5) == 100


def test_all_modules_can_be_imported() -> None:
    for path in FOLDER.rglob("*.py"):
        inside = path.relative_to(FOLDER).with_suffix("").parts
        if inside[0] != "peers" and not inside[-1].startswith("test_"):
            importlib.import_module(".".join(("tests.benchmarks", *inside)))
