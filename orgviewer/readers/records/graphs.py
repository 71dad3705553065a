"""Graphs of nodes and of links between them, into a table that says who is above whom.

Which of a link's two ends is the upper one is told by its fields' names (parent, child), by what it says of
itself ("reports to"), or by who has several above him: in an organization hardly anybody. Not for: trees in
which those below stand within those above (see `nested`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.model.walk import FieldPath
from orgviewer.readers.path_names import folded, is_holder
from orgviewer.readers.readable import text_of
from orgviewer.readers.records.flattening import Flattened
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.words.language import tr

RANKED = (
    ("parent", "child"),
    ("parentid", "childid"),
    ("manager", "employee"),
    ("managerid", "employeeid"),
    ("manager", "report"),
    ("supervisor", "subordinate"),
    ("supervisorid", "subordinateid"),
    ("superior", "subordinate"),
    ("boss", "report"),
)
"""Names of a link's ends, the upper one first."""
ENDS = (("source", "target"), ("sourceid", "targetid"), ("from", "to"), ("fromid", "toid"), ("src", "dst"))
"""Names of a link's ends of which either may be the upper one."""
NODES = frozenset(
    ["nodes", "nodedataarray", "vertices", "elements", "people", "persons", "employees", "members", "items"]
)
LINKS = frozenset(["edges", "links", "linkdataarray", "connections"])
SAMPLE = 200
MOST_WRAPPINGS = 3
ABOVE, BESIDE = "reports to", "also reports to"
_UPWARD = re.compile(r"report|subordinat|managed by|works for|under", re.IGNORECASE)
_DOWNWARD = re.compile(r"manag|supervis|lead|parent|boss|heads|over", re.IGNORECASE)
_DOTTED = re.compile(r"dott|dash|matrix|functional|secondary", re.IGNORECASE)


class _Edge(Struct, frozen=True):
    """The ends of a link as ids, and whatever else it says."""

    first: str
    second: str
    words: str


class _LinkedNodes(Struct, frozen=True):
    """Nodes with the places where they lie, links, and the names of these links' ends."""

    nodes: list[tuple[FieldPath, object]]
    links: list[_Edge]
    ends: tuple[str, str]
    unread: tuple[str, ...] = ()


def is_graph(data: object) -> bool:
    """Return whether plain data is nodes and links."""
    return _found(data) is not None


def parsed(data: object, parsed: Parsed) -> Parsed:
    """Return the nodes of a graph as a table with a column for whom each stands under."""
    graph = _found(data)
    if graph is None:
        raise ValueError("the data is no graph")
    key, ids = _identified(graph)
    missing = dict.fromkeys(end for link in graph.links for end in (link.first, link.second))
    for known in ids:
        missing.pop(known, None)
    records = [node if isinstance(node, dict) else {"name": node} for _, node in graph.nodes]
    key = key if records else "id"
    flat = Flattened.of([*records, *({key or "id": end} for end in missing)])
    places = [place for place, _ in graph.nodes]
    table = flat.table(parsed.locate, lambda row: places[row] if row < len(places) else ())
    table.findings.extend(_told_missing(list(missing)))
    tree = _Tree.of(graph)
    table.findings.extend(tree.findings)
    numbering = Numbering(table.columns)
    columns, known_fields = dict(table.columns), dict[str, str]()
    rows = [*ids, *missing]
    if key is None or key not in columns:
        key = numbering.name("id")
        columns[key] = rows
    for name, field_name, above in (
        (ABOVE, "reports_to", tree.above),
        (BESIDE, "also_reports_to", tree.beside),
    ):
        if above:
            column = numbering.name(name)
            columns[column] = [above.get(identifier, "") for identifier in rows]
            known_fields[column] = field_name
    known_fields[key] = "id"
    made = replace(table, columns=columns, known=known_fields)
    return replace(parsed, data=made, unread=(*parsed.unread, *graph.unread))


def _told_missing(missing: Sequence[str]) -> Iterator[Finding]:
    if missing:
        listed = ", ".join(map(quoted, missing[:5])) + (", …" if len(missing) > 5 else "")
        message = tr("links lead to {listed}, of which there is no node: shown by that name", listed=listed)
        yield Finding((), message, severity=Severity.WARNING)


def _found(data: object) -> _LinkedNodes | None:
    """Return the graph in plain data, perhaps wrapped."""
    place: FieldPath = ()
    for _ in range(MOST_WRAPPINGS):
        if not isinstance(data, dict):
            break
        if graph := _graph_of(data, place):
            return graph
        inner = [name for name, value in data.items() if isinstance(value, dict)]
        if len(inner) != 1:
            break
        place, data = (*place, inner[0]), data[inner[0]]
    if isinstance(data, list) and data:
        return _mixed(data, place)
    return None


def _graph_of(data: Mapping[str, object], place: FieldPath) -> _LinkedNodes | None:
    lists = {name: value for name, value in data.items() if isinstance(value, list) and value}
    for name, entries in lists.items():
        ends = _ends(entries)
        others = [other for other, held in data.items() if other != name and held and folded(other) in NODES]
        others = [other for other in others if isinstance(data[other], list | dict)]
        if ends is None:
            if folded(name) == "elements" and (graph := _mixed(entries, (*place, name))):
                return graph
            continue
        if not others and folded(name) not in LINKS:
            continue
        nodes = _nodes(data[others[0]], (*place, others[0])) if others else []
        unread = tuple(f"list {quoted(other)}" for other in lists if other not in (name, *others[:1]))
        return _LinkedNodes(nodes, list(_links(entries, ends)), ends, unread)
    return None


def _mixed(entries: Sequence[object], place: FieldPath) -> _LinkedNodes | None:
    """Return the graph of a list that holds nodes and links alike, as Cytoscape writes it."""
    if not all(isinstance(entry, dict) and "data" in entry for entry in entries[:SAMPLE]):
        return None
    links = [entry for entry in entries if _ends([entry]) in ENDS]
    nodes = [((*place, turn), entry) for turn, entry in enumerate(entries) if _ends([entry]) is None]
    ends = _ends(links)
    if ends is None or not nodes or not all(isinstance(node, dict) and "data" in node for _, node in nodes):
        return None
    return _LinkedNodes(nodes, list(_links(links, ends)), ends)


def _nodes(given: object, place: FieldPath) -> list[tuple[FieldPath, object]]:
    """Return nodes with their places; those that have names of their own have these as ids."""
    if isinstance(given, dict):
        return [
            ((*place, name), {"id": name, **node} if isinstance(node, dict) else {"id": name})
            for name, node in given.items()
        ]
    entries = given if isinstance(given, list) else []
    return [((*place, turn), entry) for turn, entry in enumerate(entries) if entry not in (None, "")]


def _fields(entry: object) -> dict[str, object]:
    """Return the fields of a node or a link, with those of groups such as `data`."""
    fields = entry if isinstance(entry, dict) else {}
    inner = [value for name, value in fields.items() if isinstance(value, dict) and is_holder(name)]
    return {name: value for group in (*inner, fields) for name, value in group.items()}


def _ends(entries: Sequence[object]) -> tuple[str, str] | None:
    """Return the names of the ends of links, if that is what entries are."""
    sample = [{folded(name) for name in _fields(entry)} for entry in entries[:SAMPLE]]
    return next(
        (pair for pair in (*RANKED, *ENDS) if sample and all(names >= set(pair) for names in sample)), None
    )


def _links(entries: Sequence[object], ends: tuple[str, str]) -> Iterator[_Edge]:
    for entry in entries:
        fields = {folded(name): value for name, value in _fields(entry).items()}
        first, second = (_id_of(fields.get(end)) for end in ends)
        if first and second:
            said = (
                (name, text_of(value)) for name, value in fields.items() if name not in (*ends, "id", "key")
            )
            rest = (name if text == "true" else text for name, text in said)
            yield _Edge(first, second, " ".join(filter(None, rest)))


def _id_of(end: object) -> str:
    """Return what an end of a link names, which may be a node with its id."""
    if isinstance(end, dict):
        return next((text_of(value) for name, value in end.items() if folded(name) in ("id", "key")), "")
    return text_of(end)


def _identified(graph: _LinkedNodes) -> tuple[str | None, list[str]]:
    """Return the field by which links call the nodes (None for their numbers), and what each is called."""
    nodes = [_fields(node) if isinstance(node, dict) else {"name": node} for _, node in graph.nodes]
    ends = {end for link in graph.links for end in (link.first, link.second)}
    keys = dict.fromkeys(
        name for node in nodes for name, value in node.items() if not isinstance(value, dict | list)
    )

    def found(key: str) -> int:
        return len(ends.intersection(text_of(node.get(key)) for node in nodes))

    best = max(keys, key=found, default=None)
    numbers = {str(number) for number in range(len(nodes))}
    if best is None or found(best) < len(ends & numbers):
        return None, [str(number) for number in range(len(nodes))]
    return best, [text_of(node.get(best)) for node in nodes]


class _Tree(Struct):
    """Whom each stands under, by ids, and whom beside that; what is odd about it."""

    above: dict[str, str] = field(default_factory=dict)
    beside: dict[str, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    @classmethod
    def of(cls, graph: _LinkedNodes) -> _Tree:
        """Return the tree that a graph is, if its links are followed the right way."""
        self = cls()
        is_down = self._is_downward(graph)
        seconds: dict[str, list[str]] = {}
        for link in sorted(graph.links, key=lambda link: bool(_DOTTED.search(link.words))):
            upper, lower = (link.first, link.second) if is_down else (link.second, link.first)
            if lower in self.above or _DOTTED.search(link.words):
                seconds.setdefault(lower, []).append(upper)
            else:
                self.above[lower] = upper
        self.beside = {lower: "; ".join(dict.fromkeys(uppers)) for lower, uppers in seconds.items()}
        return self

    def _is_downward(self, graph: _LinkedNodes) -> bool:
        """Return whether links lead from the upper to the lower, and tell where that is a guess."""
        if graph.ends in RANKED:
            return True
        solid = [link for link in graph.links if not _DOTTED.search(link.words)]
        up, down = (sum(bool(words.search(link.words)) for link in solid) for words in (_UPWARD, _DOWNWARD))
        if up != down:
            return down > up
        firsts, seconds = (_repeated([getattr(link, end) for link in solid]) for end in ("first", "second"))
        if firsts != seconds:
            return firsts > seconds
        first, second = graph.ends
        message = tr(
            'nothing says which end of a link is above: "{first}" is taken for it, not "{second}"',
            first=first,
            second=second,
        )
        self.findings.append(Finding((), message, severity=Severity.WARNING))
        return True


def _repeated(ends: Sequence[str]) -> int:
    return sum(count - 1 for count in Counter(ends).values())
