"""Mind maps of FreeMind and Freeplane into shapes under each other, and their arrows into dashed lines.

Not for: what a node stands for.
"""

from __future__ import annotations

import html
from collections.abc import Iterator

from lxml import etree

from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings import xml
from orgviewer.readers.syntax.drawings.diagram import (
    Arrow,
    ConnectorKind,
    Diagram,
    DrawnShape,
    Stroke,
    TextLine,
)
from orgviewer.readers.syntax.drawings.outlines.html_text import KNOWN, html_lines, is_html
from orgviewer.readers.syntax.drawings.outlines.maker import DiagramMaker, named, text_lines
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import Phrase, tr

NO_NODES: Phrase = "this is no mind map: it has no node"
ENCRYPTED: Phrase = "nodes that are encrypted"
MAILTO = "mailto:"
NO_ARROWS = frozenset(("", "none"))


def diagram(text: str) -> Diagram:
    """Return the nodes of a mind map; raises SyntaxMistakeError for what is none."""
    root = xml.root(text)
    tops = [part for part in root if xml.local_name(part) == "node"]
    if not tops:
        raise SyntaxMistakeError(Mistake(xml.line_of(root), 1, tr(NO_NODES)))
    made = DiagramMaker()
    ids: dict[str, str] = {}
    arrows: list[tuple[str, etree._Element]] = []
    waiting: list[tuple[Iterator[etree._Element], str | None]] = [(iter(tops), None)]
    while waiting:
        children, above = waiting[-1]
        element = next(children, None)
        if element is None:
            waiting.pop()
            continue
        shape = _shape(element, made)
        name = above
        if shape.lines:
            made.put_under(None if _is_free(element) else above, shape)
            name = shape.id
        if name is not None:
            ids.setdefault(element.get("ID", ""), name)
            arrows += [(name, part) for part in element if xml.local_name(part) == "arrowlink"]
        if element.get("ENCRYPTED_CONTENT"):
            made.unread[tr(ENCRYPTED)] = None
        waiting.append((iter([part for part in element if xml.local_name(part) == "node"]), name))
    for name, arrow in arrows:
        _connect(made, name, arrow, ids)
    made.pages.append("")
    return made.diagram()


def _shape(element: etree._Element, made: DiagramMaker) -> DrawnShape:
    """Return a node with all that hangs on it."""
    lines = _text(element.get("TEXT", ""))
    fields: dict[str, str] = {}
    icons, style = [], next((part for part in element if xml.local_name(part) == "font"), None)
    for part in element:
        match xml.local_name(part):
            case "richcontent":
                kind, rich = part.get("TYPE", "NODE"), html_lines(_inner(part))
                if kind == "NOTE":
                    fields["note"] = "\n".join(line.text for line in rich)
                else:
                    lines = (*lines, *rich) if kind == "DETAILS" else rich or lines
            case "icon":
                icons.append(part.get("BUILTIN", ""))
            case "attribute" if part.get("VALUE"):
                fields[part.get("NAME", "")] = part.get("VALUE", "")
    if style is not None and style.get("BOLD") == "true":
        lines = tuple(TextLine(line.text, line.size, True) for line in lines)
    link = element.get("LINK", "")
    if link.startswith(MAILTO):
        fields.setdefault("email", link.removeprefix(MAILTO).partition("?")[0])
    elif link and not link.startswith("#"):
        fields.setdefault("link", link)
    if any(icons):
        fields["icons"] = ", ".join(filter(None, icons))
    name = made.id_of(element.get("ID") or f"node {len(made.shapes) + 1}")
    return DrawnShape(
        name,
        lines,
        Position(xml.line_of(element), 1),
        fields={key: value for key, value in fields.items() if key and value},
        colour=element.get("BACKGROUND_COLOR", "")[:7].lower(),
    )


def _text(text: str) -> tuple[TextLine, ...]:
    is_rich = text.lstrip().casefold().startswith("<html") and is_html(text)
    return html_lines(text) if is_rich else text_lines(text)


def _inner(element: etree._Element) -> str:
    """Return what an element holds, as text in HTML without elements that HTML does not know."""
    within = list(element.iterdescendants())
    odd = {str(part.tag) for part in within if part.prefix or xml.local_name(part) not in KNOWN}
    etree.strip_tags(element, *odd)
    parts = (etree.tostring(part, encoding="unicode", method="html") for part in element)
    return "".join((html.escape(element.text or ""), *parts))


def _is_free(element: etree._Element) -> bool:
    """Return whether a node hangs on nothing, wherever the file lists it."""
    return any(xml.local_name(part) == "hook" and part.get("NAME") == "FreeNode" for part in element)


def _connect(made: DiagramMaker, name: str, arrow: etree._Element, ids: dict[str, str]) -> None:
    """Add the arrow that leads from one node to another beside the hierarchy."""
    target = ids.get(arrow.get("DESTINATION", ""))
    if target is None or target == name:
        return
    heads = tuple(arrow.get(end, "").casefold() not in NO_ARROWS for end in ("STARTARROW", "ENDARROW"))
    first, second = name, target
    if heads == (True, False):
        first, second = target, name
    labels = (arrow.get(key, "") for key in ("SOURCE_LABEL", "MIDDLE_LABEL", "TARGET_LABEL"))
    made.connect(
        first,
        second,
        kind=ConnectorKind.DRAWN if heads[0] == heads[1] else ConnectorKind.DIRECTED,
        stroke=Stroke.DASHED,
        arrow=Arrow.SECOND if heads[0] != heads[1] else Arrow.BOTH if heads[0] else Arrow.NONE,
        text=named(line for label in labels for line in text_lines(label)),
        position=Position(xml.line_of(arrow), 1),
    )
