"""What single commands may be given, each as a parser that is made when that command is typed."""

from __future__ import annotations

from orgviewer.choices import ThemeName
from orgviewer.commands.arguments import (
    COMPARISONS,
    DRAWN,
    MOST_PEOPLE,
    add_choice,
    add_table,
    comparison_name,
    file_name,
    people,
    two_commits,
    two_days,
)
from orgviewer.commands.terminal import Parser


def compare_parser() -> Parser:
    """Return the parser of `orgviewer compare`."""
    parser = Parser(
        "orgviewer compare",
        usage="orgviewer compare OLD NEW [OPTION ...]\n"
        "       orgviewer compare FILE --days A..B [OPTION ...]\n"
        "       orgviewer compare FILE --git A..B [OPTION ...]",
        description="Prints what changed from one file, or one day or commit of it, to another: who\n"
        "joined, left, moved, has a new role or name; which teams were founded, dissolved, renamed\n"
        "or moved; each with its place in both files. People are matched by id, else by e-mail\n"
        "address, else by name. Ends with 0 if nothing changed, with 1 if something did, and with 2\n"
        "if that cannot be told.",
        epilog="examples:\n"
        "  orgviewer compare staff-january.csv staff-june.xlsx\n"
        "  orgviewer compare january.csv june.csv --output changes.md\n"
        "  orgviewer compare january.csv june.csv --output changes.pdf --changes-only\n"
        "  orgviewer compare team.yaml --days 2023-12..2024-06-30\n"
        "  orgviewer compare staff.csv --git HEAD~10..HEAD\n"
        "  orgviewer compare january.csv june.csv --json --map manager=Boss",
    )
    add = parser.add_argument
    add("old", type=file_name, metavar="OLD", help="the earlier file or folder")
    add("new", type=file_name, nargs="?", metavar="NEW", help="the later one")
    days = "compare two days of one file: a year, a month or a day each, as in 2023-12..2024-06-30"
    add("--days", type=two_days, metavar="A..B", help=days)
    commits = "compare two commits of a file under git, as in v1..main or HEAD~3..HEAD"
    add("--git", type=two_commits, metavar="A..B", help=commits)
    add("--json", action="store_true", dest="as_json", help="print one JSON object instead, for programs")
    where = f"write all changes to a file; its ending says as what: {COMPARISONS}; or a chart: {DRAWN}"
    add("--output", type=comparison_name, metavar="FILE", help=where)
    add("--chart", action="store_true", dest="as_chart", help="write .html as a chart over both, too")
    add("--changes-only", action="store_true", help="of a chart fold what has not changed")
    add_choice(parser, "--theme", ThemeName, "colours of a chart (default: %(default)s)")
    add_table(parser)
    return parser


def integrate_parser() -> Parser:
    """Return the parser of `orgviewer integrate`."""
    parser = Parser(
        "orgviewer integrate",
        description="Places orgviewer in your menu, with its icon, and among the programs that open your\n"
        "files: on Linux, below XDG_DATA_HOME, for you alone. Says what it did, and touches no file of\n"
        "anybody else. The program that opens a kind of file by default stays the one it is.",
        epilog="examples:\n  orgviewer integrate\n  orgviewer integrate --remove",
    )
    parser.add_argument("--remove", action="store_true", help="take it out again, without a trace")
    return parser


def sample_parser() -> Parser:
    """Return the parser of `orgviewer sample`."""
    parser = Parser(
        "orgviewer sample",
        description="Writes an invented organization, to try the program with. The same number and seed\n"
        "give the same bytes. The ending of FILE says what is written: .csv, .json or .yaml.",
        epilog="examples:\n"
        "  orgviewer sample 1000 --output sample.yaml\n"
        "  orgviewer sample 100000 --output large.csv --seed 7",
    )
    add = parser.add_argument
    add("people", type=people, metavar="N", help=f"how many people, from 1 to {MOST_PEOPLE:,}")
    add("--output", required=True, type=file_name, metavar="FILE", help="where to write it")
    add("--seed", type=int, default=1, metavar="S", help="another number, another organization (default: 1)")
    return parser
