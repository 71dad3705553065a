"""The guide's page on performance says what was measured, and not too long ago."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests import readme
from tests.benchmarks import kept, page
from tests.benchmarks.kept import CHANGES, MOST_BEHIND, TABLE, Run, behind, git, load_run, save, this_run
from tests.benchmarks.page import amount, changes, figures, joined, line_of, quoted, speed
from tests.benchmarks.table import Cost, Row, plain, tail_at_most, worst_at_most

RUNS = [run for run in map(load_run, (TABLE, CHANGES)) if run]
PAGE = (readme.GUIDE / "performance.md").read_text(encoding="utf-8")
OURS = Row("search", "orgviewer", 1_000, "ms", (2.0, 3.0, 40.0), Cost(0.41, 0.3, 61), goal=tail_at_most(16))
LARGER = Row("search", "orgviewer", 100_000, "ms", (1_500.0,), Cost(2.5, 2.2, 610))
PEER = Row("search", "a loop over texts", 1_000, "ms", (12.0,))
ABSENT = Row("search", "another", 1_000, "ms", note="peer absent")


def run(*rows: Row, **options: str) -> Run:
    told = {"date": "2026-11-05", "commit": "abc1234", "machine": "a machine", "note": ""}
    return Run(**{**told, **options}, rows=tuple(map(plain, rows)))


def test_every_figure_that_the_page_quotes_was_measured() -> None:
    prose = readme.PART.sub("", PAGE)
    known = {figure for each in RUNS for figure in figures(each)}
    assert quoted(prose) - known == set()


def test_a_figure_that_was_not_measured_is_found() -> None:
    measured = set(figures(run(OURS)))
    assert {"3 ms", "40 ms", "0.41 s", "0.3 s", "61 MB"} <= measured
    text = "It took 3 ms, once 40 ms, with 61 MB; a year ago 1,250 ms, 0.7 s and 1.5 × as much (12 %)."
    assert quoted(text) - measured == {"1,250 ms", "0.7 s", "1.5 ×", "12 %"}


@pytest.mark.parametrize("kept_run", RUNS, ids=lambda each: each.against or "peers")
def test_what_is_kept_is_not_long_behind_the_program(kept_run: Run) -> None:
    if git("rev-parse", "--is-shallow-repository") != "false" or not git("log", "-1", "--", kept.TIMED):
        pytest.skip("there is no history here")
    distance = behind(kept_run.commit)
    assert distance is not None, f"{kept_run.commit} is no commit of this history"
    assert distance <= MOST_BEHIND, "run the benchmark anew, with --json"


def test_distance_counts_commits_since_the_run() -> None:
    if git("rev-parse", "--is-shallow-repository") != "false":
        pytest.skip("there is no history here")
    before = git("log", "-1", "--first-parent", "--format=%H", "--", kept.TIMED)
    assert before
    assert behind(before) == 0
    assert behind(f"{before}~2") == 2
    assert behind("HEAD") == 0
    assert behind("0" * 40) is None


@pytest.mark.skipif(sys.platform == "win32", reason="the benchmark needs a POSIX system")
def test_a_run_is_kept_with_its_day_its_commit_and_its_machine(tmp_path: Path) -> None:
    path = tmp_path / "run.json"
    assert load_run(path) is None
    made = this_run([plain(OURS)], "abc1234")
    save(made, path)
    assert load_run(path) == made
    assert made.against == "abc1234"
    assert "cores" in made.machine


def test_a_line_holds_all_sizes_and_what_others_took() -> None:
    assert line_of(run(OURS, LARGER, PEER, ABSENT), "search") == tuple(
        f"*{cell}*"
        for cell in (
            "Search",
            "1,000 / 100,000",
            "3 ms / 1.5 s, p99 40 ms / 1.5 s",
            "0.3 / 2.2 s",
            "61 / 610 MB",
            "a loop over texts 12 ms / –",
            "p99 ≤ 16 ms / –",
        )
    )


def test_a_goal_that_is_reached_is_not_set_apart() -> None:
    assert line_of(run(LARGER), "search") == ("Search", "100,000", "1.5 s", "2.2 s", "610 MB", "", "")


def test_a_goal_for_each_is_for_the_worst_alone() -> None:
    assert line_of(run(replace(OURS, goal=worst_at_most(50))), "search")[2] == "40 ms"


def test_the_unit_of_all_stands_once() -> None:
    assert joined(["1 ms", "2 ms", "–"]) == "1 / 2 ms / –"
    assert joined(["1 ms", "2 s"]) == "1 ms / 2 s"
    assert joined(["", "–"]) == ""
    assert (amount(0.2, "ms"), amount(5000, "ms"), amount(610, "MB")) == ("0.2 ms", "5 s", "610 MB")


def test_the_page_says_when_where_and_on_what_it_was_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change = {"what": "search", "people": 1_000, "aspect": "CPU", "goal": "≤ 0.5", "reached": False}
    change |= {"change": 0.75, "quartiles": [0.7, 0.81]}
    fold = {**change, "aspect": "fold", "goal": "", "reached": None, "change": 0.5, "quartiles": [0.5, 0.5]}
    frame = {**fold, "aspect": "frame", "change": 1.5, "quartiles": [1, 2]}
    absent = {**change, "what": "start", "change": None}
    path = tmp_path / "changes.json"
    rows = (change, fold, frame, absent)
    save(Run("2026-11-05", "abc1234", "a machine", "A note.", rows, "def5678"), path)
    monkeypatch.setattr(page, "CHANGES", path)
    head, _, lines = changes(readme.table).partition("\n\n")
    assert head == "Measured on 5 November 2026 at `abc1234`, against `def5678`, on a machine. A note."
    inside = "fold 0.500 × (0.500 to 0.500); frame 1.50 × (1.00 to 2.00)"
    cells = ("Search", "1,000", "–", "0.750 × (0.700 to 0.810)", "–", inside, "CPU ≤ 0.5 ×")
    assert lines.splitlines()[2:] == [f"| {' | '.join(f'*{cell}*' for cell in cells)} |"]


def test_without_a_run_the_page_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TABLE", "CHANGES"):
        monkeypatch.setattr(page, name, tmp_path / "none.json")
    assert (speed(readme.table), changes(readme.table)) == (
        "No run is kept yet.\n",
        "No comparison with an earlier state of the program is kept yet.\n",
    )
