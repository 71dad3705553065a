"""Scripts of the package that run in a process of their own: how such a process is started and ended.

Each reads what is wanted of it and writes its answers, so that what is dangerous to open is opened where
nothing is lost with it. Not for: what the scripts do (see `readers.syntax.spreadsheets.workbook_process`,
`paint.photos.process`), or reading beside the window (see `readers.process.worker`).
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO, cast


def start(script: str, *arguments: Path) -> subprocess.Popen[bytes]:
    """Start a script in a process that knows the same libraries; both ends of its talk are pipes."""
    return subprocess.Popen(
        [sys.executable, "-P", script, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    """Return where to write what is wanted, and where to read the answers."""
    return cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process, whatever it is at, and wait until it is gone."""
    process.kill()
    for pipe in pipes(process):
        with suppress(OSError):  # what was to be written has no reader any more
            pipe.close()
    process.wait()
