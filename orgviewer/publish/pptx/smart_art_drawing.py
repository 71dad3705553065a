"""What a SmartArt looks like before a program lays it out itself: its boxes and lines as the chart has them.

Places are counted from the corner of the SmartArt. Source: [MS-ODRAWXML], section 2.3.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from orgviewer.paint.theme import LIGHT, Lettering
from orgviewer.publish.drawings.chart_nodes import NONE, ChartNode, ChartNodes
from orgviewer.publish.drawings.node_data import NodeKind
from orgviewer.publish.pptx.xml import HUNDREDTHS, Colours, Placement, is_rightward, paint, text_of

SHAPE = "http://schemas.microsoft.com/office/drawing/2008/diagram"
LINE_WIDTH = 1.25
LINE_COLOUR = LIGHT.line
ROUNDING = 12_000
_NO_STYLE = (
    '<dsp:style><a:lnRef idx="0"><a:scrgbClr r="0" g="0" b="0"/></a:lnRef>'
    '<a:fillRef idx="0"><a:scrgbClr r="0" g="0" b="0"/></a:fillRef>'
    '<a:effectRef idx="0"><a:scrgbClr r="0" g="0" b="0"/></a:effectRef><a:fontRef idx="minor"/></dsp:style>'
)


def drawing(made: ChartNodes, place: Placement, colours: Colours, point_id: Callable[[str], str]) -> str:
    """Return the part; `point_id` gives the ids of the points that shapes stand for."""
    inside = replace(place, left=0.0, top=0.0)
    shapes = "".join((*_lines(made, inside, point_id), *_boxes(made, inside, colours, point_id)))
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<dsp:drawing xmlns:dsp="{SHAPE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        '<dsp:spTree><dsp:nvGrpSpPr><dsp:cNvPr id="0" name=""/><dsp:cNvGrpSpPr/></dsp:nvGrpSpPr>'
        "<dsp:grpSpPr/>"
        f"{shapes}</dsp:spTree></dsp:drawing>"
    )


def _lines(made: ChartNodes, place: Placement, point_id: Callable[[str], str]) -> Iterator[str]:
    for node in made.nodes:
        if node.parent == NONE or len(node.way) < 2:
            continue
        left, top = (min(point[axis] for point in node.way) for axis in (0, 1))
        right, bottom = (max(point[axis] for point in node.way) for axis in (0, 1))
        width, height = place.length(right - left), place.length(bottom - top)
        corners = [f'<a:pt x="{place.length(x - left)}" y="{place.length(y - top)}"/>' for x, y in node.way]
        steps = f"<a:moveTo>{corners[0]}</a:moveTo>"
        steps += "".join(f"<a:lnTo>{corner}</a:lnTo>" for corner in corners[1:])
        path = (
            "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
            '<a:rect l="0" t="0" r="0" b="0"/><a:pathLst>'
            f'<a:path w="{width}" h="{height}" fill="none">{steps}</a:path></a:pathLst></a:custGeom>'
        )
        frame = place.frame((left, top, right - left, bottom - top))
        look = f'<a:noFill/><a:ln w="{place.length(LINE_WIDTH)}">{paint(LINE_COLOUR, {})}</a:ln>'
        yield _shape(point_id(f"{node.id} parent"), f"{frame}{path}{look}", "")


def _boxes(
    made: ChartNodes, place: Placement, colours: Colours, point_id: Callable[[str], str]
) -> Iterator[str]:
    for node in made.nodes:
        area, look = node.area, node.look
        frame = place.frame((area.left, area.top, area.width, area.height))
        shape = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        if node.kind is not NodeKind.TEAM:
            guide = f'<a:gd name="adj" fmla="val {ROUNDING}"/>'
            shape = f'<a:prstGeom prst="roundRect"><a:avLst>{guide}</a:avLst></a:prstGeom>'
        dash = '<a:prstDash val="dash"/>' if look.is_dashed else ""
        line = f'<a:ln w="{place.length(look.edge_width)}">{paint(look.edge, colours)}{dash}</a:ln>'
        text = _text(node, place, colours)
        yield _shape(point_id(f"{node.id} shown"), f"{frame}{shape}{paint(look.fill, colours)}{line}", text)


def _shape(point: str, look: str, text: str) -> str:
    return (
        f'<dsp:sp modelId="{point}"><dsp:nvSpPr><dsp:cNvPr id="0" name=""/><dsp:cNvSpPr/></dsp:nvSpPr>'
        f"<dsp:spPr>{look}</dsp:spPr>{_NO_STYLE}{text}</dsp:sp>"
    )


def _text(node: ChartNode, place: Placement, colours: Colours) -> str:
    lines = []
    for turn, line in enumerate(node.texts):
        is_name = turn < len(node.names)
        lettering = Lettering.NAME if is_name else Lettering.DETAIL
        size = round(lettering.pixels * place.scale * HUNDREDTHS)
        bold = ' b="1"' if is_name else ""
        way = "" if is_rightward(line) else ' rtl="1"'
        lines.append(
            f'<a:p><a:pPr algn="ctr"{way}/><a:r><a:rPr sz="{size}"{bold}>{paint(node.look.text, colours)}'
            f"</a:rPr><a:t>{text_of(line)}</a:t></a:r></a:p>"
        )
    body = '<a:bodyPr lIns="36000" tIns="0" rIns="36000" bIns="0" anchor="ctr"><a:normAutofit/></a:bodyPr>'
    return f"<dsp:txBody>{body}<a:lstStyle/>{''.join(lines)}</dsp:txBody>"
