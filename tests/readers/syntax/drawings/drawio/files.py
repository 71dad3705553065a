"""Files of draw.io as its window writes them: cells, pages, and what carries them."""

from __future__ import annotations

import base64
import zlib
from html import escape
from urllib.parse import quote

from orgviewer.readers.syntax.drawings.diagram import Diagram, DrawnShape
from orgviewer.readers.syntax.drawings.drawio.file import diagram

BOX = "rounded=0;whiteSpace=wrap;html=1;"
TEXT = "text;html=1;strokeColor=none;fillColor=none;"


def vertex(
    name: str,
    label: str = "",
    style: str = BOX,
    place: tuple[float, float, float, float] = (0, 0, 120, 60),
    parent: str = "1",
    more: str = "",
) -> str:
    """Return a shape; `more` are further attributes of its cell."""
    x, y, width, height = place
    said = f'id="{name}" value="{escape(label)}" style="{escape(style)}" parent="{parent}"'
    return (
        f'<mxCell {said} vertex="1" {more}>'
        f'<mxGeometry x="{x}" y="{y}" width="{width}" height="{height}" as="geometry"/></mxCell>'
    )


def item(name: str, attributes: str, style: str = BOX, parent: str = "1", tag: str = "UserObject") -> str:
    """Return a shape with data of its own."""
    return (
        f'<{tag} id="{name}" {attributes}><mxCell style="{escape(style)}" parent="{parent}" vertex="1">'
        f'<mxGeometry x="10" y="20" width="120" height="60" as="geometry"/></mxCell></{tag}>'
    )


def edge(
    name: str, ends: str, style: str = "html=1;", label: str = "", inner: str = "", parent: str = "1"
) -> str:
    """Return a line; `ends` are its attributes source and target, `inner` lies in its geometry."""
    return (
        f'<mxCell id="{name}" value="{escape(label)}" style="{style}" parent="{parent}" edge="1" {ends}>'
        f'<mxGeometry relative="1" as="geometry">{inner}</mxGeometry></mxCell>'
    )


def model(*cells: str, root: str = '<mxCell id="0"/><mxCell id="1" parent="0"/>') -> str:
    """Return the model of a page."""
    return f"<mxGraphModel><root>{root}{''.join(cells)}</root></mxGraphModel>"


def packed(text: str) -> str:
    """Return a model as draw.io compresses it."""
    deflating = zlib.compressobj(9, zlib.DEFLATED, -15)
    content = deflating.compress(quote(text, safe="~()*!.'").encode()) + deflating.flush()
    return base64.b64encode(content).decode()


def page(content: str, title: str = "Page-1", name: str = "p1") -> str:
    """Return a page of a file."""
    return f'<diagram id="{name}" name="{escape(title)}">{content}</diagram>'


def file(*pages: str, more: str = "") -> str:
    """Return a file of pages."""
    return f'<mxfile host="app.diagrams.net" {more}>{"".join(pages)}</mxfile>'


def drawn(*cells: str) -> Diagram:
    """Return what is read of a page."""
    return diagram(file(page(model(*cells))))


def shapes(made: Diagram) -> dict[str, DrawnShape]:
    """Return shapes by what they are called on their page."""
    return {shape.id.partition(":")[2]: shape for shape in made.shapes}


def texts(shape: DrawnShape) -> list[str]:
    """Return the lines of a shape."""
    return [line.text for line in shape.lines]
