"""Repositories for tests of histories, apart from whatever settings of git the machine has."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.repositories import NOBODY, Repository


@pytest.fixture
def repository(
    tmp_path: Path, requires_program: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> Repository:
    """Return an empty repository."""
    requires_program("git")
    for name, text in NOBODY.items():
        monkeypatch.setenv(name, text)
    return Repository.made(tmp_path / "org")
