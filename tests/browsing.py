"""Opens files in Chromium without a window, as a person would, and returns what then stands there."""

from __future__ import annotations

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

SECONDS = 120  # that it may take before the machine is to blame
QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--disable-extensions"),
)
"""Options with which it asks nobody for anything by itself."""


def opened(program: str, path: Path, fragment: str = "") -> str:
    """Return the markup that a file has become in a browser that knows nobody yet."""
    with TemporaryDirectory(prefix="profile", ignore_cleanup_errors=True) as profile:
        command = (program, *QUIET, f"--user-data-dir={profile}", "--virtual-time-budget=2000", "--dump-dom")
        done = subprocess.run(
            (*command, f"{path.as_uri()}{fragment}"),
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=True,
        )
    return done.stdout
