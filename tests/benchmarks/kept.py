"""Runs that are kept: all rows of one as JSON, with its day, its commit and the machine in words."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from tests.benchmarks.processes import ROOT

FOLDER = Path(__file__).parent / "kept"
TABLE = FOLDER / "table.json"  # the program beside its peers
CHANGES = FOLDER / "changes.json"  # the program beside an earlier state of its own
TIMED = "orgviewer"  # the path whose changes make a run old
MOST_BEHIND = 200
"""Changes of the timed path since a kept run, counted along the main line: a merged branch is one."""


@dataclass(frozen=True)
class Run:
    """A run of the benchmark; `against` is the commit that it was compared to, or empty."""

    date: str
    commit: str
    machine: str
    note: str
    rows: tuple[Mapping[str, Any], ...]
    against: str = ""


def this_run(rows: Iterable[Mapping[str, Any]], against: str = "") -> Run:
    """Return rows that were measured just now as a run."""
    changed = git("status", "--porcelain", "--untracked-files=no")
    note = "Some changes were not committed." if changed else ""
    commit = git("rev-parse", "--short", "HEAD") or ""
    return Run(datetime.now(UTC).date().isoformat(), commit, machine(), note, tuple(rows), against)


def machine() -> str:
    """Return the machine in words."""
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9
    software = f"Python {platform.python_version()}, Qt {version('pyside6-essentials')}"
    system = f"{platform.system()} on {platform.machine()}"
    return f"a machine with {os.cpu_count()} cores and {memory:.0f} GB ({system}, {software}, no GPU used)"


def save(run: Run, path: Path) -> None:
    """Write a run."""
    path.write_text(json.dumps(asdict(run), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def load_run(path: Path) -> Run | None:
    """Return a kept run; None if there is none yet."""
    if not path.exists():
        return None
    plain = json.loads(path.read_text(encoding="utf-8"))
    return Run(**{**plain, "rows": tuple(plain["rows"])})


def behind(commit: str, path: str = TIMED) -> int | None:
    """Return by how many commits a commit is older than the last change of a path; None without git or it."""
    last = git("log", "-1", "--first-parent", "--format=%H", "--", path)
    count = git("rev-list", "--count", "--first-parent", f"{commit}..{last}") if last else None
    return int(count) if count else None


def git(*words: str) -> str | None:
    """Return what git says of this checkout; None where there is no git, no repository or no answer."""
    try:
        done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError:
        return None
    return None if done.returncode else done.stdout.strip()
