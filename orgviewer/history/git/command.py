"""Runs git: on its own, without anything that a repository or the surroundings may want to have run.

What is asked of it reads objects and names and nothing else, so that filters, drivers of differences and the
index have no part in it. Switched off besides are hooks, pagers, monitors of files, checks of signatures,
questions for passwords, and the loading of what is missing from elsewhere, by which a repository could name
a program. Variables of git are not handed on, lest another repository is meant.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from orgviewer.history.states import HistoryError
from orgviewer.words.language import Phrase, tr

KEPT = frozenset(
    (
        "GIT_CONFIG_GLOBAL",
        "GIT_CONFIG_SYSTEM",
        "GIT_CONFIG_NOSYSTEM",
        "GIT_CEILING_DIRECTORIES",
        "GIT_DISCOVERY_ACROSS_FILESYSTEM",
        "GIT_EXEC_PATH",
    )
)
"""Variables that say where git itself and a person's own settings lie."""
SET = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_PAGER": "cat",
    "LC_ALL": "C",
    "LANGUAGE": "C",
}
OPTIONS = (
    "--no-pager",
    "--no-optional-locks",
    "--literal-pathspecs",
    *("-c", "core.fsmonitor=false"),
    *("-c", f"core.hooksPath={os.devnull}"),
    *("-c", "core.sshCommand=false"),
    *("-c", "credential.helper="),
    *("-c", "log.showSignature=false"),
    *("-c", "diff.renames=true"),
    *("-c", "diff.orderFile="),
    *("-c", "protocol.allow=never"),
)
NO_GIT: Phrase = (
    "git is not installed, and the history of a file is read with it: install git (https://git-scm.com)."
)
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class GitFailedError(Exception):
    """Git has ended with an error; the text is what it said, without the rest of its talk."""


def program() -> str:
    """Return where git is; raises HistoryError if there is none.

    Only folders that are named as a whole count: on some systems the folder that somebody works in comes
    first, and may hold a program of that name.
    """
    for folder in os.get_exec_path():
        if Path(folder).is_absolute():
            found = shutil.which("git", path=folder)
            if found is not None and Path(found).parent == Path(folder):
                return found
    raise HistoryError(tr(NO_GIT))


def environment(own: Mapping[str, str]) -> dict[str, str]:
    """Return in which environment git is run."""
    return {name: text for name, text in own.items() if not name.startswith("GIT_") or name in KEPT} | SET


def start(folder: Path, *arguments: str, complaints: int = subprocess.PIPE) -> subprocess.Popen[bytes]:
    """Start git in a folder, to be talked to; raises HistoryError if there is no git."""
    return subprocess.Popen(
        [program(), *OPTIONS, *arguments],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=complaints,
        env=environment(os.environ),
        creationflags=NO_WINDOW,
    )


def run(folder: Path, *arguments: str, told: bytes = b"") -> bytes:
    """Return what git prints; raises GitFailedError for what it refuses, HistoryError without git."""
    with start(folder, *arguments) as process:
        printed, said = process.communicate(told)
    if process.returncode:
        raise GitFailedError(_reason(said.decode("utf-8", "replace")))
    return printed


def _reason(said: str) -> str:
    """Return the line in which git says what is wrong."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    fatal = [line.partition(":")[2].strip() for line in lines if line.startswith(("fatal:", "error:"))]
    return next(iter(fatal or lines), tr("it does not say why"))
