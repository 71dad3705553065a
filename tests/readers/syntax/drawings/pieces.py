"""What tests of drawings written as text ask about: boxes by their first line, lines by both ends."""

from __future__ import annotations

from orgviewer.readers.syntax.drawings.diagram import Connector, Diagram, DrawnShape


def named(diagram: Diagram) -> dict[str, DrawnShape]:
    """Return the shapes by the first line of their texts, or "" for those without."""
    return {shape.lines[0].text if shape.lines else "": shape for shape in diagram.shapes}


def texts(diagram: Diagram) -> list[str]:
    return [shape.text for shape in diagram.shapes]


def pairs(diagram: Diagram) -> list[tuple[str, str]]:
    """Return of all connectors the texts of their two ends."""
    by_id = {shape.id: shape.text for shape in diagram.shapes}
    return [(by_id[line.first or ""], by_id[line.second or ""]) for line in diagram.connectors]


def between(diagram: Diagram, first: str, second: str) -> Connector:
    return diagram.connectors[pairs(diagram).index((first, second))]


def containers(diagram: Diagram) -> dict[str, str]:
    """Return of all shapes that lie in another one the text of that."""
    by_id = {shape.id: shape.text for shape in diagram.shapes}
    return {shape.text: by_id[shape.container] for shape in diagram.shapes if shape.container}
