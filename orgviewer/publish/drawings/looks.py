"""The looks of nodes, each once, for formats that name them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from orgviewer.publish.drawings.chart_nodes import ChartNode, ChartNodes, NodeLook


def looks_of(made: ChartNodes) -> Mapping[NodeLook, list[ChartNode]]:
    """Return the different looks of nodes, and who has each, in their order."""
    found: defaultdict[NodeLook, list[ChartNode]] = defaultdict(list)
    for node in made.nodes:
        found[node.look].append(node)
    return found
