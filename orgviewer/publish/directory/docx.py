"""A directory as a text document: headings to go by, tables of photos or a list in columns, and links.

Not for: how a text, a link or a picture gets into it (see `docx_parts`).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from orgviewer.choices import Orientation
from orgviewer.controls import side_by_side
from orgviewer.directory.choices import DirectoryForm
from orgviewer.directory.directory import Heading
from orgviewer.directory.entries import DirectoryEntry
from orgviewer.progress import Progress
from orgviewer.publish.directory.docx_parts import (
    QUIET,
    SMALL,
    DocumentPictures,
    DocumentText,
    add_field,
    new_row,
    part_into_columns,
    speak_in,
)
from orgviewer.publish.directory.publication import Edition, photo_in_words
from orgviewer.publish.spoken import document_language

MARGIN = 15  # millimetres
FACE, SMALL_FACE = 18, 9  # millimetres of a photo on a board, and in a list
CELL, COLUMN = 42, 78  # millimetres of an entry on a board, and of a column of a list, at least
LONGEST_FACT = 255  # characters of what a document says of itself
EVERY = 25  # entries between two reports
WRITTEN = 0.9  # of the work is done when all entries are there


def write_docx(publication: Edition, file: BinaryIO, tell: Progress) -> None:
    """Write a directory."""
    _DocumentWriter(publication).write(file, tell)
    tell(1.0)


class _DocumentWriter:
    """Writes one document from the top down."""

    def __init__(self, publication: Edition) -> None:
        self._publication, self._directory = publication, publication.directory
        self._document = docx.Document()
        self._text, self._pictures = DocumentText(self._document), DocumentPictures(self._document)
        self._discs: dict[tuple[str, str], bytes] = {}
        self._is_board = publication.spec.form is DirectoryForm.BOARD
        self._has_photos = publication.has_photos
        width = self._set_up_page()
        self._columns = max(1, width // (CELL if self._is_board else COLUMN))
        self._width = width // self._columns

    def write(self, file: BinaryIO, tell: Progress) -> None:
        """Write all, the sources last."""
        directory, document = self._directory, self._document
        self._text.add(document.add_paragraph(style="Title"), directory.title)
        self._text.add(document.add_paragraph(), directory.facts(), QUIET)
        if not self._is_board and directory.sections:
            part_into_columns(document, self._columns)
        for section in range(directory.sections):
            heading = directory.heading(section)
            self._add_heading(heading)
            (self._add_board if self._is_board else self._add_list)(self._entries(section, tell))
        if not self._is_board and directory.sections:
            part_into_columns(document, 1)
        self._add_sources()
        document.save(file)

    def _entries(self, section: int, tell: Progress) -> Iterator[DirectoryEntry]:
        """Yield the entries of a section, telling how far this is."""
        for place in self._directory.section(section):
            if place % EVERY == 0:
                tell(WRITTEN * place / len(self._directory))
            yield self._directory.entry(place)

    def _set_up_page(self) -> int:
        """Set paper, styles and what the file says of itself; return how many millimetres wide texts are."""
        document, directory = self._document, self._directory
        page, (width, height) = document.sections[0], self._publication.spec.paper.sides
        if self._publication.spec.way is Orientation.WIDE:
            width, height = height, width
            page.orientation = WD_ORIENT.LANDSCAPE
        page.page_width, page.page_height = Mm(width), Mm(height)
        page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(MARGIN)
        page.header_distance = page.footer_distance = Mm(7)
        document.styles["Normal"].font.size = Pt(10)
        document.styles["Normal"].paragraph_format.space_after = Pt(2)
        document.styles["Title"].font.size = Pt(20)
        speak_in(document, document_language(directory.dataset))
        facts = document.core_properties
        facts.title, facts.author = directory.title[:LONGEST_FACT], ""
        facts.comments = directory.facts()[:LONGEST_FACT]
        foot = page.footer.paragraphs[0]
        foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
        self._text.add(foot, f"{directory.title[:100]} · ", QUIET, SMALL)
        add_field(foot, "PAGE")
        self._text.add(foot, " / ", QUIET, SMALL)
        add_field(foot, "NUMPAGES")
        return int(width - 2 * MARGIN)

    def _add_heading(self, heading: Heading) -> None:
        paragraph = self._document.add_paragraph(style="Heading 2")
        self._text.add(paragraph, heading.title)
        if line := side_by_side((heading.within, heading.detail)):
            beneath = self._document.add_paragraph()
            beneath.paragraph_format.keep_with_next = True
            self._text.add(beneath, line, QUIET, SMALL)

    def _add_board(self, entries: Iterator[DirectoryEntry]) -> None:
        """Add people side by side, photo over name."""
        table = self._new_table(self._columns, self._width)
        while side_by_side := list(islice(entries, self._columns)):
            row = new_row(table)
            for entry, cell in zip(side_by_side, row.cells, strict=False):
                face = cell.paragraphs[0]
                self._add_face(face, entry, FACE)
                lines = [face, *self._add_entry(cell, entry, None)]
                for line in lines:
                    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        self._document.add_paragraph()

    def _add_list(self, entries: Iterator[DirectoryEntry]) -> None:
        """Add people one beneath the other, photos beside them if there are any at all."""
        table = self._new_table(2 if self._has_photos else 1, self._width - 4)
        if self._has_photos:
            for column, width in zip(
                table.columns, (SMALL_FACE + 6, self._width - SMALL_FACE - 10), strict=True
            ):
                column.width = Mm(width)
        for entry in entries:
            cells = new_row(table).cells
            if self._has_photos:
                cells[0].width, cells[1].width = (column.width for column in table.columns)
                self._add_face(cells[0].paragraphs[0], entry, SMALL_FACE)
            self._add_entry(cells[-1], entry, cells[-1].paragraphs[0])

    def _new_table(self, columns: int, width: int) -> Table:
        table: Table = self._document.add_table(rows=0, cols=columns)
        table.autofit = False
        for column in table.columns:
            column.width = Mm(width)
        return table

    def _add_face(self, paragraph: Paragraph, entry: DirectoryEntry, side: int) -> None:
        """Add a photo; on a board initials stand where there is none."""
        photo = self._publication.photo(entry)
        if photo:
            self._pictures.add(paragraph, photo, "jpg", Mm(side), photo_in_words(entry))
        elif self._is_board:
            key = entry.initials, self._publication.theme.tint(entry.branch)
            if key not in self._discs:
                self._discs[key] = self._publication.initials(entry)
            self._pictures.add(paragraph, self._discs[key], "png", Mm(side), "")

    def _add_entry(self, cell: _Cell, entry: DirectoryEntry, first: Paragraph | None) -> list[Paragraph]:
        """Add what is said of somebody, line by line; `first` is the paragraph that is there already."""
        lines = [first or cell.add_paragraph()]
        self._text.add(lines[0], entry.name, is_bold=True)
        if entry.native:
            self._text.add(lines[0], f" {entry.native}", QUIET)
        quiet = (*(position.whole for position in entry.positions), entry.location, *entry.remarks)
        for text in filter(None, quiet):
            lines.append(cell.add_paragraph())
            self._text.add(lines[-1], text, QUIET, SMALL)
        for contact in entry.contacts:
            lines.append(cell.add_paragraph())
            self._text.add_contact(lines[-1], contact)
        for line in lines:
            line.paragraph_format.space_after = Pt(0)
        lines[-1].paragraph_format.space_after = Pt(5)
        return lines

    def _add_sources(self) -> None:
        for sentence in self._directory.sources():
            self._text.add(self._document.add_paragraph(), sentence, QUIET, SMALL)
        for text, address in self._directory.cited():
            self._text.add_link(self._document.add_paragraph(), text, address)
