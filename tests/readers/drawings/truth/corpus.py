"""The kinds of files in which charts are drawn, what is asked of each kind, and which charts it can hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct

from tests.readers.drawings.truth import drawio, graphs, slides, smart_art, texts, visio
from tests.readers.drawings.truth.charts import ChartKind, TextOrder, TrueChart, chart
from tests.readers.drawings.truth.measure import Score, score

STATED, UNGLUED = 0.98, 0.90
"""The shares of lines that are to be right: where a file ties its lines to boxes, and where places do."""
KINDS = tuple(ChartKind)
ORDERS = tuple(TextOrder)


class FileKind(Struct, frozen=True):
    """A kind of files: its name, how its files end, what draws a chart so, the share of lines to be read."""

    name: str
    suffix: str
    draw: Callable[[TrueChart, TextOrder], bytes]
    goal: float = STATED


FILES = (
    FileKind("PPTX, glued", ".pptx", slides.glued),
    FileKind("PPTX, glued, several slides", ".pptx", slides.two_slides),
    FileKind("PPTX, unglued", ".pptx", slides.unglued, UNGLUED),
    FileKind("PPTX, bars and stubs", ".pptx", slides.bars, UNGLUED),
    FileKind("PPTX, hanging at spines", ".pptx", slides.hanging, UNGLUED),
    FileKind("PPTX, cards of two boxes", ".pptx", slides.pieces, UNGLUED),
    FileKind("PPTX, texts over boxes", ".pptx", slides.labels, UNGLUED),
    FileKind("PPTX, portraits", ".pptx", slides.portraits, UNGLUED),
    FileKind("PPTX, grouped cards", ".pptx", slides.groups, UNGLUED),
    FileKind("PPTX, left to right", ".pptx", slides.across, UNGLUED),
    FileKind("PPTX, growing upwards", ".pptx", slides.upwards, UNGLUED),
    FileKind("PPTX, panel, legend, foot", ".pptx", slides.decorated, UNGLUED),
    FileKind("SmartArt, organization chart", ".pptx", smart_art.organization),
    FileKind("SmartArt, hierarchy", ".pptx", smart_art.hierarchy),
    FileKind("SmartArt, name and title", ".pptx", smart_art.name_and_title),
    FileKind("SmartArt, pictures", ".pptx", smart_art.pictures),
    FileKind("draw.io, template", ".drawio", drawio.template),
    FileKind("draw.io, left to right", ".drawio", drawio.across),
    FileKind("draw.io, arrows upwards", ".drawio", drawio.arrows_up),
    FileKind("draw.io, shapes with data", ".drawio", drawio.user_objects),
    FileKind("draw.io, texts over boxes", ".drawio", drawio.label_cells),
    FileKind("draw.io, waypoints", ".drawio", drawio.joints),
    FileKind("draw.io, swimlanes", ".drawio", drawio.swimlanes),
    FileKind("draw.io, unglued", ".drawio", drawio.unglued, UNGLUED),
    FileKind("VSDX, glued", ".vsdx", visio.glued),
    FileKind("VSDX, glued from below", ".vsdx", visio.glued_upwards),
    FileKind("VSDX, wizard with shape data", ".vsdx", visio.wizard),
    FileKind("VSDX, grouped cards", ".vsdx", visio.groups),
    FileKind("VSDX, containers", ".vsdx", visio.containers),
    FileKind("GraphML, yEd", ".graphml", graphs.yed),
    FileKind("GraphML, yEd, groups", ".graphml", graphs.yed_groups),
    FileKind("GraphML, attributes", ".graphml", graphs.attributes),
    FileKind("OPML", ".opml", graphs.opml),
    FileKind("FreeMind", ".mm", graphs.freemind),
    FileKind("DOT", ".dot", texts.dot),
    FileKind("DOT, records", ".dot", texts.dot_records),
    FileKind("DOT, HTML labels", ".dot", texts.dot_html),
    FileKind("DOT, clusters", ".dot", texts.dot_clusters),
    FileKind("DOT, undirected", ".dot", texts.dot_undirected),
    FileKind("DOT, arrows upwards", ".dot", texts.dot_upwards),
    FileKind("Mermaid, flowchart", ".mmd", texts.mermaid),
    FileKind("Mermaid, subgraphs", ".mmd", texts.mermaid_subgraphs),
    FileKind("Mermaid, dotted links", ".mmd", texts.mermaid_dotted),
    FileKind("Mermaid, mind map", ".mmd", texts.mermaid_mindmap),
    FileKind("PlantUML, WBS", ".puml", texts.wbs),
    FileKind("PlantUML, mind map", ".puml", texts.plantuml_mindmap),
    FileKind("PlantUML, rectangles", ".puml", texts.rectangles),
)


def charts(kind: FileKind, count: int) -> Iterator[tuple[TrueChart, TextOrder]]:
    """Yield charts of all sorts with the order of their texts, others for each kind of files."""
    start = FILES.index(kind)
    for turn in range(count):
        seed = start + turn
        yield chart(1000 * turn + start, KINDS[seed % len(KINDS)]), ORDERS[(seed // 2) % len(ORDERS)]


def measured(kind: FileKind, count: int, folder: Path) -> Score:
    """Return how much is read of so many files of a kind."""
    total = Score()
    for turn, (true, order) in enumerate(charts(kind, count)):
        path = folder / f"{turn}{kind.suffix}"
        path.write_bytes(kind.draw(true, order))
        total += score(true, path)
    return total
