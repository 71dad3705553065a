"""The parts of a Visio archive: how they lead to each other, its pages, masters and styles.

Not for: shapes on pages (see `shapes`).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping

from lxml import etree
from msgspec import Struct

from orgviewer.readers.syntax.drawings.package import Package, refusal
from orgviewer.readers.syntax.drawings.visio.sheets import ShapeSheet, number
from orgviewer.readers.syntax.drawings.xml import local_name, root
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.words.language import Phrase

DOCUMENT, PAGES, MASTERS = "visio/document.xml", "visio/pages/pages.xml", "visio/masters/masters.xml"
RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
BROKEN: tuple[Phrase, Phrase] = (
    "the file is damaged: a part of it is no XML",
    "Open it in the program that wrote it and save it anew.",
)
NO_PAGES: tuple[Phrase, Phrase] = (
    "this Visio drawing has no pages",
    "Save the drawing itself, not a stencil.",
)
SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""How PNG and JPEG begin."""
_COPY = re.compile(r"\.\d+$")


class PackagePart(Struct, frozen=True):
    """A part of XML, and the names of the parts that it leads to by their ids."""

    name: str
    element: etree._Element
    relations: Mapping[str, str]


class VisioMaster(Struct, frozen=True):
    """A master: its universal name, its outermost shape, all of its shapes by their ids, its part."""

    name: str
    top: ShapeSheet
    shapes: Mapping[str, ShapeSheet]
    part: PackagePart


class VisioDrawing(Struct, frozen=True):
    """What the pages of an archive have in common."""

    package: Package
    masters: Mapping[str, VisioMaster]
    styles: Mapping[str, ShapeSheet]
    colours: Mapping[str, str]

    def picture(self, part: PackagePart, relation: str) -> bytes | None:
        """Return the PNG or JPEG that a part leads to."""
        name = part.relations.get(relation, "")
        if name not in self.package:
            return None
        content = self.package.read(name)
        return content if content.startswith(SIGNATURES) else None


def drawing_of(package: Package) -> VisioDrawing:
    """Return the masters, styles and colours of an archive; raises SyntaxMistakeError for broken ones."""
    document = part_of(package, DOCUMENT)
    styles: dict[str, ShapeSheet] = {}
    colours: dict[str, str] = {}
    for element in document.element.iter() if document else ():
        match local_name(element):
            case "StyleSheet":
                styles[element.get("ID", "")] = ShapeSheet(element)
            case "ColorEntry":
                colours[element.get("IX", "")] = element.get("RGB", "")
    return VisioDrawing(package, dict(_masters(package, styles)), styles, colours)


def part_of(package: Package, name: str) -> PackagePart | None:
    """Return a part with its relations, or None; raises SyntaxMistakeError for a broken one."""
    if name not in package:
        return None
    folder, _, base = name.rpartition("/")
    relations = f"{folder}/_rels/{base}.rels"
    found = {}
    for relation in _xml(package, relations) if relations in package else ():
        target = relation.get("Target", "")
        found[relation.get("Id", "")] = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return PackagePart(name, _xml(package, name), found)


def listed(package: Package, index: str, kind: str) -> Iterator[tuple[etree._Element, PackagePart]]:
    """Yield what an index lists of a kind, pages or masters, each with the part that holds its shapes."""
    part = part_of(package, index)
    for element in part.element if part else ():
        if local_name(element) == kind and part:
            relation = next(
                (child.get(RELATION_ID, "") for child in element if local_name(child) == "Rel"), ""
            )
            content = part_of(package, part.relations.get(relation, ""))
            if content:
                yield element, content


def shape_elements(around: etree._Element) -> Iterator[etree._Element]:
    """Yield the shapes right within a page, a master or a group; neither guides nor deleted ones."""
    for group in around.iterchildren("{*}Shapes"):
        for element in group.iterchildren("{*}Shape"):
            if element.get("Type") != "Guide" and element.get("Del") != "1":
                yield element


def page_sheet(element: etree._Element) -> ShapeSheet:
    """Return the cells of a page as a whole."""
    found = next((child for child in element if local_name(child) == "PageSheet"), element)
    return ShapeSheet(found)


def hidden_layers(sheet: ShapeSheet) -> frozenset[str]:
    """Return the numbers of the layers of a page that are switched off."""
    rows = sheet.sections.get("Layer", {})
    return frozenset(
        key for key, row in rows.items() if "Visible" in row and not number(row["Visible"].value)
    )


def _masters(package: Package, styles: Mapping[str, ShapeSheet]) -> Iterator[tuple[str, VisioMaster]]:
    for element, part in listed(package, MASTERS, "Master"):
        shapes = {
            shape.get("ID", ""): ShapeSheet(shape, None, styles)
            for shape in part.element.iter()
            if local_name(shape) == "Shape"
        }
        first = next(shape_elements(part.element), None)
        if first is not None:
            name = _COPY.sub("", element.get("NameU") or element.get("Name") or "")
            yield element.get("ID", ""), VisioMaster(name, shapes[first.get("ID", "")], shapes, part)


def _xml(package: Package, name: str) -> etree._Element:
    try:
        return root(package.read(name))
    except SyntaxMistakeError as error:
        if error.mistake.hint:  # which is about the file as a whole
            raise
        raise refusal(BROKEN) from None
