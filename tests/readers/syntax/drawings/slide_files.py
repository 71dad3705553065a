"""Presentations that the tests make: by python-pptx, and by hand what that cannot make, such as SmartArt."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from lxml import etree
from msgspec import Struct
from PIL import Image
from pptx import Presentation
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.util import Pt

from orgviewer.readers.syntax.drawings.diagram import Area, Connector, Diagram, DrawnShape
from orgviewer.readers.syntax.drawings.slides.presentation import diagram

TITLE_ONLY, BLANK = 5, 6
MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
NAMESPACES = (
    f'xmlns:a="{MAIN}" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
    'xmlns:dsp="http://schemas.microsoft.com/office/drawing/2008/diagram" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
DIAGRAMS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/diagram"
DRAWING = "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing"
ORG_CHART = "urn:microsoft.com/office/officeart/2005/8/layout/orgChart1"


class Box(Struct, frozen=True):
    """A box of a SmartArt: the box above it ("" for none), its lines, its kind, a title, a picture."""

    name: str
    above: str = ""
    lines: tuple[str, ...] = ()
    kind: str = "node"
    title: str = ""
    picture: bytes = b""


class Deck:
    """A presentation in the making; lengths are in points."""

    def __init__(self) -> None:
        self.presentation: Any = Presentation()

    def slide(self, title: str | None = None) -> Any:
        """Add a slide, with a title or without a place for one."""
        layout = BLANK if title is None else TITLE_ONLY
        slide = self.presentation.slides.add_slide(self.presentation.slide_layouts[layout])
        if title is not None:
            slide.shapes.title.text = title
        return slide

    def content(self) -> bytes:
        """Return the file."""
        file = io.BytesIO()
        self.presentation.save(file)
        return file.getvalue()

    def read(self) -> Diagram:
        """Return what is read of the file."""
        return diagram(self.content())


def add_box(on: Any, text: str, left: float, top: float, width: float = 100.0, height: float = 40.0) -> Any:
    """Add a rectangle with a text to a slide or a group."""
    shape = on.shapes.add_shape(MSO_SHAPE.RECTANGLE, Pt(left), Pt(top), Pt(width), Pt(height))
    shape.text_frame.text = text
    return shape


def add_line(on: Any, begin: tuple[float, float], end: tuple[float, float], elbow: bool = False) -> Any:
    """Add a line that is tied to nothing."""
    kind = MSO_CONNECTOR.ELBOW if elbow else MSO_CONNECTOR.STRAIGHT
    return on.shapes.add_connector(kind, Pt(begin[0]), Pt(begin[1]), Pt(end[0]), Pt(end[1]))


def tie(on: Any, upper: Any, lower: Any) -> Any:
    """Add a line from the foot of a shape to the top of another."""
    line = add_line(on, (0, 0), (9, 9), elbow=True)
    line.begin_connect(upper, 2)
    line.end_connect(lower, 0)
    return line


def add_xml(slide: Any, text: str) -> Any:
    """Add a shape that is written by hand."""
    shape = parse_xml(text.replace("NAMESPACES", NAMESPACES, 1))
    slide.shapes._spTree.append(shape)
    return shape


def made(slide: Any, text: str) -> Any:
    """Return an element that belongs to no slide yet."""
    element = add_xml(slide, text)
    element.getparent().remove(element)
    return element


def picture(kind: str = "PNG", size: int = 4) -> bytes:
    """Return a small picture."""
    file = io.BytesIO()
    Image.new("RGB", (size, size), "teal").save(file, kind)
    return file.getvalue()


def add_smart_art(slide: Any, boxes: Sequence[Box], layout: str = ORG_CHART, drawn: str = "") -> str:
    """Add a SmartArt, and return the name of the part that holds its data model.

    `drawn` are the shapes of its drawing, if it has one.
    """
    package = slide.part.package
    number = 1 + sum("/diagrams/data" in str(part.partname) for part in package.iter_parts())
    data = Part(
        PackURI(f"/ppt/diagrams/data{number}.xml"),
        "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
        package,
        b"",
    )
    extension = ""
    if drawn:
        text = f"<dsp:drawing {NAMESPACES}><dsp:spTree>{drawn}</dsp:spTree></dsp:drawing>"
        drawing = Part(
            PackURI(f"/ppt/diagrams/drawing{number}.xml"),
            "application/vnd.ms-office.drawingml.diagramDrawing+xml",
            package,
            text.encode(),
        )
        relation = slide.part.relate_to(drawing, DRAWING)
        extension = (
            '<dgm:extLst><a:ext uri="http://schemas.microsoft.com/office/drawing/2008/diagram">'
            f'<dsp:dataModelExt relId="{relation}" minVer="x"/></a:ext></dgm:extLst>'
        )
    data._blob = _data_model(boxes, layout, extension, data).encode()
    relation = slide.part.relate_to(data, f"{DIAGRAMS}Data")
    add_xml(
        slide,
        "<p:graphicFrame NAMESPACES><p:nvGraphicFramePr>"
        f'<p:cNvPr id="{900 + number}" name="Diagram {number}"/>'
        "<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>"
        '<p:xfrm><a:off x="127000" y="254000"/><a:ext cx="6350000" cy="3810000"/></p:xfrm><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram">'
        f'<dgm:relIds r:dm="{relation}" r:lo="" r:qs="" r:cs=""/>'
        "</a:graphicData></a:graphic></p:graphicFrame>",
    )
    return str(data.partname)[1:]


def _data_model(boxes: Sequence[Box], layout: str, extension: str, part: Part) -> str:
    points = [f'<dgm:pt modelId="doc" type="doc"><dgm:prSet loTypeId="{layout}"/></dgm:pt>']
    ways, turns = [], dict[str, int]()
    for box in boxes:
        kind = f' type="{box.kind}"' if box.kind != "node" else ""
        points.append(f'<dgm:pt modelId="{box.name}"{kind}>{_text(box.lines)}</dgm:pt>')
        points.append(f'<dgm:pt modelId="p-{box.name}" type="parTrans">{_text(())}</dgm:pt>')
        title = (box.title,) if box.title else ()
        points.append(f'<dgm:pt modelId="s-{box.name}" type="sibTrans">{_text(title)}</dgm:pt>')
        points.append(_made(box, part))
        above = box.above or "doc"
        turn = turns.get(above, 0)
        turns[above] = turn + 1
        ways.append(
            f'<dgm:cxn modelId="c-{box.name}" srcId="{above}" destId="{box.name}" srcOrd="{turn}" destOrd="0"'
            f' parTransId="p-{box.name}" sibTransId="s-{box.name}"/>'
            f'<dgm:cxn modelId="m-{box.name}" type="presOf" srcId="{box.name}" destId="made-{box.name}"/>'
        )
    # The order of points and connections says nothing: only `srcOrd` does.
    return (
        f"<dgm:dataModel {NAMESPACES}><dgm:ptLst>{''.join(points)}</dgm:ptLst>"
        f"<dgm:cxnLst>{''.join(reversed(ways))}</dgm:cxnLst>{extension}</dgm:dataModel>"
    )


def _made(box: Box, part: Part) -> str:
    look = ""
    if box.picture:
        name = PackURI(f"/ppt/media/{box.name}.png")
        image = Part(name, "image/png", part.package, box.picture)
        relation = part.relate_to(image, RELATIONSHIP_TYPE.IMAGE)
        look = f'<dgm:spPr><a:blipFill><a:blip r:embed="{relation}"/></a:blipFill></dgm:spPr>'
    return (
        f'<dgm:pt modelId="made-{box.name}" type="pres">'
        f'<dgm:prSet presAssocID="{box.name}" presName="rootText"/>{look}</dgm:pt>'
    )


def _text(lines: Sequence[str]) -> str:
    paragraphs = "".join(f"<a:p><a:r><a:rPr/><a:t>{line}</a:t></a:r></a:p>" for line in lines) or "<a:p/>"
    return f"<dgm:t><a:bodyPr/><a:lstStyle/>{paragraphs}</dgm:t>"


def drawn_box(name: str, text: str, left: int, top: int, colour: str = "4472C4") -> str:
    """Return a box of the drawing of a SmartArt, places in points from its corner."""
    return (
        f'<dsp:sp modelId="made-{name}"><dsp:nvSpPr><dsp:cNvPr id="0" name=""/><dsp:cNvSpPr/></dsp:nvSpPr>'
        f'<dsp:spPr><a:xfrm><a:off x="{left * 12700}" y="{top * 12700}"/><a:ext cx="1270000" cy="508000"/>'
        f'</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></dsp:spPr>'
        f'<dsp:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr sz="1500" b="1"/><a:t>{text}</a:t></a:r></a:p>'
        "</dsp:txBody></dsp:sp>"
    )


def replaced(content: bytes, changes: Mapping[str, Callable[[bytes], bytes | None]]) -> bytes:
    """Return an archive with parts changed by their names, or left out where the change gives None."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            part: bytes | None = old.read(name)
            if name in changes and part is not None:
                part = changes[name](part)
            if part is not None:
                new.writestr(name, part)
    return file.getvalue()


def texts(read: Diagram) -> list[str]:
    """Return the texts of shapes, lines parted by a bar."""
    return [shape.text.replace("\n", " | ") for shape in read.shapes if shape.lines]


def pairs(read: Diagram) -> list[tuple[str | None, str | None]]:
    """Return what connectors are tied to, by the first lines of texts."""
    names = {shape.id: shape.lines[0].text if shape.lines else "" for shape in read.shapes}
    return [tuple_of(line, names) for line in read.connectors]


def tuple_of(line: Connector, names: Mapping[str, str]) -> tuple[str | None, str | None]:
    """Return the names at the two ends of a connector."""
    return (
        None if line.first is None else names[line.first],
        None if line.second is None else names[line.second],
    )


def shape_of(read: Diagram, text: str) -> DrawnShape:
    """Return the one shape whose text begins so."""
    (found,) = (shape for shape in read.shapes if shape.text.startswith(text))
    return found


def element_of(shape: Any) -> etree._Element:
    """Return the XML of a shape of the library."""
    found: etree._Element = shape._element
    return found


def place(area: Area | None) -> tuple[float, float, float, float]:
    """Return an area as numbers that can be compared."""
    assert area is not None
    return round(area.left, 3), round(area.top, 3), round(area.width, 3), round(area.height, 3)
