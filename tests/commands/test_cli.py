from __future__ import annotations

import importlib
import inspect
import os
import signal
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from orgviewer import __version__
from orgviewer.choices import (
    USUAL_EXTRAS,
    Background,
    Direction,
    Extra,
    LayoutKind,
    Omission,
    Orientation,
    Pages,
    Paper,
    SlideShapes,
    ThemeName,
)
from orgviewer.commands import cli, display
from orgviewer.commands.parsing import commands, connect
from orgviewer.engines import load
from orgviewer.errors import OrgviewerError, OutputError, Problem, ReadError, Severity, UsageError
from orgviewer.model import dates
from orgviewer.signals import InterruptError

CHECKOUT = Path(__file__).parents[2]
GOOD = """\
meta: {format: 1, title: A team}
sources: [{id: report, title: A report}]
organizations: [{id: team, name: Team}]
persons:
  - {id: ada, name: Ada, memberships: [{organization_id: team}]}
"""
TYPED = {
    *("path", "output", "view", "views", "scale", "theme", "direction", "background", "layout", "aspect"),
    *("dpi", "pages", "paper", "way", "lives", "least_text", "shapes", "extras", "switched", "as_of"),
    *("omissions", "root", "depth", "only", "watermark", "page_numbers", "margins", "title"),
}
AS_EVER: dict[str, object] = {
    "only": None,
    "hide": None,
    "view": None,
    "views": None,
    "as_of": None,
    "layout": None,
    "direction": None,
    "columns": [],
    "sheet": None,
    "encoding": None,
    "at": None,
    "card": None,
    "rules": [],
    "omissions": frozenset(),
}
# Runs the program in an interpreter that finds none of these packages, however they are installed.
WITHOUT_QT = """\
import sys
sys.modules.update(dict.fromkeys(("PySide6", "shiboken6")))
from orgviewer.commands.cli import main
sys.exit(main(sys.argv[1:]))
"""
BLOCKED = WITHOUT_QT.replace('"shiboken6"', '"shiboken6", "numpy"')


def variables(**changes: str) -> dict[str, str]:
    """Return this environment with changes; an empty text removes a variable."""
    changed = {**os.environ, "PYTHONUTF8": "1", **changes}
    return {name: value for name, value in changed.items() if value}


def program(*arguments: str, code: str = BLOCKED, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a subprocess."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=CHECKOUT,
        env=variables(**environment),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


@pytest.fixture
def stub(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Put a module in the place of every command's; return what it is called with.

    An exception under "raises" is raised by the command.
    """
    seen: dict[str, Any] = {}

    def load(name: str) -> ModuleType:
        if real := next((one for one in (display, commands, connect, dates) if one.__name__ == name), None):
            return real

        def command(**options: Any) -> int:
            seen.update(module=name, **options)
            if "raises" in seen:
                raise seen["raises"]
            return 0

        module = ModuleType(name)
        for entry in (cli.WINDOW, *cli.COMMANDS.values()):
            setattr(module, entry.function.partition(":")[2], command)
        return module

    monkeypatch.setattr(importlib, "import_module", load)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return seen


def test_the_version_needs_no_qt() -> None:
    result = program("--version")
    assert (result.returncode, result.stdout, result.stderr) == (0, f"orgviewer {__version__}\n", "")


@pytest.mark.parametrize(
    "command", [(), ("check",), ("compare",), ("connect",), ("export",), ("integrate",), ("sample",)]
)
def test_the_help_needs_no_qt_and_shows_examples(command: tuple[str, ...]) -> None:
    result = program(*command, "--help")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith(" ".join(("usage: orgviewer", *command)))
    assert "\nexamples:\n  orgviewer" in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 100


def test_checking_needs_no_qt(good: Path) -> None:
    result = program("check", str(good), code=WITHOUT_QT)
    assert (result.returncode, result.stderr) == (0, "")
    counts = "1 person, 1 organization, 1 source; nobody reports to anybody, 1 at the top"
    assert result.stdout == f"{good}: orgviewer's format in YAML: {counts}: no problems\n"


def test_checking_a_table_needs_no_arrays(tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("Name,Boss\nAda,\nBen,Ada\n", encoding="utf-8")
    result = program("check", str(path))
    assert (result.returncode, result.stderr) == (0, "")
    counts = "2 people; 1 reports to somebody, 1 at the top"
    columns = 'name from "Name", reports_to from "Boss"'
    assert result.stdout == f"{path}: a table in CSV: {counts}; {columns}: no problems\n"


def test_writing_a_sample_needs_no_qt(tmp_path: Path) -> None:
    output = tmp_path / "sample.csv"
    result = program("sample", "5", "--output", str(output))
    assert (result.returncode, result.stdout, result.stderr) == (0, f"{output}: 5 people\n", "")
    assert len(output.read_text(encoding="utf-8").splitlines()) == 6


def test_without_qt_the_window_and_the_picture_end_in_a_sentence(tmp_path: Path) -> None:
    for arguments in ((), ("export", "--output", str(tmp_path / "a.png"))):
        result = program(*arguments, QT_QPA_PLATFORM="offscreen")
        assert (result.returncode, result.stdout) == (2, "")
        assert result.stderr == (
            'orgviewer: The Python package "numpy" is missing here: '  # it is asked for before Qt
            "install orgviewer with pip, which brings it.\n"
        )


@pytest.mark.skipif(sys.platform != "linux", reason="only there can a display be missing")
def test_without_a_display_the_window_ends_in_a_sentence() -> None:
    result = program(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("orgviewer: A window needs a display and none is here")
    assert result.stderr.count("\n") == 1


def test_a_missing_library_of_the_system_ends_in_a_sentence() -> None:
    code = (
        "import importlib, sys\n"
        "from orgviewer.commands.cli import main\n"
        "def load(name):\n"
        "    raise ImportError('libGL.so.1: cannot open shared object file: No such file or directory')\n"
        "importlib.import_module = load\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    result = program("export", "--output", "a.png", code=code)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("orgviewer: Qt needs the library libGL.so.1, which is missing here")


# What is typed


def test_every_command_has_its_function_and_takes_what_its_parser_gives() -> None:
    arguments = {
        "check": ["a.yaml", "--as-of", "2024-06-30"],
        "compare": ["a.yaml", "b.yaml"],
        "connect": ["a.yaml", "ada", "grace"],
        "convert": ["a.xlsx", "--output", "a.yaml"],
        "directory": ["a.csv", "--output", "a.xlsx", "--as", "list"],
        "export": ["--output", "a.png"],
        "integrate": ["--remove"],
        "sample": ["9", "--output", "a.csv"],
        "stats": ["a.csv", "--by", "role", "--json"],
    }
    for name, command in cli.COMMANDS.items():
        inspect.signature(load(command.function)).bind(
            **vars(command.make_parser().parse_args(arguments[name]))
        )


def test_without_arguments_the_window_opens_the_default(stub: dict[str, Any]) -> None:
    assert cli.main([]) == 0
    assert stub == {"module": "orgviewer.app", "path": None, "mirrored": False, **AS_EVER}


def test_a_file_opens_in_the_window(stub: dict[str, Any]) -> None:
    assert cli.main(["team.yaml"]) == 0
    assert stub == {"module": "orgviewer.app", "path": Path("team.yaml"), "mirrored": False, **AS_EVER}


def test_the_window_has_choices(stub: dict[str, Any]) -> None:
    line = "team.yaml --layout compact --direction up --map manager=Boss --map name=Who --sheet Staff"
    assert cli.main([*line.split(), "--as-of", "2024-06-30"]) == 0
    assert stub == {
        "module": "orgviewer.app",
        "path": Path("team.yaml"),
        "layout": LayoutKind.COMPACT,
        "direction": Direction.UP,
        "mirrored": False,
        "view": None,
        "views": None,
        "as_of": "2024-06-30",
        "columns": ["manager=Boss", "name=Who"],
        "sheet": "Staff",
        "encoding": None,
        "at": None,
        "card": None,
        "rules": [],
        "only": None,
        "hide": None,
        "omissions": frozenset(),
    }


def test_a_file_named_like_a_command_opens_by_its_path(stub: dict[str, Any]) -> None:
    assert cli.main(["./check"]) == 0
    assert stub == {"module": "orgviewer.app", "path": Path("check"), "mirrored": False, **AS_EVER}


BARE_SHEET = {
    "title": "",
    "logo": None,
    "header": "",
    "footer": "",
    "watermark": "",
    "page_numbers": False,
    "margins": 10.0,
}


def test_the_picture_has_defaults(stub: dict[str, Any]) -> None:
    assert cli.main(["export", "--output", "a.PNG"]) == 0
    assert stub == {
        "module": "orgviewer.commands.export",
        "path": None,
        "output": Path("a.PNG"),
        "typed": {"path", "output"},
        "switched": frozenset(),
        "scale": 1.0,
        "width": None,
        "dpi": None,
        "pages": Pages.ONE,
        "paper": None,
        "way": Orientation.AUTOMATIC,
        "least_text": 6.0,
        **BARE_SHEET,
        "shapes": SlideShapes.FREE,
        "lives": False,
        "statistics": False,
        "theme": ThemeName.LIGHT,
        **AS_EVER,
        "layout": LayoutKind.AUTOMATIC,
        "direction": Direction.DOWN,
        "aspect": 1.5,
        "background": Background.WHITE,
        "extras": USUAL_EXTRAS,
        "as_of": None,
        "root": None,
        "depth": None,
        "only": None,
        "hide": None,
    }


def test_the_picture_has_choices(stub: dict[str, Any]) -> None:
    line = "export a.yaml --output a.png --scale 2.5 --theme dark --direction right --background transparent"
    line += " --layout tidy --aspect 16:9 --dpi 300 --pages tiles --paper a0 --way upright --lives"
    line += " --least-text 4.5 --shapes smartart --summaries --no-native-names --no-assistants --dotted-lines"
    line += " --as-of 2024-06 --without dates,NAMES"
    line += " --root ada --depth 0 --views views.yaml --only role:Lead"
    line += " --watermark Draft --page-numbers --margins 12.5 --title"
    assert cli.main([*line.split(), "The board", "--view", "Board, A4"]) == 0
    assert stub == {
        "module": "orgviewer.commands.export",
        "path": Path("a.yaml"),
        "output": Path("a.png"),
        "view": "Board, A4",
        "views": Path("views.yaml"),
        "typed": TYPED,
        "switched": {Extra.ASSISTANTS, Extra.DOTTED_LINES, Extra.NATIVE_NAMES, Extra.SUMMARIES},
        "scale": 2.5,
        "width": None,
        "dpi": 300.0,
        "pages": Pages.TILES,
        "paper": Paper.A0,
        "way": Orientation.UPRIGHT,
        "least_text": 4.5,
        **BARE_SHEET,
        "title": "The board",
        "watermark": "Draft",
        "page_numbers": True,
        "margins": 12.5,
        "shapes": SlideShapes.SMART_ART,
        "lives": True,
        "statistics": False,
        "theme": ThemeName.DARK,
        "layout": LayoutKind.TIDY,
        "direction": Direction.RIGHT,
        "aspect": 16 / 9,
        "background": Background.TRANSPARENT,
        "extras": {Extra.DOTTED_LINES, Extra.SUMMARIES, Extra.UNDATED},
        "as_of": "2024-06",
        "root": "ada",
        "depth": 0,
        "only": "role:Lead",
        "hide": None,
        "columns": [],
        "sheet": None,
        "encoding": None,
        "at": None,
        "card": None,
        "rules": [],
        "omissions": {Omission.DATES, Omission.NAMES},
    }


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("1.5", 1.5),
        ("4:3", 4 / 3),
        ("29.7:21", 29.7 / 21),
        ("a4", 210 / 297),
        ("a4-landscape", 297 / 210),
        ("10", 10),
        ("1:10", 0.1),
    ],
)
def test_the_shape_of_a_chart_can_be_told_in_several_ways(
    text: str, aspect: float, stub: dict[str, Any]
) -> None:
    assert cli.main(["export", "--output", "a.png", "--aspect", text]) == 0
    assert stub["aspect"] == pytest.approx(aspect, rel=0.001)


def test_a_sample_has_a_number_and_a_seed(stub: dict[str, Any]) -> None:
    expected = {
        "module": "orgviewer.commands.sample",
        "people": 10_000_000,
        "output": Path("a.json"),
        "seed": 1,
    }
    assert cli.main(["sample", "10000000", "--output", "a.json"]) == 0
    assert stub == expected
    assert cli.main(["sample", "1", "--output", "a.json", "--seed", "-7"]) == 0
    assert stub == {**expected, "people": 1, "seed": -7}


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("a.yaml b.yaml", "orgviewer: unrecognized arguments: b.yaml"),
        ("--zoom", "orgviewer: unrecognized arguments: --zoom"),
        ("check", "orgviewer check: the following arguments are required: FILE"),
        ("export", "orgviewer export: the following arguments are required: --output"),
        ("compare", "orgviewer compare: the following arguments are required: OLD"),
        ("compare a.csv --days 2023", '"2023" is not two days, written as 2023-12..2024-06-30'),
        ("compare a.csv b.csv --output c.txt", '"c.txt" does not end in .csv, .json, .md, .html'),
        ("export --output a.gif", '"a.gif" does not end in .png, .svg'),
        ("export --output a.png --scale 2 --width 100", "not allowed with argument"),
        ("export --output a.png --width 0", '"0" is not a whole number from 1'),
        ("export --output a.png --dpi much", '"much" is not a number of dots'),
        ("export --output png", '"png" does not end in .png'),
        ("export --output a.png --scale big", 'argument --scale: "big" is not a number from 0.01 to 1000'),
        ("export --output a.png --scale 0", '"0" is not a number from 0.01 to 1000'),
        ("export --output a.png --scale=-1", '"-1" is not a number from 0.01 to 1000'),
        ("export --output a.png --scale nan", '"nan" is not a number from 0.01 to 1000'),
        ("export --output a.png --scale inf", '"inf" is not a number from 0.01 to 1000'),
        ("export --output a.png --depth=-1", 'argument --depth: "-1" is not a whole number from 0 up'),
        ("export --output a.png --as-of today", 'argument --as-of: "today" is no day: a date is a year'),
        ("--as-of 2023-13", 'orgviewer: argument --as-of: "2023-13" is no day: there is no month 13'),
        ("check a.yaml --as-of 2023-02-29", '"2023-02-29" is no day: February 2023 has 28 days'),
        ("export --output a.png --depth 1.5", '"1.5" is not a whole number from 0 up'),
        ("export --output a.png --theme blue", "argument --theme: invalid choice: 'blue'"),
        ("export --output a.png --layout neat", "argument --layout: invalid choice: 'neat'"),
        ("--direction sideways", "argument --direction: invalid choice: 'sideways'"),
        ("export --output a.png --aspect wide", 'argument --aspect: "wide" is no shape from 1:10 to 10:1'),
        ("export --output a.png --aspect 16:", '"16:" is no shape'),
        ("export --output a.png --aspect 16:0", '"16:0" is no shape'),
        ("export --output a.png --aspect 0", '"0" is no shape'),
        ("export --output a.png --aspect nan", '"nan" is no shape'),
        ("export --output a.png --aspect 11:1", '"11:1" is no shape'),
        ("sample --output a.csv", "orgviewer sample: the following arguments are required: N"),
        ("sample 9", "orgviewer sample: the following arguments are required: --output"),
        ("sample 0 --output a.csv", 'argument N: "0" is not a whole number from 1 to 10,000,000'),
        ("sample 10000001 --output a.csv", '"10000001" is not a whole number from 1 to 10,000,000'),
        ("sample many --output a.csv", '"many" is not a whole number from 1 to 10,000,000'),
        ("sample 9 --output a.csv --seed x", "argument --seed: invalid int value: 'x'"),
        ("export --output a.png --dep 1", "unrecognized arguments: --dep"),
    ],
)
def test_what_is_mistyped_is_said_in_one_sentence(
    line: str, sentence: str, stub: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ending:
        cli.main(line.split())
    captured = capsys.readouterr()
    assert (ending.value.code, captured.out, stub) == (2, "", {})
    assert sentence in captured.err
    assert captured.err.endswith('--help")\n')
    assert captured.err.count("\n") == 1


def test_an_empty_name_is_no_file(stub: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        cli.main([""])
    assert ending.value.code == 2
    assert "a file's name cannot be empty" in capsys.readouterr().err


# How it ends


@pytest.mark.parametrize(
    ("error", "status", "sentence"),
    [
        (OrgviewerError("The moon is full"), 1, "orgviewer: The moon is full\n"),
        (OutputError("The folder x does not exist"), 2, "orgviewer: The folder x does not exist\n"),
        (UsageError("No root"), 2, "orgviewer: No root\n"),
        (
            OSError(28, "No space left on device"),
            1,
            "orgviewer: The output cannot be printed: No space left on device\n",
        ),
        (FileNotFoundError(2, "Gone", "x"), 1, "orgviewer: [Errno 2] Gone: 'x'\n"),
        (MemoryError(), 1, "orgviewer: There is not enough memory for this.\n"),
        (OSError(12, "Cannot allocate memory"), 1, "orgviewer: There is not enough memory for this.\n"),
        (
            ImportError("lib.so: failed to map segment from shared object", path="PySide6"),
            1,
            "orgviewer: There is not enough memory for this.\n",
        ),
        (
            ReadError((Problem(Path("a.yaml"), Severity.ERROR, "it is empty", line=1, column=1),) * 2),
            1,
            "a.yaml:1:1: error: it is empty\n" * 2,
        ),
        (InterruptError(signal.SIGINT), 130, ""),
        (InterruptError(signal.SIGTERM), 143, ""),
        (BrokenPipeError(), 141, ""),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else None,
)
def test_every_failure_ends_in_a_sentence_and_a_number(
    error: BaseException,
    status: int,
    sentence: str,
    stub: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(cli, "stop_printing", lambda: None)  # pytest goes on using the output
    stub["raises"] = error
    assert cli.main(["check", "a.yaml"]) == status
    assert capsys.readouterr().err == sentence


@pytest.mark.parametrize(
    "error",
    [
        OrgviewerError("The moon is full"),
        ReadError((Problem(Path("a.yaml"), Severity.ERROR, "it is empty"),)),
        OSError(28, "No space left on device"),
        MemoryError(),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_comparison_that_fails_does_not_end_as_one_that_found_differences(
    error: BaseException, stub: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "stop_printing", lambda: None)  # pytest goes on using the output
    stub["raises"] = error
    assert cli.main(["compare", "a.yaml", "b.yaml"]) == 2


def test_a_mistake_in_the_program_is_not_hidden(stub: dict[str, Any]) -> None:
    stub["raises"] = ImportError("cannot import name 'x'", name="orgviewer.model")
    with pytest.raises(ImportError, match="cannot import name"):
        cli.main(["check", "a.yaml"])


def check_into(output: int, path: Path) -> tuple[int, bytes]:
    """Check a file with the output going elsewhere; return the exit code and what is said on the side."""
    command = [sys.executable, "-m", "orgviewer", "check", str(path)]
    result = subprocess.run(command, cwd=CHECKOUT, stdout=output, stderr=subprocess.PIPE, check=False)
    return result.returncode, result.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_under_the_output_is_said(good: Path) -> None:
    with Path("/dev/full").open("w") as full:
        sentence = b"orgviewer: The output cannot be printed: No space left on device\n"
        assert check_into(full.fileno(), good) == (1, sentence)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_nobody_reading_is_no_drama(good: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    assert check_into(writing, good) == (141, b"")
    os.close(writing)


def test_a_poor_terminal_prints_every_name(tmp_path: Path) -> None:
    path = tmp_path / "team-吴宇怀.yaml"
    path.write_text(GOOD, encoding="utf-8")
    result = program("check", str(path), code=WITHOUT_QT, PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert (result.returncode, result.stderr) == (0, "")
    assert r"team-\u5434\u5b87\u6000.yaml" in result.stdout


@pytest.mark.parametrize(("typed", "meant"), [("exprot", "export"), ("chek", "check"), ("sampel", "sample")])
def test_a_mistyped_command_is_told_from_a_file(
    typed: str, meant: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([typed, "one.yaml"]) == 2
    sentence = f'orgviewer: there is no file "{typed}", and no such command. Did you mean "{meant}"?\n'
    assert capsys.readouterr().err == sentence


@pytest.mark.parametrize(
    ("line", "direction"),
    [
        ("-reverse", None),
        ("-reverse --direction up", Direction.UP),
        ("--direction down -reverse", Direction.DOWN),
        ("", None),
    ],
)
def test_where_the_chart_of_a_mirrored_window_grows_to_is_as_typed(
    line: str, direction: Direction | None, stub: dict[str, Any]
) -> None:
    assert cli.main(line.split()) == 0
    assert stub["mirrored"] is bool(line)
    assert stub["direction"] is direction


def test_what_cannot_be_left_off_is_said_with_what_can(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("export", "convert", "compare"):
        with pytest.raises(SystemExit) as ended:
            cli.main([command, "a.yaml", "--output", "b.csv", "--without", "notes,nmaes"])
        assert ended.value.code == 2
        told = capsys.readouterr().err
        assert told.count("\n") == 1
        assert '"nmaes" cannot be left off' in told
        assert "names, contacts, photos, notes, dates, lives, sources" in told
        assert 'Did you mean "names"?' in told
