"""Counts what a library alone gives of drawings: python drawing_counts.py FILE ....

Prints a row of JSON for each file: how many texts of boxes it gives, and how many lines with both ends.
"""

import importlib
import json
import sys
from pathlib import Path
from typing import Any


def pptx(path: Path) -> tuple[int, int]:
    """Count with python-pptx, which does not say what a connector is tied to."""

    def texts(shapes: Any) -> int:
        inner = [shape.shapes for shape in shapes if shape.shape_type == 6]
        own = sum(shape.has_text_frame and bool(shape.text_frame.text.strip()) for shape in shapes)
        return int(own) + sum(map(texts, inner))

    slides = importlib.import_module("pptx").Presentation(str(path)).slides
    titles = sum(slide.shapes.title is not None for slide in slides)
    return sum(texts(slide.shapes) for slide in slides) - titles, 0


def visio(path: Path) -> tuple[int, int]:
    """Count with vsdx."""
    with importlib.import_module("vsdx").VisioFile(str(path)) as file:
        shapes = [shape for page in file.pages for shape in page.all_shapes]
        ends: dict[str, set[str]] = {}
        for page in file.pages:
            for connect in page.connects:
                ends.setdefault(connect.from_id, set()).add(connect.to_id)
        return sum(bool(shape.text.strip()) for shape in shapes), sum(len(both) > 1 for both in ends.values())


def dot(path: Path) -> tuple[int, int]:
    """Count with pydot."""

    def counted(graph: Any) -> tuple[int, int]:
        nodes = sum(bool(node.get("label")) for node in graph.get_nodes())
        found = [(nodes, len(graph.get_edges())), *map(counted, graph.get_subgraphs())]
        return sum(one for one, _ in found), sum(other for _, other in found)

    return counted(importlib.import_module("pydot").graph_from_dot_file(str(path))[0])


def graphml(path: Path) -> tuple[int, int]:
    """Count with networkx."""
    graph = importlib.import_module("networkx").read_graphml(path)
    return sum(bool(data.get("label")) for _, data in graph.nodes(data=True)), graph.number_of_edges()


READERS = {".pptx": pptx, ".vsdx": visio, ".dot": dot, ".graphml": graphml}


def main() -> None:
    for name in sys.argv[1:]:
        path = Path(name)
        try:
            counts = READERS[path.suffix](path)
        except Exception as error:
            print(json.dumps({"error": type(error).__name__}))
        else:
            print(json.dumps({"texts": counts[0], "lines": counts[1]}))


main()
