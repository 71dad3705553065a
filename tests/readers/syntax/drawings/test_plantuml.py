"""Texts of PlantUML: breakdown structures, mind maps, and boxes with arrows, as PlantUML shows them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.errors import Severity
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings.diagram import (
    Arrow,
    ConnectorKind,
    Diagram,
    ShapeKind,
    Stroke,
    TextLine,
)
from orgviewer.readers.syntax.drawings.texts.plantuml.drawn import diagram
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from tests.readers.syntax.drawings.pieces import between, containers, named, pairs, texts


def wbs(lines: str) -> Diagram:
    return diagram(f"@startwbs\n{lines}\n@endwbs\n")


def mind_map(lines: str) -> Diagram:
    return diagram(f"@startmindmap\n{lines}\n@endmindmap\n")


def uml(lines: str) -> Diagram:
    return diagram(f"@startuml\n{lines}\n@enduml\n")


def refused(text: str) -> Mistake:
    with pytest.raises(SyntaxMistakeError) as caught:
        diagram(text)
    return caught.value.mistake


@pytest.mark.parametrize(
    "lines",
    [
        "* a\n** b\n*** c\n** d",
        "+ a\n++ b\n+++ c\n-- d",
        " * a\n  ** b\n   *** c\n  ** d",
        "* a\n\t* b\n\t\t* c\n\t* d",
        "* a\n  * b\n     * c\n  * d",
        "# a\n## b\n### c\n## d",
        "* a\n**< b\n***_ c\n**> d",
        "* a\n**[#red] b\n***[#Orange]_ c\n**- d",
        "left side\n* a\n\n** b <<style>>\n' remark\n*** c\nright side\n** d",
    ],
)
def test_marks_and_indentation_say_how_deep_an_item_is(lines: str) -> None:
    for made in (wbs(lines), mind_map(lines)):
        assert pairs(made) == [("a", "b"), ("b", "c"), ("a", "d")]
        assert {line.kind for line in made.connectors} == {ConnectorKind.STATED}


def test_an_item_without_a_box_is_a_text_and_a_colour_is_its_filling() -> None:
    made = wbs("* a\n**_ b\n**[#SkyBlue]_ c\n**[#aBc] d")
    assert [shape.kind for shape in made.shapes] == [
        *(ShapeKind.BOX, ShapeKind.TEXT, ShapeKind.TEXT, ShapeKind.BOX)
    ]
    assert [shape.colour for shape in made.shapes] == ["", "", "#87ceeb", "#aabbcc"]


def test_texts_of_several_lines_are_read_to_their_semicolon() -> None:
    made = wbs("*:**Ada King**\ntitle of it;no end\nhide and seek;\n**:Bo; <<x>>\n** Cy")
    assert [shape.text.split("\n") for shape in made.shapes] == [
        ["Ada King", "title of it;no end", "hide and seek"],
        ["Bo"],
        ["Cy"],
    ]
    assert made.shapes[0].lines[0].is_bold


def test_arrows_join_items_that_have_names() -> None:
    made = wbs('* top\n** "Common" as c1\n**(AA) Other\nc1 ..> AA #blue\nAA <-- c1 : helps\nc1 -> AA')
    assert pairs(made)[2:] == [("Common", "Other")] * 3
    dashed, turned, solid = made.connectors[2:]
    assert (dashed.stroke, solid.stroke) == (Stroke.DASHED, Stroke.SOLID)
    assert {line.kind for line in (dashed, turned, solid)} == {ConnectorKind.DIRECTED}
    assert turned.text == "helps"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Ada\\nKing", "Ada\nKing"),
        ('**Ada** //King// __x__ --y-- ~~z~~ ""m""', "Ada King x y z m"),
        ("<b>Ada</b> <i>K</i> <color:red>r</color> <size:20>s</size> <back:#ff0>b</back>", "Ada K r s b"),
        ("a ** b -- c __ d", "a ** b -- c __ d"),
        ("~**Ada** ~<b>x ~[[y]]", "**Ada** <b>x [[y]]"),
        ("<U+002A>x<U+00e9> &#8364;", "*xé €"),
        ("[[https://a.example/x Ada King]] https://b.example", "Ada King https://b.example"),
        ("[[https://a.example{tip} Ada]]", "Ada"),
        ("[[https://a.example]]", "https://a.example"),
        ("a & b <3 <vacant>", "a & b <3 <vacant>"),
        ("<&star> Ada <$icon>", "Ada"),
        ("= Heading", "Heading"),
        ("|= a | b |", "a\nb"),
        ("snake_case_name C:\\\\new", "snake_case_name C:\\new"),
        ("Anne--Marie", "Anne--Marie"),
    ],
)
def test_creole_is_what_a_person_sees(written: str, shown: str) -> None:
    assert wbs(f"* {written}").shapes[0].text == shown


def test_bold_and_size_are_told_of_each_line() -> None:
    (shape,) = wbs("* **Ada King**\\n<size:9>Head of IT</size>\\nTel. **1**").shapes
    assert shape.lines == (
        TextLine("Ada King", is_bold=True),
        TextLine("Head of IT", 9.0),
        TextLine("Tel. 1"),
    )


def test_a_link_is_a_field() -> None:
    assert wbs("* [[https://a.example Ada]]").shapes[0].fields == {"URL": "https://a.example"}


def test_what_only_concerns_looks_is_skipped_and_the_title_kept() -> None:
    made = wbs(
        "<style>\nwbsDiagram {\n * { x }\n}\n</style>\nskinparam monochrome true\nskinparam x {\n * y\n}\n"
        "title The **firm**\nheader * h\nlegend right\n* no\nend legend\nscale 2\n/' * no\n* no '/\n* Ada"
    )
    assert texts(made) == ["Ada"]
    assert (made.title, made.pages) == ("The firm", ("The firm",))
    assert not made.findings
    assert wbs("title\nOne\nTwo\nend title\n* Ada").title == "One Two"


def test_each_block_is_a_page() -> None:
    made = diagram(
        "before\n@startwbs\ntitle W\n* Ada\n** Bo\n@endwbs\n@startmindmap(id=x)\n* Cy\n@endmindmap\n"
        "@startsalt\n{}\n@endsalt\n@startuml name\n[Di]\n@enduml"
    )
    assert made.pages == ("W", "", "")
    assert [(shape.text, shape.page) for shape in made.shapes] == [
        ("Ada", 0),
        ("Bo", 0),
        ("Cy", 1),
        ("Di", 2),
    ]
    assert made.unread == ("@startsalt of PlantUML is not read",)
    assert made.shapes[2].position == Position(8, 1)


def test_commands_that_are_not_carried_out_are_told() -> None:
    made = wbs(
        "!theme plain\n!include other.puml\n!define X y\n!procedure $p($a)\n* no\n!endprocedure\n"
        "!$name = 1\n!function $f() !return 2\n!include more.puml\n* Ada"
    )
    assert texts(made) == ["Ada"]
    assert [finding.message.split(" is not ")[0] for finding in made.findings] == [
        *('"!include" in line 3', '"!define" in line 4', '"!procedure" in line 5'),
        *('"!$name" in line 8', '"!function" in line 9'),
    ]
    assert {finding.severity for finding in made.findings} == {Severity.WARNING}


def test_lines_that_are_not_understood_are_told_and_left_out() -> None:
    (one,) = wbs("* Ada\nnonsense here").findings
    assert one.message == 'line 3 is not understood: "nonsense here"'
    (many,) = uml("[Ada]\nnonsense\nnonsense\n").findings
    assert many.message == '2 lines are not understood, the first of them line 3: "nonsense"'
    (astray,) = wbs("* Ada\nx -> y").findings
    assert "line 3" in astray.message


def test_a_line_that_ends_in_a_backslash_goes_on() -> None:
    made = wbs("* Ada \\\nKing\n** Bo")
    assert texts(made) == ["Ada King", "Bo"]
    assert made.shapes[1].position == Position(4, 1)


@pytest.mark.parametrize(
    "text", ["@startwbs\ntitle x\n*:a\nb;\n** c\n@endwbs", "@startuml\ncard a [\nb\n]\na --> c\n@enduml"]
)
def test_line_ends_of_windows_change_nothing(text: str) -> None:
    assert diagram(text.replace("\n", "\r\n")) == diagram(text)


def test_boxes_have_names_texts_colours_and_stereotypes() -> None:
    made = uml(
        'rectangle "Ada King\\n**CEO**" as a #LightBlue\ncard b <<manager>> [\n Bo Li\n <b>CFO</b>\n]\n'
        '[Cy] as c\n(Di)\n:Ed:\nactor Flo as "Flo May"\nobject "Gus" as g [[https://g.example]] {\n'
        ' role = "CTO"\n --\n + Board\n}\ng : mail = g@g.example\nclass Hal\n'
        'label "Note" as n\nclass K extends L'
    )
    boxes = named(made)
    assert boxes["Ada King"].lines == (TextLine("Ada King"), TextLine("CEO", is_bold=True))
    assert boxes["Ada King"].colour == "#add8e6"
    assert boxes["Bo Li"].text == "Bo Li\nCFO"
    assert boxes["Bo Li"].fields == {"stereotype": "manager"}
    assert boxes["Gus"].text == "Gus\nBoard"
    assert boxes["Gus"].fields == {"URL": "https://g.example", "role": "CTO", "mail": "g@g.example"}
    assert {"Cy", "Di", "Ed", "Flo May", "Hal"} <= set(boxes)
    assert boxes["Note"].kind is ShapeKind.TEXT
    assert pairs(made) == [("L", "K")]


def test_packages_are_containers() -> None:
    made = uml(
        'package "Finance" as f {\n [Ada]\n rectangle "Payroll" {\n  [Bo]\n }\n together {\n  [Cy]\n }\n}\n'
        "namespace it {\n class Di {\n  x\n }\n}\n[Ed]"
    )
    assert containers(made) == {
        **{"Ada": "Finance", "Payroll": "Finance", "Bo": "Payroll", "Cy": "Finance"},
        "Di\nx": "it",
    }
    assert named(made)["Finance"].kind is ShapeKind.CONTAINER
    assert named(made)["Ed"].container is None


@pytest.mark.parametrize(
    ("written", "first", "arrow", "stroke"),
    [
        ("a --> b", "a", Arrow.SECOND, Stroke.SOLID),
        ("a -- b", "a", Arrow.NONE, Stroke.SOLID),
        ("a ..> b", "a", Arrow.SECOND, Stroke.DASHED),
        ("a <-- b", "b", Arrow.SECOND, Stroke.SOLID),
        ("a -down-> b", "a", Arrow.SECOND, Stroke.SOLID),
        ("a -up-> b", "b", Arrow.FIRST, Stroke.SOLID),
        ("a <-up- b", "b", Arrow.SECOND, Stroke.SOLID),
        ("a -r-> b", "a", Arrow.SECOND, Stroke.SOLID),
        ("a -[#red,dashed]-> b", "a", Arrow.SECOND, Stroke.DASHED),
        ("a --> b #line:red;line.dotted", "a", Arrow.SECOND, Stroke.DASHED),
        ("a <--> b", "a", Arrow.BOTH, Stroke.SOLID),
        ("a <|-- b", "a", Arrow.FIRST, Stroke.SOLID),
        ("a ..|> b", "b", Arrow.FIRST, Stroke.DASHED),
        ("a *-- b", "a", Arrow.FIRST, Stroke.SOLID),
        ("a --* b", "b", Arrow.FIRST, Stroke.SOLID),
        ("a o--> b", "a", Arrow.BOTH, Stroke.SOLID),
    ],
)
def test_every_arrow_has_its_upper_end_its_heads_and_its_line(
    written: str, first: str, arrow: Arrow, stroke: Stroke
) -> None:
    made = uml(f"[a]\n[b]\n{written}")
    (line,) = made.connectors
    assert pairs(made) == [(first, "b" if first == "a" else "a")]
    assert (line.arrow, line.stroke, line.kind) == (arrow, stroke, ConnectorKind.DIRECTED)


def test_texts_at_arrows_and_names_that_nobody_declared() -> None:
    made = uml('"Ada King" "1" --> "n" [Bo Li] : leads\nAda.K --> :Cy:\nAda.K -[hidden]-> Di')
    assert pairs(made) == [("Ada King", "Bo Li"), ("Ada.K", "Cy")]
    assert between(made, "Ada King", "Bo Li").text == "1\nleads\nn"
    assert "Di" in texts(made)


def test_notes_are_named_and_not_read() -> None:
    made = uml(
        '[a]\nnote left of a : no --> no\nnote right of a\n no --> no\nend note\nnote "free" as N\nN .. a\n'
        "note as M\n text\nend note\nM .. a\na --> [b]"
    )
    assert pairs(made) == [("a", "b")]
    assert made.unread == ("notes",)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("@startuml\nAlice -> Bob: hi\n@enduml", 2, "this is a sequence diagram"),
        ("@startuml\nparticipant Bob\n@enduml", 2, "this is a sequence diagram"),
        ("@startuml\nstart\n:x;\nstop\n@enduml", 2, "this is a diagram of PlantUML of a kind"),
        ("@startuml\n[*] --> A\n@enduml", 2, "this is a diagram of PlantUML of a kind"),
        ("@startsalt\n{}\n@endsalt", 1, "@startsalt of PlantUML is not read"),
        ("* Ada", 1, "there is no @startwbs"),
        ("\n@startuml\n!include C4.puml\nPerson(a, Ada)\n@enduml", 2, "line 4 is not understood"),
        ("@startwbs\n* a\n**:b\nc\n@endwbs", 3, "the text that begins here does not end"),
        ("@startuml\n" + "package a {\n" * 200, 102, "more than 100 groups stand within each other here"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(text: str, line: int, message: str) -> None:
    mistake = refused(text)
    assert (mistake.line, mistake.column) == (line, 1)
    assert mistake.message.startswith(message)


NAMES = st.text(
    st.characters(categories=("L", "N", "P", "S", "Zs"), exclude_characters="\\"), min_size=1, max_size=12
).filter(str.strip)


@given(st.lists(st.tuples(NAMES, st.integers(0, 5)), min_size=1, max_size=20))
def test_a_written_tree_is_read_back(people: list[tuple[str, int]]) -> None:
    depth, above, lines, wanted = 0, [""], [], []
    for number, (name, step) in enumerate(people):
        depth = 1 if not number else max(2, depth + 1 - step)
        shown = " ".join(name.split())
        lines.append("*" * depth + " " + "".join(f"<U+{ord(letter):04X}>" for letter in name))
        del above[depth:]
        above.append(shown)
        wanted += [(above[depth - 1], shown)] if number else []
    made = wbs("\n".join(lines))
    assert texts(made) == [" ".join(name.split()) for name, _ in people]
    assert pairs(made) == wanted
