"""What single commands may be given, each as a parser that is made when that command is typed."""

from __future__ import annotations

import argparse

from orgviewer.choices import USUAL_ASPECT, DatasetFormat, ThemeName
from orgviewer.commands.parsing.arguments import (
    MOST_PEOPLE,
    add_cards,
    add_choice,
    add_day,
    add_filter,
    add_omissions,
    add_reading,
    add_table,
    add_view,
    depth,
    file_name,
    people,
    two_days,
)
from orgviewer.commands.parsing.picture_options import (
    COMPARISONS,
    DRAWN,
    PICTURES,
    SHAPES,
    add_layout,
    add_look,
    add_pages,
    add_sheet,
    add_size,
    aspect,
    comparison_name,
    picture_name,
)
from orgviewer.commands.terminal import Parser
from orgviewer.words.language import number_in_words, tr


def two_commits(text: str) -> tuple[str, str]:
    """Return two commits as they are written for git, such as v1..main; HEAD for one left out."""
    first, between, last = text.partition("..")
    if not between or not (first or last):
        raise argparse.ArgumentTypeError(
            tr('"{word}" is not two commits, written as HEAD~3..HEAD', word=text)
        )
    return first or "HEAD", last or "HEAD"


def compare_parser() -> Parser:
    """Return the parser of `orgviewer compare`."""
    parser = Parser(
        "orgviewer compare",
        usage=tr(
            "orgviewer compare OLD NEW [OPTION ...]\n"
            "       orgviewer compare FILE --days A..B [OPTION ...]\n"
            "       orgviewer compare FILE --git A..B [OPTION ...]"
        ),
        description=tr(
            "Prints what changed from one file, or one day or commit of it, to another: who\n"
            "joined, left, moved, has a new role or name; which teams were founded, dissolved, "
            "renamed\n"
            "or moved; each with its place in both files. People are matched by id, else by "
            "e-mail\n"
            "address, else by name. Ends with 0 if nothing changed, with 1 if something did, and "
            "with 2\nif that cannot be told."
        ),
        epilog=tr(
            "examples:\n"
            "  orgviewer compare staff-january.csv staff-june.xlsx\n"
            "  orgviewer compare january.csv june.csv --output changes.md\n"
            "  orgviewer compare january.csv june.csv --output changes.pdf --changes-only\n"
            "  orgviewer compare team.yaml --days 2023-12..2024-06-30\n"
            "  orgviewer compare staff.csv --git HEAD~10..HEAD\n"
            "  orgviewer compare january.csv june.csv --without names --output changes.md\n"
            "  orgviewer compare january.csv june.csv --json --map manager=Boss"
        ),
    )
    add = parser.add_argument
    add("old", type=file_name, metavar="OLD", help=tr("the earlier file or folder"))
    add("new", type=file_name, nargs="?", metavar="NEW", help=tr("the later one"))
    days = tr("compare two days of one file: a year, a month or a day each, as in 2023-12..2024-06-30")
    add("--days", type=two_days, metavar="A..B", help=days)
    commits = tr("compare two commits of a file under git, as in v1..main or HEAD~3..HEAD")
    add("--git", type=two_commits, metavar="A..B", help=commits)
    add("--json", action="store_true", dest="as_json", help=tr("print one JSON object instead, for programs"))
    where = tr(
        "write all changes to a file; its ending says as what: {comparisons}; or a chart: {drawn}",
        comparisons=COMPARISONS,
        drawn=DRAWN,
    )
    add("--output", type=comparison_name, metavar="FILE", help=where)
    add("--chart", action="store_true", dest="as_chart", help=tr("write .html as a chart over both, too"))
    add("--changes-only", action="store_true", help=tr("of a chart fold what has not changed"))
    add_choice(parser, "--theme", ThemeName, tr("colours of a chart (default: %(default)s)"))
    add_omissions(parser)
    add_table(parser)
    return parser


def convert_parser() -> Parser:
    """Return the parser of `orgviewer convert`."""
    parser = Parser(
        "orgviewer convert",
        description=tr(
            "Writes whatever can be read as YAML to go on with, as Popolo JSON, as a flat table, as\n"
            "entities of FollowTheMoney (.jsonl), or as linked data in the terms of the W3C's\n"
            "Organization Ontology (.jsonld); the ending of OUT says which. Says what was odd, and\n"
            "what OUT cannot hold."
        ),
        epilog=tr(
            "examples:\n"
            "  orgviewer convert staff.xlsx --output staff.yaml\n"
            "  orgviewer convert staff.csv --output staff.json --map manager=Boss\n"
            "  orgviewer convert team.yaml --output team.csv\n"
            "  orgviewer convert team.yaml --output team.jsonld\n"
            "  orgviewer convert team.yaml --output may.yaml --as-of 2024-05\n"
            "  orgviewer convert staff.xlsx --output posts.csv --without names,dates"
        ),
    )
    add = parser.add_argument
    add("path", type=file_name, metavar="FILE", help=tr("the file or folder to read"))
    *forms, last = map(str, DatasetFormat)
    where = tr("where to write: {list} or {last}", list=", ".join(forms), last=last)
    add("--output", required=True, type=file_name, metavar="OUT", help=where)
    add_day(
        parser, tr("write the state of this day alone: what may hold then, with a note on what is in doubt")
    )
    add_omissions(parser)
    add_reading(parser)
    return parser


def export_parser() -> Parser:
    """Return the parser of `orgviewer export`."""
    parser = Parser(
        "orgviewer export",
        description=tr(
            "Writes the chart as a picture, drawn as on the screen, or hands it over to programs that\n"
            "draw charts themselves: draw.io, Visio, yEd, Mermaid, PlantUML, Graphviz, outliners. Says\n"
            "beforehand what such a file does not hold. Needs no display."
        ),
        epilog=tr(
            "examples:\n"
            "  orgviewer export --output xai.png\n"
            "  orgviewer export team.yaml --output slide.png --scale 2 --background transparent\n"
            "  orgviewer export team.yaml --output part.png --root research --depth 2 --direction "
            "right\n"
            "  orgviewer export team.yaml --output poster.png --layout compact --aspect "
            "a4-landscape\n"
            "  orgviewer export team.yaml --output team.drawio --pages branches\n"
            "  orgviewer export staff.csv --output staff.pdf --card name,role,phone,email:small\n"
            "  orgviewer export staff.csv --output board.png --rule 'vacant: red'\n"
            "  orgviewer export team.yaml --output slides.pptx --shapes smartart\n"
            '  orgviewer export team.yaml --output board.pdf --pages fit --title "The board" --footer '
            '"{day}"'
            "\n  orgviewer export staff.csv --output berlin.pdf --only place:Berlin\n"
            '  orgviewer export staff.csv --view "Board, A4"'
        ),
    )
    _add_ways(parser)
    parser.note_typed()
    add_size(parser)
    add_look(parser)
    add_cards(parser)
    add_layout(parser)
    add = parser.add_argument
    add(
        "--aspect",
        type=aspect,
        default=USUAL_ASPECT,
        help=tr(
            "the shape that a compact layout comes near to: width to height as 16:9 or 1.5, or "
            "one of {list} (default: %(default)s)",
            list=", ".join(SHAPES),
        ),
    )
    add_pages(parser)
    add_sheet(parser)
    add_filter(parser)
    add_omissions(parser)
    add_day(parser, tr("draw the chart of this day, a year, month or day (default: the file's own)"))
    add("--root", metavar="ID", help=tr("draw only the part under this person or organization"))
    add("--depth", type=depth, metavar="N", help=tr("draw so many levels under the root (default: all)"))
    add_reading(parser)
    return parser


def _add_ways(parser: Parser) -> None:
    """Add what is drawn, by which saved view, and where it goes."""
    add = parser.add_argument
    add(
        "path",
        nargs="?",
        type=file_name,
        metavar="FILE",
        help=tr("the file to draw (default: the xAI sample)"),
    )
    output = add(
        "--output",
        required=True,
        type=picture_name,
        metavar="PICTURE",
        help=tr(
            "where to write it; its ending says as what: {pictures}; with --view it may be left out",
            pictures=PICTURES,
        ),
    )
    view = tr("as it was saved in the window under this name; other options win over it")
    add_view(parser, view, instead_of=output)


def integrate_parser() -> Parser:
    """Return the parser of `orgviewer integrate`."""
    parser = Parser(
        "orgviewer integrate",
        description=tr(
            "Places orgviewer in your menu, with its icon, and among the programs that open your\n"
            "files: on Linux, below XDG_DATA_HOME, for you alone. Says what it did, and touches no file of\n"
            "anybody else. The program that opens a kind of file by default stays the one it is."
        ),
        epilog=tr("examples:\n  orgviewer integrate\n  orgviewer integrate --remove"),
    )
    parser.add_argument("--remove", action="store_true", help=tr("take it out again, without a trace"))
    return parser


def sample_parser() -> Parser:
    """Return the parser of `orgviewer sample`."""
    parser = Parser(
        "orgviewer sample",
        description=tr(
            "Writes an invented organization, to try the program with. The same number and seed\n"
            "give the same bytes. The ending of FILE says what is written: .csv, .json or .yaml."
        ),
        epilog=tr(
            "examples:\n"
            "  orgviewer sample 1000 --output sample.yaml\n"
            "  orgviewer sample 100000 --output large.csv --seed 7"
        ),
    )
    add = parser.add_argument
    add(
        "people",
        type=people,
        metavar="N",
        help=tr("how many people, from 1 to {most_people}", most_people=number_in_words(MOST_PEOPLE)),
    )
    add("--output", required=True, type=file_name, metavar="FILE", help=tr("where to write it"))
    add(
        "--seed",
        type=int,
        default=1,
        metavar="S",
        help=tr("another number, another organization (default: 1)"),
    )
    return parser


def stats_parser() -> Parser:
    """Return the parser of `orgviewer stats`."""
    parser = Parser(
        "orgviewer stats",
        description=tr(
            "Prints how many there are: people by level, how many report to whom, managers to\n"
            "staff, the deepest line, what is missing; and of every card what its branch comes to.\n"
            "People are counted, not cards: who stands in two teams is one person above both."
        ),
        epilog=tr(
            "examples:\n"
            "  orgviewer stats staff.csv\n"
            "  orgviewer stats staff.csv --by Location\n"
            "  orgviewer stats staff.csv --csv --hide-below 5 > branches.csv\n"
            "  orgviewer stats team.yaml --json --as-of 2024-06-30"
        ),
    )
    add = parser.add_argument
    add("path", type=file_name, metavar="FILE", help=tr("the file or folder to read"))
    add(
        "--by",
        metavar="FACET",
        help=tr("arrange by organization, reporting, role, place … or a column (default: as the file says)"),
    )
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument(
        "--json", action="store_true", dest="as_json", help=tr("print one JSON object instead, for programs")
    )
    forms.add_argument(
        "--csv", action="store_true", dest="as_csv", help=tr("print a table instead, a row for each card")
    )
    fewer = tr("hide what columns of numbers come to where it would be that of fewer than N people")
    add("--hide-below", type=people, metavar="N", default=1, help=fewer)
    add_day(parser, tr("count who is there on this day"))
    add_reading(parser)
    return parser
