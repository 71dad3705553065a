"""How far reading has come: it is told, it rises to the end, and telling it changes nothing."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from orgviewer.commands.sample import write_sample
from orgviewer.errors import Problem, ReadError
from orgviewer.progress import PART, STEP, Progress, Reported, in_steps, unheard
from orgviewer.readers import read

MISTAKES = sorted((Path(__file__).parent / "mistakes").iterdir())


def problems_of(path: Path, progress: Progress) -> tuple[Problem, ...]:
    try:
        return read(path, progress).problems
    except ReadError as error:
        return error.problems


@pytest.mark.parametrize("suffix", ["csv", "json", "yaml"])
def test_the_share_rises_to_the_whole(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"sample.{suffix}"
    write_sample(people=2_000, output=path, seed=1)
    shares: list[float] = []
    read(path, shares.append)
    assert shares[-1] == 1
    assert all(before <= after for before, after in pairwise(shares))
    assert all(0 <= share <= 1 for share in shares)
    if suffix == "yaml":
        assert len(shares) > 10


def test_lines_report_now_and_then() -> None:
    shares: list[float] = []
    text = "line\u2028of one\n" * (2 * PART // 12 + 12)
    lines = list(Reported(text, shares.append).lines())
    assert "".join(lines) == text
    assert set(lines) == {"line\u2028of one\n"}
    assert shares == pytest.approx([0.5, 1, 1], abs=1e-3)


def test_whoever_shows_it_hears_a_step_at_a_time() -> None:
    shares: list[float] = []
    tell = in_steps(shares.append)
    for number in range(10_001):
        tell(number / 10_000)
    assert (shares[0], shares[-1]) == (0, 1)
    assert len(shares) <= 1 / STEP + 1
    assert all(after - before > STEP * 0.99 for before, after in pairwise(shares[:-1]))


@pytest.mark.usefixtures("parser")
def test_mistakes_are_the_same_whether_anybody_listens_or_not() -> None:
    assert MISTAKES
    for path in MISTAKES:
        assert problems_of(path, unheard) == problems_of(path, lambda _: None), path.name
