"""Drawings of Visio made after the published schema: pages, masters, shapes, glue."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping
from html import escape
from typing import NamedTuple

from orgviewer.readers.syntax.drawings.diagram import Diagram, DrawnShape
from orgviewer.readers.syntax.drawings.visio.document import diagram

MAIN = 'xmlns="http://schemas.microsoft.com/office/visio/2012/main"'
RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
RECTANGLE = (
    '<Section N="Geometry" IX="0"><Cell N="NoFill" V="0"/><Cell N="NoLine" V="0"/>'
    '<Row T="RelMoveTo" IX="1"><Cell N="X" V="0"/><Cell N="Y" V="0"/></Row>'
    '<Row T="RelLineTo" IX="2"><Cell N="X" V="1"/><Cell N="Y" V="1"/></Row></Section>'
)


def cells(values: Mapping[str, object], formulas: Mapping[str, str] | None = None) -> str:
    """Return cells with their values, some with a formula."""
    said = formulas or {}
    return "".join(
        f'<Cell N="{name}" V="{escape(str(value))}"'
        + (f' F="{escape(said[name])}"' if name in said else "")
        + "/>"
        for name, value in values.items()
    )


def section(name: str, rows: Mapping[str, Mapping[str, object]], key: str = "N") -> str:
    """Return a section of rows by their names or numbers."""
    made = (f'<Row {key}="{row}">{cells(values)}</Row>' for row, values in rows.items())
    return f'<Section N="{name}">{"".join(made)}</Section>'


def data(**values: str) -> str:
    """Return shape data, each row labelled as it is called."""
    return section(
        "Property", {name: {"Value": value, "Label": name.title()} for name, value in values.items()}
    )


def box(
    name: str,
    text: str | None = None,
    place: tuple[float, float] = (2.0, 9.0),
    size: tuple[float, float] = (2.0, 1.0),
    inner: str = "",
    more: str = "",
    outline: str = RECTANGLE,
) -> str:
    """Return a shape whose middle lies at a place, in inches from the foot of its page."""
    width, height = size
    said = {"PinX": place[0], "PinY": place[1], "Width": width, "Height": height}
    pins = {"LocPinX": width / 2, "LocPinY": height / 2}
    words = "" if text is None else f"<Text>{text}</Text>"
    return f'<Shape ID="{name}" Type="Shape" {more}>{cells({**said, **pins})}{outline}{inner}{words}</Shape>'


def group(
    name: str, parts: Iterable[str], place: tuple[float, float], size: tuple[float, float], inner: str = ""
) -> str:
    """Return a group of shapes, whose places count from its lower left corner."""
    shapes = f"<Shapes>{''.join(parts)}</Shapes>"
    return box(name, None, place, size, inner + shapes, outline="").replace('Type="Shape"', 'Type="Group"', 1)


def line(
    name: str, ends: tuple[float, float, float, float] = (0, 0, 1, 1), inner: str = "", **values: object
) -> str:
    """Return a line between two points."""
    begin = dict(zip(("BeginX", "BeginY", "EndX", "EndY"), ends, strict=True))
    return f'<Shape ID="{name}" Type="Shape">{cells({**begin, **values})}{inner}</Shape>'


def glue(*connects: tuple[str, str, str]) -> str:
    """Return what lines are glued to: the line, which cell of it, and the shape."""
    made = (
        f'<Connect FromSheet="{a}" FromCell="{cell}" ToSheet="{b}" ToCell="PinX"/>' for a, cell, b in connects
    )
    return f"<Connects>{''.join(made)}</Connects>"


class VisioPage(NamedTuple):
    """A page: its shapes, its glue, its name, further cells, attributes, and parts that it leads to."""

    shapes: str
    glue: str = ""
    name: str = "Page-1"
    cells: str = ""
    more: str = ""
    parts: Mapping[str, bytes] = {}


def master(name: str, shape: str, more: str = "") -> tuple[str, str, str]:
    """Return a master by its name."""
    return name, shape, more


def archive(
    pages: Iterable[VisioPage], masters: Iterable[tuple[str, str, str]] = (), styles: str = ""
) -> bytes:
    """Return a drawing of pages 11 inches high; masters are numbered from 1."""
    parts: dict[str, bytes] = {
        "visio/document.xml": f"<VisioDocument {MAIN}>{styles}</VisioDocument>".encode()
    }
    listed = []
    for number, page in enumerate(pages, 1):
        content = f"<PageContents {MAIN} {RELATIONS}><Shapes>{page.shapes}</Shapes>{page.glue}</PageContents>"
        parts[f"visio/pages/page{number}.xml"] = content.encode()
        sheet = f'<PageSheet><Cell N="PageHeight" V="11"/>{page.cells}</PageSheet><Rel r:id="rId{number}"/>'
        listed.append(f'<Page ID="{number}" Name="{escape(page.name)}" {page.more}>{sheet}</Page>')
        if page.parts:
            parts[f"visio/pages/_rels/page{number}.xml.rels"] = _relations(
                {f"rId{place}": f"../media/{name}" for place, name in enumerate(page.parts, 1)}
            )
            parts |= {f"visio/media/{name}": content for name, content in page.parts.items()}
    count = len(listed)
    parts["visio/pages/pages.xml"] = f"<Pages {MAIN} {RELATIONS}>{''.join(listed)}</Pages>".encode()
    parts["visio/pages/_rels/pages.xml.rels"] = _relations(
        {f"rId{number}": f"page{number}.xml" for number in range(1, count + 1)}
    )
    known = []
    targets = {}
    for number, (name, shape, more) in enumerate(masters, 1):
        parts[f"visio/masters/master{number}.xml"] = (
            f"<MasterContents {MAIN} {RELATIONS}><Shapes>{shape}</Shapes></MasterContents>".encode()
        )
        known.append(
            f'<Master ID="{number}" NameU="{escape(name)}" {more}><Rel r:id="rId{number}"/></Master>'
        )
        targets[f"rId{number}"] = f"master{number}.xml"
    if known:
        parts["visio/masters/masters.xml"] = (
            f"<Masters {MAIN} {RELATIONS}>{''.join(known)}</Masters>".encode()
        )
        parts["visio/masters/_rels/masters.xml.rels"] = _relations(targets)
    return zipped(parts)


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Return parts as an archive."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return written.getvalue()


def drawn(
    shapes: str, connects: str = "", masters: Iterable[tuple[str, str, str]] = (), styles: str = ""
) -> Diagram:
    """Return what is read of a page."""
    return diagram(archive([VisioPage(shapes, connects)], masters, styles))


def named(made: Diagram) -> dict[str, DrawnShape]:
    """Return shapes by their numbers on their page."""
    return {shape.id.partition(":")[2]: shape for shape in made.shapes}


def texts(shape: DrawnShape) -> list[str]:
    """Return the lines of a shape."""
    return [text.text for text in shape.lines]


def _relations(targets: Mapping[str, str]) -> bytes:
    made = (f'<Relationship Id="{name}" Type="x" Target="{target}"/>' for name, target in targets.items())
    return f"<Relationships {PACKAGE}>{''.join(made)}</Relationships>".encode()
