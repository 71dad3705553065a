"""Charts as outlines in OPML 2.0: a line for each card, what it stands for and its role as attributes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from orgviewer.paint.picture import Picture
from orgviewer.progress import Progress
from orgviewer.publish.drawings.chart_nodes import ChartNode, ChartNodes, chart_nodes


def write_opml(picture: Picture, file: BinaryIO, tell: Progress) -> None:
    """Write the cards of a picture as an outline."""
    made = chart_nodes(picture)
    head = f"<head><title>{escape(made.heading)}</title></head>"
    start = f'<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n{head}\n<body>\n'
    file.write(start.encode())
    for line in _lines(made):
        file.write(line.encode())
    file.write(b"</body>\n</opml>\n")
    tell(1.0)


def _lines(made: ChartNodes) -> Iterator[str]:
    """Yield the elements of all nodes; an element ends before the next one that does not lie in it."""
    opened: list[int] = []
    children = made.children
    for place, node in enumerate(made.nodes):
        while opened and opened[-1] != node.parent:
            yield f"{'  ' * len(opened)}</outline>\n"
            opened.pop()
        is_leaf = place not in children
        yield f"{'  ' * (len(opened) + 1)}<outline {_attributes(node)}{'/' if is_leaf else ''}>\n"
        if not is_leaf:
            opened.append(place)
    while opened:
        yield f"{'  ' * len(opened)}</outline>\n"
        opened.pop()


def _attributes(node: ChartNode) -> str:
    values = {"text": node.name, "kind": node.word, "name": node.name, "role": node.role}
    values |= {"note": "; ".join(node.lines), **node.fields}
    return " ".join(f"{name}={quoteattr(value)}" for name, value in values.items() if value)
