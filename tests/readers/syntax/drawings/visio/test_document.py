"""Drawings of Visio: pages, masters with their texts and data, places, containers, lines."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.syntax.drawings.diagram import (
    Area,
    Arrow,
    ConnectorKind,
    PagePoint,
    ShapeKind,
    ShapeRank,
    Stroke,
    TextLine,
)
from orgviewer.readers.syntax.drawings.kinds import syntax_of
from orgviewer.readers.syntax.drawings.visio.document import diagram
from orgviewer.readers.syntax.drawings.visio.refused import COMPOUND
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from tests.readers.syntax.drawings.visio.files import (
    MAIN,
    RELATIONS,
    VisioPage,
    archive,
    box,
    cells,
    data,
    drawn,
    glue,
    group,
    line,
    master,
    named,
    section,
    texts,
    zipped,
)

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def area(shape_area: Area | None) -> tuple[float, float, float, float]:
    assert shape_area is not None
    left, top = round(shape_area.left, 6), round(shape_area.top, 6)
    return left, top, round(shape_area.width, 6), round(shape_area.height, 6)


def test_a_text_is_read_without_its_marks_and_with_its_fields() -> None:
    text = '<cp IX="0"/><pp IX="0"/>Ada <fld IX="0">Stone</fld>\n<cp IX="1"/>CFO\u2028R&amp;D\n'
    fonts = section(
        "Character", {"0": {"Style": 1, "Size": 14 / 72}, "1": {"Style": 2, "Size": 10 / 72}}, "IX"
    )
    made = drawn(box("1", text, inner=fonts))
    assert named(made)["1"].lines == (
        TextLine("Ada Stone", 14, True),
        TextLine("CFO", 10, False),
        TextLine("R&D", 10, False),
    )
    assert made.shapes[0].position.sheet == 'page "Page-1", shape "Ada Stone"'


def test_a_shape_without_a_text_shows_that_of_its_master_and_an_emptied_one_none() -> None:
    masters = [master("Position", box("5", "Name\nTitle"))]
    made = drawn(
        box("1", None, more='Master="1"')
        + box("2", "Ada Stone", more='Master="1"')
        + box("3", "", more='Master="1"'),
        masters=masters,
    )
    assert [texts(shape) for shape in made.shapes] == [["Name", "Title"], ["Ada Stone"], []]
    assert [shape.fields for shape in made.shapes] == [{"Master": "Position"}] * 3


def test_fields_of_an_inherited_text_show_the_data_of_the_shape() -> None:
    formula = '<Section N="Field"><Row IX="0"><Cell N="Value" V="Name" F="Prop.Name"/></Row></Section>'
    masters = [master("Position", box("5", '<fld IX="0">Name</fld>', inner=data(name="Name") + formula))]
    shapes = box("1", None, inner=data(name="Ada Stone"), more='Master="1"')
    own = section("Field", {"0": {"Value": "Bo Mist"}}, "IX")
    made = drawn(shapes + box("2", None, inner=own, more='Master="1"'), masters=masters)
    assert [texts(shape) for shape in made.shapes] == [["Ada Stone"], ["Bo Mist"]]


def test_shape_data_is_inherited_changed_and_emptied() -> None:
    rows: dict[str, dict[str, object]] = {
        "Name": {"Value": "", "Label": "Name"},
        "Row_2": {"Value": "IT", "Label": "Department"},
        "Grade": {"Value": "7", "Label": ""},
        "Hidden": {"Value": "1", "Label": "", "Invisible": 1},
        "Since": {"Value": "2021-05-01T00:00:00", "Label": "Since"},
    }
    masters = [master("Manager.17", box("5", "x", inner=section("Property", rows)))]
    own = (
        '<Section N="Property"><Row N="Name"><Cell N="Value" V="Ada" U="STR"/></Row>'
        '<Row N="Grade"><Cell N="Value" V="0" F="No Formula"/></Row></Section>'
    )
    made = drawn(box("1", None, inner=own, more='Master="1"'), masters=masters)
    assert made.shapes[0].fields == {
        "Name": "Ada",
        "Department": "IT",
        "Since": "2021-05-01",
        "Master": "Manager",
    }


@pytest.mark.parametrize(
    ("name", "rank"), [("Assistant", "ASSISTANT"), ("Assistant Belt", "ASSISTANT"), ("Staff", "USUAL")]
)
def test_the_masters_of_organization_charts_say_who_assists(name: str, rank: str) -> None:
    made = drawn(box("1", "Ada", more='Master="1"'), masters=[master(name, box("5", "x"))])
    assert (made.shapes[0].rank, made.shapes[0].fields["Master"]) == (ShapeRank[rank], name)


def test_an_instance_of_a_group_is_one_shape_with_the_texts_and_pictures_in_it() -> None:
    def belt(kind: str, name: str, title: str) -> str:
        parts = [
            box(
                "6" if kind == "master" else "3",
                title,
                (1, 0.2),
                (2, 0.3),
                more='MasterShape="6"' * (kind != "master"),
            ),
            box(
                "7" if kind == "master" else "4",
                name,
                (1, 0.7),
                (2, 0.3),
                more='MasterShape="7"' * (kind != "master"),
            ),
        ]
        if kind == "master":
            return group("5", parts, (1, 1), (2, 1))
        picture = '<ForeignData ForeignType="Bitmap"><Rel r:id="rId1"/></ForeignData>'
        parts.append(box("9", None, (0.2, 0.5), (0.3, 0.3), picture).replace('"Shape"', '"Foreign"', 1))
        return group("1", parts, (4, 8), (2, 1)).replace("<Shape ", '<Shape Master="1" ', 1)

    page = VisioPage(
        belt("instance", "Ada Stone", "CFO") + box("2", "Bo Mist", (4, 5)) + line("8"),
        glue(("8", "EndX", "2"), ("8", "BeginX", "3")),
        parts={"ada.png": PNG},
    )
    made = diagram(archive([page], [master("Position Belt", belt("master", "Name", "Title"))]))
    ada, _ = made.shapes
    assert texts(ada) == ["Ada Stone", "CFO"]
    assert (ada.image, ada.kind, area(ada.area)) == (PNG, ShapeKind.BOX, (3, 2.5, 2, 1))
    assert (made.connectors[0].first, made.connectors[0].second) == ("1:1", "1:2")


def test_parts_that_a_file_leaves_out_are_those_of_the_master() -> None:
    inside = group("5", [box("6", "Vacant", (1, 0.5), (2, 0.3))], (1, 1), (2, 1))
    made = drawn(box("1", None, more='Master="1"'), masters=[master("Vacancy", inside)])
    assert texts(made.shapes[0]) == ["Vacant"]


def test_places_follow_groups_turns_and_mirrors_and_grow_downwards() -> None:
    inner = box("3", "Cy", (1, 0.5), (1, 0.5))
    outer = group("2", [inner], (1.5, 1), (3, 2))
    page = group("1", [outer, box("4", "Dot", (3.5, 3.5), (1, 1))], (4, 8), (4, 4))
    found = named(drawn(page))
    assert set(found) == {"3", "4"}
    assert area(found["3"].area) == (2.5, 4.25, 1, 0.5)
    assert area(found["4"].area) == (5, 1, 1, 1)
    turned = box("1", "Ada", (2, 9), (2, 1), cells({"Angle": math.pi / 2}))
    assert area(drawn(turned).shapes[0].area) == (1.5, 1, 1, 2)
    mirrored = group(
        "1", [box("2", "Ada", (0.5, 0.5), (1, 1))], (4, 8), (4, 4), cells({"FlipX": 1, "FlipY": 1})
    )
    assert area(named(drawn(mirrored))["2"].area) == (5, 1, 1, 1)


def test_a_pin_that_is_not_said_is_where_the_master_has_it() -> None:
    shape = f'<Shape ID="1" Master="1">{cells({"PinX": 1, "PinY": 10, "Width": 4, "Height": 2})}</Shape>'
    corner = (
        box("5", "x", size=(2, 1))
        .replace('"LocPinX" V="1.0"', '"LocPinX" V="0"')
        .replace('"LocPinY" V="0.5"', '"LocPinY" V="1"')
    )
    assert area(drawn(shape, masters=[master("M", corner)]).shapes[0].area) == (1, 1, 4, 2)


def test_lines_are_glued_whichever_end_the_file_names_first() -> None:
    shapes = box("1", "Ada") + box("2", "Bo", (2, 6)) + line("3") + line("4")
    made = drawn(
        shapes, glue(("3", "EndX", "2"), ("3", "BeginX", "1"), ("4", "BeginX", "2"), ("4", "EndX", "1"))
    )
    assert [(item.first, item.second) for item in made.connectors] == [("1:1", "1:2"), ("1:2", "1:1")]
    assert {item.kind for item in made.connectors} == {ConnectorKind.DRAWN}


def test_glue_may_stand_in_formulas_alone() -> None:
    formulas = {
        "BeginX": "PAR(PNT(Sheet.1!Connections.X1,Sheet.1!Connections.Y1))",
        "EndX": "_WALKGLUE(EndTrigger)",
    }
    ends = cells({"BeginX": 0, "EndX": 0}, formulas) + cells(
        {"EndTrigger": 2}, {"EndTrigger": "_XFTRIGGER(Sheet.2!X)"}
    )
    made = drawn(box("1", "Ada") + box("2", "Bo", (2, 6)) + f'<Shape ID="3">{ends}</Shape>')
    assert (made.connectors[0].first, made.connectors[0].second) == ("1:1", "1:2")


def test_ends_that_are_glued_to_nothing_have_a_place_even_in_groups() -> None:
    corners = (
        '<Section N="Geometry" IX="0"><Cell N="NoFill" V="1"/>'
        '<Row T="MoveTo" IX="1"><Cell N="X" V="0"/><Cell N="Y" V="0"/></Row>'
        '<Row T="LineTo" IX="2"><Cell N="X" V="0"/><Cell N="Y" V="-2"/></Row>'
        '<Row T="LineTo" IX="3"><Cell N="X" V="3"/><Cell N="Y" V="-2"/></Row></Section>'
    )
    free = line("1", (1, 10, 4, 8), corners, PinX=1, PinY=10, LocPinX=0, LocPinY=0)
    inside = group("2", [line("3", (0, 0, 1, 1))], (4, 4), (2, 2))
    first, second = drawn(free + inside).connectors
    assert (first.start, first.end, first.path) == (PagePoint(1, 1), PagePoint(4, 3), (PagePoint(1, 3),))
    assert (second.start, second.end) == (PagePoint(3, 8), PagePoint(4, 7))


def test_a_line_says_how_it_is_drawn_itself_or_by_master_and_style() -> None:
    styles = (
        '<StyleSheets><StyleSheet ID="0"><Cell N="LinePattern" V="1"/></StyleSheet>'
        f'<StyleSheet ID="3" LineStyle="0">{cells({"EndArrow": 4})}</StyleSheet></StyleSheets>'
    )
    masters = [
        master("Dotted-line report", line("5")),
        master("Connector", line("5", LinePattern=2, BeginArrow=1)),
    ]
    plain = line("1", LinePattern=1, EndArrow=0)
    themed = line("2", LinePattern="Themed", EndArrow="Themed")
    by_style = line("3").replace("<Shape ", '<Shape LineStyle="3" ')
    dotted = line("4").replace("<Shape ", '<Shape Master="1" ')
    by_master = line("6").replace("<Shape ", '<Shape Master="2" ')
    unseen = line("7", LinePattern=0)
    made = drawn(plain + themed + by_style + dotted + by_master + unseen, masters=masters, styles=styles)
    assert [(item.stroke, item.arrow) for item in made.connectors] == [
        (Stroke.SOLID, Arrow.NONE),
        (Stroke.SOLID, Arrow.NONE),
        (Stroke.SOLID, Arrow.SECOND),
        (Stroke.DASHED, Arrow.NONE),
        (Stroke.DASHED, Arrow.FIRST),
    ]


def test_the_text_of_a_line_is_its_label() -> None:
    made = drawn(line("1", inner="<Text>reports\nto</Text>"))
    assert made.connectors[0].text == "reports\nto"


def test_a_line_drawn_freely_is_a_line() -> None:
    corners = '<Row T="MoveTo" IX="1"><Cell N="X" V="0"/><Cell N="Y" V="0"/></Row>'
    corners += '<Row T="RelLineTo" IX="2"><Cell N="X" V="1"/><Cell N="Y" V="0"/></Row>'
    corners += '<Row T="LineTo" IX="3"><Cell N="X" V="2"/><Cell N="Y" V="1"/></Row>'
    outline = f'<Section N="Geometry" IX="0"><Cell N="NoFill" V="1"/>{corners}</Section>'
    made = drawn(box("1", None, outline=outline))
    assert made.shapes == ()
    assert (made.connectors[0].start, made.connectors[0].end) == (PagePoint(1, 2.5), PagePoint(3, 1.5))
    assert made.connectors[0].path == (PagePoint(3, 2.5),)


def test_containers_hold_what_they_or_their_members_say() -> None:
    structure = section("User", {"msvStructureType": {"Value": "Container"}})
    holding = cells(
        {"Relationships": 0}, {"Relationships": "SUM(DEPENDSON(1,Sheet.2!SheetRef(),Sheet.3!SheetRef()))"}
    )
    held = cells({"Relationships": 0}, {"Relationships": "SUM(DEPENDSON(4,Sheet.4!SheetRef()))"})
    made = drawn(
        box("1", "IT", (4, 6), (8, 8), structure + holding)
        + box("2", "Ada")
        + box("3", "Bo", inner=held)
        + box("4", "Data", (2, 9), (3, 3), structure)
        + box("5", "Cy")
    )
    found = named(made)
    assert [found[key].container for key in "12345"] == [None, "1:1", "1:4", None, None]
    assert [found[key].kind.name for key in "12345"] == ["CONTAINER", "BOX", "BOX", "CONTAINER", "BOX"]


def test_a_team_frame_holds_others() -> None:
    made = drawn(box("1", "Team A", more='Master="1"'), masters=[master("Team frame", box("5", "Title"))])
    assert made.shapes[0].kind is ShapeKind.CONTAINER


def test_groups_are_what_they_show() -> None:
    parts = [box("2", "Ada", (1, 0.5)), box("3", "Bo", (4, 0.5))]
    assert set(named(drawn(group("1", parts, (4, 8), (6, 1))))) == {"2", "3"}
    titled = named(drawn(group("1", parts, (4, 8), (6, 1), "<Text>IT</Text>")))
    assert (titled["1"].kind, titled["2"].container) == (ShapeKind.CONTAINER, "1:1")
    glued = drawn(group("1", parts, (4, 8), (6, 1)) + line("9"), glue(("9", "BeginX", "1")))
    assert glued.connectors[0].first == "1:1"


def test_a_box_that_fills_its_group_is_the_card_and_texts_lie_upon_it() -> None:
    unseen = cells({"FillPattern": 0, "LinePattern": 0})
    parts = [box("2", None, (1, 0.5)), box("3", "Ada Stone", (1, 0.7), (1.5, 0.2), unseen)]
    made = drawn(group("1", parts, (4, 8), (2, 1)) + line("9"), glue(("9", "EndX", "1")))
    found = named(made)
    assert set(found) == {"2", "3"}
    assert (found["3"].kind, found["3"].container, made.connectors[0].second) == (
        ShapeKind.TEXT,
        "1:2",
        "1:2",
    )


def test_a_group_of_texts_alone_is_a_card() -> None:
    unseen = cells({"FillPattern": 0, "LinePattern": 0})
    parts = [box("2", "Ada", (1, 0.7), (2, 0.3), unseen), box("3", "CFO", (1, 0.2), (2, 0.3), unseen)]
    found = named(drawn(group("1", parts, (4, 8), (2, 1))))
    assert [found[key].kind.name for key in "123"] == ["BOX", "TEXT", "TEXT"]
    assert {found[key].container for key in "23"} == {"1:1"}


def test_colours_are_written_or_counted() -> None:
    colours = '<Colors><ColorEntry IX="2" RGB="#FF0000"/></Colors>'
    fills: tuple[dict[str, object], ...] = (
        {"FillForegnd": "#DAE8FC"},
        {"FillForegnd": "2"},
        {"FillForegnd": "Themed"},
        {"FillForegnd": "#111111", "FillPattern": 0},
    )
    made = drawn(
        "".join(box(str(key), "x", inner=cells(fill)) for key, fill in enumerate(fills, 1)), styles=colours
    )
    assert [shape.colour for shape in made.shapes] == ["#dae8fc", "#ff0000", "", ""]


def test_links_lead_to_pages_and_addresses() -> None:
    links = [
        {"SubAddress": "IT", "Address": ""},
        {"SubAddress": "IT/Ada Stone"},
        {"Address": "https://example.org"},
        {"Address": "mailto:ada@example.org"},
        {"SubAddress": "Nowhere"},
    ]
    shapes = "".join(
        box(str(key), "x", inner=section("Hyperlink", {"Row_1": link})) for key, link in enumerate(links, 1)
    )
    made = diagram(archive([VisioPage(shapes), VisioPage("", name="IT")]))
    assert [shape.page_link for shape in made.shapes] == [1, 1, None, None, None]
    assert [dict(shape.fields) for shape in made.shapes[2:4]] == [
        {"link": "https://example.org"},
        {"email": "ada@example.org"},
    ]


def test_background_pages_and_layers_that_are_off_are_not_read_but_told() -> None:
    layers = section("Layer", {"0": {"Visible": 0}, "1": {"Visible": 1}}, "IX")
    shapes = (
        box("1", "Ada", inner=cells({"LayerMember": "0"}))
        + box("2", "Bo", inner=cells({"LayerMember": "0;1"}))
        + '<Shape ID="3" Type="Guide"/>'
    )
    made = diagram(
        archive(
            [VisioPage(box("1", "Logo"), name="Back", more='Background="1"'), VisioPage(shapes, cells=layers)]
        )
    )
    assert (made.pages, [shape.text for shape in made.shapes]) == (("Page-1",), ["Bo"])
    assert made.unread == ("1 shape on a layer that is switched off", "1 page behind others")


OLD = COMPOUND + bytes(500) + "VisioDocument".encode("utf-16-le")
LOCKED = COMPOUND + bytes(500) + "EncryptedPackage".encode("utf-16-le")
BROKEN_PAGES = {"visio/document.xml": b"<VisioDocument/>", "visio/pages/pages.xml": b"<Pages>"}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (OLD, "this is a drawing of an older Visio, which is not read"),
        (LOCKED, "this drawing is locked with a password"),
        (b"PK\x03\x04 and no more", "the file is damaged: its parts cannot be unpacked"),
        (
            zipped({"visio/document.xml": f"<VisioDocument {MAIN}/>".encode()}),
            "this Visio drawing has no pages",
        ),
        (zipped(BROKEN_PAGES), "the file is damaged: a part of it is no XML"),
        (archive([]), "this Visio drawing has no pages"),
    ],
    ids=["old", "locked", "cut", "stencil", "broken", "empty"],
)
def test_what_cannot_be_read_is_told_in_a_sentence(content: bytes, message: str) -> None:
    with pytest.raises(SyntaxMistakeError) as told:
        diagram(content)
    assert told.value.mistake.message == message
    assert told.value.mistake.hint


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("chart.vsd", OLD),
        (
            "chart.vdx",
            b'<?xml version="1.0"?><VisioDocument xmlns="http://schemas.microsoft.com/visio/2003/core"/>',
        ),
    ],
)
def test_older_drawings_are_known_by_their_names(name: str, content: bytes) -> None:
    syntax = syntax_of(Path(name), content)
    assert syntax is not None
    assert syntax.reader.endswith("visio.refused:diagram")


def test_a_master_that_is_not_there_and_glue_to_nothing_do_no_harm() -> None:
    made = drawn(
        box("1", "Ada", more='Master="77"') + line("2"), glue(("2", "BeginX", "99"), ("7", "EndX", "1"))
    )
    assert [shape.text for shape in made.shapes] == ["Ada"]
    assert (made.connectors[0].first, made.connectors[0].start) == (None, PagePoint(0, 11))


_NAMES = st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1, max_size=9)


@given(st.lists(st.tuples(_NAMES, st.integers(0, 99), st.booleans()), min_size=1, max_size=15))
def test_random_trees_come_back(rows: list[tuple[str, int, bool]]) -> None:
    shapes: list[str] = []
    ends: list[tuple[str, str, str]] = []
    expected: list[tuple[str, str]] = []
    for number, (name, above, is_end_first) in enumerate(rows, 1):
        shapes.append(box(str(number), name, (number, 9), (0.5, 0.5)))
        if number > 1:
            parent = above % (number - 1) + 1
            shapes.append(line(str(1000 + number)))
            glued = [(str(1000 + number), "BeginX", str(parent)), (str(1000 + number), "EndX", str(number))]
            ends += reversed(glued) if is_end_first else glued
            expected.append((f"1:{parent}", f"1:{number}"))
    made = drawn("".join(shapes), glue(*ends))
    assert [shape.text for shape in made.shapes] == [name for name, _, _ in rows]
    assert [(item.first, item.second) for item in made.connectors] == expected


def test_a_page_declares_no_entities() -> None:
    page = f'<!DOCTYPE PageContents [<!ENTITY a "Ada">]><PageContents {MAIN} {RELATIONS}/>'
    index = f'<Pages {MAIN} {RELATIONS}><Page ID="1"><Rel r:id="rId1"/></Page></Pages>'
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Target="page1.xml"/></Relationships>'
    )
    parts = {
        "visio/document.xml": f"<VisioDocument {MAIN}/>",
        "visio/pages/pages.xml": index,
        "visio/pages/_rels/pages.xml.rels": relations,
        "visio/pages/page1.xml": page,
    }
    with pytest.raises(SyntaxMistakeError, match="declares entities"):
        diagram(zipped({name: text.encode() for name, text in parts.items()}))
