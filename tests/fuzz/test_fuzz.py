"""Ten thousand broken files; a longer run is `python -m tests.fuzz`."""

from __future__ import annotations

import random
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.fuzz.cases import cases
from tests.fuzz.drawings import drawings
from tests.fuzz.mutations import MADE, RECORDS, TEXTS, WORKBOOKS, mutated, seeds

SEED = 2025
OF_A_TEXT, OF_A_DRAWING = 250, 130
OF_A_WORKBOOK = 20  # workbooks are read in a process of their own, which takes its time


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    return seeds(tmp_path_factory.mktemp("seeds"))


KINDS = [*(path.name for path in TEXTS), *MADE, *(f"records/{path.name}" for path in RECORDS)]
DRAWINGS = [*drawings()]


@pytest.mark.parametrize("name", KINDS)
def test_broken_texts_do_no_harm(name: str, found: Mapping[str, bytes], tmp_path: Path) -> None:
    tried = list(cases(name, found, tmp_path, OF_A_TEXT, SEED))
    assert len(tried) == OF_A_TEXT
    assert any(case.is_read for case in tried)


@pytest.mark.parametrize("name", DRAWINGS)
def test_broken_drawings_do_no_harm(name: str, found: Mapping[str, bytes], tmp_path: Path) -> None:
    tried = list(cases(name, found, tmp_path, OF_A_DRAWING, SEED))
    assert len(tried) == OF_A_DRAWING
    assert any(case.is_read for case in tried)


@pytest.mark.parametrize("suffix", WORKBOOKS)
def test_broken_workbooks_do_no_harm(suffix: str, found: Mapping[str, bytes], tmp_path: Path) -> None:
    assert len(list(cases(f"staff{suffix}", found, tmp_path, OF_A_WORKBOOK, SEED))) == OF_A_WORKBOOK


def test_there_are_ten_thousand_and_each_can_be_repeated(found: Mapping[str, bytes]) -> None:
    assert len(KINDS) * OF_A_TEXT + len(DRAWINGS) * OF_A_DRAWING + len(WORKBOOKS) * OF_A_WORKBOOK >= 10_000
    content = found["visio.csv"]
    once, again = (mutated(content, content, random.Random("7")) for _ in range(2))
    assert once == again != content
