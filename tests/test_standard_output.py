"""What is said on standard output, and how every command ends where nothing can be said there."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.commands.test_cli import CHECKOUT, variables

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix closes and limits outputs")

CLOSED = "orgviewer: The output cannot be printed: the standard output is closed\n"
TABLE = "id,name,manager\n1,Ada,\n2,Grace,1\n"
COMMANDS = {
    "help": ["--help"],
    "version": ["--version"],
    "help of a command": ["export", "--help"],
    "check": ["check", "staff.csv"],
    "connect": ["connect", "staff.csv", "Ada", "Grace"],
    "convert": ["convert", "staff.csv", "--output", "new.yaml"],
    "export": ["export", "staff.csv", "--output", "new.csv"],
    "sample": ["sample", "3", "--output", "new.csv"],
    "stats": ["stats", "staff.csv"],
}


def run(folder: Path, line: str, arguments: Sequence[str], **environment: str) -> tuple[int, str]:
    """Run the program by a line of the shell, with the table beside it; return its end and what it says."""
    (folder / "staff.csv").write_text(TABLE, encoding="utf-8")
    result = subprocess.run(
        ["/bin/sh", "-c", line, "sh", sys.executable, "-m", "orgviewer", *arguments],
        cwd=folder,
        env=variables(PYTHONPATH=str(CHECKOUT), PYTHONDONTWRITEBYTECODE="1", **environment),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.stdout == ""
    return result.returncode, result.stderr


@pytest.mark.parametrize("arguments", COMMANDS.values(), ids=COMMANDS)
def test_a_closed_output_is_said_before_anything_is_done(tmp_path: Path, arguments: list[str]) -> None:
    assert run(tmp_path, '"$@" >&-', arguments) == (1, CLOSED)
    assert [path.name for path in tmp_path.iterdir()] == ["staff.csv"]


@pytest.mark.parametrize("held_back", ["", "1"], ids=["held back", "at once"])
@pytest.mark.parametrize("name", ["help", "version", "help of a command", "check", "connect"])
def test_a_full_output_is_said(tmp_path: Path, name: str, held_back: str) -> None:
    # A limit of no bytes stands for a full disk: nothing can be written into the file behind the output.
    status, said = run(tmp_path, 'ulimit -f 0; "$@" > printed', COMMANDS[name], PYTHONUNBUFFERED=held_back)
    assert (status, said) == (1, "orgviewer: The output cannot be printed: File too large\n")


@pytest.mark.parametrize("name", ["convert", "export", "sample"])
def test_an_output_that_takes_nothing_is_said_by_whoever_has_written_a_file(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "staff.csv").touch()
    # It is open for reading alone; the limit of the other test would hold for the written file, too.
    status, said = run(tmp_path, '"$@" 1<staff.csv', COMMANDS[name])
    assert (status, said) == (1, "orgviewer: The output cannot be printed: Bad file descriptor\n")
    assert len([*tmp_path.iterdir()]) == 2


@pytest.mark.parametrize("held_back", ["", "1"], ids=["held back", "at once"])
def test_without_a_place_for_errors_the_end_is_the_same(tmp_path: Path, held_back: str) -> None:
    def end(line: str, *arguments: str) -> tuple[int, str]:
        return run(tmp_path, line, arguments, PYTHONUNBUFFERED=held_back)

    assert end('"$@" 2>&-', "check", "missing.csv", "--wrong") == (2, "")
    assert end('"$@" 2>&- >&-', "--help") == (1, "")
    assert end('ulimit -f 0; "$@" 2> said', "sample", "3", "--output", "new.txt") == (2, "")


def test_no_file_takes_the_number_of_a_stream_that_is_closed() -> None:
    """Else what a library prints would stand in it."""
    code = (
        "import os, sys\n"
        "from orgviewer.commands import cli\n"
        "cli._run = lambda _: os.open('.', os.O_RDONLY)\n"
        "os._exit(cli.main([]))\n"
    )
    result = subprocess.run(
        ["/bin/sh", "-c", '"$0" -c "$1" <&- >&- 2>&-', sys.executable, code], cwd=CHECKOUT, check=False
    )
    assert 2 < result.returncode < 20
