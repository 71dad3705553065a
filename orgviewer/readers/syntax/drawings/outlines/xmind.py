"""XMind's archives into shapes under each other, a page for each sheet, and relationships into dashed lines.

Not for: the two ways in which its versions write topics (see `topics`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from msgspec.structs import replace

from orgviewer.model.findings import quoted
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings import xml
from orgviewer.readers.syntax.drawings.diagram import Diagram, DrawnShape, ShapeKind, Stroke
from orgviewer.readers.syntax.drawings.outlines.maker import DiagramMaker, named
from orgviewer.readers.syntax.drawings.outlines.topics import (
    ATTACHED,
    MindMapSheet,
    Topic,
    children_of,
    sheets_of_json,
    sheets_of_xml,
)
from orgviewer.readers.syntax.drawings.package import DAMAGED, Package, opened, refusal
from orgviewer.words.language import Phrase, tr

JSON, XML, MANIFEST = "content.json", "content.xml", "manifest.json"
IN_ARCHIVE = ("xap:", "file:")
TO_TOPIC = "xmind:#"
MAILTO = "mailto:"
CALLOUT = "callout"
ENCRYPTED: tuple[Phrase, Phrase] = (
    "this mind map is encrypted",
    "Open it in XMind, take its password off, and save it anew.",
)


def diagram(content: bytes) -> Diagram:
    """Return the topics of all sheets; raises SyntaxMistakeError for what cannot be read."""
    with opened(content) as package:
        sheets = _sheets(package)
        made = _TopicMaker(package)
        for page, sheet in enumerate(sheets):
            made.add_sheet(page, sheet)
        made.link_pages()
        return made.made.diagram()


def _sheets(package: Package) -> list[MindMapSheet]:
    """Return the sheets; files of the newer versions hold an older part as well, which only says so."""
    if JSON not in package:
        return sheets_of_xml(xml.root(package.read(XML)))
    content = package.read(JSON)
    try:
        return sheets_of_json(json.loads(content))
    except (ValueError, RecursionError):
        is_encrypted = MANIFEST in package and b"encryption-data" in package.read(MANIFEST)
        raise refusal(ENCRYPTED if is_encrypted else DAMAGED) from None


class _TopicMaker:
    """Makes shapes of topics, and lines of relationships."""

    def __init__(self, package: Package) -> None:
        self.made = DiagramMaker()
        self._package = package
        self._ids: dict[str, str] = {}
        self._pages: dict[str, int] = {}
        self._links: dict[int, str] = {}

    def add_sheet(self, page: int, sheet: MindMapSheet) -> None:
        """Add the topics of a sheet, those without text not: what is under them is under the one above."""
        self.made.pages.append(" ".join(sheet.title.split()))
        if sheet.root is None:
            return
        self._pages[sheet.root.id] = page
        waiting: list[tuple[Iterator[tuple[str, Topic]], str | None]] = [
            (iter([(ATTACHED, sheet.root)]), None)
        ]
        while waiting:
            kind, topic = next(waiting[-1][0], (None, None))
            above = waiting[-1][1]
            if kind is None or topic is None:
                waiting.pop()
                continue
            waiting.append((children_of(topic), self._add(page, kind, topic, above)))
        for line in sheet.relationships:
            first, second = self._ids.get(line.first), self._ids.get(line.second)
            if first and second and first != second:
                text = " ".join(line.text.split())
                self.made.connect(
                    first, second, stroke=Stroke.DASHED, text=text, page=page, position=self._place(page, "")
                )

    def _add(self, page: int, kind: str, topic: Topic, above: str | None) -> str | None:
        """Add a topic, and return what stands above those under it."""
        fields = {
            "labels": ", ".join(topic.labels),
            "markers": ", ".join(filter(None, topic.markers)),
            "note": topic.note,
            "email": topic.link.removeprefix(MAILTO) if topic.link.startswith(MAILTO) else "",
            "link": topic.link if "://" in topic.link else "",
        }
        said = {name: value for name, value in fields.items() if value}
        image = self._image(topic.image)
        if not topic.lines and image is None:
            return above
        name = self.made.id_of(topic.id or f"{page + 1}: topic {len(self.made.shapes) + 1}")
        self._ids.setdefault(topic.id, name)
        if topic.link.startswith(TO_TOPIC):
            self._links[len(self.made.shapes)] = topic.link.removeprefix(TO_TOPIC)
        shape = DrawnShape(
            name,
            topic.lines,
            self._place(page, named(topic.lines)),
            page,
            kind=ShapeKind.TEXT if kind == CALLOUT else ShapeKind.BOX if topic.lines else ShapeKind.PICTURE,
            fields=said,
            image=image,
        )
        self.made.put_under(above if kind == ATTACHED else None, shape)
        return name

    def _place(self, page: int, name: str) -> Position:
        title = quoted(self.made.pages[page] or str(page + 1))
        if not name:
            return Position(sheet=tr("sheet {title}", title=title))
        return Position(sheet=tr("sheet {title}, topic {name}", title=title, name=quoted(name)))

    def _image(self, source: str) -> bytes | None:
        """Return a picture that the archive holds; none that only has an address."""
        for begin in IN_ARCHIVE:
            part = source.removeprefix(begin).lstrip("/")
            if source.startswith(begin) and part in self._package:
                return self._package.read(part)
        return None

    def link_pages(self) -> None:
        """Tell of which topics a click leads to another sheet."""
        for number, link in self._links.items():
            page = self._pages.get(link)
            if page is not None:
                self.made.shapes[number] = replace(self.made.shapes[number], page_link=page)
