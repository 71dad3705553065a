"""Charts on slides as SmartArt, which presentation programs edit as a tree: type a name, and it moves.

A SmartArt is a data model of points and connections, a layout, a style and colours by their well-known names,
and a drawing for programs that lay out nothing themselves; these find it by what the data model says. Source:
ECMA-376, part 1, section 21.4, and [MS-ODRAWXML] for the drawing. Not for: the drawing (see
`smart_art_drawing`), or the layout (see `smart_art_definitions`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from uuid import UUID, uuid5

from msgspec import Struct
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.slide import Slide

from orgviewer.exchange.held_fields import CARD, CHART_SIGN, LINES
from orgviewer.publish.drawings.chart_nodes import NONE, USUAL_WIDTH, ChartNode, ChartNodes
from orgviewer.publish.pptx.held_data import held_data
from orgviewer.publish.pptx.smart_art_definitions import COLOURS, LAYOUT, QUICK_STYLE, definitions
from orgviewer.publish.pptx.smart_art_drawing import drawing
from orgviewer.publish.pptx.xml import Colours, Named, Placement, is_rightward, paint, text_of

DIAGRAM = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DIAGRAM_2010 = "http://schemas.microsoft.com/office/drawing/2010/diagram"
POINT_NAME = "{E40237B7-FDA0-4F09-8148-C483321AD2D9}"
"""The extension by which a point has a name and a text for those who do not see it ([MS-ODRAWXML], 2.5)."""
DRAWING_RELATION = "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "application/vnd.openxmlformats-officedocument.drawingml."
DRAWING_TYPE = "application/vnd.ms-office.drawingml.diagramDrawing+xml"
_NAMES = UUID("6f5f9a52-6d0a-4d2a-9d59-5c0a3a0c9a11")
"""Under which the ids of points are formed: the same chart gives the same file."""
DOCUMENT = "document"
PIXEL = 9_525
"""The format's units of length (EMU) in a pixel."""


class SmartArtFrame(Struct, frozen=True):
    """Where a SmartArt stands on its slide, and what it is called there."""

    named: Named
    place: Placement
    extent: tuple[float, float]


def add_smart_art(slide: Slide, number: int, made: ChartNodes, frame: SmartArtFrame, colours: Colours) -> str:
    """Give a slide the parts of a SmartArt, numbered from 1; return the element that shows it."""
    drawn = _part(slide, f"drawing{number}", DRAWING_TYPE, drawing(made, frame.place, colours, point_id))
    drawn_id = slide.part.relate_to(drawn, DRAWING_RELATION)
    data = _part(slide, f"data{number}", f"{OFFICE}diagramData+xml", data_model(made, colours, drawn_id))
    links = {"dm": slide.part.relate_to(data, f"{RELATIONS}/diagramData")}
    for short, name, text in definitions():
        part = _part(slide, f"{name[0].lower()}{name[1:]}{number}", _TYPES[short], text)
        links[short] = slide.part.relate_to(part, f"{RELATIONS}/diagram{name}")
    relations = " ".join(f'r:{short}="{link}"' for short, link in links.items())
    place = frame.place.frame((0.0, 0.0, *frame.extent)).replace("a:xfrm", "p:xfrm")
    return (
        f"<p:graphicFrame><p:nvGraphicFramePr>{frame.named.xml}<p:cNvGraphicFramePr/><p:nvPr/>"
        f'</p:nvGraphicFramePr>{place}<a:graphic><a:graphicData uri="{DIAGRAM}">'
        f'<dgm:relIds xmlns:dgm="{DIAGRAM}" {relations}/></a:graphicData></a:graphic></p:graphicFrame>'
    )


_TYPES: Mapping[str, str] = {
    "lo": f"{OFFICE}diagramLayout+xml",
    "qs": f"{OFFICE}diagramStyle+xml",
    "cs": f"{OFFICE}diagramColors+xml",
}


def _part(slide: Slide, name: str, kind: str, text: str) -> Part:
    return Part(PackURI(f"/ppt/diagrams/{name}.xml"), kind, slide.part.package, text.encode())


def point_id(name: str) -> str:
    """Return the id of a point, by a name that is its own within the SmartArt."""
    return f"{{{str(uuid5(_NAMES, name)).upper()}}}"


def data_model(made: ChartNodes, colours: Colours, drawing_id: str) -> str:
    """Return the part that holds the tree; `drawing_id` is the slide's relation to the drawing."""
    points, connections = "".join(_points(made, colours)), "".join(_connections(made))
    extension = (
        f'<dgm:extLst><a:ext uri="http://schemas.microsoft.com/office/drawing/2008/diagram">'
        f'<dsp:dataModelExt xmlns:dsp="http://schemas.microsoft.com/office/drawing/2008/diagram" '
        f'relId="{drawing_id}" minVer="http://schemas.openxmlformats.org/drawingml/2006/diagram"/>'
        f"</a:ext></dgm:extLst>"
    )
    return (
        f'{HEAD}<dgm:dataModel xmlns:dgm="{DIAGRAM}" xmlns:a="{MAIN}"><dgm:ptLst>{points}</dgm:ptLst>'
        f"<dgm:cxnLst>{connections}</dgm:cxnLst><dgm:bg/><dgm:whole/>{extension}</dgm:dataModel>"
    )


def _points(made: ChartNodes, colours: Colours) -> Iterator[str]:
    """Yield the document, every box, the ways from boxes to their parents and siblings, what is shown."""
    kinds = (
        f'loTypeId="{LAYOUT}" loCatId="hierarchy" qsTypeId="{QUICK_STYLE}" qsCatId="simple" '
        f'csTypeId="{COLOURS}" csCatId="accent1" phldr="0"'
    )
    yield _point(DOCUMENT, "doc", f"<dgm:prSet {kinds}/>", "<a:p/>")
    for node in made.nodes:
        kind = "asst" if node.is_assistant and node.parent != NONE else "node"
        yield _point(node.id, kind, '<dgm:prSet phldr="0"/>', paragraphs(node), said=_kind(node))
        yield _point(f"{node.id} parent", "parTrans", "<dgm:prSet/>", "<a:p/>", _link(node))
        yield _point(f"{node.id} sibling", "sibTrans", "<dgm:prSet/>", "<a:p/>", _link(node))
    shown = 'presName="hierChild1" presStyleCnt="0"'
    yield _shown(DOCUMENT, shown, "")
    for turn, node in enumerate(made.nodes):
        name = "rootText1" if node.parent == NONE else "rootText3" if node.is_assistant else "rootText"
        label = "node0" if node.parent == NONE else "node2"
        shown = (
            f'presName="{name}" presStyleLbl="{label}" presStyleIdx="{turn}" presStyleCnt="{len(made.nodes)}"'
        )
        yield _shown(node.id, shown, paint(node.look.fill, colours) + _border(node, colours))


def _border(node: ChartNode, colours: Colours) -> str:
    """Return the edge of a box that a rule gives a border; others have that of the style."""
    look = node.look
    width = round(look.edge_width * PIXEL)
    return f'<a:ln w="{width}">{paint(look.edge, colours)}</a:ln>' if look.edge_width != USUAL_WIDTH else ""


def _link(node: ChartNode) -> str:
    return f' cxnId="{point_id(f"{node.id} connection")}"'


def _kind(node: ChartNode) -> str:
    """Return what a box stands for, as the name that its point has beside its text, and what it holds."""
    values = {"kind": node.word, "name": node.name, "role": node.role, LINES: "\n".join(node.lines)}
    values |= {name: node.fields.get(name, "") for name in (CARD, CHART_SIGN)}
    name = f'dgm14:cNvPr xmlns:dgm14="{DIAGRAM_2010}" id="0" name="{node.kind.value}"'
    said = f"<{name}>{held_data(values, node.texts)}</dgm14:cNvPr>"
    return f'<dgm:extLst><a:ext uri="{POINT_NAME}">{said}</a:ext></dgm:extLst>'


def _point(name: str, kind: str, look: str, text: str, link: str = "", said: str = "") -> str:
    body = f"<dgm:t><a:bodyPr/><a:lstStyle/>{text}</dgm:t>"
    return f'<dgm:pt modelId="{point_id(name)}" type="{kind}"{link}>{look}<dgm:spPr/>{body}{said}</dgm:pt>'


def _shown(name: str, shown: str, fill: str) -> str:
    """Return the point for how the layout shows a box, with the colours that are its own."""
    return (
        f'<dgm:pt modelId="{point_id(f"{name} shown")}" type="pres">'
        f'<dgm:prSet presAssocID="{point_id(name)}" {shown}/><dgm:spPr>{fill}</dgm:spPr></dgm:pt>'
    )


def paragraphs(node: ChartNode) -> str:
    """Return the lines of a box, each a paragraph."""
    return "".join(
        f"<a:p>{'' if is_rightward(line) else '<a:pPr rtl=' + chr(34) + '1' + chr(34) + '/>'}"
        f"<a:r><a:rPr/><a:t>{text_of(line)}</a:t></a:r></a:p>"
        for line in node.texts
    )


def _connections(made: ChartNodes) -> Iterator[str]:
    """Yield what leads from each point to those beneath it, and from boxes to what shows them."""
    for parent, places in made.children.items():
        above = DOCUMENT if parent == NONE else made.nodes[parent].id
        for turn, place in enumerate(places):
            name = made.nodes[place].id
            ways = f'parTransId="{point_id(f"{name} parent")}" sibTransId="{point_id(f"{name} sibling")}"'
            ends = f'srcId="{point_id(above)}" destId="{point_id(name)}" srcOrd="{turn}" destOrd="0"'
            yield f'<dgm:cxn modelId="{point_id(f"{name} connection")}" {ends} {ways}/>'
    for turn, name in enumerate((DOCUMENT, *(node.id for node in made.nodes))):
        ends = f'srcId="{point_id(name)}" destId="{point_id(f"{name} shown")}" srcOrd="0" destOrd="0"'
        own = point_id(f"{name} presentation")
        yield f'<dgm:cxn modelId="{own}" type="presOf" {ends} presId="{LAYOUT}"/>'
        if turn:
            ends = (
                f'srcId="{point_id(f"{DOCUMENT} shown")}" destId="{point_id(f"{name} shown")}" '
                f'srcOrd="{turn - 1}" destOrd="0"'
            )
            own = point_id(f"{name} place")
            yield f'<dgm:cxn modelId="{own}" type="presParOf" {ends} presId="{LAYOUT}"/>'
