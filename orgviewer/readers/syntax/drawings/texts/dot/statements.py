"""The statements of a text in DOT, into its graphs."""

from __future__ import annotations

from itertools import pairwise

from orgviewer.readers.syntax.drawings.texts.dot.graph import (
    Attributes,
    DefaultsFor,
    DotGraph,
    DotGroup,
    DotHeadline,
    DotNode,
    HtmlText,
)
from orgviewer.readers.syntax.drawings.texts.dot.tokens import (
    NAMES,
    QUOTE,
    DotToken,
    TokenKind,
    tokens,
)
from orgviewer.readers.syntax.drawings.texts.limits import DEEP, DEEPEST, check_count
from orgviewer.readers.syntax.drawings.texts.places import TextPlaces
from orgviewer.words.language import Phrase, tr

MOST_ATTRIBUTES = 200
"""Different names of attributes in one file."""
TOO_SHORT: Phrase = "the file ends before the graph does: a closing brace is missing"
NO_GRAPH: Phrase = "{word} stands where a graph should begin"
BEGIN: Phrase = 'A graph begins with "graph {" or "digraph {".'
UNEXPECTED: Phrase = "{word} is not expected here"
MANY_ATTRIBUTES: Phrase = "there are more than {most} names of attributes up to here"
_ARROWS = frozenset(("->", "--"))
_KEYWORDS = frozenset(("graph", "digraph", "subgraph", "node", "edge", "strict"))
_OPEN, _CLOSED = "{", "}"


def graphs(text: str, places: TextPlaces) -> list[DotGraph]:
    """Return the graphs of a text; raises SyntaxMistakeError for the first thing that cannot be read."""
    statements = _Statements(text, places)
    made = []
    while statements.here.kind is not TokenKind.END:
        made.append(statements.graph())
    return made


def _members(end: DotGroup | list[DotNode]) -> list[DotNode]:
    return end if isinstance(end, list) else list(end.nodes.values())


class _Statements:
    """The place up to which a text has been read, and the graph that is being made."""

    def __init__(self, text: str, places: TextPlaces) -> None:
        self._tokens = tokens(text, places)
        self._next = 0
        self._places = places
        self._attributes: set[str] = set()
        self.here = self._tokens[0]

    def graph(self) -> DotGraph:
        """Read one graph."""
        begin = self.here
        is_strict = self._took_word("strict")
        is_directed = self._keyword() == "digraph"
        if self._keyword() not in {"graph", "digraph"}:
            raise self._places.mistake(begin.offset, tr(NO_GRAPH, word=self._quoted()), tr(BEGIN))
        self._advance()
        name = self._take().text if self._is_name() else ""
        graph = DotGraph(DotHeadline(name, is_directed, is_strict), self._places, begin.offset)
        self._body(graph, graph.root, 0)
        return graph

    def _body(self, graph: DotGraph, group: DotGroup, depth: int) -> None:
        """Read what stands between braces."""
        check_count(depth, DEEPEST, DEEP, self._places, self.here.offset)
        self._require(_OPEN)
        while not self._took(_CLOSED):
            if not self._took(";"):
                self._statement(graph, group, depth)

    def _statement(self, graph: DotGraph, group: DotGroup, depth: int) -> None:
        keyword = self._keyword()
        if keyword in {"graph", "node", "edge"}:
            self._advance()
            group.set_defaults(DefaultsFor(keyword), self._values())
        elif self._is_name() and self._following().text == "=" and self._following().kind is TokenKind.SIGN:
            name = self._take().text
            self._advance()
            group.set_defaults(DefaultsFor.GRAPH, {self._counted(name): self._value()})
        else:
            self._edges(graph, group, depth)

    def _edges(self, graph: DotGraph, group: DotGroup, depth: int) -> None:
        """Read nodes, or a chain of edges between nodes and groups, and what is set for them."""
        begin = self.here.offset
        ends = [self._end(graph, group, depth)]
        while self.here.kind is TokenKind.SIGN and self.here.text in _ARROWS:
            self._advance()
            ends.append(self._end(graph, group, depth))
        values = self._values()
        if len(ends) > 1:
            for tails, heads in pairwise([_members(end) for end in ends]):
                graph.check_edges(len(tails) * len(heads), begin)
                for tail in tails:
                    for head in heads:
                        graph.edge((tail, head), values, group, begin)
        elif values:
            for node in ends[0] if isinstance(ends[0], list) else ():
                node.offset = node.offset if node.own else begin
                node.own.update(values)

    def _end(self, graph: DotGraph, group: DotGroup, depth: int) -> DotGroup | list[DotNode]:
        """Read what an edge may begin or end at: nodes with commas between them, or a group.

        A group may grow until the chain that it stands in ends.
        """
        if self._keyword() == "subgraph" or self._is_sign(_OPEN):
            offset = self.here.offset
            named = self._took_word("subgraph") and self._is_name()
            inner = graph.group(self._take().text if named else None, group, offset)
            self._body(graph, inner, depth + 1)
            return inner
        nodes = [self._node(graph, group)]
        while self._took(","):
            nodes.append(self._node(graph, group))
        return nodes

    def _node(self, graph: DotGraph, group: DotGroup) -> DotNode:
        """Read a node; the port at which an edge touches it says nothing about it."""
        if not self._is_name():
            raise self._unexpected()
        token = self._take()
        while self._took(":"):
            self._name()
        return graph.node(token.text, group, token.offset)

    def _values(self) -> Attributes:
        """Read any number of lists in square brackets."""
        values: dict[str, str] = {}
        while self._took("["):
            while not self._took("]"):
                name = self._counted(self._name())
                values[name] = self._value() if self._took("=") else "true"
                if not self._took(","):
                    self._took(";")
        return values

    def _counted(self, name: str) -> str:
        self._attributes.add(name)
        check_count(len(self._attributes), MOST_ATTRIBUTES, MANY_ATTRIBUTES, self._places, self.here.offset)
        return name

    def _value(self) -> str:
        is_html = self.here.kind is TokenKind.HTML
        text = self._name()
        return HtmlText(text) if is_html else text

    def _name(self) -> str:
        if self.here.kind not in NAMES:
            raise self._unexpected()
        return self._take().text

    def _is_name(self) -> bool:
        return self.here.kind in NAMES and not self._keyword()

    def _keyword(self) -> str:
        """Return the keyword that stands here, in small letters, or nothing."""
        word = self.here.text.lower() if self.here.kind is TokenKind.WORD else ""
        return word if word in _KEYWORDS else ""

    def _following(self) -> DotToken:
        return self._tokens[min(self._next + 1, len(self._tokens) - 1)]

    def _advance(self) -> None:
        self._next = min(self._next + 1, len(self._tokens) - 1)
        self.here = self._tokens[self._next]

    def _take(self) -> DotToken:
        taken = self.here
        self._advance()
        return taken

    def _is_sign(self, sign: str) -> bool:
        return self.here.kind is TokenKind.SIGN and self.here.text == sign

    def _took(self, sign: str) -> bool:
        """Go on if a sign stands here, and say whether it did."""
        if not self._is_sign(sign):
            return False
        self._advance()
        return True

    def _took_word(self, word: str) -> bool:
        if self._keyword() != word:
            return False
        self._advance()
        return True

    def _require(self, sign: str) -> None:
        if not self._took(sign):
            raise self._unexpected()

    def _quoted(self) -> str:
        return f'"{self.here.text[:40]}"'

    def _unexpected(self) -> Exception:
        if self.here.kind is TokenKind.END:
            return self._places.mistake(self.here.offset, tr(TOO_SHORT))
        return self._places.mistake(self.here.offset, tr(UNEXPECTED, word=self._quoted()), tr(QUOTE))
