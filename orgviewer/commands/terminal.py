"""What the program says on a terminal, line by line, whatever terminal that is; it obeys nothing of a file.

Not for: writing files (see `whole`).
"""

from __future__ import annotations

import argparse
import errno
import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, NoReturn, TextIO

from orgviewer.controls import visible
from orgviewer.words.language import LANGUAGES, Phrase, tr

OWN_TEXTS: tuple[Phrase, ...] = (
    *("usage: ", "positional arguments", "options", "argument %(argument_name)s: %(message)s"),
    *("the following arguments are required: %s", "unrecognized arguments: %s", "expected one argument"),
    *("expected at least one argument", "expected at most one argument", "not allowed with argument %s"),
    *("invalid choice: %(value)r (choose from %(choices)s)", "invalid %(type)s value: %(value)r"),
    *("ignored explicit argument %r", "one of the arguments %s is required"),
)
"""What argparse itself says, as it asks for translations of it."""
PLACEHOLDERS: tuple[Phrase, ...] = (
    *("FILE", "OLD", "NEW", "OUT", "PICTURE", "DAY", "STATE", "NAME", "FIELD=COLUMN", "WHAT"),
    *("VIEWS", "QUERY"),
)
"""What stands in help for what is to be typed; mere letters and codes are the same in all languages."""
TYPED = "typed"
STREAMS = 3  # input, output and errors, as every program has them


def print_whatever_comes() -> None:
    """Let no name in a foreign script, and no file name that is no text, end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # for a poor terminal
    _keep_streams()


def _keep_streams() -> None:
    """Let no file have the number of a stream that was closed: what libraries print would stand in it."""
    with suppress(OSError):
        while (descriptor := os.open(os.devnull, os.O_RDWR)) < STREAMS:
            continue
        os.close(descriptor)


def require_output() -> None:
    """Raise OSError if the output was closed before the start, so that nothing can be printed."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, tr("the standard output is closed"))


def say(line: str = "") -> None:
    """Print a line on standard output, at once; raises OSError if it takes nothing."""
    require_output()
    print(visible(line), flush=True)


def complain(*lines: str) -> None:
    """Print lines on standard error; there is nobody to tell if that fails, too."""
    if sys.stderr is None:
        return  # else they would be printed on standard output
    try:
        for line in lines:
            print(visible(line), file=sys.stderr, flush=True)
    except OSError:
        _stop(sys.stderr)


def stop_printing() -> None:
    """Print nothing more on standard output."""
    _stop(sys.stdout)


def _stop(stream: TextIO) -> None:
    """Let nothing more be printed: else the interpreter tries what is left at its end, and ends otherwise."""
    with suppress(AttributeError, OSError):  # there is no output that could be stopped
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


class TypedOptions(argparse.Namespace):
    """What was typed; `typed` names whatever was: that wins over a view, what is merely usual does not.

    Each name is set once to what it usually is, and again when it is typed.
    """

    def __setattr__(self, name: str, value: object) -> None:
        known = vars(self)
        # Argparse sets a text that is usual a second time.
        is_usual = isinstance(value, str) and not value and value == known.get(name)
        if name in known and TYPED in known and not is_usual:
            known[TYPED] |= {name}
        known[name] = value


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one sentence, and keeps the lines of its examples."""

    def __init__(self, program: str, **options: Any) -> None:
        vars(argparse)["_"] = tr  # it asks gettext else, which knows catalogues of another kind
        super().__init__(
            program,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
            add_help=False,
            **options,
        )
        self.add_argument(
            "-h", "--help", action="help", default=argparse.SUPPRESS, help=tr("show this help and exit")
        )
        self.add_argument(  # taken before the command is looked for, see `languages`
            "--lang",
            choices=tuple(LANGUAGES),
            default=argparse.SUPPRESS,
            help=tr("the language to speak (default: the one set in the window, else the system's)"),
        )

    def add_argument(self, *names: str, **options: Any) -> argparse.Action:
        """Add an argument; what stands for its value is translated."""
        if "metavar" in options:
            options["metavar"] = tr(options["metavar"])
        return super().add_argument(*names, **options)

    def typed(self, words: Sequence[str]) -> TypedOptions:
        """Return what words mean, and which options are among them."""
        return self.parse_args(words, TypedOptions())

    def note_typed(self) -> None:
        """Note which options are typed, for whoever tells them from what is usual (see `TypedOptions`)."""
        self.set_defaults(**{TYPED: frozenset[str]()})

    def error(self, message: str) -> NoReturn:
        """End the program with one sentence and 2."""
        complain(tr('{command}: {message} (see "{command} --help")', command=self.prog, message=message))
        self.exit(2)

    def _print_message(self, message: str, file: Any = None) -> None:
        """Print help at once; argparse itself lets it pass in silence that the output takes nothing."""
        for line in message.removesuffix("\n").split("\n"):
            say(line)
