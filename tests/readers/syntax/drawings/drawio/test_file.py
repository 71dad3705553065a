"""Files of draw.io: pages, cells, what lies in what, and lines with their ends."""

from __future__ import annotations

import base64
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.syntax.drawings.diagram import Arrow, ConnectorKind, PagePoint, ShapeKind, Stroke
from orgviewer.readers.syntax.drawings.drawio import file as drawio_file
from orgviewer.readers.syntax.drawings.drawio.file import diagram
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from tests.readers.syntax.drawings.drawio.files import (
    BOX,
    TEXT,
    drawn,
    edge,
    file,
    item,
    model,
    packed,
    page,
    shapes,
    texts,
    vertex,
)

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def test_a_page_is_read_compressed_and_plain_alike() -> None:
    cells = model(
        vertex("a", "Ada Stone"), vertex("b", "Grüße & <b>Äpfel</b> 100%"), edge("e", 'source="a" target="b"')
    )
    plain = diagram(file(page(cells)))
    assert [shape.text for shape in plain.shapes] == ["Ada Stone", "Grüße & Äpfel 100%"]
    assert diagram(file(page(packed(cells)))) == plain
    assert diagram(file(page(quote(cells)))) == plain


def test_a_bare_model_is_a_file_of_one_page() -> None:
    made = diagram(model(vertex("a", "Ada Stone")))
    assert made.pages == ("",)
    assert made.shapes[0].position.sheet == 'page 1, shape "Ada Stone"'


def test_pages_keep_their_titles_and_equal_ids_apart() -> None:
    made = diagram(file(page(model(vertex("a", "Ada")), "Board"), page(model(vertex("a", "Bo")), "IT", "p2")))
    assert made.pages == ("Board", "IT")
    assert [(shape.id, shape.page) for shape in made.shapes] == [("1:a", 0), ("2:a", 1)]
    assert made.shapes[1].position.sheet == 'page "IT", shape "Bo"'


def test_a_link_to_a_page_leads_there() -> None:
    first = model(
        item("a", 'label="IT, see there" link="data:page/id,p2"'),
        item("b", 'label="IT" link="data:page/id,no"'),
    )
    found = shapes(diagram(file(page(first), page(model(), "IT", "p2"))))
    assert (found["a"].page_link, found["b"].page_link) == (1, None)
    assert "link" not in found["a"].fields
    label = vertex("c", '<a href="data:page/id,p2">IT</a>')
    assert shapes(diagram(file(page(model(label)), page(model(), "IT", "p2"))))["c"].page_link == 1


@pytest.mark.parametrize("tag", ["UserObject", "object"])
def test_data_of_a_shape_are_fields(tag: str) -> None:
    attributes = (
        'label="Ada" name="Ada Stone" Job_Title="CFO" empty="" tooltip="Since 2021" link="https://x.org/a"'
    )
    shape = shapes(drawn(item("a", attributes, tag=tag)))["a"]
    assert shape.fields == {
        "name": "Ada Stone",
        "Job_Title": "CFO",
        "tooltip": "Since 2021",
        "link": "https://x.org/a",
    }


def test_placeholders_are_filled_only_where_they_are_wanted() -> None:
    label = 'label="%name%&lt;br&gt;%role% %%name% %unknown% 100%" name="Ada Stone" role="CFO"'
    found = shapes(drawn(item("a", f'{label} placeholders="1"'), item("b", label)))
    assert texts(found["a"]) == ["Ada Stone", "CFO %name% %unknown% 100%"]
    assert texts(found["b"]) == ["%name%", "%role% %%name% %unknown% 100%"]


def test_placeholders_ask_what_a_shape_lies_in_and_the_page_and_the_file() -> None:
    root = '<object id="0" label="" house="Example AG"><mxCell/></object><mxCell id="1" parent="0"/>'
    swimlane = item("s", 'label="%unit%" unit="IT" placeholders="1"', "swimlane;html=1;")
    label = 'label="%unit% of %house%, %page% %pagenumber%/%pagecount%, %day%" placeholders="1"'
    cells = model(swimlane, item("a", label, parent="s"), root=root)
    made = diagram(file(page(cells, "Chart"), more='vars=\'{"day":"Monday"}\''))
    assert shapes(made)["a"].text == "IT of Example AG, Chart 1/1, Monday"


def test_places_count_from_what_a_shape_lies_in() -> None:
    found = shapes(
        drawn(
            vertex("s", "IT", "swimlane;html=1;", (100, 200, 400, 300)),
            vertex("t", "Data", "swimlane;html=1;", (10, 40, 200, 200), "s"),
            vertex("a", "Ada", BOX, (5, 50, 120, 60), "t"),
        )
    )
    assert found["a"].area is not None
    assert found["t"].area is not None
    assert (found["t"].area.left, found["t"].area.top) == (110, 240)
    assert (found["a"].area.left, found["a"].area.top) == (115, 290)
    assert (found["a"].container, found["t"].container, found["s"].container) == ("1:t", "1:s", None)
    assert {found[name].kind for name in "st"} == {ShapeKind.CONTAINER}


def test_a_child_may_stand_before_its_parent_and_a_circle_of_parents_ends() -> None:
    found = shapes(
        drawn(vertex("a", "Ada", BOX, (5, 5, 10, 10), "s"), vertex("s", "IT", "swimlane;", (10, 10, 99, 99)))
    )
    assert found["a"].area is not None
    assert found["a"].area.left == 15
    circle = drawn(
        vertex("a", "Ada", parent="b"), vertex("b", "Bo", parent="a"), vertex("c", "Cy", parent="c")
    )
    assert {shape.text for shape in circle.shapes} == {"Ada", "Bo", "Cy"}


def test_a_label_over_a_box_is_a_text_and_a_box_without_one_stays() -> None:
    found = shapes(drawn(vertex("a", "", BOX), vertex("b", "Ada Stone", TEXT, (10, 10, 80, 20))))
    assert (found["a"].kind, found["b"].kind) == (ShapeKind.BOX, ShapeKind.TEXT)


def test_a_group_without_a_text_is_the_box_that_fills_it() -> None:
    made = drawn(
        vertex("g", "", "group", (100, 100, 200, 50)),
        vertex("a", "", BOX, (0, 0, 200, 50), "g"),
        vertex("t", "Ada Stone", TEXT, (10, 5, 100, 20), "g"),
        vertex("i", "", "shape=actor;html=1;", (150, 5, 30, 40), "g"),
        vertex("b", "Bo Mist"),
        edge("e", 'source="g" target="b"'),
    )
    found = shapes(made)
    assert set(found) == {"a", "t", "i", "b"}
    assert (found["t"].container, found["i"].container, found["a"].container) == ("1:a", "1:a", None)
    assert found["i"].kind is ShapeKind.PICTURE
    assert (made.connectors[0].first, made.connectors[0].second) == ("1:a", "1:b")


def test_a_group_of_texts_alone_is_a_card() -> None:
    made = drawn(
        vertex("g", "", "group", (100, 100, 200, 50)),
        vertex("n", "Ada Stone", TEXT, (0, 0, 200, 20), "g"),
        vertex("r", "CFO", TEXT, (0, 20, 200, 20), "g"),
    )
    found = shapes(made)
    assert found["g"].kind is ShapeKind.BOX
    assert {found[name].container for name in "nr"} == {"1:g"}


def test_a_group_of_several_boxes_is_no_shape_unless_a_line_ends_there() -> None:
    cells = [
        vertex("g", "", "group", (0, 0, 400, 60)),
        vertex("a", "Ada", BOX, (0, 0, 120, 60), "g"),
        vertex("b", "Bo", BOX, (200, 0, 120, 60), "g"),
    ]
    assert set(shapes(drawn(*cells))) == {"a", "b"}
    found = shapes(drawn(*cells, vertex("c", "Cy"), edge("e", 'source="c" target="g"')))
    assert found["g"].kind is ShapeKind.CONTAINER
    assert found["a"].container == "1:g"


def test_lines_are_glued_and_say_how_they_are_drawn() -> None:
    lines = drawn(
        vertex("a", "Ada"),
        vertex("b", "Bo"),
        edge("e1", 'source="a" target="b"'),
        edge("e2", 'source="a" target="b"', "endArrow=none;dashed=1;html=1;"),
        edge("e3", 'source="a" target="b"', "startArrow=block;endArrow=none;"),
        edge("e4", 'source="a" target="b"', "startArrow=oval;endArrow=classic;dashed=0;"),
        edge("e5", 'source="a" target="b"', "strokeColor=none;"),
    ).connectors
    assert [(line.first, line.second, line.kind) for line in lines] == [
        ("1:a", "1:b", ConnectorKind.DRAWN)
    ] * 4
    assert [line.arrow for line in lines] == [Arrow.SECOND, Arrow.NONE, Arrow.FIRST, Arrow.BOTH]
    assert [line.stroke for line in lines] == [Stroke.SOLID, Stroke.DASHED, Stroke.SOLID, Stroke.SOLID]


def test_labels_of_a_line_are_its_text_and_no_shapes() -> None:
    label = vertex("l", "since <b>May</b>", "edgeLabel;html=1;", (0, 0, 0, 0), "e", 'connectable="0"')
    made = drawn(
        vertex("a", "Ada"), vertex("b", "Bo"), edge("e", 'source="a" target="b"', label="reports"), label
    )
    assert made.connectors[0].text == "reports\nsince May"
    assert set(shapes(made)) == {"a", "b"}


def test_ends_that_are_glued_to_nothing_have_a_place() -> None:
    points = (
        '<mxPoint x="10" y="20" as="sourcePoint"/><mxPoint x="50" y="90" as="targetPoint"/>'
        '<Array as="points"><mxPoint x="10" y="60"/><mxPoint x="50" y="60"/></Array>'
    )
    made = drawn(
        vertex("s", "IT", "swimlane;", (100, 100, 300, 300)),
        vertex("a", "Ada"),
        edge("e1", "", inner=points),
        edge("e2", 'source="a"', inner=points, parent="s"),
        edge("e3", 'source="a" target="gone"'),
    )
    free, half, lost = made.connectors
    assert (free.start, free.end) == (PagePoint(10, 20), PagePoint(50, 90))
    assert free.path == (PagePoint(10, 60), PagePoint(50, 60))
    assert (half.first, half.start, half.end) == ("1:a", None, PagePoint(150, 190))
    assert (lost.second, lost.end) == (None, None)
    assert [finding.place for finding in made.findings] == [("connectors", 2)]


def test_a_line_may_end_on_another_line_or_on_a_rule() -> None:
    made = drawn(
        vertex("a", "Ada", BOX, (0, 0, 100, 100)),
        vertex("b", "Bo", BOX, (0, 300, 100, 100)),
        vertex("c", "Cy", BOX, (300, 150, 100, 100)),
        vertex("r", "", "line;strokeWidth=2;html=1;", (0, 500, 200, 10)),
        edge("e1", 'source="a" target="b"'),
        edge("e2", 'source="e1" target="c"'),
        edge("e3", 'source="b" target="r"'),
    )
    _, on_line, on_rule, rule = made.connectors
    assert (on_line.start, on_line.second) == (PagePoint(50, 200), "1:c")
    assert on_rule.end == PagePoint(100, 505)
    assert (rule.start, rule.end) == (PagePoint(0, 505), PagePoint(200, 505))


def test_what_lies_on_a_layer_that_is_off_is_not_read_but_told() -> None:
    made = drawn(
        '<mxCell id="2" parent="0" visible="0"/>',
        vertex("a", "Ada"),
        vertex("b", "Bo", parent="2"),
        vertex("c", "Cy", parent="b"),
        edge("e", 'source="a" target="b"'),
    )
    assert set(shapes(made)) == {"a"}
    assert made.connectors == ()
    assert made.unread == ("2 shapes on layers that are switched off",)


def test_pictures_that_lie_in_the_file_are_kept() -> None:
    data = base64.b64encode(PNG).decode()
    found = shapes(
        drawn(
            vertex("a", "", f"shape=image;html=1;image=data:image/png,{data};"),
            vertex("b", "Bo Mist", f"label;html=1;image=data:image/png,{data};"),
            vertex("c", f'<img src="data:image/png;base64,{data}"/><br>Cy Dale'),
            vertex("d", "", "shape=image;image=https://example.org/d.png;"),
            vertex("e", "Ed", "label;image=data:image/svg+xml,PHN2Zz4=;"),
        )
    )
    assert [found[name].image for name in "abcde"] == [PNG, PNG, PNG, None, None]
    assert [found[name].kind.name for name in "abcde"] == ["PICTURE", "BOX", "BOX", "PICTURE", "BOX"]
    assert texts(found["c"]) == ["Cy Dale"]
    assert found["d"].fields == {"image": "https://example.org/d.png"}


def test_the_filling_is_the_colour() -> None:
    styles = {
        "a": "fillColor=#DAE8FC;",
        "b": "fillColor=light-dark(#fff,#123456);",
        "c": "fillColor=none;",
        "d": "",
    }
    found = shapes(drawn(*(vertex(name, "X", style) for name, style in styles.items())))
    assert [found[name].colour for name in "abcd"] == ["#dae8fc", "#ffffff", "", ""]


def test_an_address_of_a_mail_link_is_a_field() -> None:
    label = 'Ada<br><a href="mailto:ada@example.org?subject=x">Mail</a>'
    assert shapes(drawn(vertex("a", label)))["a"].fields == {"email": "ada@example.org"}


def test_two_cells_of_one_id_are_both_read_and_told_of() -> None:
    made = drawn(vertex("a", "Ada"), vertex("a", "Bo"), vertex("b", "Cy"), edge("e", 'source="a" target="b"'))
    assert [shape.text for shape in made.shapes] == ["Ada", "Bo", "Cy"]
    assert len({shape.id for shape in made.shapes}) == 3
    assert made.connectors[0].first == made.shapes[0].id
    assert [finding.message for finding in made.findings] == [
        'page "Page-1" has two cells with the id "a": lines to it lead to the first'
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<mxfile></mxfile>", "this is XML, but no drawing of draw.io: it has no page"),
        ("<mxlibrary>[]</mxlibrary>", "this is XML, but no drawing of draw.io: it has no page"),
        ("<mxfile><diagram>%%%</diagram></mxfile>", 'page "1" is damaged: it cannot be unpacked'),
        (
            '<mxfile>\n<diagram name="IT">7V1b</diagram></mxfile>',
            'page "IT" is damaged: it cannot be unpacked',
        ),
        ("<mxfile><diagram>", "this is no XML from here on: "),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(text: str, message: str) -> None:
    with pytest.raises(SyntaxMistakeError) as told:
        diagram(text)
    assert told.value.mistake.message.startswith(message)


def test_a_damaged_page_has_its_line() -> None:
    with pytest.raises(SyntaxMistakeError) as told:
        diagram('<mxfile>\n<diagram name="IT">7V1b</diagram></mxfile>')
    assert told.value.mistake.line == 2


def test_a_page_that_grows_too_large_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawio_file, "LARGEST_PART", 1000)
    with pytest.raises(SyntaxMistakeError, match="too large"):
        diagram(file(page(packed(model(*(vertex(str(number), "Ada") for number in range(99)))))))


def test_entities_are_not_expanded() -> None:
    text = '<!DOCTYPE mxfile [<!ENTITY a "Ada">]>' + file(
        page(model(vertex("a", "x").replace("x", "&a;", 1)))
    )
    with pytest.raises(SyntaxMistakeError):
        diagram(text)


_NAMES = st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1, max_size=9)


@given(st.lists(st.tuples(_NAMES, st.integers(0, 99)), min_size=1, max_size=20), st.booleans())
def test_random_trees_come_back(rows: list[tuple[str, int]], is_packed: bool) -> None:
    cells = [vertex(f"n{number}", name) for number, (name, _) in enumerate(rows)]
    parents = [above % number if number else None for number, (_, above) in enumerate(rows)]
    cells += [
        edge(f"e{number}", f'source="n{above}" target="n{number}"')
        for number, above in enumerate(parents)
        if above is not None
    ]
    content = model(*cells)
    made = diagram(file(page(packed(content) if is_packed else content)))
    assert [shape.text for shape in made.shapes] == [" ".join(name.split()) for name, _ in rows]
    assert [(line.first, line.second) for line in made.connectors] == [
        (f"1:n{above}", f"1:n{number}") for number, above in enumerate(parents) if above is not None
    ]


def test_shapes_within_each_other_thousands_deep_are_read() -> None:
    count = 3000
    cells = [vertex(f"n{number}", "Ada", BOX, (1, 1, 9, 9), f"n{number - 1}") for number in range(count)]
    found = shapes(drawn(*reversed(cells)))
    last = found[f"n{count - 1}"]
    assert last.area is not None
    assert (last.area.left, last.container) == (count, f"1:n{count - 2}")
