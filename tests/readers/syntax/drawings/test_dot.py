"""Graphs in DOT: each statement, default, label and group as Graphviz itself reads it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.recognition import GUESSED
from orgviewer.progress import unheard
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings.diagram import (
    Area,
    Arrow,
    ConnectorKind,
    Diagram,
    ShapeKind,
    Stroke,
    TextLine,
)
from orgviewer.readers.syntax.drawings.texts.dot import statements
from orgviewer.readers.syntax.drawings.texts.dot.drawn import diagram
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.readers.syntaxes import parse
from tests.readers.syntax.drawings.pieces import between, containers, pairs, texts


def refused(text: str) -> Mistake:
    with pytest.raises(SyntaxMistakeError) as caught:
        diagram(text)
    return caught.value.mistake


def test_a_chain_of_edges_leads_down_step_by_step_with_and_without_semicolons() -> None:
    made = diagram("digraph Team { a -> b -> c; d\n e }")
    assert texts(made) == ["a", "b", "c", "d", "e"]
    assert pairs(made) == [("a", "b"), ("b", "c")]
    assert {line.kind for line in made.connectors} == {ConnectorKind.DIRECTED}
    assert {line.arrow for line in made.connectors} == {Arrow.SECOND}


def test_lines_of_an_undirected_graph_say_nothing_of_above_and_below() -> None:
    (line,) = diagram("graph { a -- b }").connectors
    assert (line.kind, line.arrow) == (ConnectorKind.DRAWN, Arrow.NONE)


def test_an_edge_to_a_group_leads_to_each_of_its_nodes() -> None:
    assert pairs(diagram("digraph { a -> {b c} -> d; x, y -> z }")) == [
        *(("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")),
        *(("x", "z"), ("y", "z")),
    ]
    made = diagram("digraph { subgraph s {a} -> {subgraph {b -> c}} }")
    assert sorted(pairs(made)) == [("a", "b"), ("a", "c"), ("b", "c")]


def test_a_port_is_part_of_its_node() -> None:
    assert pairs(diagram('digraph { a:p:n -> b:"q" -> "c":s }')) == [("a", "b"), ("b", "c")]


def test_keywords_are_known_in_any_case_and_quoted_ones_are_names() -> None:
    made = diagram('STRICT DiGraph { Node [shape=box] "node" -> "graph" }')
    assert pairs(made) == [("node", "graph")]


def test_a_strict_graph_has_each_edge_once() -> None:
    assert len(diagram("strict digraph { a->b; a->b; b->a; a->a; a->a }").connectors) == 3
    assert len(diagram("strict graph { a--b; b--a }").connectors) == 1
    assert len(diagram("digraph { a->b; a->b }").connectors) == 2
    assert len(diagram("digraph { a->b[key=1]; a->b[key=1]; a->b[key=2] }").connectors) == 2


def test_defaults_hold_from_where_they_stand_to_the_end_of_their_group() -> None:
    made = diagram(
        "digraph { a; node [label=early]; b; { node [label=inner]; c } d; edge [style=dashed]; d -> b }"
    )
    assert texts(made) == ["a", "early", "inner", "early"]
    assert made.connectors[0].stroke is Stroke.DASHED
    assert (
        texts(diagram("digraph { s -> t; subgraph x { node [label=in]; a } subgraph x { b } }"))[-1] == "in"
    )


def test_clusters_are_containers_and_other_groups_are_not() -> None:
    made = diagram(
        "digraph { subgraph cluster_x { label=Sales; a; subgraph plain { b } "
        "subgraph cluster_y { label=East c } } subgraph other { d } subgraph cluster_z { label=Late; a; e } }"
    )
    assert containers(made) == {"a": "Sales", "b": "Sales", "East": "Sales", "c": "East", "e": "Late"}
    assert [shape.kind for shape in made.shapes[:3]] == [ShapeKind.CONTAINER] * 3
    assert {shape.kind for shape in made.shapes[3:]} == {ShapeKind.BOX}


def test_a_cluster_takes_the_label_that_the_graph_had_when_it_began() -> None:
    made = diagram(
        "digraph { label=Top; subgraph cluster_1 { a } label=Later; subgraph cluster_2 { label=Own; b } }"
    )
    assert texts(made) == ["Top", "Own", "a", "b"]
    assert made.title == "Later"


def test_an_edge_that_is_cut_off_at_a_cluster_leads_to_the_cluster() -> None:
    made = diagram("digraph { compound=true; subgraph cluster_t { label=Team; b } a -> b [lhead=cluster_t] }")
    assert pairs(made) == [("a", "Team")]
    assert pairs(diagram("digraph { subgraph cluster_t { b } a -> b [lhead=cluster_t] }")) == [("a", "b")]


def test_fields_of_a_record_are_lines() -> None:
    made = diagram(
        r'digraph { node [shape=record] a [label="{Ada King|Head of IT\nacting}|<p> Tel. 1"]'
        r' b [label="Bo \{x\} \| y\ z \<q\>|"]; c [shape=Mrecord, label="<only>"] }'
    )
    assert [shape.text.split("\n") for shape in made.shapes] == [
        ["Ada King", "Head of IT", "acting", "Tel. 1"],
        ["Bo {x} | y z <q>"],
        [""],
    ]


def test_escapes_of_labels_are_line_breaks_and_names() -> None:
    made = diagram(
        r'digraph G { a [label="One\nTwo\lThree\r"]; b [label="\N of \G"]; "c\nd"; e [label="x\\n\"q\""] }'
    )
    assert texts(made) == ["One\nTwo\nThree", "b of G", "c\nd", 'x\\n"q"']
    (line,) = diagram(r'digraph { a -> b [label="\T over \H", taillabel=1] }').connectors
    assert line.text == "a over b\n1"


def test_html_labels_give_a_line_for_each_cell_with_bold_and_size() -> None:
    made = diagram(
        """digraph { a [label=<<TABLE BORDER="0"><TR><TD PORT="x"><B>Ada</B> <B>King</B></TD></TR>
        <TR><TD><FONT POINT-SIZE="9">Head of R&amp;D</FONT><BR/>since&#32;2020</TD>
        <TD>Tel.<!-- no --></TD></TR>
        </TABLE>>]; b [label=<Bo <i>Li</i>>] }"""
    )
    assert made.shapes[0].lines == (
        TextLine("Ada King", is_bold=True),
        TextLine("Head of R&D", 9.0),
        TextLine("since 2020"),
        TextLine("Tel."),
    )
    assert made.shapes[1].text == "Bo Li"


def test_entities_are_resolved_in_plain_labels_too() -> None:
    assert texts(diagram('digraph { a [label="Caf&eacute; &#38; R&D"] }')) == ["Café & R&D"]


def test_font_attributes_say_how_a_text_is_set() -> None:
    (shape,) = diagram('digraph { a [label="Ada", fontsize=18, fontname="Helvetica-Bold"] }').shapes
    assert shape.lines == (TextLine("Ada", 18.0, is_bold=True),)


def test_strings_are_joined_and_continued() -> None:
    assert texts(diagram('digraph { "a" + "b" + "c"; "d\\\ne" }')) == ["abc", "de"]


def test_line_ends_of_windows_change_nothing() -> None:
    text = '# x\ndigraph {\n // y\n a [label="b\\\nc\nd"]\n a -> <e>\n}\n'
    assert texts(diagram(text.replace("\n", "\r\n"))) == texts(diagram(text)) == ["bc\nd", "e"]


def test_numbers_and_letters_of_any_script_are_names() -> None:
    assert texts(diagram("digraph { -1.5; .3; 2.; Jürgen; 张伟 }")) == ["-1.5", ".3", "2.", "Jürgen", "张伟"]


def test_comments_are_none_of_the_graph() -> None:
    made = diagram('# 1 "x"\n/* one\n two */ digraph { // a\n b # c\n# d\n e /* f */ }'.replace(" # c", ""))
    assert texts(made) == ["b", "e"]


def test_arrow_heads_are_told() -> None:
    made = diagram(
        "digraph { a->b [dir=back]; a->c [dir=both]; a->d [dir=none]; a->e [arrowhead=none]"
        " a->f [dir=both, arrowtail=none] }"
    )
    assert [line.arrow for line in made.connectors] == [
        *(Arrow.FIRST, Arrow.BOTH, Arrow.NONE, Arrow.NONE, Arrow.SECOND),
    ]
    assert between(made, "a", "b").kind is ConnectorKind.DIRECTED


def test_dashed_and_dotted_lines_are_dashed_and_invisible_ones_are_none() -> None:
    made = diagram('digraph { a->b [style=dashed]; a->c [style="bold,dotted"]; a->d [style=invis]; a->e }')
    assert [line.stroke for line in made.connectors] == [Stroke.DASHED, Stroke.DASHED, Stroke.SOLID]
    assert pairs(made) == [("a", "b"), ("a", "c"), ("a", "e")]


def test_points_and_invisible_nodes_stay_as_boxes_without_a_text() -> None:
    made = diagram('digraph { boss -> p -> a; p [shape=point]; q [style=invis]; r [label=""] }')
    assert texts(made) == ["boss", "", "a", "", ""]
    assert len(made.connectors) == 2


def test_nodes_without_outline_are_texts() -> None:
    made = diagram("digraph { a [shape=none]; b [shape=plaintext]; c [shape=plain]; d [shape=house] }")
    assert [shape.kind for shape in made.shapes] == [ShapeKind.TEXT] * 3 + [ShapeKind.BOX]


def test_what_does_not_concern_drawing_is_a_field() -> None:
    (shape,) = diagram(
        'digraph { a [shape=box, tooltip="Ada", URL="https://a.example", comment=c, '
        'email="a@a.example", rank=1] }'
    ).shapes
    assert shape.fields == {
        "tooltip": "Ada",
        "URL": "https://a.example",
        "comment": "c",
        "email": "a@a.example",
    }
    made = diagram("digraph { node [unit=Sales] a [role=Lead]; b [unit=IT] }")
    assert [dict(one.fields) for one in made.shapes] == [{"unit": "Sales", "role": "Lead"}, {"unit": "IT"}]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ('style=filled, fillcolor="#FFEE00"', "#ffee00"),
        ("style=filled, color=lightblue", "#add8e6"),
        ('style="rounded,filled", fillcolor="#abcdef80"', "#abcdef"),
        ('style=filled, fillcolor="0.0 1.0 1.0"', "#ff0000"),
        ("style=filled, fillcolor=grey50", "#7f7f7f"),
        ("style=filled, fillcolor=nonesuch", ""),
        ("fillcolor=red", ""),
    ],
)
def test_a_filling_is_a_colour(written: str, shown: str) -> None:
    assert diagram(f"digraph {{ a [{written}] }}").shapes[0].colour == shown


def test_a_graph_that_was_laid_out_has_places_that_grow_downwards() -> None:
    made = diagram(
        'digraph { a [pos="27,90!", width=0.75, height=0.5]; b [pos="27,18", width=0.75, height=0.5] }'
    )
    assert [shape.area for shape in made.shapes] == [Area(0, -108, 54, 36), Area(0, -36, 54, 36)]


def test_each_graph_of_a_file_is_a_page() -> None:
    made = diagram('digraph A { label="First\\nhalf"; a -> b } graph B { a -- c }')
    assert made.pages == ("First half", "")
    assert [shape.page for shape in made.shapes] == [0, 0, 1, 1]
    assert len({shape.id for shape in made.shapes}) == 4


def test_places_are_where_a_node_is_described() -> None:
    made = diagram('digraph {\n  a -> b\n  b [label="Bo"]\n}')
    assert [shape.position for shape in made.shapes] == [Position(2, 3), Position(3, 3)]
    assert made.connectors[0].position == Position(2, 3)


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("digraph { a -> b", 1, 17, "the file ends before the graph does"),
        ('digraph {\n a [label="x ]\n}', 2, 11, "the quotation mark here is not closed"),
        ("digraph {\n a [label=<<b>x</b>]\n}", 2, 11, "the angle bracket here is not closed"),
        ("digraph {\n a /* x\n}", 2, 4, "the comment that begins here is not closed"),
        ("digraph { a -> }", 1, 16, '"}" is not expected here'),
        ("digraph { head.of.it }", 1, 15, '"." has no meaning here'),
        ("graf { a }", 1, 1, '"graf" stands where a graph should begin'),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(text: str, line: int, column: int, message: str) -> None:
    mistake = refused(text)
    assert (mistake.line, mistake.column) == (line, column)
    assert mistake.message.startswith(message)


def test_limits_stop_what_asks_for_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "100 groups" in refused("digraph {" + "{" * 200).message
    monkeypatch.setattr(statements, "MOST_ATTRIBUTES", 2)
    assert "names of attributes" in refused("digraph { a [x=1, y=2, z=3] }").message
    both = " -> ".join("{" + " ".join(f"{letter}{n}" for n in range(1500)) + "}" for letter in "ab")
    assert "1,000,000 lines" in refused(f"digraph {{ {both} }}").message


def test_a_file_in_latin_1_is_read_whatever_it_says_of_itself(tmp_path: Path) -> None:
    path = tmp_path / "chart.gv"
    path.write_bytes('digraph { charset="latin1"; a [label="Jürgen Groß"] }'.encode("latin-1"))
    made = parse(path, unheard, GUESSED).data
    assert isinstance(made, Diagram)
    assert texts(made) == ["Jürgen Groß"]


NAMES = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters='"\\&<>'), min_size=1, max_size=12
)


@given(st.lists(st.tuples(NAMES, st.integers(0, 99)), min_size=1, max_size=20))
def test_a_written_tree_is_read_back(people: list[tuple[str, int]]) -> None:
    parents = {number: above % number for number, (_, above) in enumerate(people) if number}
    nodes = "\n".join(
        f'n{number} [label="{name}|Role {number}", shape=box]' for number, (name, _) in enumerate(people)
    )
    made = diagram(
        f"digraph {{ {nodes}\n{' '.join(f'n{above}->n{number}' for number, above in parents.items())} }}"
    )
    assert [shape.text for shape in made.shapes] == [
        " ".join(f"{name}|Role {n}".split()) for n, (name, _) in enumerate(people)
    ]
    ids = [shape.id for shape in made.shapes]
    assert {ids.index(line.second or ""): ids.index(line.first or "") for line in made.connectors} == parents


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")
@pytest.mark.parametrize(
    "text",
    [
        "digraph { a -> {b c; subgraph { d -> e }} -> f; {a b} -> {c d} }",
        "graph { a -- b -- a; a -- a; subgraph cluster_1 { b -- c } subgraph cluster_2 { x } }",
        "strict digraph { a -> b; a -> b; b -> a; {a b} -> {a b} }",
        "digraph { a:x:n -> b:y; subgraph s { a b } subgraph s { c } x -> subgraph s { d } }",
        'digraph { "a b" + "c" -> -1.5; node [label=q]; d, e -> f; a-1 }',
        "digraph { subgraph cluster_a { x; subgraph cluster_b { y } subgraph cluster_c { z } } x -> y -> z }",
        'digraph { a -> b [key=1]; a -> b [key=1, label="x;y"]; a -> b; edge [label=z] b -> c }',
        "digraph { subgraph a {} subgraph cluster_e {} subgraph { subgraph cluster_e { k } } }",
    ],
)
def test_nodes_edges_and_clusters_are_as_many_as_graphviz_counts(text: str) -> None:
    told = subprocess.run(
        ["dot", "-Tdot_json"], input=text, capture_output=True, text=True, check=True, timeout=60
    )
    graph = json.loads(told.stdout)
    groups, objects = graph["_subgraph_cnt"], graph["objects"]
    made = diagram(text)
    boxes = [shape for shape in made.shapes if shape.kind is ShapeKind.BOX]
    assert [shape.id.partition(":")[2] for shape in boxes] == [one["name"] for one in objects[groups:]]
    assert len(made.connectors) == len(graph.get("edges", ()))
    clusters = [one for one in objects[:groups] if one["name"].startswith("cluster")]
    assert len(made.shapes) - len(boxes) == len(clusters)
