"""GraphML of yEd and of other programs: labels, groups, lines, attributes."""

from __future__ import annotations

import base64

import pytest

from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings.diagram import (
    Area,
    Arrow,
    ConnectorKind,
    Diagram,
    PagePoint,
    ShapeKind,
    Stroke,
)
from orgviewer.readers.syntax.drawings.outlines.graphml import diagram
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from tests.readers.syntax.drawings.outlines.seen import only_line, pairs, texts

SPACES = 'xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"'
KEYS = (
    '<key for="node" id="a7" yfiles.type="nodegraphics"/><key for="edge" id="a8" yfiles.type="edgegraphics"/>'
    '<key for="node" id="a1" attr.name="description"/><key for="graphml" id="a9" yfiles.type="resources"/>'
)
GEOMETRY = '<y:Geometry x="10" y="20" width="120" height="30"/>'


def yed(content: str, beside: str = "") -> Diagram:
    graph = f'<graph id="G" edgedefault="directed">{content}</graph>'
    return diagram(f"<graphml {SPACES}>{KEYS}{graph}{beside}</graphml>")


def node(name: str, inner: str, kind: str = "ShapeNode", more: str = "", nested: str = "") -> str:
    drawn = f'<data key="a7"><y:{kind}>{GEOMETRY}{inner}</y:{kind}></data>'
    return f'<node id="{name}" {more}>{drawn}{nested}</node>'


def label(text: str, more: str = "") -> str:
    return f"<y:NodeLabel {more}>{text}<y:LabelModel><y:SmartNodeLabelModel/></y:LabelModel></y:NodeLabel>"


def edge(inner: str, kind: str = "PolyLineEdge") -> str:
    nodes = node("n0", label("Upper")) + node("n1", label("Lower"))
    drawn = f'<data key="a8"><y:{kind}>{inner}</y:{kind}></data>'
    return f'{nodes}<edge id="e0" source="n0" target="n1">{drawn}</edge>'


@pytest.mark.parametrize(
    "kind", ["ShapeNode", "GenericNode", "ImageNode", "SVGNode", "UMLClassNode", "TableNode", "BPMNNode"]
)
def test_labels_are_read_of_nodes_of_every_type(kind: str) -> None:
    assert texts(yed(node("n0", label("Ann Able") + label("Head of IT"), kind))) == ["Ann Able\nHead of IT"]


def test_a_label_says_how_it_is_set_and_a_node_where_it_lies() -> None:
    (shape,) = yed(
        node("n0", '<y:Fill color="#FFCC00"/>' + label("Ann Able", 'fontSize="14" fontStyle="bold"'))
    ).shapes
    assert (shape.lines[0].size, shape.lines[0].is_bold) == (14.0, True)
    assert (shape.area, shape.colour) == (Area(10, 20, 120, 30), "#ffcc00")
    assert shape.position == Position(1, 1)


def test_a_label_in_html_is_read_as_it_is_seen() -> None:
    html = "&lt;html&gt;&lt;b&gt;Ann&amp;nbsp;Able&lt;/b&gt;&lt;br&gt;Head&lt;/html&gt;"
    (shape,) = yed(node("n0", label(html))).shapes
    assert [(line.text, line.is_bold) for line in shape.lines] == [("Ann Able", True), ("Head", False)]


def test_angle_brackets_that_are_no_html_stay() -> None:
    assert texts(yed(node("n0", label("&lt;vacant&gt;\nHead")))) == ["<vacant>\nHead"]


def test_a_hidden_label_is_not_read() -> None:
    assert texts(yed(node("n0", label("Ann Able") + label("secret", 'visible="false"')))) == ["Ann Able"]


def test_classes_of_uml_keep_their_lines() -> None:
    uml = "<y:UML><y:AttributeLabel>budget</y:AttributeLabel><y:MethodLabel>plan()</y:MethodLabel></y:UML>"
    assert texts(yed(node("n0", label("Team") + uml, "UMLClassNode"))) == ["Team\nbudget\nplan()"]


def group(active: int, folder: str) -> str:
    drawn = "".join(f"<y:GroupNode>{GEOMETRY}{label(name)}</y:GroupNode>" for name in ("Sales", "Folder 1"))
    nested = f'<graph id="g:">{node("g::n0", label("Ann Able"))}</graph>'
    realizers = f'<y:Realizers active="{active}">{drawn}</y:Realizers>'
    data = f'<data key="a7"><y:ProxyAutoBoundsNode>{realizers}</y:ProxyAutoBoundsNode></data>'
    return f'<node id="g" yfiles.foldertype="{folder}">{data}{nested}</node>'


def test_a_group_frames_what_is_in_it() -> None:
    frame, inner = yed(group(0, "group")).shapes
    assert (frame.text, frame.kind, inner.container) == ("Sales", ShapeKind.CONTAINER, "g")
    assert inner.area is not None


def test_of_a_folded_group_the_label_it_shows_counts_and_places_within_do_not() -> None:
    frame, inner = yed(group(1, "folder")).shapes
    assert (frame.text, frame.kind, inner.container) == ("Folder 1", ShapeKind.CONTAINER, "g")
    assert inner.area is None


def test_an_empty_group_is_a_box() -> None:
    (shape,) = yed(node("n0", label("Sales"), "GroupNode", 'yfiles.foldertype="group"')).shapes
    assert shape.kind is ShapeKind.BOX


def test_lanes_of_a_table_are_frames_of_their_own() -> None:
    rows = "".join(
        f'<y:NodeLabel>{name}<y:ModelParameter><y:RowNodeLabelModelParameter id="r{turn}"/>'
        "</y:ModelParameter></y:NodeLabel>"
        for turn, name in enumerate(("Sales", "Shop"))
    )
    table = '<y:Table><y:Rows><y:Row id="r0" height="100"/><y:Row id="r1" height="100"/></y:Rows></y:Table>'
    place = '<y:Geometry x="0" y="0" width="500" height="230"/>'
    inner = '<y:Geometry x="50" y="150" width="100" height="30"/>'
    ann = f"<y:ShapeNode>{inner}{label('Ann')}</y:ShapeNode>"
    nested = f'<graph><node id="n1"><data key="a7">{ann}</data></node></graph>'
    data = f'<data key="a7"><y:TableNode>{place}{label("House")}{rows}{table}</y:TableNode></data>'
    made = yed(f'<node id="t" yfiles.foldertype="group">{data}{nested}</node>')
    assert texts(made) == ["House", "Sales", "Shop", "Ann"]
    assert [shape.kind for shape in made.shapes[:3]] == [ShapeKind.CONTAINER] * 3
    assert made.shapes[2].area == Area(0, 130, 500, 100)
    assert made.shapes[3].container == made.shapes[2].id


@pytest.mark.parametrize(
    "kind", ["PolyLineEdge", "BezierEdge", "ArcEdge", "SplineEdge", "QuadCurveEdge", "GenericEdge"]
)
def test_lines_of_every_type_are_read(kind: str) -> None:
    line = only_line(
        yed(
            edge(
                '<y:Path sx="0" sy="0" tx="0" ty="0"><y:Point x="5" y="6"/></y:Path>'
                '<y:LineStyle type="dashed"/><y:Arrows source="none" target="delta"/>'
                "<y:EdgeLabel>leads<y:LabelModel/></y:EdgeLabel>",
                kind,
            )
        )
    )
    assert (line.first, line.second, line.text) == ("n0", "n1", "leads")
    assert (line.stroke, line.arrow, line.kind) == (Stroke.DASHED, Arrow.SECOND, ConnectorKind.DIRECTED)
    assert line.path == (PagePoint(5, 6),)


@pytest.mark.parametrize("style", ["dotted", "dashed_dotted", "dashed"])
def test_every_broken_line_is_dashed(style: str) -> None:
    assert only_line(yed(edge(f'<y:LineStyle type="{style}"/>'))).stroke is Stroke.DASHED


def test_a_line_whose_head_is_at_its_source_leads_the_other_way() -> None:
    made = yed(edge('<y:Arrows source="standard" target="none"/>'))
    assert pairs(made, ConnectorKind.DIRECTED) == [("Lower", "Upper")]


@pytest.mark.parametrize(("end", "arrow"), [("none", Arrow.NONE), ("standard", Arrow.BOTH)])
def test_a_line_with_no_head_or_two_says_nothing_of_above(end: str, arrow: Arrow) -> None:
    line = only_line(yed(edge(f'<y:Arrows source="{end}" target="{end}"/>')))
    assert (line.kind, line.arrow) == (ConnectorKind.DRAWN, arrow)


def test_descriptions_are_fields_and_drawing_is_none() -> None:
    content = node("n0", label("Ann Able")).replace("<data ", '<data key="a1">since 2020</data><data ', 1)
    assert yed(content).shapes[0].fields == {"description": "since 2020"}


def test_a_picture_that_the_file_holds_is_kept() -> None:
    packed = base64.b64encode(b"\x89PNG picture").decode()
    beside = f'<data key="a9"><y:Resources><y:Resource id="1">{packed}</y:Resource></y:Resources></data>'
    (shape,) = yed(node("n0", label("Ann") + '<y:Image refid="1"/>', "ImageNode"), beside).shapes
    assert shape.image == b"\x89PNG picture"


def test_a_node_of_yed_without_a_label_is_a_joint() -> None:
    assert texts(yed(node("n0", ""))) == [""]


def test_text_without_border_and_filling_is_text() -> None:
    bare = '<y:Fill hasColor="false"/><y:BorderStyle hasColor="false"/>'
    assert yed(node("n0", bare + label("2024"))).shapes[0].kind is ShapeKind.TEXT


def test_labels_of_yed_live_are_read() -> None:
    made = diagram(
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="y" xmlns:x="x">'
        '<key id="d3" for="node" attr.name="NodeLabels"/><key id="d4" for="node" attr.name="NodeGeometry"/>'
        '<graph edgedefault="directed"><node id="n0">'
        '<data key="d3"><x:List><y:Label><y:Label.Text>Ann Able\nCEO'
        '</y:Label.Text></y:Label></x:List></data><data key="d4"><y:RectD X="1" Y="2" Width="3" Height="4"/>'
        "</data></node></graph></graphml>"
    )
    assert texts(made) == ["Ann Able\nCEO"]
    assert made.shapes[0].area == Area(1, 2, 3, 4)


def plain(content: str, kind: str = "directed", keys: str = "") -> Diagram:
    return diagram(f'<graphml {SPACES}>{keys}<graph edgedefault="{kind}">{content}</graph></graphml>')


@pytest.mark.parametrize("name", ["label", "Label", "name", "title", "text"])
def test_a_node_of_another_program_is_called_by_its_attribute(name: str) -> None:
    keys = f'<key id="d0" for="node" attr.name="{name}"/><key id="d1" for="node" attr.name="email"/>'
    made = plain(
        '<node id="4"><data key="d0">Ann Able</data><data key="d1">a@example.com</data></node>', keys=keys
    )
    assert texts(made) == ["Ann Able"]
    assert made.shapes[0].fields["email"] == "a@example.com"


def test_a_node_without_a_label_is_called_by_its_id() -> None:
    assert texts(plain('<node id="Ann Able"/>')) == ["Ann Able"]


def test_keys_that_nobody_declares_are_names_themselves() -> None:
    assert texts(plain('<node id="1"><data key="label">Ann Able</data></node>')) == ["Ann Able"]


def test_the_default_of_a_key_counts_where_a_node_says_nothing() -> None:
    keys = '<key id="d0" for="node" attr.name="team"><default>Shop</default></key>'
    assert plain('<node id="Ann"/>', keys=keys).shapes[0].fields == {"team": "Shop"}


def test_places_of_other_programs_are_no_fields() -> None:
    keys = '<key id="d0" for="node" attr.name="x"/><key id="d1" for="node" attr.name="size"/>'
    made = plain('<node id="Ann"><data key="d0">4.5</data><data key="d1">10</data></node>', keys=keys)
    assert (made.shapes[0].fields, made.shapes[0].area) == ({}, None)


@pytest.mark.parametrize(
    ("default", "own", "kind"),
    [
        ("directed", "", ConnectorKind.DIRECTED),
        ("undirected", "", ConnectorKind.DRAWN),
        ("undirected", 'directed="true"', ConnectorKind.DIRECTED),
        ("directed", 'directed="false"', ConnectorKind.DRAWN),
    ],
)
def test_lines_lead_where_the_graph_says_so(default: str, own: str, kind: ConnectorKind) -> None:
    made = plain(f'<node id="a"/><node id="b"/><edge source="a" target="b" {own}/>', default)
    assert only_line(made).kind is kind


def test_several_graphs_are_pages_with_ids_of_their_own() -> None:
    graph = '<graph><node id="a"/><node id="b"/><edge source="a" target="b"/></graph>'
    made = diagram(f"<graphml {SPACES}>{graph}{graph}</graphml>")
    assert len({shape.id for shape in made.shapes}) == 4
    assert [shape.page for shape in made.shapes] == [0, 0, 1, 1]
    assert [line.page for line in made.connectors] == [0, 1]
    assert pairs(made) == [("a", "b"), ("a", "b")]


def test_shapes_come_in_the_order_of_the_file() -> None:
    content = node("n0", label("A"), nested=f"<graph>{node('n1', label('B'))}</graph>") + node(
        "n2", label("C")
    )
    assert texts(yed(content)) == ["A", "B", "C"]


def test_hyperedges_are_told_of() -> None:
    assert plain('<node id="a"/><hyperedge/>').unread == ("edges with more than two ends",)


@pytest.mark.parametrize(
    "text",
    ["<graphml/>", "<graphml><graph>", "", "<graphml><graph><node id='a'></graph></graphml>", "no xml"],
)
def test_what_is_broken_gives_one_sentence(text: str) -> None:
    with pytest.raises(SyntaxMistakeError):
        diagram(text)


def test_entities_are_not_read() -> None:
    text = '<!DOCTYPE graphml [<!ENTITY a "b">]><graphml><graph><node id="a"/></graph></graphml>'
    with pytest.raises(SyntaxMistakeError, match="entities"):
        diagram(text)


def test_odd_numbers_and_unknown_ends_do_no_harm() -> None:
    odd = (
        node("n0", label("Ann", 'fontSize="big"')).replace('x="10"', 'x="wide"').replace('y="20"', 'y="nan"')
    )
    made = yed(odd + '<edge source="n0" target="n9"/>')
    assert made.shapes[0].area is None
    assert only_line(made).second == "n9"
