"""Screens of any size and scale, on which Python runs apart: Qt knows its screens from its start on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]


def said_on_a_screen(folder: Path, pixels: tuple[int, int], factor: str, *arguments: str) -> list[str]:
    """Return the lines that Python prints on a screen of so many pixels, with its settings in a folder."""
    screen = {"name": "small", "x": 0, "y": 0, "width": pixels[0], "height": pixels[1], "dpr": 1}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96}
    (folder / "screen.json").write_text(json.dumps({"screens": [{**screen, **dots}]}), encoding="utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen:configfile=screen.json",
        "QT_SCALE_FACTOR": factor,
        "XDG_CONFIG_HOME": str(folder),
        "XDG_CACHE_HOME": str(folder),
        "PYTHONPATH": str(CHECKOUT),
    }
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=environment,
        check=True,
        timeout=600,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    return done.stdout.splitlines()
