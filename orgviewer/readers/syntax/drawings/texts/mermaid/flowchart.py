"""The statements of a flowchart of Mermaid, into nodes, links and groups."""

from __future__ import annotations

import re

from orgviewer.readers.syntax.drawings.texts.limits import (
    DEEP,
    DEEPEST,
    MANY_CONNECTORS,
    MANY_SHAPES,
    MOST_CONNECTORS,
    MOST_SHAPES,
    check_count,
)
from orgviewer.readers.syntax.drawings.texts.mermaid.labels import MermaidLabel, label
from orgviewer.readers.syntax.drawings.texts.mermaid.links import MermaidLink, link_at
from orgviewer.readers.syntax.drawings.texts.mermaid.nodes import BRACKETS, NodeText, node_at
from orgviewer.readers.syntax.drawings.texts.places import TextPlaces
from orgviewer.words.language import Phrase, tr

NOT_UNDERSTOOD: Phrase = "{word} is not understood here"
NO_END: Phrase = 'the subgraph that begins here has no "end"'
NO_BEGIN: Phrase = 'this "end" closes no subgraph'
_REST = r"(?:\"[^\"\n]*\"|\[[^]\";\n]{0,200};[^]\"\n]{0,200}\]|[^\";\n]|\"(?=[^\"\n]*\n))*"
_GAP = re.compile(r"[\s;]*")
_STATEMENT = re.compile(
    r"(?P<word>subgraph|end|direction|click|classDef|class|style|linkStyle|accTitle|accDescr)(?=[\s;:{]|\Z)"
    rf"[ \t]*(?P<rest>(?:\{{[^}}]*\}})?{_REST})"
)
_BEHIND = re.compile(r"[ \t\r]*(?:%%[^\n]*)?(?=[;\n]|\Z)")
_AND = re.compile(r"\s*&\s*")
_GROUP = re.compile(r"(?P<id>[^\[]*?)\s*\[(?P<title>.*)\]\s*", re.DOTALL)
_CLICK = re.compile(r"(?P<id>\S+)\s+(?:href\s+)?\"(?P<url>[^\"]*)\"(?:\s+\"(?P<tooltip>[^\"]*)\")?")
_CLICK_CALL = re.compile(r"(?P<id>\S+)\s.*?\"(?P<tooltip>[^\"]*)\"")
_NAMED = re.compile(r"(?P<names>\S+)\s+(?P<value>.*)", re.DOTALL)


class MermaidNode:
    """A node: the last text that it was given, the place of that, and what else was said of it."""

    def __init__(self, offset: int) -> None:
        self.offset = offset
        self.label: MermaidLabel | None = None
        self.group: MermaidGroup | None = None
        self.classes: list[str] = []
        self.data: dict[str, str] = {}


class MermaidGroup:
    """A subgraph, and the ids of the nodes that its statements name."""

    def __init__(self, id_: str, title: MermaidLabel, parent: MermaidGroup | None, offset: int) -> None:
        self.id, self.title, self.parent, self.offset = id_, title, parent, offset
        self.names: dict[str, None] = {}


class MermaidEdge:
    """A link between two ids, which nodes or subgraphs may have."""

    def __init__(self, first: str, second: str, link: MermaidLink, offset: int) -> None:
        self.first, self.second, self.link, self.offset = first, second, link, offset


class Flowchart:
    """A flowchart while it is being read: nodes and groups by their ids, in the order of naming."""

    def __init__(self, text: str, places: TextPlaces) -> None:
        self.nodes: dict[str, MermaidNode] = {}
        self.groups: dict[str, MermaidGroup] = {}
        self.edges: list[MermaidEdge] = []
        self.fillings: dict[str, str] = {}
        """What a class, or by "#" and its id a node, says of how it is drawn."""
        self.link_styles: dict[str, str] = {}
        self._text, self._places = text, places
        self._open: list[MermaidGroup] = []

    def read(self, offset: int) -> None:
        """Read all statements from a character on; raises SyntaxMistakeError for what is not understood."""
        offset = self._gap(offset)
        while offset < len(self._text):
            if found := _STATEMENT.match(self._text, offset):
                self._keyword(found)
                offset = found.end()
            else:
                offset = self._chain(offset)
            offset = self._gap(offset)
        if self._open:
            raise self._places.mistake(self._open[-1].offset, tr(NO_END))

    def _gap(self, offset: int) -> int:
        found = _GAP.match(self._text, offset)
        return found.end() if found else offset

    def _chain(self, offset: int) -> int:
        """Read nodes, joined by `&`, and the links between them."""
        firsts, offset = self._nodes(offset)
        while link := link_at(self._text, offset, self._places):
            seconds, end = self._nodes(link.end)
            check_count(
                len(self.edges) + len(firsts) * len(seconds),
                MOST_CONNECTORS,
                MANY_CONNECTORS,
                self._places,
                offset,
            )
            at = self._gap(offset)
            self.edges += [MermaidEdge(first, second, link, at) for first in firsts for second in seconds]
            firsts, offset = seconds, end
        behind = _BEHIND.match(self._text, offset)
        if behind is None:
            raise self._misunderstood(offset)
        return behind.end()

    def _nodes(self, offset: int) -> tuple[list[str], int]:
        names: list[str] = []
        while True:
            node = node_at(self._text, offset, self._places)
            if node is None:
                raise self._misunderstood(offset)
            self._add(node)
            names.append(node.id)
            more = _AND.match(self._text, node.end)
            if more is None:
                return names, node.end
            offset = more.end()

    def _add(self, written: NodeText) -> None:
        node = self.nodes.get(written.id)
        if node is None:
            check_count(len(self.nodes), MOST_SHAPES, MANY_SHAPES, self._places, written.offset)
            node = self.nodes[written.id] = MermaidNode(written.offset)
        if written.label is not None:
            node.label, node.offset = written.label, written.offset
        node.classes += written.classes
        node.data.update(written.data)
        if self._open:
            self._open[-1].names[written.id] = None

    def _keyword(self, found: re.Match[str]) -> None:
        rest = found["rest"].strip()
        match found["word"]:
            case "subgraph":
                self._begin(rest, found.start())
            case "end":
                self._end(found.start())
            case "click":
                self._click(rest)
            case "style" if named := _NAMED.match(rest):
                for name in named["names"].split(","):
                    self.fillings["#" + name] = named["value"]
            case "classDef" if named := _NAMED.match(rest):
                for name in named["names"].split(","):
                    self.fillings[name] = named["value"]
            case "class" if named := _NAMED.match(rest):
                for name in named["names"].split(","):
                    if name in self.nodes:
                        self.nodes[name].classes.append(named["value"].strip())
            case "linkStyle" if named := _NAMED.match(rest):
                for name in named["names"].split(","):
                    self.link_styles[name] = named["value"]

    def _begin(self, rest: str, offset: int) -> None:
        check_count(len(self._open), DEEPEST - 1, DEEP, self._places, offset)
        found = _GROUP.fullmatch(rest)
        title = label(found["title"] if found else rest)
        id_ = (found["id"] if found else rest).strip().strip('"')
        if not id_ or (found is None and re.search(r"\s", id_)) or id_ in self.groups:
            id_ = f"subGraph{len(self.groups)} "
        group = MermaidGroup(id_, title, self._open[-1] if self._open else None, offset)
        self.groups[id_] = group
        self._open.append(group)

    def _end(self, offset: int) -> None:
        """Close a group: its nodes are in it for good, but for those that are in another one already."""
        if not self._open:
            raise self._places.mistake(offset, tr(NO_BEGIN))
        group = self._open.pop()
        for name in group.names:
            if self.nodes[name].group is None:
                self.nodes[name].group = group

    def _click(self, rest: str) -> None:
        found = _CLICK.match(rest) or _CLICK_CALL.match(rest)
        if found and found["id"] in self.nodes:
            self.nodes[found["id"]].data.update(
                {name: text for name, text in found.groupdict().items() if name != "id" and text}
            )

    def _misunderstood(self, offset: int) -> Exception:
        word = self._text[offset : offset + 40].split("\n")[0].strip()
        return self._places.mistake(
            min(offset, len(self._text)), tr(NOT_UNDERSTOOD, word=f'"{word}"'), tr(BRACKETS)
        )
