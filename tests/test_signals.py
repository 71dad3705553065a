"""Whoever asks the program to end finds it ended: with the exit code of a signal, and nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from orgviewer import signals
from orgviewer.signals import ENDING, InterruptError, handled, raised, status_of
from tests.workbooks import write_workbook

CHECKOUT = Path(__file__).parent.parent
PICTURES = ("png", "pdf", "pptx")  # the rest is written as these are
NOISE = "This plugin does not support propagateSizeHints()\n"  # of the platform without a screen
LONGEST = 30.0  # seconds, after which something that should come counts as missed

# Programs that send themselves a signal, {number}, as soon as they get somewhere.
WHEN_WRITTEN = """\
import os, signal, sys
from orgviewer.__main__ import main
os.fsync = lambda _: signal.raise_signal({number})
sys.exit(main())
"""
WHEN_LOADING = """\
import signal, sys
class Striker:
    def find_spec(self, name, path=None, target=None):
        if name == {name!r}:
            signal.raise_signal({number})
sys.meta_path.insert(0, Striker())
from orgviewer.__main__ import main
sys.exit(main())
"""
WHEN_CALLED = """\
import signal, sys
from orgviewer import app
from orgviewer.__main__ import main
def struck(method):
    def strike(*arguments):
        signal.raise_signal({number})
        return method(*arguments)
    return strike
setattr({owner}, {name!r}, struck({owner}.{name}))
sys.exit(main())
"""
WHEN_ASKED = """\
import signal, subprocess, sys
from orgviewer.__main__ import main
from orgviewer.readers.syntax.spreadsheets import workbooks
started = []
class Recorded(subprocess.Popen):
    def __init__(self, *arguments, **options):
        started.append(self)
        super().__init__(*arguments, **options)
subprocess.Popen = Recorded
workbooks._Workbook.head = lambda *_: signal.raise_signal({number})
status = main()
assert [process.poll() is None for process in started] == [False]
sys.exit(status)
"""
WHILE_EXPORTING = """\
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from orgviewer import app
from orgviewer.__main__ import main
from orgviewer.paint.picture import PictureSpec
from orgviewer.views.export import exporting
from orgviewer.atomic_write import whole_file
def write(picture, path, tell):
    with whole_file(path) as file:
        file.write(b"a part")
        os.kill(os.getpid(), {number})
        while True:
            tell(0.5)
exporting.write_picture = write
exporting.ExportDialog.ask = lambda *_: (PictureSpec(), Path("part.png"))
show = app.MainWindow.show
def shown(window):
    window.documents.opened.connect(lambda _: QTimer.singleShot(0, window.rooms.exporting.export))
    show(window)
app.MainWindow.show = shown
sys.exit(main())
"""


def program(
    code: str, folder: Path, *arguments: str, number: int = signal.SIGTERM, **more: str
) -> tuple[int, str, str]:
    """Run a program in a folder; return its exit code and what it printed."""
    result = subprocess.run(
        [sys.executable, "-c", code.format(number=int(number), **more), *arguments],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": str(CHECKOUT),
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_CONFIG_HOME": str(folder / "settings"),
        },
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=4 * LONGEST,
    )
    return result.returncode, result.stdout, result.stderr.replace(NOISE, "")


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# Commands

every_signal = pytest.mark.parametrize("number", ENDING, ids=lambda number: signal.Signals(number).name)


@every_signal
def test_a_command_cleans_up_behind_every_signal(tmp_path: Path, number: int) -> None:
    outcome = program(WHEN_WRITTEN, tmp_path, "sample", "9", "--output", "a.csv", number=number)
    assert outcome == (status_of(number), "", "")
    assert left(tmp_path) == []


@pytest.mark.parametrize("ending", PICTURES)
def test_no_format_leaves_a_part_behind(tmp_path: Path, ending: str) -> None:
    (tmp_path / f"a.{ending}").write_text("as it was", encoding="utf-8")
    outcome = program(WHEN_WRITTEN, tmp_path, "export", "--output", f"a.{ending}")
    assert outcome == (status_of(signal.SIGTERM), "", "")
    assert left(tmp_path) == [f"a.{ending}"]
    assert (tmp_path / f"a.{ending}").read_text(encoding="utf-8") == "as it was"


@pytest.mark.parametrize("module", ["orgviewer.commands.cli", "numpy", "PySide6.QtGui"])
def test_a_program_that_is_loading_ends_without_a_word(tmp_path: Path, module: str) -> None:
    arguments = ("export", "--output", "a.png")
    outcome = program(WHEN_LOADING, tmp_path, *arguments, number=signal.SIGINT, name=module)
    assert outcome == (status_of(signal.SIGINT), "", "")
    assert left(tmp_path) == []


def test_the_process_that_reads_a_workbook_ends_too(tmp_path: Path) -> None:
    write_workbook(tmp_path / "a.xlsx", {"Staff": [["name"], ["Ada"]]})
    assert program(WHEN_ASKED, tmp_path, "check", "a.xlsx") == (status_of(signal.SIGTERM), "", "")


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="this system does not know it")
def test_what_was_ignored_stays_ignored(tmp_path: Path) -> None:
    code = "import signal\nsignal.signal({number}, signal.SIG_IGN)\n" + WHEN_WRITTEN
    outcome = program(code, tmp_path, "sample", "9", "--output", "a.csv", number=signal.SIGHUP)
    assert outcome == (0, "a.csv: 9 people\n", "")


# The window


@pytest.mark.parametrize(
    ("number", "owner", "name"),
    [
        (signal.SIGINT, "app", "resource"),
        (signal.SIGTERM, "app.MainWindow", "changeEvent"),
        (ENDING[-1], "app.MainWindow", "open_file"),
    ],
    ids=["while Qt starts", "in a function that Qt calls", "before anybody waits"],
)
def test_the_window_closes_whenever_the_signal_comes(
    tmp_path: Path, number: int, owner: str, name: str
) -> None:
    outcome = program(WHEN_CALLED, tmp_path, number=number, owner=owner, name=name)
    assert outcome == (status_of(number), "", "")
    settings = (tmp_path / "settings" / "orgviewer").glob("*")
    assert [b"geometry=" in path.read_bytes() for path in settings] == [True]


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot send itself such a signal there")
def test_an_export_that_is_under_way_leaves_nothing_behind(tmp_path: Path) -> None:
    assert program(WHILE_EXPORTING, tmp_path) == (status_of(signal.SIGTERM), "", "")
    assert left(tmp_path) == ["settings"]


# The module itself


def test_an_interruption_is_raised_once() -> None:
    cleaned: list[str] = []
    before = signal.getsignal(signal.SIGTERM)

    def work() -> None:
        try:
            signal.raise_signal(signal.SIGTERM)
        finally:
            signal.raise_signal(signal.SIGINT)  # by an impatient person
            cleaned.append("all")

    with pytest.raises(InterruptError) as caught, raised():
        work()
    assert caught.value.number == signal.SIGTERM
    assert cleaned == ["all"]
    assert signal.getsignal(signal.SIGTERM) is before


@pytest.mark.parametrize("becomes", [None, ImportError("cannot be loaded")])
def test_an_interruption_outlives_whoever_swallows_it(becomes: ImportError | None) -> None:
    def swallow() -> None:
        try:
            signal.raise_signal(signal.SIGINT)
        except BaseException:
            if becomes:
                raise becomes from None

    with pytest.raises(InterruptError), raised():
        swallow()


def test_an_interruption_where_nothing_can_be_raised_comes_again(capsys: pytest.CaptureFixture[str]) -> None:
    class Dying:
        def __del__(self) -> None:
            signal.raise_signal(signal.SIGTERM)

    reached: list[bool] = []

    def work() -> None:
        Dying()
        reached.append(threading.Event().wait(LONGEST))

    with pytest.raises(InterruptError), raised():
        work()
    assert reached == []
    assert capsys.readouterr().err == ""


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_another_error_where_nothing_can_be_raised_is_told_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda lost: told.append(lost.exc_type))

    class Dying:
        def __del__(self) -> None:
            raise ValueError

    with raised():
        Dying()
    assert told == [ValueError]


def test_a_handler_is_there_for_a_while() -> None:
    heard: list[int] = []
    before = {number: signal.getsignal(number) for number in ENDING}
    with handled(lambda number, _: heard.append(number)):
        for number in ENDING:
            signal.raise_signal(number)
    assert heard == [*ENDING]
    assert {number: signal.getsignal(number) for number in ENDING} == before


def test_the_codes_are_those_of_shells() -> None:
    assert {status_of(signal.SIGINT), status_of(signal.SIGTERM)} == {130, 143}
    assert signals.NOBODY_READS == 141
