"""The peers: other programs that draw trees, installed into a cache folder where that is possible.

ORGVIEWER_BENCHMARKS names another folder than `orgviewer-benchmarks` in the person's cache. What
cannot be had is absent, and its rows say so; the benchmark runs without any of them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from tests.benchmarks.processes import ROOT

PACKAGES = (  # with the versions that the table in the README was made with
    "d3-hierarchy@3.1.3",
    "d3-flextree@2.1.2",
    "elkjs@0.12.1",
    "d3-org-chart@3.1.1",
    "d3@7.9.2",
    "esbuild@0.28.2",
    "playwright-core@1.65.1",
)
SCRIPTS = ROOT / "tests" / "benchmarks" / "peers"
INSTALLING = 600.0  # seconds


@dataclass(frozen=True)
class Peers:
    """What there is to compare with; `folder` holds what was installed. A command is None if it is absent."""

    folder: Path

    @cached_property
    def dot(self) -> str | None:
        """Graphviz."""
        return shutil.which("dot")

    @cached_property
    def node(self) -> str | None:
        """The interpreter of JavaScript, once the packages are there too."""
        node, npm = shutil.which("node"), shutil.which("npm")
        if node is None or npm is None:
            return None
        if not all((self.folder / "node_modules" / name.rpartition("@")[0]).is_dir() for name in PACKAGES):
            install = [npm, "install", "--no-audit", "--no-fund", "--prefix", str(self.folder), *PACKAGES]
            if not succeeds(install):
                return None
        return node

    @cached_property
    def browser(self) -> str | None:
        """A browser without a window, for d3-org-chart; None without node, too."""
        found = (shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
        return next((path for path in found if path), None) if self.node else None

    def in_python(self, library: str, script: str, *arguments: object) -> list[str] | None:
        """Return the command that runs one of the scripts in Python, with a library it needs, or None."""
        python = interpreter_with(library, self.folder)
        return [python, str(SCRIPTS / script), *map(str, arguments)] if python else None

    def script(self, name: str, *arguments: object) -> list[str] | None:
        """Return the command that runs one of the scripts in JavaScript, or None."""
        return [self.node, str(SCRIPTS / name), *map(str, arguments)] if self.node else None

    def page(self, task: str, table: Path, *arguments: object) -> list[str] | None:
        """Return the command that lets d3-org-chart do something in the browser, or None."""
        return self.script("browser.mjs", task, table, *arguments) if self.browser else None

    @property
    def environment(self) -> dict[str, str]:
        """What the scripts in JavaScript need to know."""
        return {"PEERS": str(self.folder), "BROWSER": self.browser or ""}


class Nobody(Peers):
    """No peers, and nothing installed for them: for a comparison of the program to itself."""

    dot = node = browser = None

    def in_python(self, library: str, script: str, *arguments: object) -> None:
        """Return None."""


@cache
def interpreter_with(library: str, folder: Path) -> str | None:
    """Return a Python interpreter with a library, in an environment of its own; None if it cannot be had."""
    environment = folder / library
    python = environment / "bin" / "python"
    if python.exists() and succeeds([str(python), "-c", f"import {library}"]):
        return str(python)
    make = [sys.executable, "-m", "venv", str(environment)]
    install = [str(python), "-m", "pip", "install", "--quiet", library]
    return str(python) if succeeds(make) and succeeds(install) else None


def find_peers() -> Peers:
    """Return the peers that are here already or can be installed."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = Path(os.environ.get("ORGVIEWER_BENCHMARKS") or cache / "orgviewer-benchmarks")
    folder.mkdir(parents=True, exist_ok=True)
    return Peers(folder)


def succeeds(command: list[str]) -> bool:
    """Return whether a command that installs something does so in time."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=INSTALLING, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
