"""OPML, the outlines of many programs, into shapes under each other: the text, and every other attribute.

Not for: what an outline stands for.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings import xml
from orgviewer.readers.syntax.drawings.diagram import Diagram, DrawnShape, TextLine
from orgviewer.readers.syntax.drawings.outlines.html_text import html_lines, is_html
from orgviewer.readers.syntax.drawings.outlines.maker import DiagramMaker, text_lines
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import Phrase, tr

NO_OUTLINE: Phrase = "this is not OPML: it has no outline"
REMARKS: Phrase = "lines that are marked as remarks"
TEXT, TITLE, NOTE = "text", "title", "_note"
OF_PROGRAMS = frozenset(
    (
        *("isComment", "isBreakpoint", "created", "expansionState", "isExpanded", "collapsed"),
        *("checked", "complete", "_complete", "_status", "_fold", "_collapsed", "color", "_color"),
        *("icon", "flavor"),
    )
)
"""Attributes that say how a line is shown, and nothing about what it stands for."""
_Children = Iterator[etree._Element]


def diagram(text: str) -> Diagram:
    """Return the lines of an outline; raises SyntaxMistakeError for what is none."""
    root = xml.root(text)
    body = next((part for part in root if xml.local_name(part) == "body"), None)
    if body is None:
        raise SyntaxMistakeError(Mistake(xml.line_of(root), 1, tr(NO_OUTLINE)))
    made = DiagramMaker()
    made.pages.append(_title(root))
    waiting: list[tuple[_Children, str | None]] = [(iter(body), None)]
    while waiting:
        children, above = waiting[-1]
        element = next(children, None)
        if element is None:
            waiting.pop()
        elif xml.local_name(element) == "outline":
            if element.get("isComment") == "true":
                made.unread[tr(REMARKS)] = None
                continue
            lines = _lines(element)
            name = made.id_of(f"outline {len(made.shapes) + 1}") if lines else above
            if lines and name is not None:
                position = Position(xml.line_of(element), 1)
                made.put_under(above, DrawnShape(name, lines, position, fields=_fields(element)))
            waiting.append((iter(element), name))
    return made.diagram()


def _title(root: etree._Element) -> str:
    found = root.find("{*}head/{*}title")
    return " ".join(found.text.split()) if found is not None and found.text else ""


def _lines(element: etree._Element) -> tuple[TextLine, ...]:
    """Return the text of an outline; some programs write HTML into it, others only a title."""
    text = element.get(TEXT) or element.get(TITLE) or ""
    return html_lines(text) if is_html(text) else text_lines(text)


def _fields(element: etree._Element) -> dict[str, str]:
    """Return the other attributes of an outline."""
    said = {}
    for name, value in element.attrib.items():
        is_same = name == TITLE and value in (element.get(TEXT), None)
        is_same = is_same or (name == TITLE and not element.get(TEXT))
        if value.strip() and name not in OF_PROGRAMS and name != TEXT and not is_same:
            said["note" if name == NOTE else etree.QName(name).localname] = value.strip()
    return said
