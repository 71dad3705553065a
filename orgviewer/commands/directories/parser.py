"""What `orgviewer directory` may be given."""

from __future__ import annotations

import argparse
from pathlib import Path

from orgviewer import choices
from orgviewer.commands.parsing.arguments import (
    add_choice,
    add_day,
    add_omissions,
    add_reading,
    add_view,
    file_name,
)
from orgviewer.commands.terminal import Parser
from orgviewer.directory.choices import DirectoryForm, DirectoryFormat, NameOrder
from orgviewer.words.language import tr

FORMATS = ", ".join(map(str, DirectoryFormat))


def directory_parser() -> Parser:
    """Return the parser of `orgviewer directory`."""
    parser = Parser(
        "orgviewer directory",
        description=tr(
            "Writes the people of a file as a board, team by team with their photos, or as a phone\n"
            "list from A to Z: as pages, a page for the web, a text or a table, with phones and e-mail\n"
            "addresses as links. Needs no display."
        ),
        epilog=tr(
            "examples:\n"
            "  orgviewer directory staff.xlsx --output board.pdf\n"
            "  orgviewer directory staff.xlsx --as list --output phones.docx --paper letter\n"
            "  orgviewer directory team.yaml --output research.html --root research\n"
            "  orgviewer directory staff.csv --as list --order last-word --output phones.xlsx\n"
            "  orgviewer directory staff.csv --output board.pdf --without contacts --as-of 2024-06-30\n"
            '  orgviewer directory staff.csv --view "Phones, Berlin" --output phones.pdf'
        ),
    )
    parser.note_typed()
    add = parser.add_argument
    add("path", type=file_name, metavar="FILE", help=tr("the file or folder to read"))
    output = add(
        "--output",
        required=True,
        type=directory_name,
        metavar="DIRECTORY",
        help=tr(
            "where to write it; its ending says as what: {formats}; with --view it may be left out",
            formats=FORMATS,
        ),
    )
    view = tr("list whom a view saved under this name shows, in its form; other options win over it")
    add_view(parser, view, instead_of=output)
    form = tr("a board of teams, or a list of names (default: %(default)s)")
    add_choice(parser, "--as", DirectoryForm, form, "form")
    order = tr(
        "by what a list is sorted: by family names that the file tells, else as names are written (known), "
        "or by the last word of each name (default: %(default)s)"
    )
    add_choice(parser, "--order", NameOrder, order)
    add_choice(parser, "--paper", choices.Paper, tr("of its pages (default: %(default)s)"))
    add("--root", metavar="ID", help=tr("list only who is under this person or organization"))
    add_omissions(parser)
    add_day(parser, tr("list who is there on this day, a year, month or day (default: the file's own)"))
    add_reading(parser)
    return parser


def directory_name(text: str) -> Path:
    """Return the path of a directory in a format that can be written."""
    path = file_name(text)
    if path.suffix.lower() not in map(str, DirectoryFormat):
        raise argparse.ArgumentTypeError(tr('"{word}" does not end in {formats}', word=text, formats=FORMATS))
    return path
