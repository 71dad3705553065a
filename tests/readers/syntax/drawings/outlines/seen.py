"""What a drawing says, in short: texts under texts, and how many lines are of which kind."""

from __future__ import annotations

from hypothesis import strategies as st

from orgviewer.readers.syntax.drawings.diagram import Connector, ConnectorKind, Diagram

Tree = tuple[str, list["Tree"]]
WORDS = st.text(st.characters(categories=("Lu", "Ll", "Nd"), max_codepoint=0x24F), min_size=1, max_size=12)
TREES: st.SearchStrategy[Tree] = st.recursive(
    st.tuples(WORDS, st.just([])), lambda inner: st.tuples(WORDS, st.lists(inner, max_size=4)), max_leaves=12
)


def pairs(diagram: Diagram, *kinds: ConnectorKind) -> list[tuple[str, str]]:
    """Return the texts of the shapes that lines of some kinds join, by default of all."""
    texts = {shape.id: shape.text for shape in diagram.shapes}
    wanted = kinds or tuple(ConnectorKind)
    return [
        (texts[line.first or ""], texts[line.second or ""])
        for line in diagram.connectors
        if line.kind in wanted
    ]


def only_line(diagram: Diagram) -> Connector:
    """Return the one connector of a drawing."""
    (line,) = diagram.connectors
    return line


def texts(diagram: Diagram) -> list[str]:
    """Return the texts of all shapes."""
    return [shape.text for shape in diagram.shapes]


def pairs_of(tree: Tree) -> list[tuple[str, str]]:
    """Return what stands right under what in a tree, depth first."""
    text, inner = tree
    return [pair for one in inner for pair in ((text, one[0]), *pairs_of(one))]
