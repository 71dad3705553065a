"""A directory as a workbook: a row for each entry with photo and links, and its sources on a second sheet.

Every cell is written as a text, so that nothing in it is a formula; a text that looks like one is also marked
as a text for whoever edits it. A column that nobody has anything in is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO
from typing import Any, BinaryIO

from msgspec import Struct

from orgviewer.cells import harmless
from orgviewer.choices import AnyPaper, Paper
from orgviewer.directory.directory import Directory
from orgviewer.directory.entries import Contact, ContactKind, DirectoryEntry
from orgviewer.engines import load
from orgviewer.errors import OutputError
from orgviewer.paint.theme import LIGHT
from orgviewer.progress import Progress
from orgviewer.publish.directory.publication import PHOTO, Edition, name_of_form, photo_in_words
from orgviewer.words.translation import number_in_words, tr

WORKBOOK, URL = "xlsxwriter:Workbook", "xlsxwriter.url:Url"
ADDRESS = "https://example.org"  # of a link before it leads where it is to
MOST_ROWS = 1_048_575  # of a sheet beside its heading
MOST_LINKS = 65_000  # of a sheet, a little less than what programs open
LONGEST_LINK = 2_000  # characters
MOST_CONTACTS = 3  # columns of phones, and of e-mail addresses
SIDE = 48  # pixels of a photo
ROW, LINE = 40.0, 15.0  # points of a row with a photo, and of each line in it
LEAST, WIDEST = 8, 44  # letters that a column holds
LARGEST = 8  # A3
PAPERS: Mapping[AnyPaper, int] = {
    Paper.A4: 9,
    Paper.A5: 11,
    Paper.LETTER: 1,
    Paper.TABLOID: 3,
    Paper.LEGAL: 5,
}
"""Numbers of paper as workbooks have them (ECMA-376, part 1, 18.3.1.63); of the larger ones all know A3."""
EVERY = 200  # rows between two reports


class _SheetText(Struct, frozen=True):
    """A text, and what it leads to if anything."""

    text: str = ""
    uri: str | None = None


class _SheetColumn(Struct, frozen=True):
    """A column: its heading, and what stands in it of an entry of a section."""

    name: str
    cell: Callable[[DirectoryEntry, int], _SheetText]


def write_xlsx(publication: Edition, file: BinaryIO, tell: Progress) -> None:
    """Write a directory; raises OutputError if it has more people than a sheet has rows."""
    directory = publication.directory
    if len(directory) > MOST_ROWS:
        sentence = tr(
            "A sheet holds {most} rows, and this directory has more.", most=number_in_words(MOST_ROWS)
        )
        raise OutputError(sentence)
    workbook = load(WORKBOOK)(
        file, {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}
    )
    workbook.set_properties({"title": directory.title, "comments": directory.facts()})
    _PeopleSheet(publication, workbook).write(tell)
    _write_about(publication, workbook)
    workbook.close()
    tell(1.0)


class _PeopleSheet:
    """Writes the sheet with the people."""

    def __init__(self, publication: Edition, workbook: Any) -> None:
        self._publication, self._directory = publication, publication.directory
        self._sheet = workbook.add_worksheet(name_of_form(publication.spec.form)[:31])
        self._looks = _CellFormats(workbook)
        self._links = 0

    def write(self, tell: Progress) -> None:
        """Write heading, rows and how the sheet is printed."""
        columns = list(_columns(self._directory))
        shift = int(self._publication.has_photos)
        widths = [len(column.name) for column in columns]
        for number, column in enumerate(columns, shift):
            self._sheet.write_string(0, number, column.name, self._looks.head)
        if shift:
            self._sheet.write_string(0, 0, tr("Photo"), self._looks.head)
        for section in range(self._directory.sections):
            for place in self._directory.section(section):
                entry, row = self._directory.entry(place), place + 1
                cells = [column.cell(entry, section) for column in columns]
                for number, cell in enumerate(cells):
                    widths[number] = max(widths[number], *map(len, cell.text.split("\n")))
                    self._write(row, number + shift, cell)
                if shift:
                    self._sheet.set_row(row, max(ROW, LINE * max(map(_lines, cells))))
                    self._write_photo(row, entry)
                if place % EVERY == 0:
                    tell(0.9 * place / len(self._directory))
        self._set_up(len(columns) + shift, shift, widths)

    def _write(self, row: int, column: int, cell: _SheetText) -> None:
        if not cell.text:
            return
        is_link = cell.uri is not None and len(cell.uri) <= LONGEST_LINK and self._links < MOST_LINKS
        if is_link:
            self._links += 1
            self._sheet.write_url(row, column, _link(cell), self._looks.link)
        else:
            look = self._looks.text if harmless(cell.text) == cell.text else self._looks.quoted
            self._sheet.write_string(row, column, cell.text, look)

    def _write_photo(self, row: int, entry: DirectoryEntry) -> None:
        photo = self._publication.photo(entry)
        if photo:
            scale = SIDE / PHOTO
            options = {
                "image_data": BytesIO(photo),
                "x_scale": scale,
                "y_scale": scale,
                "x_offset": 3,
                "y_offset": 3,
                "object_position": 1,  # it goes with its row when that is sorted or hidden
                "description": photo_in_words(entry),
            }
            self._sheet.insert_image(row, 0, "photo.jpg", options)

    def _set_up(self, columns: int, shift: int, widths: Sequence[int]) -> None:
        """Set how wide columns are, what stays in view, and how the sheet is printed."""
        sheet, rows = self._sheet, len(self._directory)
        for number, width in enumerate(widths, shift):
            sheet.set_column(number, number, min(max(width + 2, LEAST), WIDEST))
        if shift:
            sheet.set_column(0, 0, LEAST)
        sheet.freeze_panes(1, shift)
        if rows:
            sheet.autofilter(0, 0, rows, columns - 1)
        sheet.repeat_rows(0)
        sheet.set_landscape()
        sheet.set_paper(PAPERS.get(self._publication.spec.paper, LARGEST))
        sheet.fit_to_pages(1, 0)
        title = self._directory.title[:100].replace("&", "&&")
        sheet.set_header(f"&L{title}&R{tr('Page')} &P / &N")


def _lines(cell: _SheetText) -> int:
    """Return how many lines a text takes in a column that is as wide as any."""
    return sum(1 + len(line) // WIDEST for line in cell.text.split("\n"))


def _link(cell: _SheetText) -> Any:
    """Return the link of a cell; the library itself knows none to phones."""
    link = load(URL)(ADDRESS)
    link.text = cell.text
    link._link = link._relationship_link = cell.uri
    return link


class _CellFormats:
    """How cells look."""

    def __init__(self, workbook: Any) -> None:
        usual = {"text_wrap": True, "valign": "vcenter"}
        self.head = workbook.add_format({"bold": True, "bottom": 1, **usual})
        self.text = workbook.add_format(usual)
        self.quoted = workbook.add_format({"quote_prefix": True, **usual})
        self.link = workbook.add_format({"font_color": LIGHT.focus, "underline": 1, **usual})
        large = {"bold": True, "font_size": 14, **usual}
        self.title = workbook.add_format(large)
        self.quoted_title = workbook.add_format({"quote_prefix": True, **large})


def _columns(directory: Directory) -> Iterator[_SheetColumn]:
    """Yield the columns in which anybody has anything."""
    entries = [directory.entry(place) for place in range(len(directory))]
    headings = [directory.heading(number) for number in range(directory.sections)]
    if directory.teams is not None:
        yield _SheetColumn(tr("Team"), lambda _, section: _SheetText(headings[section].title))
        if any(heading.within for heading in headings):
            yield _SheetColumn(tr("Part of"), lambda _, section: _SheetText(headings[section].within))
    yield _SheetColumn(tr("Name"), lambda entry, _: _SheetText(entry.name))
    if any(entry.native for entry in entries):
        yield _SheetColumn(tr("Other name"), lambda entry, _: _SheetText(entry.native))
    if any(position.role for entry in entries for position in entry.positions):
        yield _SheetColumn(
            tr("Role"), lambda entry, _: _SheetText("\n".join(one.role for one in entry.positions))
        )
    if any(position.team for entry in entries for position in entry.positions):
        yield _SheetColumn(
            tr("Team"), lambda entry, _: _SheetText("\n".join(one.team for one in entry.positions))
        )
    for kind, name in ((ContactKind.PHONE, tr("Phone")), (ContactKind.EMAIL, tr("E-mail"))):
        yield from _contact_columns(entries, kind, name)
    yield from _rest_of_columns(entries)


def _contact_columns(
    entries: Sequence[DirectoryEntry], kind: ContactKind, name: str
) -> Iterator[_SheetColumn]:
    """Yield as many columns as somebody has contacts of a kind; the last one holds all that are left."""
    most = min(max((len(entry.reached_by(kind)) for entry in entries), default=0), MOST_CONTACTS)

    def cell(turn: int) -> Callable[[DirectoryEntry, int], _SheetText]:
        def of_entry(entry: DirectoryEntry, _: int) -> _SheetText:
            found = entry.reached_by(kind)[turn:]
            is_last = turn == MOST_CONTACTS - 1
            return _joined(found if is_last else found[:1])

        return of_entry

    for turn in range(most):
        yield _SheetColumn(f"{name} {turn + 1}" if turn else name, cell(turn))


def _joined(contacts: Sequence[Contact]) -> _SheetText:
    """Return contacts in a cell, which leads somewhere if there is but one."""
    text = "\n".join(contact.whole for contact in contacts)
    return _SheetText(text, contacts[0].uri if len(contacts) == 1 else None)


def _rest_of_columns(entries: Sequence[DirectoryEntry]) -> Iterator[_SheetColumn]:
    if any(entry.reached_by(ContactKind.OTHER) for entry in entries):
        yield _SheetColumn(tr("Contact"), lambda entry, _: _joined(entry.reached_by(ContactKind.OTHER)))
    if any(entry.location for entry in entries):
        yield _SheetColumn(tr("Location"), lambda entry, _: _SheetText(entry.location))
    if any(entry.remarks for entry in entries):
        yield _SheetColumn(tr("Note"), lambda entry, _: _SheetText("\n".join(entry.remarks)))


def _write_about(publication: Edition, workbook: Any) -> None:
    """Write what the directory is, of which day, and its sources with their addresses."""
    sheet, looks = workbook.add_worksheet(tr("About")[:31]), _CellFormats(workbook)
    sheet.set_column(0, 0, 100)
    sheet.set_landscape()
    sheet.set_paper(PAPERS.get(publication.spec.paper, LARGEST))
    sheet.fit_to_pages(1, 0)
    title = publication.directory.title
    sheet.write_string(0, 0, title, looks.title if harmless(title) == title else looks.quoted_title)
    row = 1
    for fact in (publication.directory.facts(), *publication.directory.sources()):
        sheet.write_string(row, 0, fact, looks.text if harmless(fact) == fact else looks.quoted)
        row += 1
    for text, address in publication.directory.cited():
        if len(address) <= LONGEST_LINK and row < MOST_LINKS:
            sheet.write_url(row, 0, _link(_SheetText(text[:1000], address)), looks.link)
            row += 1
