"""What may be typed after `orgviewer connect`, as a parser that is made when that is typed."""

from __future__ import annotations

from orgviewer.commands.parsing.arguments import add_day, add_reading, chains, file_name
from orgviewer.commands.terminal import Parser
from orgviewer.words.language import tr


def connect_parser() -> Parser:
    """Return the parser of `orgviewer connect`."""
    parser = Parser(
        "orgviewer connect",
        description=tr(
            "Prints what two people share, and what that is worth: first who is the other's\n"
            "manager, advisor, teacher or colleague, then where both were at the same time, then "
            "what\n"
            "they merely have in common. Two who share nothing are reached through as few others "
            "as\npossible. Each step says what the file knows of the years, and its sources."
        ),
        epilog=tr(
            "examples:\n"
            '  orgviewer connect team.yaml ada "Grace Example"\n'
            "  orgviewer connect staff.csv 4711 4712 --most 1 --map manager=Boss"
        ),
    )
    add = parser.add_argument
    add("path", type=file_name, metavar="FILE", help=tr("the file or folder to read"))
    add("one", metavar="A", help=tr("a person: an id, a name or a part of it"))
    add("other", metavar="B", help=tr("another person"))
    add(
        "--most",
        type=chains,
        default=5,
        metavar="N",
        help=tr("print so many connections at most (default: 5)"),
    )
    add_day(parser, tr("what connects them by this day, said as of then"))
    add_reading(parser)
    return parser
