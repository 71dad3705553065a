"""The desktop entry: the text that menus read, with the path of the program that they are to start.

The rules are those of the Desktop Entry Specification 1.5: an argument of `Exec` is quoted, and what comes of
that is escaped as every value of the file is.
"""

from __future__ import annotations

import re
from pathlib import Path

from orgviewer.errors import OutputError
from orgviewer.words.language import tr

_QUOTED = re.compile(r'(["`$\\])')
_ESCAPES = {"\\": r"\\", "\n": r"\n", "\t": r"\t", "\r": r"\r"}


def entry_for(program: Path, entry: str) -> str:
    """Return an entry that starts a program by its path, whatever characters the path consists of.

    Raises OutputError for a path of bytes that are no characters: desktops read entries in UTF-8 alone.
    """
    _require_text(program)
    command = f"Exec={_value(_argument(program))} %f"
    tried = f"TryExec={_value(str(program))}"
    lines = {"Exec": command, "TryExec": tried}
    return "".join(
        lines.get(line.partition("=")[0], line.removesuffix("\n")) + "\n" for line in entry.splitlines()
    )


def _require_text(program: Path) -> None:
    try:
        str(program).encode()
    except UnicodeEncodeError:
        raise OutputError(
            tr(
                'A menu cannot start "{program}", for this path is not in UTF-8: rename the folders that are '
                "not, or install the program in another one. Nothing was done.",
                program=program,
            )
        ) from None


def _argument(program: Path) -> str:
    """Return one argument of a command line, in quotes, in which `%` stands for nothing else."""
    quoted = _QUOTED.sub(r"\\\1", str(program)).replace("%", "%%")
    return f'"{quoted}"'


def _value(text: str) -> str:
    return "".join(_ESCAPES.get(letter, letter) for letter in text)
