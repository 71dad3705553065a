"""Charts whose truth is known are read back from every kind of file, and no line is wrong in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.readers.drawings.truth.corpus import FILES, FileKind, measured

COUNT = 3
"""Charts drawn as each kind of file; `python -m tests.readers.drawings.truth` measures more."""


@pytest.mark.parametrize("kind", FILES, ids=lambda kind: kind.name)
def test_charts_are_read_back(kind: FileKind, tmp_path: Path) -> None:
    made = measured(kind, COUNT, tmp_path)
    assert made.wrong == 0, made.mistakes
    assert made.lines >= kind.goal * made.line_count, made.mistakes
    assert made.names >= kind.goal * made.boxes, made.mistakes
    assert made.roles >= kind.goal * made.role_count, made.mistakes


def test_there_are_as_many_files_as_were_asked_for() -> None:
    assert COUNT * len(FILES) >= 60
