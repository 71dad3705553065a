"""Charts written as text: DOT, Mermaid, PlantUML."""

from __future__ import annotations

from html import escape

from tests.readers.drawings.truth.charts import TOP, TextOrder, TrueBox, TrueChart, lines

NEW_LINE = "\\n"


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _links(chart: TrueChart, arrow: str, is_back: bool = False) -> list[str]:
    pairs = [(box.above, number) for number, box in enumerate(chart.boxes) if box.above != TOP]
    return [
        f"  n{lower} {arrow} n{upper}" if is_back else f"  n{upper} {arrow} n{lower}"
        for upper, lower in pairs
    ]


def _branches(chart: TrueChart) -> list[list[int]]:
    made = []
    for one in chart.beneath(0):
        branch = [one]
        for number in branch:
            branch += chart.beneath(number)
        made.append(branch)
    return made


def _label(box: TrueBox, order: TextOrder) -> str:
    return NEW_LINE.join(_quoted(line) for line in lines(box, order))


def dot(chart: TrueChart, order: TextOrder) -> bytes:
    nodes = [f'  n{number} [label="{_label(box, order)}"]' for number, box in enumerate(chart.boxes)]
    ranks = "  {rank=same; " + "; ".join(f"n{one}" for one in chart.beneath(0)) + "}"
    made = ["digraph G {", "  rankdir=TB; node [shape=box]", *nodes, *_links(chart, "->"), ranks, "}"]
    return "\n".join(made).encode()


def dot_records(chart: TrueChart, order: TextOrder) -> bytes:
    def field(text: str) -> str:
        return "".join(f"\\{sign}" if sign in "{}|<> " else sign for sign in _quoted(text))

    nodes = [
        f'  n{number} [label="{{{"|".join(field(line) for line in lines(box, order))}}}"]'
        for number, box in enumerate(chart.boxes)
    ]
    return "\n".join(["digraph {", "  node [shape=record]", *nodes, *_links(chart, "->"), "}"]).encode()


def dot_html(chart: TrueChart, order: TextOrder) -> bytes:
    def table(box: TrueBox) -> str:
        rows = (f"<tr><td>{escape(line)}</td></tr>" for line in lines(box, order))
        return f'<table border="0">{"".join(rows)}</table>'

    nodes = [f"  n{number} [shape=box, label=<{table(box)}>]" for number, box in enumerate(chart.boxes)]
    return "\n".join(["digraph {", *nodes, *_links(chart, "->"), "}"]).encode()


def dot_clusters(chart: TrueChart, order: TextOrder) -> bytes:
    made = [f'  n0 [label="{_label(chart.boxes[0], order)}"]']
    for turn, branch in enumerate(_branches(chart)):
        made.append(f'  subgraph cluster_{turn} {{ label="Region {turn + 1}"')
        made += (f'    n{number} [label="{_label(chart.boxes[number], order)}"]' for number in branch)
        made.append("  }")
    return "\n".join(["digraph {", *made, *_links(chart, "->"), "}"]).encode()


def dot_undirected(chart: TrueChart, order: TextOrder) -> bytes:
    nodes = [f'  n{number} [label="{_label(box, order)}"]' for number, box in enumerate(chart.boxes)]
    return "\n".join(["graph {", *nodes, *_links(chart, "--"), "}"]).encode()


def dot_upwards(chart: TrueChart, order: TextOrder) -> bytes:
    nodes = [f'  n{number} [label="{_label(box, order)}"]' for number, box in enumerate(chart.boxes)]
    made = ["digraph {", "  rankdir=BT", *nodes, *_links(chart, "->", is_back=True), "}"]
    return "\n".join(made).encode()


def _mermaid_node(number: int, box: TrueBox, order: TextOrder) -> str:
    said = "<br/>".join(escape(line, quote=False).replace("&amp;", "&") for line in lines(box, order))
    return f'  n{number}["{said}"]'


def mermaid(chart: TrueChart, order: TextOrder) -> bytes:
    nodes = [_mermaid_node(number, box, order) for number, box in enumerate(chart.boxes)]
    return "\n".join(["flowchart TD", *nodes, *_links(chart, "-->")]).encode()


def mermaid_subgraphs(chart: TrueChart, order: TextOrder) -> bytes:
    made = [_mermaid_node(0, chart.boxes[0], order)]
    for turn, branch in enumerate(_branches(chart)):
        made.append(f'  subgraph s{turn}["Region {turn + 1}"]')
        made += ("  " + _mermaid_node(number, chart.boxes[number], order) for number in branch)
        made.append("  end")
    return "\n".join(["flowchart LR", *made, *_links(chart, "---")]).encode()


def mermaid_dotted(chart: TrueChart, order: TextOrder) -> bytes:
    """Draw a dotted line from the first head to the last box beside the solid ones."""
    nodes = [_mermaid_node(number, box, order) for number, box in enumerate(chart.boxes)]
    last = len(chart.boxes) - 1
    dotted = f"  n{next(one for one in chart.beneath(0) if one != chart.boxes[last].above)} -.-> n{last}"
    return "\n".join(["graph TB", *nodes, *_links(chart, "-->"), dotted]).encode()


def _outline(
    chart: TrueChart, order: TextOrder, number: int = 0, depth: int = 0
) -> list[tuple[int, list[str]]]:
    made = [(depth, lines(chart.boxes[number], order))]
    for one in chart.beneath(number):
        made += _outline(chart, order, one, depth + 1)
    return made


def mermaid_mindmap(chart: TrueChart, order: TextOrder) -> bytes:
    made = [
        f'{"  " * (depth + 1)}k{turn}["{"<br/>".join(said)}"]'
        for turn, (depth, said) in enumerate(_outline(chart, order))
    ]
    return "\n".join(["mindmap", *made]).encode()


def _plantuml(kind: str, chart: TrueChart, order: TextOrder) -> bytes:
    made = ["*" * (depth + 1) + " " + NEW_LINE.join(said) for depth, said in _outline(chart, order)]
    return "\n".join([f"@start{kind}", *made, f"@end{kind}"]).encode()


def wbs(chart: TrueChart, order: TextOrder) -> bytes:
    return _plantuml("wbs", chart, order)


def plantuml_mindmap(chart: TrueChart, order: TextOrder) -> bytes:
    return _plantuml("mindmap", chart, order)


def rectangles(chart: TrueChart, order: TextOrder) -> bytes:
    nodes = [
        f'rectangle "{NEW_LINE.join(lines(box, order))}" as n{number}'
        for number, box in enumerate(chart.boxes)
    ]
    return "\n".join(
        ["@startuml", *nodes, *(link.strip() for link in _links(chart, "-->")), "@enduml"]
    ).encode()
