"""Texts, links, pictures and fields of a text document, which its library has few words for, or slow ones.

What it does for one link or picture, such as looking through all that are there, takes minutes for thousands.
"""

from __future__ import annotations

from typing import Any

from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.shape import CT_Inline
from docx.parts.image import ImagePart
from docx.shared import Length, Pt, RGBColor
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from orgviewer.controls import ReadingDirection, reading
from orgviewer.directory.entries import Contact
from orgviewer.paint.theme import LIGHT

QUIET, LINK = (RGBColor.from_string(colour.strip("#")) for colour in (LIGHT.quiet, LIGHT.focus))
SMALL = Pt(8.5)


class DocumentText:
    """Writes texts into paragraphs."""

    def __init__(self, document: Document) -> None:
        self._part, self._links = document.part, dict[str, str]()

    def add(
        self,
        paragraph: Paragraph,
        text: str,
        colour: RGBColor | None = None,
        size: Pt | None = None,
        is_bold: bool = False,
    ) -> Run:
        """Add a text; a paragraph that begins with letters read from the right is laid from there."""
        if not paragraph.runs and reading(text) is ReadingDirection.FROM_RIGHT:
            paragraph._p.get_or_add_pPr().append(element("w:bidi"))
        run = paragraph.add_run(text)
        run.bold = True if is_bold else None
        if colour is not None:
            run.font.color.rgb = colour
        if size is not None:
            run.font.size = size
        if reading(text) is ReadingDirection.FROM_RIGHT:
            run.font.rtl = True
        return run

    def add_contact(self, paragraph: Paragraph, contact: Contact) -> None:
        """Add a way to reach somebody, as a link if it leads anywhere."""
        if contact.name:
            self.add(paragraph, f"{contact.name} ", QUIET, SMALL)
        if contact.uri:
            self.add_link(paragraph, contact.text, contact.uri)
        else:
            self.add(paragraph, contact.text, QUIET, SMALL)

    def add_link(self, paragraph: Paragraph, text: str, address: str) -> None:
        """Add a text that leads to a URI."""
        link = element("w:hyperlink")
        link.set(qn("r:id"), self._relation(address))
        run = self.add(paragraph, text, LINK, SMALL)
        run.font.underline = True
        link.append(run._r)
        paragraph._p.append(link)

    def _relation(self, address: str) -> str:
        """Return the id of the link to an address, which is made once; the library would look through all."""
        if address not in self._links:
            self._links[address] = f"link{len(self._links) + 1}"
            self._part.load_rel(RELATIONSHIP_TYPE.HYPERLINK, address, self._links[address], is_external=True)
        return self._links[address]


class DocumentPictures:
    """Puts pictures into paragraphs, each kept once."""

    def __init__(self, document: Document) -> None:
        self._part, self._known, self._count = document.part, dict[bytes, str](), 0

    def add(self, paragraph: Paragraph, picture: bytes, ending: str, side: Length, told: str) -> None:
        """Add a square picture, a JPEG (jpg) or a PNG; `told` is said in its place, nothing for ornaments."""
        self._count += 1
        name = f"picture{self._count}.{ending}"
        inline = CT_Inline.new_pic_inline(self._count, self._relation(picture, ending), name, side, side)
        inline.docPr.set("descr", told)
        paragraph.add_run()._r.add_drawing(inline)

    def _relation(self, picture: bytes, ending: str) -> str:
        if picture not in self._known:
            number = len(self._known) + 1
            kind = CONTENT_TYPE.JPEG if ending == "jpg" else CONTENT_TYPE.PNG
            part = ImagePart(PackURI(f"/word/media/picture{number}.{ending}"), kind, picture)
            self._known[picture] = f"picture{number}"
            self._part.load_rel(RELATIONSHIP_TYPE.IMAGE, part, self._known[picture])
        return self._known[picture]


def element(name: str) -> Any:
    """Return an empty element of the format, which takes any other."""
    return OxmlElement(name)


def new_row(table: Table) -> _Row:
    """Return another row, which no page break parts."""
    rows: Any = table
    row: _Row = rows.add_row()
    row._tr.get_or_add_trPr().append(element("w:cantSplit"))
    return row


def part_into_columns(document: Document, count: int) -> None:
    """Begin a part of the page with so many columns."""
    part = document.add_section(WD_SECTION.CONTINUOUS)
    columns = part._sectPr.find(qn("w:cols"))
    if columns is None:
        columns = element("w:cols")
        part._sectPr.append(columns)
    columns.set(qn("w:num"), str(count))
    columns.set(qn("w:space"), "240")


def add_field(paragraph: Paragraph, instruction: str) -> None:
    """Add a number that the program which opens the file works out."""
    field = element("w:fldSimple")
    field.set(qn("w:instr"), instruction)
    run = paragraph.add_run("1")
    run.font.size, run.font.color.rgb = SMALL, QUIET
    field.append(run._r)
    paragraph._p.append(field)


def speak_in(document: Document, language: str) -> None:
    """Say in which language the document is, to whatever checks its spelling or reads it out."""
    for found in document.styles.element.iter(qn("w:lang")):
        found.set(qn("w:val"), language)
