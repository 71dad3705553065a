"""Texts of Mermaid: nodes, links and groups of flowcharts, and mind maps, as Mermaid itself reads them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings.diagram import Arrow, ConnectorKind, ShapeKind, Stroke, TextLine
from orgviewer.readers.syntax.drawings.texts.mermaid.drawn import diagram
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from tests.readers.syntax.drawings.pieces import containers, named, pairs, texts


def refused(text: str) -> Mistake:
    with pytest.raises(SyntaxMistakeError) as caught:
        diagram(text)
    return caught.value.mistake


@pytest.mark.parametrize(
    "head", ["graph TD", "flowchart LR", "graph BT", "flowchart RL", "flowchart", "flowchart-elk TB"]
)
def test_whoever_stands_before_an_arrow_is_first_in_every_direction(head: str) -> None:
    made = diagram(f"{head}\nA --> B")
    assert pairs(made) == [("A", "B")]
    assert made.connectors[0].kind is ConnectorKind.DIRECTED


@pytest.mark.parametrize(
    "shape",
    [
        "[x]",
        "(x)",
        "([x])",
        "[[x]]",
        "[(x)]",
        "((x))",
        "(((x)))",
        "{x}",
        "{{x}}",
        "[/x/]",
        "[\\x\\]",
        "[/x\\]",
        "[\\x/]",
        ">x]",
        "(-x-)",
        "[|borders:lt|x]",
    ],
)
def test_every_shape_has_its_text(shape: str) -> None:
    plain = shape.replace("x", "Ada King")
    quoted = shape.replace("x", '"Ada (acting) [x]"')
    made = diagram(f"graph TD\n A{plain} --> B{quoted}\n")
    assert texts(made) == ["Ada King", "Ada (acting) [x]"]


def test_shape_data_holds_a_label() -> None:
    made = diagram(
        'flowchart TD\nA@{ shape: rect, label: "Ada, CEO" } --> B@{ shape: text\n label: Bo }\n'
        "C@{ shape: f-circ }\nA e1@--> C\ne1@{ animate: true }"
    )
    assert texts(made) == ["Ada, CEO", "Bo", ""]
    assert made.shapes[1].kind is ShapeKind.TEXT
    assert pairs(made) == [("Ada, CEO", "Bo"), ("Ada, CEO", "")]


def test_a_node_without_a_text_shows_its_id_and_the_last_text_wins() -> None:
    made = diagram("graph TD\nA[one] --> head-of.it\nB --> A[two]\n")
    assert texts(made) == ["two", "head-of.it", "B"]
    assert made.shapes[0].position == Position(3, 7)


def test_entities_breaks_and_html_are_what_they_stand_for() -> None:
    made = diagram(
        'graph TD\nA["#quot;Ada#quot; &amp; #35;1 #lt;x#gt;<br/>Head<br>of\\nIT"]\n'
        'B["<b>Bo</b><br/><small>CFO</small>"]\nC["fa:fa-user Cy <vacant>"]\nD["two\nlines"]'
    )
    assert made.shapes[0].text.split("\n") == ['"Ada" & #1 <x>', "Head", "of", "IT"]
    assert made.shapes[1].lines == (TextLine("Bo", is_bold=True), TextLine("CFO"))
    assert texts(made)[2:] == ["Cy <vacant>", "two\nlines"]


def test_markdown_in_backquotes_is_bold_and_its_lines_are_lines() -> None:
    made = diagram('graph TD\nA["`**Ada King**\n_Head_ of *IT*`"]')
    assert made.shapes[0].lines == (TextLine("Ada King", is_bold=True), TextLine("Head of IT"))


@pytest.mark.parametrize(
    ("link", "arrow", "stroke"),
    [
        ("-->", Arrow.SECOND, Stroke.SOLID),
        ("---", Arrow.NONE, Stroke.SOLID),
        ("---->", Arrow.SECOND, Stroke.SOLID),
        ("-.->", Arrow.SECOND, Stroke.DASHED),
        ("-..-", Arrow.NONE, Stroke.DASHED),
        ("==>", Arrow.SECOND, Stroke.SOLID),
        ("===", Arrow.NONE, Stroke.SOLID),
        ("--x", Arrow.SECOND, Stroke.SOLID),
        ("--o", Arrow.SECOND, Stroke.SOLID),
        ("<-->", Arrow.BOTH, Stroke.SOLID),
        ("x--x", Arrow.BOTH, Stroke.SOLID),
        ("<-.->", Arrow.BOTH, Stroke.DASHED),
        ("-->|some text|", Arrow.SECOND, Stroke.SOLID),
        ('-->|"some text"|', Arrow.SECOND, Stroke.SOLID),
        ("-- some text -->", Arrow.SECOND, Stroke.SOLID),
        ("--some text---", Arrow.NONE, Stroke.SOLID),
        ('-- "some text" -->', Arrow.SECOND, Stroke.SOLID),
        ("-. some text .->", Arrow.SECOND, Stroke.DASHED),
        ("== some text ==>", Arrow.SECOND, Stroke.SOLID),
        ("<-- some text -->", Arrow.BOTH, Stroke.SOLID),
    ],
)
def test_every_link_has_its_heads_its_line_and_its_text(link: str, arrow: Arrow, stroke: Stroke) -> None:
    made = diagram(f"graph TD\nA {link} B")
    (line,) = made.connectors
    assert pairs(made) == [("A", "B")]
    assert (line.arrow, line.stroke) == (arrow, stroke)
    assert line.text == ("some text" if "text" in link else "")


def test_links_that_are_not_seen_are_none() -> None:
    made = diagram("graph TD\nA ~~~ B --> C")
    assert pairs(made) == [("B", "C")]
    assert texts(made) == ["A", "B", "C"]


def test_chains_and_ampersands_join_all_with_all() -> None:
    made = diagram("graph TD;A & B --> C & D --> E;F\n --> G;A&B --> H")
    assert pairs(made) == [
        *(("A", "C"), ("A", "D"), ("B", "C"), ("B", "D"), ("C", "E"), ("D", "E"), ("F", "G")),
        ("A&B", "H"),
    ]


def test_a_cross_or_a_circle_needs_no_blank_as_in_mermaid() -> None:
    assert pairs(diagram("graph TD\nA---oB")) == [("A", "B")]


def test_subgraphs_are_containers_and_keep_those_whom_they_name_first() -> None:
    made = diagram(
        "flowchart TB\nsubgraph one [Team One]\n direction LR\n A --> B\n"
        " subgraph two\n  B --> C\n end\nend\n"
        'subgraph s3["Team (3; x)"]\n C --> D\nend\n'
        'subgraph Fourth team\n E\nend\nsubgraph "Fifth team"\n F\nend'
    )
    assert containers(made) == {
        **{"two": "Team One", "A": "Team One", "B": "two", "C": "two"},
        **{"D": "Team (3; x)", "E": "Fourth team", "F": "Fifth team"},
    }
    assert {shape.text for shape in made.shapes if shape.kind is ShapeKind.CONTAINER} == {
        *("Team One", "two", "Team (3; x)", "Fourth team", "Fifth team")
    }


def test_a_link_may_lead_to_a_subgraph_that_comes_later() -> None:
    made = diagram("graph TD\nX --> team\nsubgraph team [The team]\nA\nend")
    assert pairs(made) == [("X", "The team")]
    assert texts(made) == ["The team", "X", "A"]


def test_colours_come_from_styles_and_classes() -> None:
    made = diagram(
        "graph TD\nA:::hot --> B\nC & D & E\nclassDef hot fill:#f96,stroke:#333;\n"
        "classDef cold,cool fill:lightblue\n"
        "class B,C cold\nstyle C fill:rgb(1, 2, 3),color:#fff\nclassDef default stroke:#000,fill:#eee"
    )
    assert [shape.colour for shape in made.shapes] == ["#ff9966", "#add8e6", "#010203", "#eeeeee", "#eeeeee"]


def test_a_style_may_dash_a_link() -> None:
    made = diagram("graph TD\nA --> B --> C\nlinkStyle 1 stroke:red,stroke-dasharray: 5 5")
    assert [line.stroke for line in made.connectors] == [Stroke.SOLID, Stroke.DASHED]


def test_where_a_click_leads_is_a_field() -> None:
    made = diagram(
        'graph TD\nA --> B --> C\nclick A "https://a.example/?x=1;y" "Tip" _blank\nclick B href "https://b.example"\n'
        'click C call open("x") "Other tip"'
    )
    assert [dict(shape.fields) for shape in made.shapes[:2]] == [
        {"URL": "https://a.example/?x=1;y", "tooltip": "Tip"},
        {"URL": "https://b.example"},
    ]


def test_front_matter_directives_and_comments_are_not_drawn() -> None:
    made = diagram(
        '---\ntitle: "The team"\nconfig:\n  theme: dark\n---\n%%{init: {"theme":\n"dark"}}%%\nflowchart TD\n'
        "%% a --> comment\naccTitle: x --> y\naccDescr { more\nlines }\n  A --> B %% behind\n"
    )
    assert (made.title, made.pages) == ("The team", ("The team",))
    assert pairs(made) == [("A", "B")]
    assert made.shapes[0].position == Position(13, 3)


@pytest.mark.parametrize(
    "text",
    [
        '---\ntitle: x\n---\ngraph TD\nsubgraph s\nA["Ada\nKing"] --> B\nend\n%% c\nstyle A fill:red\n',
        "mindmap\n  Ada\n    b[Bo]\n      Cy\n    ::icon(x)\n",
    ],
)
def test_line_ends_of_windows_change_nothing(text: str) -> None:
    unix, windows = diagram(text), diagram(text.replace("\n", "\r\n"))
    assert (windows.shapes, windows.connectors, windows.title) == (unix.shapes, unix.connectors, unix.title)


def test_names_in_any_script_are_ids() -> None:
    assert pairs(diagram("graph TD\nJürgen --> 张伟\nА1 --> ب")) == [("Jürgen", "张伟"), ("А1", "ب")]


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("graph TD\nA[Ada --> B", 2, 2, "the bracket here is not closed"),
        ("graph TD\nA --> B\nA -->", 3, 6, '"" is not understood here'),
        ("graph TD\nA[x] B[y]", 2, 5, '"B[y]" is not understood here'),
        ("graph TD\nA -- text\n", 2, 3, "the text of this link does not end"),
        ("graph TD\nsubgraph x\nA", 2, 1, 'the subgraph that begins here has no "end"'),
        ("graph TD\nA\nend", 3, 1, 'this "end" closes no subgraph'),
        ("%%{init: {}\ngraph TD", 1, 1, "the directive that begins here is not closed"),
        ("---\ntitle: x\ngraph TD", 1, 1, "the front matter that begins here is not closed"),
        ("sequenceDiagram\nA->>B: hi", 1, 1, 'this diagram of Mermaid is of the kind "sequenceDiagram"'),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(text: str, line: int, column: int, message: str) -> None:
    mistake = refused(text)
    assert (mistake.line, mistake.column) == (line, column)
    assert mistake.message.startswith(message)


def test_limits_stop_what_asks_for_too_much() -> None:
    assert "groups" in refused("graph TD\n" + "subgraph x\n" * 200).message
    both = " --> ".join(" & ".join(f"{letter}{number}" for number in range(1500)) for letter in "ab")
    assert "1,000,000 lines" in refused(f"graph TD\n{both}").message


def test_a_mind_map_is_a_stated_hierarchy_by_its_indentation() -> None:
    made = diagram(
        "mindmap\n  root((The<br/>firm))\n    Ada\n      ::icon(fa fa-user)\n      a[Bo]\n\n      b(Cy)\n"
        "    %% no\n"
        "    c))Di((\n    :::urgent\n    d)Ed(\n      e{{Flo}}\n     Gus\n"
    )
    assert pairs(made) == [
        *(("The\nfirm", "Ada"), ("Ada", "Bo"), ("Ada", "Cy"), ("The\nfirm", "Di"), ("The\nfirm", "Ed")),
        *(("Ed", "Flo"), ("Ed", "Gus")),
    ]
    assert {line.kind for line in made.connectors} == {ConnectorKind.STATED}
    assert made.shapes[1].position == Position(3, 5)


def test_words_that_mermaid_loses_in_a_mind_map_are_kept() -> None:
    made = diagram('mindmap\n  Bo::icon(fa fa-x)\n    Ada King (CEO)\n    id["`**Cy**\nCFO`"]\n')
    assert texts(made) == ["Bo", "Ada King (CEO)", "Cy\nCFO"]
    assert named(made)["Cy"].lines[0].is_bold


def test_a_bracket_in_a_mind_map_that_stays_open_is_told() -> None:
    mistake = refused("mindmap\n  root\n    a[Ada\n")
    assert (mistake.line, mistake.column) == (3, 6)


NAMES = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp"), blacklist_characters='"&<>#\\`'),
    min_size=1,
    max_size=12,
).filter(lambda name: name.strip() and "fa" not in name)


@given(st.lists(st.tuples(NAMES, st.integers(0, 99)), min_size=1, max_size=20))
def test_a_written_tree_is_read_back(people: list[tuple[str, int]]) -> None:
    parents = {number: above % number for number, (_, above) in enumerate(people) if number}
    nodes = "\n".join(f'n{number}["{name}"]' for number, (name, _) in enumerate(people))
    made = diagram(
        f"graph TD\n{nodes}\n" + "\n".join(f"n{above} --> n{number}" for number, above in parents.items())
    )
    assert texts(made) == [" ".join(name.split()) for name, _ in people]
    ids = [shape.id for shape in made.shapes]
    assert {ids.index(line.second or ""): ids.index(line.first or "") for line in made.connectors} == parents
