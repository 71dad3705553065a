"""Charts as pages of draw.io, after the habits of its templates and of those who draw by hand."""

from __future__ import annotations

from html import escape
from random import Random

from tests.readers.drawings.truth.charts import TOP, BoxKind, TextOrder, TrueBox, TrueChart, lines
from tests.readers.drawings.truth.places import HEIGHT, WIDTH, Arrangement, Placed, foot, head, placed
from tests.readers.syntax.drawings.drawio.files import BOX, edge, file, model, packed, page, vertex

PERSON_FILL, TEAM_FILL = "fillColor=#dae8fc;", "fillColor=#1f4e79;fontStyle=1;"
ORTHOGONAL = "edgeStyle=orthogonalEdgeStyle;rounded=0;html=1;endArrow=none;"


def _style(box: TrueBox) -> str:
    return BOX + (TEAM_FILL if box.kind is BoxKind.TEAM else PERSON_FILL)


def _html(said: list[str]) -> str:
    first, *rest = said
    return "".join((f"<b>{escape(first)}</b>", *(f"<div>{escape(line)}</div>" for line in rest)))


def _boxes(chart: TrueChart, order: TextOrder, lie: Placed) -> list[str]:
    return [
        vertex(f"n{number}", _html(lines(box, order)), _style(box), (*lie.corners[number], WIDTH, HEIGHT))
        for number, box in enumerate(chart.boxes)
    ]


def _edges(chart: TrueChart, style: str = ORTHOGONAL, is_back: bool = False) -> list[str]:
    made = []
    for number, box in enumerate(chart.boxes):
        if box.above != TOP:
            ends = (number, box.above) if is_back else (box.above, number)
            made.append(edge(f"e{number}", f'source="n{ends[0]}" target="n{ends[1]}"', style))
    return made


def _file(cells: list[str]) -> bytes:
    return file(page(model(*cells))).encode()


def template(chart: TrueChart, order: TextOrder) -> bytes:
    cells = _boxes(chart, order, placed(chart)) + _edges(chart)
    return file(page(packed(model(*cells)))).encode()


def across(chart: TrueChart, order: TextOrder) -> bytes:
    return _file(_boxes(chart, order, placed(chart, Arrangement.ACROSS)) + _edges(chart))


def arrows_up(chart: TrueChart, order: TextOrder) -> bytes:
    style = "edgeStyle=orthogonalEdgeStyle;html=1;endArrow=classic;"
    return _file(_boxes(chart, order, placed(chart)) + _edges(chart, style, is_back=True))


def user_objects(chart: TrueChart, order: TextOrder) -> bytes:
    """Draw people with data of their own, of which the label is filled."""
    lie, cells = placed(chart), []
    for number, box in enumerate(chart.boxes):
        x, y = lie.corners[number]
        place = f'<mxGeometry x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" as="geometry"/>'
        label, data = escape(_html(lines(box, order))), ""
        if box.kind is BoxKind.PERSON and box.role:
            said = escape(box.names[0]), escape(box.role)
            label = "%name%&lt;br&gt;%position%"
            data = f'name="{said[0]}" position="{said[1]}" placeholders="1"'
        cells.append(
            f'<UserObject id="n{number}" label="{label}" {data}>'
            f'<mxCell style="{_style(box)}" parent="1" vertex="1">{place}</mxCell></UserObject>'
        )
    return _file(cells + _edges(chart))


def label_cells(chart: TrueChart, order: TextOrder) -> bytes:
    """Draw empty boxes and a text for each line over them."""
    lie, cells = placed(chart), []
    for number, box in enumerate(chart.boxes):
        x, y = lie.corners[number]
        cells.append(vertex(f"n{number}", "", _style(box), (x, y, WIDTH, HEIGHT)))
        said = lines(box, order)
        for turn, line in enumerate(said):
            share = HEIGHT / len(said)
            style = "text;html=1;strokeColor=none;fillColor=none;align=center;"
            cells.append(
                vertex(f"t{number}-{turn}", escape(line), style, (x, y + turn * share, WIDTH, share))
            )
    return _file(cells + _edges(chart))


def joints(chart: TrueChart, order: TextOrder) -> bytes:
    """Draw tiny boxes beneath those that have some beneath them, through which the lines run."""
    lie = placed(chart)
    cells = _boxes(chart, order, lie)
    for number, corner in enumerate(lie.corners):
        beneath = chart.beneath(number)
        if beneath:
            x, y = foot(corner)
            cells.append(vertex(f"j{number}", "", "shape=waypoint;size=6;", (x - 3, y + 20, 6, 6)))
            cells.append(edge(f"e{number}", f'source="n{number}" target="j{number}"', ORTHOGONAL))
            cells += (
                edge(f"e{number}-{one}", f'source="j{number}" target="n{one}"', ORTHOGONAL) for one in beneath
            )
    return _file(cells)


def unglued(chart: TrueChart, order: TextOrder) -> bytes:
    """Draw lines that are tied to nothing, with corners."""
    lie, rng = placed(chart), Random(len(chart.boxes))
    cells = _boxes(chart, order, lie)
    for number, box in enumerate(chart.boxes):
        if box.above != TOP:
            start, end = foot(lie.corners[box.above]), head(lie.corners[number])
            level = (start[1] + end[1]) / 2
            wide = rng.uniform(-3, 3)
            points = "".join(f'<mxPoint x="{x}" y="{level}"/>' for x in (start[0], end[0]))
            inner = (
                f'<mxPoint x="{start[0] + wide}" y="{start[1]}" as="sourcePoint"/>'
                f'<mxPoint x="{end[0]}" y="{end[1] - 2}" as="targetPoint"/>'
                f'<Array as="points">{points}</Array>'
            )
            cells.append(edge(f"e{number}", "", ORTHOGONAL, inner=inner))
    return _file(cells)


def swimlanes(chart: TrueChart, order: TextOrder) -> bytes:
    """Draw each branch of the one at the top in a lane of its own."""
    lie, cells = placed(chart), list[str]()
    for turn, one in enumerate(chart.beneath(0)):
        branch = [one]
        for number in branch:
            branch += chart.beneath(number)
        xs, ys = [lie.corners[place][0] for place in branch], [lie.corners[place][1] for place in branch]
        x, y = min(xs) - 8, min(ys) - 30
        place = (x, y, max(xs) + WIDTH + 8 - x, max(ys) + HEIGHT + 8 - y)
        cells.append(vertex(f"lane{turn}", f"Region {turn + 1}", "swimlane;startSize=24;html=1;", place))
        cells += (
            vertex(
                f"n{number}",
                _html(lines(chart.boxes[number], order)),
                _style(chart.boxes[number]),
                (lie.corners[number][0] - x, lie.corners[number][1] - y, WIDTH, HEIGHT),
                parent=f"lane{turn}",
            )
            for number in branch
        )
    top = _boxes(chart, order, lie)[0]
    return _file([top, *cells, *_edges(chart)])
