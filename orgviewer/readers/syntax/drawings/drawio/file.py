"""Files of draw.io: their pages, compressed or not, into shapes and connectors.

Not for: pictures that carry such a file (see `pictures`), and its tables (see `csv_rows`).
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import unquote

from lxml import etree

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, alike, quoted
from orgviewer.readers.syntax.drawings.diagram import Connector, Diagram, DrawnShape
from orgviewer.readers.syntax.drawings.drawio.cells import PageCells
from orgviewer.readers.syntax.drawings.drawio.edges import connectors_of, ends_of
from orgviewer.readers.syntax.drawings.drawio.shapes import DiagramPage, shapes_of
from orgviewer.readers.syntax.drawings.package import LARGEST_PART, LARGEST_SUM, TOO_LARGE, refusal
from orgviewer.readers.syntax.drawings.xml import line_of, local_name, root
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import Phrase, counted, tr

FILE, MODEL, DIAGRAM = "mxfile", "mxGraphModel", "diagram"
NO_FILE: tuple[Phrase, Phrase] = (
    "this is XML, but no drawing of draw.io: it has no page",
    "Save the drawing itself in draw.io, with File ▸ Save as….",
)
DAMAGED_PAGE: Phrase = "page {page} is damaged: it cannot be unpacked"
DAMAGED_HINT: Phrase = "Open it in draw.io and save it anew."
RAW_DEFLATE = -15
"""What zlib calls a stream without a head."""


class _PackedPage(NamedTuple):
    """A page as the file has it: its id, its title, and the model of its cells."""

    id: str
    title: str
    model: etree._Element


def diagram(text: str) -> Diagram:
    """Return the shapes and connectors of a file; raises SyntaxMistakeError for one that cannot be read."""
    outer = root(text.strip())
    sheets = list(_sheets(outer))
    if not sheets:
        raise refusal(NO_FILE)
    numbers = {sheet.id: number for number, sheet in enumerate(sheets) if sheet.id}
    said = _variables(outer.get("vars", ""))
    shapes: list[DrawnShape] = []
    connectors: list[Connector] = []
    findings: list[Finding] = []
    hidden = 0
    for number, sheet in enumerate(sheets):
        of_page = {"page": sheet.title, "pagenumber": str(number + 1), "pagecount": str(len(sheets))}
        page = DiagramPage(number, sheet.title, PageCells(sheet.model, {**said, **of_page}), numbers)
        drawn = shapes_of(page, ends_of(page))
        shapes += drawn.shapes
        connectors += [*connectors_of(page, drawn.shape_of), *drawn.rules]
        findings += _doubles(page)
        hidden += drawn.hidden
    return Diagram(
        tuple(shapes),
        tuple(connectors),
        tuple(sheet.title for sheet in sheets),
        (*findings, *loose_ends(connectors)),
        _unread(hidden),
    )


def loose_ends(connectors: list[Connector]) -> list[Finding]:
    """Return a warning for each connector of which an end is nowhere."""
    loose = [
        number
        for number, line in enumerate(connectors)
        if (line.first is None and line.start is None) or (line.second is None and line.end is None)
    ]

    def finding(number: int) -> Finding:
        message = tr("an end of this line is tied to nothing, and has no place")
        return Finding(("connectors", number), message, severity=Severity.WARNING)

    return alike(loose, finding)


def _sheets(outer: etree._Element) -> Iterator[_PackedPage]:
    if local_name(outer) == MODEL:
        yield _PackedPage("", "", outer)
        return
    left = LARGEST_SUM
    pages = (
        [outer] if local_name(outer) == DIAGRAM else [page for page in outer if local_name(page) == DIAGRAM]
    )
    for number, page in enumerate(pages):
        title, own = page.get("name", ""), page.get("id", "")
        model = next((child for child in page if local_name(child) == MODEL), None)
        packed = (page.text or "").strip()
        if model is None and packed:
            content = unpacked(packed, title or str(number + 1), line_of(page), min(left, LARGEST_PART))
            left -= len(content)
            model = root(content)
        if model is not None and local_name(model) == MODEL:
            yield _PackedPage(own, title, model)


def unpacked(packed: str, page: str, line: int, most: int) -> str:
    """Return the XML of a page that is compressed, or merely written as an address of the web is.

    Raises SyntaxMistakeError, with the line, for what cannot be unpacked to so many bytes at most.
    """
    if packed.startswith("<"):
        return packed
    if packed.lower().startswith("%3c"):
        return unquote(packed)
    try:
        unpacking = zlib.decompressobj(RAW_DEFLATE)
        content = unpacking.decompress(base64.b64decode(packed), most + 1)
    except (binascii.Error, ValueError, zlib.error):
        content = b""
    if len(content) > most:
        raise refusal(TOO_LARGE)
    text = content.decode("utf-8", "replace")
    if not text:
        message = tr(DAMAGED_PAGE, page=quoted(page))
        raise SyntaxMistakeError(Mistake(line, 1 if line else 0, message, tr(DAMAGED_HINT)))
    return unquote(text) if text.lower().startswith("%3c") else text


def _variables(text: str) -> Mapping[str, str]:
    """Return what the file defines for placeholders."""
    try:
        said = json.loads(text[:LARGEST_PART] or "{}")
    except (ValueError, RecursionError):
        return {}
    return {str(name): str(value) for name, value in said.items()} if isinstance(said, dict) else {}


def _doubles(page: DiagramPage) -> list[Finding]:
    named = [name for name in page.cells.doubles if name]

    def finding(number: int) -> Finding:
        message = tr(
            "page {page} has two cells with the id {id}: lines to it lead to the first",
            page=quoted(page.title or str(page.number + 1)),
            id=quoted(named[number]),
        )
        return Finding((), message, severity=Severity.WARNING)

    return alike(range(len(named)), finding)


def _unread(hidden: int) -> tuple[str, ...]:
    if not hidden:
        return ()
    return (
        counted(
            hidden,
            "%n shape on a layer that is switched off",
            "%n shapes on layers that are switched off",
        ),
    )
