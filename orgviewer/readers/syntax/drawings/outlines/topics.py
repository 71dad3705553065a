"""The topics of XMind's maps, whichever version wrote them: from its JSON, or from its older XML.

Not for: the shapes that become of them (see `xmind`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree
from msgspec import Struct

from orgviewer.readers.syntax.drawings import xml
from orgviewer.readers.syntax.drawings.diagram import TextLine
from orgviewer.readers.syntax.drawings.outlines.maker import text_lines

ATTACHED = "attached"
"""The kind of topics that stand under another; others only lie about: detached, callouts, summaries."""


class Topic(Struct, frozen=True):
    """A topic: its id, its text, where it leads, and what is written or stuck on it.

    `source` is what its children are taken from: a dict, or an element.
    """

    id: str
    lines: tuple[TextLine, ...]
    source: Any
    link: str = ""
    image: str = ""
    labels: tuple[str, ...] = ()
    markers: tuple[str, ...] = ()
    note: str = ""


class Relationship(Struct, frozen=True):
    """A line from one topic to another, beside the hierarchy."""

    first: str
    second: str
    text: str


class MindMapSheet(Struct, frozen=True):
    """A page of topics."""

    title: str
    root: Topic | None
    relationships: tuple[Relationship, ...]


def sheets_of_json(data: object) -> list[MindMapSheet]:
    """Return the sheets of a file of the newer versions, without what is not as it should be."""
    sheets = []
    for sheet in filter(_is_dict, data if isinstance(data, list) else ()):
        root = _dict(sheet.get("rootTopic"))
        lines = tuple(
            Relationship(_text(one.get("end1Id")), _text(one.get("end2Id")), _text(one.get("title")))
            for one in _dicts(sheet.get("relationships"))
        )
        sheets.append(MindMapSheet(_text(sheet.get("title")), _of_json(root) if root else None, lines))
    return sheets


def _of_json(topic: Mapping[str, Any]) -> Topic:
    note = _dict(_dict(topic.get("notes")).get("plain")).get("content")
    labels = topic.get("labels")
    return Topic(
        _text(topic.get("id")),
        text_lines(_text(topic.get("title")) or _attributed(topic)),
        topic,
        _text(topic.get("href")),
        _text(_dict(topic.get("image")).get("src")),
        tuple(filter(None, map(_text, labels if isinstance(labels, list) else ()))),
        tuple(_text(one.get("markerId")) for one in _dicts(topic.get("markers"))),
        _text(note).strip(),
    )


def _attributed(topic: Mapping[str, Any]) -> str:
    return "".join(_text(part.get("text")) for part in _dicts(topic.get("attributedTitle")))


def _is_dict(value: object) -> bool:
    return isinstance(value, dict)


def _dict(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _dicts(value: object) -> list[Mapping[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def sheets_of_xml(root: etree._Element) -> list[MindMapSheet]:
    """Return the sheets of a file of the older versions."""
    sheets = []
    for sheet in root.iterchildren("{*}sheet"):
        topic = next(sheet.iterchildren("{*}topic"), None)
        lines = tuple(
            Relationship(one.get("end1", ""), one.get("end2", ""), _said(one, "title"))
            for one in sheet.iterfind("{*}relationships/{*}relationship")
        )
        sheets.append(MindMapSheet(_said(sheet, "title"), None if topic is None else _of_xml(topic), lines))
    return sheets


def _of_xml(element: etree._Element) -> Topic:
    image = element.find("{*}img")
    return Topic(
        element.get("id", ""),
        text_lines(_said(element, "title")),
        element,
        _attribute(element, "href"),
        "" if image is None else _attribute(image, "src"),
        tuple(one.text or "" for one in element.iterfind("{*}labels/{*}label")),
        tuple(one.get("marker-id", "") for one in element.iterfind("{*}marker-refs/{*}marker-ref")),
        _said(element, "notes/{*}plain").strip(),
    )


def _said(element: etree._Element, path: str) -> str:
    found = element.find("{*}" + path)
    return (found.text or "") if found is not None else ""


def _attribute(element: etree._Element, name: str) -> str:
    """Return an attribute, whatever its namespace."""
    pairs = ((etree.QName(key).localname, value) for key, value in element.attrib.items())
    return next((value for key, value in pairs if key == name), "")


def children_of(topic: Topic) -> Iterator[tuple[str, Topic]]:
    """Yield the topics right under another, each with its kind."""
    if isinstance(topic.source, dict):
        groups = _dict(topic.source.get("children"))
        for kind, group in groups.items():
            yield from ((kind, _of_json(one)) for one in _dicts(group))
    else:
        for group in topic.source.iterfind("{*}children/{*}topics"):
            kind = group.get("type", ATTACHED)
            yield from ((kind, _of_xml(one)) for one in group if xml.local_name(one) == "topic")
