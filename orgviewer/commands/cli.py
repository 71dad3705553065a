"""The command line: what may be typed, and how every failure ends in a sentence and a number.

Imports neither Qt nor numpy: a table names each command's module, which is loaded when that
command runs. Exit codes: 0 done, 1 a file has errors, 2 not possible as typed or on this machine.
"""

from __future__ import annotations

import difflib
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from orgviewer import __version__
from orgviewer.commands.languages import speak_if_possible, speak_surely, told_language, usual_language
from orgviewer.commands.parsing.arguments import (
    add_cards,
    add_day,
    add_filter,
    add_layout_as_seen,
    add_mirroring,
    add_omissions,
    add_reading,
    add_view,
    file_name,
)
from orgviewer.commands.qt_needs import explain_import, prepare_for_qt
from orgviewer.commands.terminal import (
    Parser,
    complain,
    print_whatever_comes,
    require_output,
    stop_printing,
)
from orgviewer.engines import load, load_for_good
from orgviewer.errors import OUT_OF_MEMORY, OrgviewerError, ReadError, UsageError, is_out_of_memory
from orgviewer.signals import NOBODY_READS, InterruptError, raised, status_of
from orgviewer.words.language import tr


class Command(NamedTuple):
    """Something to do: the name of the function that does it, and the parser of its arguments."""

    function: str
    make_parser: Callable[[], Parser]
    before: tuple[str, ...] = ()
    """Libraries to load first: one of them changes how modules are imported from then on (see `engines`)."""
    failed: int = 1
    """The exit code where a file or the output is at fault."""


def _window_parser() -> Parser:
    parser = Parser(
        "orgviewer",
        usage=tr(
            "orgviewer [FILE] [--view NAME] [--layout LAYOUT] [--direction DIRECTION] [--card FIELDS]\n"
            "                 [--as-of DAY] [--without WHAT] [--at STATE] [--map FIELD=COLUMN]\n"
            "                 [--sheet NAME] [--encoding NAME]\n"
            "       orgviewer check FILE [FILE ...]\n"
            "       orgviewer compare OLD NEW [OPTION ...]\n"
            "       orgviewer connect FILE A B [OPTION ...]\n"
            "       orgviewer convert FILE --output OUT [OPTION ...]\n"
            "       orgviewer directory FILE --output BOARD.pdf [OPTION ...]\n"
            "       orgviewer export [FILE] --output PICTURE.png [OPTION ...]\n"
            "       orgviewer integrate [--remove]\n"
            "       orgviewer sample N --output FILE [--seed S]\n"
            "       orgviewer stats FILE [OPTION ...]"
        ),
        description=tr(
            "Shows organization charts whose every fact names its source.\n"
            "\n"
            "commands:\n"
            "  (none)         open FILE in a window\n"
            "  check          print what is wrong with files\n"
            "  compare        print who came, left and moved from one file, or one day, to another\n"
            "  connect        print what two people of FILE share, and what that is worth\n"
            "  convert        write a file as YAML, JSON or a table, to go on with\n"
            "  directory      write the people as a photo board or a phone list\n"
            "  export         write the chart as a picture; needs no display\n"
            "  integrate      place orgviewer in your menu, or take it out\n"
            "  sample         write an invented organization of any size, to try things with\n"
            "  stats          print how many people, levels and reports FILE has, branch by branch"
        ),
        epilog=tr(
            "examples:\n"
            "  orgviewer                            what was open last; at first people at xAI, the sample\n"
            "  orgviewer team.yaml                  your own file\n"
            "  orgviewer staff.xlsx                 a spreadsheet, as it is\n"
            "  orgviewer staff.csv --map manager=Boss\n"
            "  orgviewer staff.csv --at HEAD~3      as it was three commits ago, under git\n"
            "  orgviewer team.yaml --layout compact --direction right\n"
            "  orgviewer team.yaml --as-of 2024-06-30   as it was on that day\n"
            '  orgviewer staff.csv --view "Board, A4"   as it was saved under this name\n'
            "  orgviewer check team.yaml            its problems, with line and column\n"
            "  orgviewer compare january.csv june.csv\n"
            '  orgviewer connect team.yaml ada "Grace Example"\n'
            "  orgviewer export team.yaml --output team.png --scale 2\n"
            "  orgviewer export team.yaml --output posts.pdf --without names\n"
            "\n"
            'More about a command: "orgviewer check --help". A file named like a command: '
            '"orgviewer ./check".'
        ),
    )
    _add_window_options(parser)
    shown = tr("show program's version number and exit")
    parser.add_argument("--version", action="version", version=f"orgviewer {__version__}", help=shown)
    return parser


def _add_window_options(parser: Parser) -> None:
    opened = tr("the file or folder to open")
    parser.add_argument("path", nargs="?", type=file_name, metavar="FILE", help=opened)
    add_view(parser, tr("open it as it was saved under this name; other options win over it"))
    add_layout_as_seen(parser)
    add_cards(parser)
    add_filter(parser)
    add_mirroring(parser)
    add_omissions(parser)
    add_day(parser, tr("show the chart of this day, a year, month or day (default: the file's own)"))
    add_reading(parser)


def _check_parser() -> Parser:
    parser = Parser(
        "orgviewer check",
        description=tr(
            "Prints what is wrong with files, a line each, and of each file how it was read.\n"
            "Ends with 0 if no file has errors (warnings may be), else with 1."
        ),
        epilog=tr("examples:\n  orgviewer check charts/*.yaml\n  orgviewer check --json staff.csv"),
    )
    parser.add_argument("paths", nargs="+", type=file_name, metavar="FILE", help=tr("a file to check"))
    as_json = tr("print one JSON object a line instead, for programs")
    parser.add_argument("--json", action="store_true", dest="as_json", help=as_json)
    add_day(parser, tr("count who is there on this day, and what of it is in doubt"))
    add_reading(parser)
    return parser


def _loaded(engine: str) -> Callable[[], Parser]:
    """Return what makes a parser that is named as `module:function`, and loaded then."""

    def make() -> Parser:
        parser: Parser = load(engine)()
        return parser

    return make


COMPARE_PARSER = "orgviewer.commands.parsing.commands:compare_parser"
CONNECT_PARSER = "orgviewer.commands.parsing.connect:connect_parser"
CONVERT_PARSER = "orgviewer.commands.parsing.commands:convert_parser"
DIRECTORY_PARSER = "orgviewer.commands.directories.parser:directory_parser"
EXPORT_PARSER = "orgviewer.commands.parsing.commands:export_parser"
INTEGRATE_PARSER = "orgviewer.commands.parsing.commands:integrate_parser"
SAMPLE_PARSER = "orgviewer.commands.parsing.commands:sample_parser"
STATS_PARSER = "orgviewer.commands.parsing.commands:stats_parser"
WINDOW = Command("orgviewer.app:run", _window_parser, ("numpy", "PySide6.QtWidgets"))
COMMANDS: Mapping[str, Command] = {
    "check": Command("orgviewer.commands.check:check_files", _check_parser),
    "compare": Command("orgviewer.commands.compare:compare_files", _loaded(COMPARE_PARSER), failed=2),
    "connect": Command("orgviewer.commands.connect:connect", _loaded(CONNECT_PARSER)),
    "convert": Command("orgviewer.commands.convert:convert", _loaded(CONVERT_PARSER)),
    "directory": Command(
        "orgviewer.commands.directories.directory:write_people",
        _loaded(DIRECTORY_PARSER),
        ("numpy", "PySide6.QtGui"),
    ),
    "export": Command(
        "orgviewer.commands.export:export_chart",
        _loaded(EXPORT_PARSER),
        ("numpy", "PySide6.QtGui"),
    ),
    "integrate": Command("orgviewer.commands.integrate:integrate", _loaded(INTEGRATE_PARSER)),
    "sample": Command("orgviewer.commands.sample:write_sample", _loaded(SAMPLE_PARSER)),
    "stats": Command("orgviewer.commands.figures.stats:print_statistics", _loaded(STATS_PARSER)),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; return the exit code.

    Raises SystemExit after help, the version, or a sentence on what was mistyped.
    """
    print_whatever_comes()
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        words = _speaking(words)
        status = _run(words)
        if sys.stdout is not None:
            sys.stdout.flush()  # here, where a failure can still be said
    except (OrgviewerError, ImportError, OSError, MemoryError, InterruptError) as error:
        command = COMMANDS.get(words[0], WINDOW) if words else WINDOW
        return _end_with(error, command.failed)
    return status


def _speaking(words: list[str]) -> list[str]:
    """Speak the language that was typed, else the usual one; return the other words.

    Raises UsageError for a language that the program does not speak, and what opening its catalogue raises.
    """
    speak_if_possible(usual_language(os.environ))
    told, kept = told_language(words)
    if told is not None:
        speak_surely(told)
    return kept


def _run(arguments: list[str]) -> int:
    prepare_for_qt(os.environ)
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        _require_known(arguments[:1])
        options = WINDOW.make_parser().typed(arguments)
        load("orgviewer.commands.display:require_display")(os.environ)
        command = WINDOW
    else:
        options = command.make_parser().typed(arguments[1:])
        require_output()
    function: Callable[..., int] = load_for_good(command.before, command.function)
    with raised():
        return function(**vars(options))


def _require_known(words: list[str]) -> None:
    """Raise UsageError for a word that is neither a file nor a command, but nearly a command."""
    for word in words:
        near = difflib.get_close_matches(word, COMMANDS, 1) if not word.startswith("-") else []
        if near and Path(word).name == word and not Path(word).exists():
            raise UsageError(
                tr(
                    'there is no file "{word}", and no such command. Did you mean "{near}"?',
                    word=word,
                    near=near[0],
                )
            )


def _end_with(error: BaseException, failed: int) -> int:
    lines = [f"orgviewer: {error}"]
    match error:
        case UsageError():
            status = 2
        case ReadError():
            status, lines = failed, list(map(str, error.problems))  # which name the file, as compilers' do
        case OrgviewerError():
            status = failed
        case _ if is_out_of_memory(error):
            status, lines = failed, [f"orgviewer: {tr(OUT_OF_MEMORY)}"]
        case ImportError():
            explanation = explain_import(error)
            if explanation is None:
                raise error  # a mistake in the program, which a sentence would only hide
            status, lines = 2, [f"orgviewer: {explanation}"]
        case InterruptError():
            status, lines = status_of(error.number), []
        case BrokenPipeError():
            status, lines = NOBODY_READS, []
        case OSError(filename=None):  # what was printed: files have sentences of their own
            status, lines = (
                failed,
                [tr("orgviewer: The output cannot be printed: {value}", value=error.strerror or error)],
            )
        case _:
            status = failed
    if isinstance(error, OSError):
        stop_printing()
    complain(*lines)
    return status
