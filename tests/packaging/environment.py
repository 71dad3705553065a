"""Environments of their own in which packages are made: nothing of the person's own is used or changed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.packaging import ROOT

PIP = ("-m", "pip", "--quiet", "--disable-pip-version-check")


def run(*command: str | Path, folder: Path = ROOT) -> None:
    """Run a command; raises CalledProcessError if it fails."""
    subprocess.run(command, cwd=folder, check=True)


def make_environment(folder: Path, *packages: str | Path) -> Path:
    """Make an environment with packages; return its Python."""
    run(sys.executable, "-m", "venv", folder)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run(python, *PIP, "install", *packages)
    return python


def make_wheel(work: Path) -> Path:
    """Build the program's wheel in a folder; return where it lies."""
    run(sys.executable, *PIP, "wheel", "--no-deps", "--wheel-dir", work / "wheel", ROOT)
    (wheel,) = (work / "wheel").glob("*.whl")
    return wheel
