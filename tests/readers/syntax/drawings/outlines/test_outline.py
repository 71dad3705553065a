"""Markdown and indented text: nested lists, headings, trees, diagrams within, and what is none of these."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from orgviewer.engines import load
from orgviewer.readers import read
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings.diagram import Connector, ConnectorKind, Diagram, DrawnShape
from orgviewer.readers.syntax.drawings.outlines import fences
from orgviewer.readers.syntax.drawings.outlines.indents import is_outline
from orgviewer.readers.syntax.drawings.outlines.outline import diagram, indented
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from tests.readers.syntax.drawings.outlines.seen import TREES, Tree, pairs, pairs_of, texts


def lines(tree: Tree, mark: str, step: str, depth: int = 0) -> list[str]:
    text, inner = tree
    return [
        f"{depth * step}{mark}{text}",
        *(line for one in inner for line in lines(one, mark, step, depth + 1)),
    ]


@given(TREES)
def test_any_nested_list_keeps_its_tree(tree: Tree) -> None:
    for mark, step in (("- ", "  "), ("* ", "\t"), ("+ ", "    "), ("1. ", "   "), ("12) ", " ")):
        text = "\n".join(["- above", *lines(tree, mark, step, 1)])
        made = diagram(text.replace("- above", f"{mark}above"))
        assert sorted(pairs(made, ConnectorKind.STATED)) == sorted([("above", tree[0]), *pairs_of(tree)])


@given(TREES)
def test_any_indented_text_keeps_its_tree(tree: Tree) -> None:
    for step in ("  ", "\t", "    "):
        assert sorted(pairs(indented("\n".join(lines(tree, "", step))))) == sorted(pairs_of(tree))


def test_a_list_under_numbers_is_nested_as_people_indent_it() -> None:
    assert pairs(diagram("1. Ann\n  - Ben\n  - Cid\n2. Dee\n")) == [("Ann", "Ben"), ("Ann", "Cid")]


def test_a_star_for_each_level_is_nested_as_wikis_write_it() -> None:
    text = "* Ann\n** Ben\n*** Cy\n** Dee\n"
    assert pairs(diagram(text)) == pairs(indented(text)) == [("Ann", "Ben"), ("Ben", "Cy"), ("Ann", "Dee")]
    assert is_outline(text)


def test_markup_is_taken_out_and_words_stay() -> None:
    made = diagram(
        "- **Ann _Able_** \\* `x` ~~old~~ R&amp;D <br> CEO\n- [x] [Ben Best](https://example.com/b)\n"
    )
    assert texts(made) == ["Ann Able * x old R&D\nCEO", "Ben Best"]
    assert made.shapes[1].fields == {"link": "https://example.com/b"}


def test_a_line_full_of_marks_is_taken_as_it_is() -> None:
    assert texts(diagram("- " + 100 * "[" + "\n- Ann\n")) == [100 * "[", "Ann"]


@pytest.mark.parametrize(
    "text", [100_000 * "<a ", 50_000 * "<![", 50_000 * "<!--", 100_000 * "- ", 100_000 * "|"]
)
def test_odd_texts_end_in_one_sentence(text: str) -> None:
    with pytest.raises(SyntaxMistakeError):
        diagram(text)


def test_words_that_only_look_like_tags_stay() -> None:
    assert texts(diagram("- <vacant>\n- Ann\n")) == ["vacant", "Ann"]


def test_links_of_notebooks_show_their_words() -> None:
    assert texts(diagram("- [[People/ann|Ann Able]]\n- [[Ben Best]]\n")) == ["Ann Able", "Ben Best"]


def test_bold_is_kept_as_evidence_and_addresses_as_fields() -> None:
    ann, ben = diagram("- **Ann Able**\n- [Ben](mailto:ben@example.com)\n").shapes
    assert (ann.lines[0].is_bold, ben.lines[0].is_bold) == (True, False)
    assert ben.fields == {"email": "ben@example.com"}


def test_further_lines_of_an_entry_are_its_lines() -> None:
    assert texts(diagram("- Ann Able\n  CEO\n\n  Berlin\n- Ben Best\n  CTO")) == [
        "Ann Able\nCEO\nBerlin",
        "Ben Best\nCTO",
    ]


def test_headings_are_upper_levels() -> None:
    made = diagram("## Shop\n- Ann\n  - Ben\n### Till ###\n- Cid\n\nStore\n-----\n- Dee\n")
    assert pairs(made) == [
        ("Shop", "Ann"),
        ("Ann", "Ben"),
        ("Shop", "Till"),
        ("Till", "Cid"),
        ("Store", "Dee"),
    ]


def test_headings_alone_are_an_outline() -> None:
    assert pairs(diagram("# Ann\n## Ben\n### Cid\n## Dee\n")) == [
        ("Ann", "Ben"),
        ("Ben", "Cid"),
        ("Ann", "Dee"),
    ]


@pytest.mark.parametrize("gap", ["", "\n"])
def test_a_line_beneath_a_heading_says_what_somebody_is_if_most_have_one(gap: str) -> None:
    made = diagram(f"# Ann\n{gap}CEO\n\n## Ben\n{gap}CFO\n\n- Cy\n\n## Dee\n{gap}CTO\n")
    assert [shape.text for shape in made.shapes] == ["Ann\nCEO", "Ben\nCFO", "Cy", "Dee\nCTO"]
    assert pairs(made) == [("Ann\nCEO", "Ben\nCFO"), ("Ben\nCFO", "Cy"), ("Ann\nCEO", "Dee\nCTO")]
    assert made.unread == ()


def test_sentences_beneath_headings_stay_text_between_lists() -> None:
    made = diagram("# House\nWe are many.\n\n## Ben\nHe is here.\n\n- Cy\n- Dee\n")
    assert [shape.text for shape in made.shapes] == ["Ben", "Cy", "Dee"]
    assert made.unread == ("the text between its lists",)


def test_the_one_heading_above_lists_is_the_title() -> None:
    made = diagram("# House\n- Ann\n  - Ben\n")
    assert (made.pages, pairs(made)) == (("House",), [("Ann", "Ben")])


@pytest.mark.parametrize("heading", ["Ann Able, CEO", "Ann Able (CEO)", "CEO: Ann Able", "Ann Able – CEO"])
def test_a_heading_that_says_two_things_is_an_entry(heading: str) -> None:
    assert pairs(diagram(f"# {heading}\n- Ben\n- Cid\n"))[0] == (heading, "Ben")


def test_lines_are_told_where_they_stand() -> None:
    made = diagram("---\ntitle: x\n---\n<!-- a\nb -->\n\n- Ann\n  - Ben\n")
    assert [shape.position for shape in made.shapes] == [Position(7, 1), Position(8, 3)]


def test_rules_tables_and_remarks_between_lists_are_no_entries() -> None:
    made = diagram("- Ann\n- Ben\n\n***\n\n| a | b |\n|---|---|\n| c | d |\n\nMore.\n")
    assert texts(made) == ["Ann", "Ben"]
    assert made.unread == ("the text between its lists", "tables of Markdown")


TREE = "House\n├── Ann Able, CEO\n│   ├── Ben Best\n│   └── Cid Cope\n└── Dee Day\n"


@pytest.mark.parametrize(
    "text",
    [
        TREE,
        TREE.replace("├──", "|--").replace("└──", "`--").replace("│", "|"),
        TREE.replace("├──", "+--").replace("└──", "+--").replace("│", "|"),
        f"# Staff\n\n```text\n{TREE}```\n",
        f"```\n{TREE}```\n",
    ],
)
def test_trees_drawn_of_strokes_are_read(text: str) -> None:
    assert pairs(diagram(text)) == [
        ("House", "Ann Able, CEO"),
        ("Ann Able, CEO", "Ben Best"),
        ("Ann Able, CEO", "Cid Cope"),
        ("House", "Dee Day"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ann\n  Ben\n  Cid\n",
        "Ann\n\tBen\n\t\tCid\n",
        "- Ann, CEO\n  - Ben, CTO\n  - Cid, CFO\n",
        TREE,
        "Shop:\n  Ann\n  Ben\n",
        "Shop\n    Ann Able (CEO)\n        Ben Best (CFO)\n",
    ],
)
def test_clear_outlines_are_told(text: str) -> None:
    assert is_outline(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ann\n  Ben\n",
        "Ann\nBen\nCid\n",
        "name,boss\nAnn,\n Ben,Ann\n Cid,Ann\n",
        "name\tboss\nAnn\t\n  Ben\tAnn\n",
        "name;boss\nAnn;\n  Ben;Ann\n",
        "Ann\n    Ben\n  Cid\nDee\n",
        "  Ann\nBen\n  Cid\n",
        "a: 1\nb:\n  c: 2\n",
        "dn: cn=ann\ncn: ann\n able\n",
        "if x {\n  go();\n}\n",
        "go(1)\n  run(2)\n  stop()\n",
        f"Once\n  {'upon a time ' * 12}\n  there was\n",
    ],
)
def test_tables_data_and_prose_are_no_outlines(text: str) -> None:
    assert not is_outline(text)


def test_an_indented_text_opens_and_a_table_stays_a_table(tmp_path: Path) -> None:
    path = tmp_path / "team.txt"
    path.write_text("Ann Able\n  Ben Best\n  Cid Cope\n")
    made = read(path)
    assert (made.provenance.syntax, list(made.managers)) == ("outline", [-1, 0, 0])
    path.write_text("name\tmanager\nAnn Able\t\nBen Best\tAnn Able\n")
    assert read(path).provenance.syntax == "CSV"


def test_a_long_outline_is_told_by_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "team.txt"
    path.write_text("Ann Able\n" + 1000 * "  Ben Best\n")
    assert read(path).provenance.syntax == "outline"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Once upon a time\nthere was nobody.\n",
        "# Read me\n\nThis is a program.\n\n## Use\n\nCall it.\n",
        "- " + 30 * "word " + "\n- " + 30 * "word " + "\n",
        "Prose.\n\n" * 5 + "- Ann\n- Ben\n",
        "```python\nprint()\n```\n",
    ],
)
def test_prose_gives_one_sentence(text: str) -> None:
    with pytest.raises(SyntaxMistakeError, match="no kind of text that is read"):
        diagram(text)


def test_a_table_of_markdown_is_told_to_be_one() -> None:
    with pytest.raises(SyntaxMistakeError, match="a table of Markdown"):
        diagram("| Name | Boss |\n| --- | --- |\n| Ann | |\n")


def drawn(text: str) -> Diagram:
    """Read names in lines under each other, or raise for none; stands for the syntaxes of diagrams."""
    found = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line]
    if found[0][1] == "bad":
        return diagram("")
    shapes = tuple(DrawnShape(line, position=Position(number)) for number, line in found)
    return Diagram(shapes, (Connector("1", shapes[0].id, shapes[-1].id),))


@pytest.fixture
def stub_syntaxes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fences, "load", lambda name: drawn if name.rpartition(".")[2] != "x" else load(name))


@pytest.mark.usefixtures("stub_syntaxes")
@pytest.mark.parametrize("language", ["mermaid", "plantuml", "puml", "dot", "{.graphviz}", "Mermaid title=x"])
def test_a_diagram_within_a_text_is_what_the_text_is_read_for(language: str) -> None:
    made = diagram(f"# Text\n\n- one\n- two\n\n  ~~~{language}\n  Ann\n  Ben\n  ~~~\n")
    assert [(shape.id, shape.position.line) for shape in made.shapes] == [("Ann", 7), ("Ben", 8)]


@pytest.mark.usefixtures("stub_syntaxes")
def test_several_diagrams_are_pages_with_ids_of_their_own() -> None:
    made = diagram("```dot\nAnn\nBen\n```\n\n```dot\nAnn\nCid\n```\n")
    assert [(shape.id, shape.page) for shape in made.shapes] == [
        ("1: Ann", 0),
        ("1: Ben", 0),
        ("2: Ann", 1),
        ("2: Cid", 1),
    ]
    assert [(line.first, line.second, line.page) for line in made.connectors] == [
        ("1: Ann", "1: Ben", 0),
        ("2: Ann", "2: Cid", 1),
    ]


@pytest.mark.usefixtures("stub_syntaxes")
def test_a_diagram_that_cannot_be_read_is_told_of_beside_one_that_can() -> None:
    made = diagram("```dot\nbad\n```\n```dot\nAnn\n```\n")
    assert [finding.message for finding in made.findings] == [
        "the diagram on line 2 is left out: this is no kind of text that is read"
    ]
    with pytest.raises(SyntaxMistakeError):
        diagram("```dot\nbad\n```\n")
