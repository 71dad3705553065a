"""OPML, FreeMind and Freeplane: what stands under what, and what hangs on it."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given

from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings.diagram import ConnectorKind, Stroke
from orgviewer.readers.syntax.drawings.outlines import freemind, opml
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from tests.readers.syntax.drawings.outlines.seen import TREES, Tree, only_line, pairs, pairs_of, texts


def nested(tree: Tree, element: str, attribute: str) -> str:
    text, inner = tree
    within = "".join(nested(one, element, attribute) for one in inner)
    return f"<{element} {attribute}={quoteattr(text)}>{within}</{element}>"


def outline(content: str, head: str = "") -> str:
    return f'<?xml version="1.0"?>\n<opml version="2.0"><head>{head}</head><body>\n{content}</body></opml>'


@given(TREES)
def test_any_outline_keeps_its_tree(tree: Tree) -> None:
    made = opml.diagram(outline(nested(tree, "outline", "text")))
    assert sorted(pairs(made, ConnectorKind.STATED)) == sorted(pairs_of(tree))
    assert len(made.connectors) == len(made.shapes) - 1


def test_other_attributes_are_fields_and_notes_are_notes() -> None:
    made = opml.diagram(outline('<outline text="Ann Able" role="CEO" _note="in 2020" isExpanded="true"/>'))
    assert made.shapes[0].fields == {"role": "CEO", "note": "in 2020"}
    assert made.shapes[0].position == Position(3, 1)


def test_html_in_an_outline_is_read_as_it_is_seen() -> None:
    made = opml.diagram(outline('<outline text="&lt;b&gt;Ann&lt;/b&gt; Able&lt;br/&gt;R&amp;amp;D"/>'))
    assert texts(made) == ["Ann Able\nR&D"]


@pytest.mark.parametrize(
    ("html", "seen"),
    [
        ("<b>Ann</b> &lt;x&gt; <vacant> --> <!-- no --> y", "Ann <x> <vacant> --> y"),
        ("<p>Ann</p><![ broken", "Ann\n<![ broken"),
        ("<style>p {}</style><tr><td>Ann<td>CEO</tr><hr/>x", "Ann CEO\nx"),
        ("<b>Ann", "Ann"),
    ],
)
def test_html_with_mistakes_loses_no_words(html: str, seen: str) -> None:
    assert texts(opml.diagram(outline(f"<outline text={quoteattr(html)}/>"))) == [seen]


def test_angle_brackets_in_an_outline_that_are_no_html_stay() -> None:
    assert texts(opml.diagram(outline('<outline text="&lt;vacant&gt; Head"/>'))) == ["<vacant> Head"]


def test_what_stands_under_a_line_without_text_stands_under_the_one_above() -> None:
    made = opml.diagram(outline('<outline text="A"><outline text=""><outline text="B"/></outline></outline>'))
    assert pairs(made) == [("A", "B")]


def test_a_title_stands_for_a_text_that_is_missing() -> None:
    made = opml.diagram(outline('<outline title="Ann Able"/>', "<title>House</title>"))
    assert (texts(made), made.shapes[0].fields, made.pages) == (["Ann Able"], {}, ("House",))


def test_lines_that_are_marked_as_remarks_are_told_of() -> None:
    made = opml.diagram(
        outline('<outline text="A"/><outline text="B" isComment="true"><outline text="C"/></outline>')
    )
    assert (texts(made), made.unread) == (["A"], ("lines that are marked as remarks",))


@pytest.mark.parametrize("text", ["<opml/>", "<opml><body>", "<map/>", ""])
def test_no_outline_gives_one_sentence(text: str) -> None:
    with pytest.raises(SyntaxMistakeError):
        opml.diagram(text)


@given(TREES)
def test_any_mind_map_keeps_its_tree(tree: Tree) -> None:
    made = freemind.diagram(f'<map version="1.0.1">{nested(tree, "node", "TEXT")}</map>')
    assert sorted(pairs(made, ConnectorKind.STATED)) == sorted(pairs_of(tree))


def node(inner: str, more: str = 'TEXT="Ann Able"') -> str:
    return f'<map version="freeplane 1.11.5">\n<!-- Freeplane -->\n<node {more}>{inner}</node></map>'


def rich(kind: str, text: str) -> str:
    page = f"<html><head><style>p {{}}</style></head><body>{text}</body></html>"
    return f'<richcontent TYPE="{kind}">{page}</richcontent>'


def test_rich_text_is_read_as_it_is_seen() -> None:
    made = freemind.diagram(
        node(rich("NODE", "<p>Ann <b>Able</b></p>\n  <p>Head of&#160;IT</p>"), 'ID="ID_1"')
    )
    assert texts(made) == ["Ann Able\nHead of IT"]


def test_rich_text_of_other_programs_is_read_too() -> None:
    odd = '<article xmlns:o="urn:o"><p>Ann <o:p>Able</o:p></p>&lt;vacant&gt; &lt;b&gt;</article>'
    assert texts(freemind.diagram(node(rich("NODE", odd), 'ID="a"'))) == ["Ann Able\n<vacant> <b>"]


def test_details_are_lines_and_notes_are_notes() -> None:
    made = freemind.diagram(node(rich("DETAILS", "<p>CEO</p>") + rich("NOTE", "<p>in 2020</p><p>again</p>")))
    assert texts(made) == ["Ann Able\nCEO"]
    assert made.shapes[0].fields == {"note": "in 2020\nagain"}


def test_icons_attributes_and_links_are_fields() -> None:
    made = freemind.diagram(
        node(
            '<icon BUILTIN="flag"/><icon BUILTIN="idea"/><attribute NAME="role" VALUE="CEO"/>'
            '<font SIZE="12" BOLD="true"/>',
            'TEXT="Ann Able" LINK="https://example.com/a" BACKGROUND_COLOR="#FFCC00"',
        )
    )
    (shape,) = made.shapes
    assert shape.fields == {"role": "CEO", "link": "https://example.com/a", "icons": "flag, idea"}
    assert (shape.colour, shape.lines[0].is_bold) == ("#ffcc00", True)


def test_a_link_to_write_to_somebody_is_an_address() -> None:
    made = freemind.diagram(node("", 'TEXT="Ann" LINK="mailto:ann@example.com?subject=x"'))
    assert made.shapes[0].fields == {"email": "ann@example.com"}


ARROW = (
    '<node TEXT="B" ID="b">'
    '<arrowlink DESTINATION="c" STARTARROW="{}" ENDARROW="{}" MIDDLE_LABEL="asks"/></node>'
)


@pytest.mark.parametrize(
    ("heads", "pair", "kind"),
    [
        (("None", "Default"), ("B", "C"), ConnectorKind.DIRECTED),
        (("DEFAULT", "NONE"), ("C", "B"), ConnectorKind.DIRECTED),
        (("NONE", "NONE"), ("B", "C"), ConnectorKind.DRAWN),
    ],
)
def test_arrows_between_nodes_are_dashed(heads: tuple[str, str], pair: object, kind: ConnectorKind) -> None:
    made = freemind.diagram(node(ARROW.format(*heads) + '<node TEXT="C" ID="c"/>'))
    line = made.connectors[-1]
    assert (line.stroke, line.kind, line.text) == (Stroke.DASHED, kind, "asks")
    assert pairs(made)[-1] == pair


def test_an_arrow_to_nowhere_is_left_out() -> None:
    assert len(freemind.diagram(node(ARROW.format("", ""))).connectors) == 1


def test_a_free_node_hangs_on_nothing() -> None:
    made = freemind.diagram(node('<node TEXT="Free"><hook NAME="FreeNode"/><node TEXT="Under"/></node>'))
    assert pairs(made) == [("Free", "Under")]


def test_lines_of_a_node_stay_lines() -> None:
    assert texts(freemind.diagram(node("", 'TEXT="Ann Able&#xa;CEO"'))) == ["Ann Able\nCEO"]


def test_encrypted_nodes_are_told_of() -> None:
    assert freemind.diagram(node("", 'TEXT="A" ENCRYPTED_CONTENT="x y"')).unread == (
        "nodes that are encrypted",
    )


@pytest.mark.parametrize("text", ["<map/>", '<map><area shape="rect"/></map>', "<map><node>", ""])
def test_no_mind_map_gives_one_sentence(text: str) -> None:
    with pytest.raises(SyntaxMistakeError):
        freemind.diagram(text)


def test_what_lies_too_deep_gives_one_sentence() -> None:
    deep = 300
    text = "<map>" + deep * '<node TEXT="a">' + deep * "</node>" + "</map>"
    with pytest.raises(SyntaxMistakeError):
        freemind.diagram(text)


def test_only_line_is_the_tree() -> None:
    assert only_line(freemind.diagram(node('<node TEXT="B"/>'))).kind is ConnectorKind.STATED
