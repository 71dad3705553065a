"""The tests themselves, on a machine that has not all they need; `tests/bare_machine.sh` makes a real one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.readme import ROOT


def collected(stubs: Path) -> subprocess.CompletedProcess[str]:
    """Collect the tests where a package is replaced by a stub."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-p", "no:cacheprovider", "tests/model"]
    own = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "SLIPCOVER_"))
    }
    environment = {**own, "PYTHONPATH": str(stubs)}  # and nothing of the run that this one is in
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


def test_a_missing_library_of_the_system_is_one_sentence_and_no_hundred_errors(tmp_path: Path) -> None:
    lines = "raise ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')"
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text(lines, encoding="utf-8")
    result = collected(tmp_path)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.startswith("Qt needs the library libEGL.so.1, which is missing here: on ")
    assert result.stderr.count("\n") == 1
