"""Want of memory: one sentence and 1, wherever it shows."""

from __future__ import annotations

import importlib
import subprocess
import sys
from multiprocessing import Pipe
from pathlib import Path
from types import ModuleType
from typing import NoReturn

import msgspec
import pytest

from orgviewer.commands import cli
from orgviewer.commands.display import require_display
from orgviewer.commands.parsing import commands, connect
from orgviewer.errors import OutputError, Problem, ReadError, is_out_of_memory
from orgviewer.model.recognition import GUESSED
from orgviewer.readers import syntaxes
from orgviewer.readers.process import worker
from tests.commands.test_cli import CHECKOUT, variables

SENTENCE = "orgviewer: There is not enough memory for this.\n"
LINES = {
    "window": [],
    "check": ["check", "staff.csv"],
    "connect": ["connect", "staff.csv", "Ada", "Grace"],
    "convert": ["convert", "staff.csv", "--output", "new.csv"],
    "export": ["export", "staff.csv", "--output", "new.csv"],
    "sample": ["sample", "3", "--output", "new.csv"],
    "stats": ["stats", "staff.csv"],
}


def run_out(*_: object, **__: object) -> NoReturn:
    raise MemoryError


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "staff.csv"
    path.write_text("name,manager\nAda,\nGrace,Ada\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_a_command_that_runs_out_of_memory_says_so(
    line: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    module = ModuleType("command")
    setattr(module, require_display.__name__, require_display)
    parsers = vars(commands) | vars(connect)
    vars(module).update({name: thing for name, thing in parsers.items() if name.endswith("_parser")})
    for command in (cli.WINDOW, *cli.COMMANDS.values()):
        setattr(module, command.function.partition(":")[2], run_out)
    monkeypatch.setattr(importlib, "import_module", lambda _: module)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert (cli.main(line), capsys.readouterr()) == (1, ("", SENTENCE))


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_a_command_that_cannot_even_be_loaded_says_so(
    line: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def load(_: str) -> NoReturn:
        try:
            raise ImportError("etree.so: failed to map segment from shared object")
        except ImportError as error:
            raise ImportError("the package is broken") from error

    monkeypatch.setattr(importlib, "import_module", load)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert (cli.main(line), capsys.readouterr()) == (1, ("", SENTENCE))


@pytest.mark.gui
@pytest.mark.usefixtures("qapp", "table")
@pytest.mark.parametrize("name", ["check", "connect", "convert", "export"])
def test_a_file_that_is_too_much_is_named(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(syntaxes, "text_of_file", run_out)
    assert cli.main(LINES[name]) == 1
    printed, said = capsys.readouterr()
    sentence = (
        "staff.csv: error: there is not enough memory for this file. Close other programs, or split it.\n"
    )
    assert (printed if name == "check" else said).startswith(sentence)
    assert not Path("new.csv").exists()


@pytest.mark.parametrize("step", ["read", "pack"])
def test_reading_apart_says_so_as_well(table: Path, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, step, run_out)
    receiver, sender = Pipe(duplex=False)
    worker.serve(sender, str(table), GUESSED)
    while (message := receiver.recv_bytes())[:1] == worker.PROGRESS:
        continue
    assert message[:1] == worker.PROBLEMS
    (problem,) = msgspec.msgpack.decode(message[1:])
    assert Problem(*problem).message == "there is not enough memory for this file"


def test_other_errors_are_not_taken_for_it() -> None:
    assert not is_out_of_memory(ImportError("No module named memory"))
    assert not is_out_of_memory(OSError(28, "No space left on device"))
    assert not is_out_of_memory(ReadError(()))
    assert not is_out_of_memory(OutputError("The picture is too large"))
    assert not is_out_of_memory(None)


def test_memory_that_really_runs_out_is_said(table: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("the other systems keep to no such limit")
    rows = (f"Person {number},Ada,{'x' * 200}\n" for number in range(100_000))
    table.write_text("name,manager,note\nAda,,\n" + "".join(rows), encoding="utf-8")
    line = 'ulimit -v 130000; "$@"'  # kilobytes, of which the interpreter takes a third
    result = subprocess.run(
        ["/bin/sh", "-c", line, "sh", sys.executable, "-m", "orgviewer", "check", table.name],
        env=variables(PYTHONPATH=str(CHECKOUT)),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (result.returncode, result.stderr) == (1, "")
    assert "staff.csv: error: there is not enough memory for this file" in result.stdout
