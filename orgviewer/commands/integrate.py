"""`orgviewer integrate`: places the program in a person's menu, or takes it out again.

Not for: what is placed, and where (see `desktop.menu`).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from orgviewer.commands.terminal import say
from orgviewer.desktop.menu import data_home, place, take_away
from orgviewer.errors import UsageError
from orgviewer.words.language import Phrase, tr

OF_THE_SYSTEM = Path("/usr/share/applications/orgviewer.desktop")
ELSEWHERE: Mapping[str, Phrase] = {
    "win32": 'Menus are written on Linux only. On Windows, right-click "{program}", send it to the desktop '
    'as a shortcut, and choose it by "Open with" of a file; nobody has tried that yet.',
    "darwin": "Menus are written on Linux only. On macOS, make an application in Automator that runs the "
    'shell script "{program}" "$@", and choose it by "Open With" of a file; nobody has tried that yet.',
}


def integrate(*, remove: bool) -> int:
    """Place the program in the menu of whoever runs it, or take it out; say what was done, and return 0.

    Raises UsageError on other systems and for a program that is not installed, OutputError if a file is in
    the way.
    """
    if sys.platform in ELSEWHERE:
        raise UsageError(tr(ELSEWHERE[sys.platform], program=_running()))
    home = Path.home()
    data = data_home(os.environ, home)
    for line in _taken_out(data, home) if remove else _placed(data):
        say(line)
    return 0


def _placed(data: Path) -> Iterator[str]:
    program = _running()
    if program.parent == Path("/usr/bin") and OF_THE_SYSTEM.is_file():
        yield tr("It is in the menu of everybody here already: {path}", path=OF_THE_SYSTEM)
        return
    yield from place(program, data)
    yield tr('The menu starts {program}. To take it out: "orgviewer integrate --remove".', program=program)


def _taken_out(data: Path, home: Path) -> Iterator[str]:
    stop = home if home in data.parents else data.parent
    yield from [*take_away(data, stop)] or [tr("Nothing is there that orgviewer integrate has placed.")]


def _running() -> Path:
    return running_program(Path(sys.argv[0]), Path(sys.executable))


def running_program(called: Path, interpreter: Path) -> Path:
    """Return the absolute path of the program that runs: as it was called, else beside its interpreter.

    A link stays one, for pipx and uv lead theirs to another place with each version. Raises UsageError if
    there is none, as in a checkout.
    """
    if getattr(sys, "frozen", False):
        return interpreter
    beside = interpreter.absolute().parent / "orgviewer"
    for path in (called.absolute(), beside, beside.with_suffix(".exe")):
        if path.stem == "orgviewer" and path.is_file() and os.access(path, os.X_OK):
            return path
    raise UsageError(
        tr(
            'A menu needs an installed program, and there is none beside "{interpreter}": '
            "install orgviewer with pip, pipx or uv first.",
            interpreter=interpreter,
        )
    )
