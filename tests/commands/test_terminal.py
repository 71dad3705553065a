"""Whatever files are called and hold: the terminal that is told of them obeys none of it."""

from __future__ import annotations

import ast
import json
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from orgviewer.commands.cli import main
from orgviewer.commands.terminal import complain, say
from tests.test_layers import MODULES, name

ODD = "a\x1b[2J\u202eb\x9b\u200f"
SHOWN = "a␛[2J<U+202E>b<U+009B><U+200F>"
ALLOWED = {"\n"}

pytestmark = pytest.mark.skipif(os.name == "nt", reason="no file of Windows may be called so")


def controls(text: str) -> set[str]:
    """Return what a terminal, or whatever lays out its lines, would obey in a text."""
    return {letter for letter in text if not letter.isprintable()} - ALLOWED


@pytest.fixture
def odd(tmp_path: Path) -> Callable[[str, object], Path]:
    """Return a function that writes a file with an odd name."""

    def write(suffix: str, contents: object) -> Path:
        path = tmp_path / f"{ODD}{suffix}"
        path.write_text(contents if isinstance(contents, str) else json.dumps(contents), encoding="utf-8")
        return path

    return write


def told(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Run a command; return all it says, which must name the odd file and steer nothing."""
    with suppress(SystemExit):
        main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    said = captured.out + captured.err
    assert controls(said) == set()
    assert "Traceback" not in said
    return said


PEOPLE = {
    "organizations": [{"id": "o", "name": ODD}],
    "persons": [
        {"id": "p", "name": ODD, "memberships": [{"organization_id": "o", "role": ODD}]},
        {"id": "q", "name": f"{ODD} too", "memberships": [{"organization_id": "o", "reports_to": "p"}]},
    ],
}
WRONG = {ODD: ODD, "persons": [{"id": ODD, "name": ""}, {"id": ODD, "name": ODD, ODD: 1}]}


@pytest.mark.parametrize("command", ["check", "connect", "convert", "export"])
@pytest.mark.parametrize(
    "contents", [PEOPLE, WRONG, "persons: [", "\x1b", "id\tname\n1\t\x1b[31m\n1\t\u202e\n"]
)
def test_no_command_lets_a_file_speak_to_the_terminal(
    odd: Callable[[str, object], Path],
    capsys: pytest.CaptureFixture[str],
    qapp: object,
    command: str,
    contents: object,
) -> None:
    path = odd(".yaml", contents)
    rest: dict[str, list[object]] = {
        "connect": ["p", ODD],
        "convert": ["--output", path.with_suffix(".csv")],
        "export": ["--output", path.with_suffix(".json")],
    }
    assert told(capsys, command, path, *rest.get(command, []))


def test_a_file_is_named_so_that_its_name_can_be_seen(
    odd: Callable[[str, object], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    path = odd(".yaml", PEOPLE)
    assert f"{SHOWN}.yaml: orgviewer's format in JSON: 2 people" in told(capsys, "check", path)
    assert f"{SHOWN}.csv: 2 people" in told(capsys, "convert", path, "--output", path.with_suffix(".csv"))
    assert SHOWN in told(capsys, "export", path, "--output", path.with_suffix(".gif"))
    assert SHOWN in told(capsys, "convert", path, "--output", path.with_suffix(".gif"))
    assert SHOWN in told(capsys, "convert", path, "--output", path.parent / ODD / "x.csv")
    assert SHOWN in told(capsys, "check", path.with_suffix(".csv"), "--map", f"manager={ODD}")
    assert SHOWN in told(capsys, "check", path.with_name(f"{ODD} is not there"))
    assert SHOWN in told(capsys, "check", "x", f"--{ODD}")
    assert SHOWN in told(capsys, "sample", ODD, "--output", "x.csv")


def test_a_name_with_a_line_end_makes_no_line_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a\nb.yaml: no problems\n.yaml"
    path.write_text("persons: [", encoding="utf-8")
    said = told(capsys, "check", path)
    assert "a␊b.yaml: no problems␊.yaml:2:1: error" in said
    assert "b.yaml: no problems" not in said.splitlines()


@pytest.mark.parametrize("text", ["مريم.yaml: 1 person", "עץ", "吴宇怀", "Zoë"])
def test_ordinary_names_are_told_as_they_are(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    say(text)
    complain(text, text)
    assert capsys.readouterr() == (f"{text}\n", f"{text}\n{text}\n")


def test_only_one_module_writes_to_the_terminal() -> None:
    def writes(path: Path) -> bool:
        calls = [node.func for node in ast.walk(ast.parse(path.read_bytes())) if isinstance(node, ast.Call)]
        prints = any(isinstance(call, ast.Name) and call.id == "print" for call in calls)
        streams = {f"{stream}.write" for stream in ("sys.stdout", "sys.stderr")}
        return prints or any(ast.unparse(call) in streams for call in calls)

    # The schema is printed for whoever keeps the program, and holds nothing of a file.
    assert [name(path) for path in MODULES if writes(path)] == [
        "commands/terminal.py",
        "model/schema.py",
        "saved/schema.py",
    ]
