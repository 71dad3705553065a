"""XMind's archives, old and new: sheets, topics, and all that is stuck on them."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given

from orgviewer.readers.syntax.drawings.diagram import ConnectorKind, Diagram, ShapeKind, Stroke
from orgviewer.readers.syntax.drawings.outlines.xmind import diagram
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from tests.readers.syntax.drawings.outlines.seen import TREES, Tree, pairs, pairs_of, texts

PNG = b"\x89PNG\r\n\x1a\n picture"


def archive(parts: Mapping[str, bytes | str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return file.getvalue()


def new(*sheets: dict[str, Any], **parts: bytes) -> Diagram:
    return diagram(archive({"content.json": json.dumps(list(sheets)), **parts}))


def topic(title: str, *attached: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": title, "title": title, "children": {"attached": list(attached)}, **more}


def sheet(root: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": "s", "title": "House", "rootTopic": root, **more}


def topics(tree: Tree) -> dict[str, Any]:
    return {"title": tree[0], "children": {"attached": [topics(one) for one in tree[1]]}}


@given(TREES)
def test_any_map_keeps_its_tree(tree: Tree) -> None:
    made = new(sheet(topics(tree)))
    assert sorted(pairs(made, ConnectorKind.STATED)) == sorted(pairs_of(tree))


def test_what_is_stuck_on_a_topic_is_kept() -> None:
    more = {
        "labels": ["Board", "2024"],
        "markers": [{"markerId": "star-red"}],
        "notes": {"plain": {"content": "since 2020\n"}},
        "href": "mailto:ann@example.com",
        "image": {"src": "xap:resources/ann.png"},
    }
    (shape,) = new(sheet(topic("Ann Able\nCEO", **more)), **{"resources/ann.png": PNG}).shapes
    assert shape.text == "Ann Able\nCEO"
    assert shape.image == PNG
    assert shape.fields == {
        "labels": "Board, 2024",
        "markers": "star-red",
        "note": "since 2020",
        "email": "ann@example.com",
    }
    assert shape.position.sheet == 'sheet "House", topic "Ann Able / CEO"'


def test_relationships_are_dashed() -> None:
    line = {"end1Id": "B", "end2Id": "C", "title": "asks"}
    made = new(
        sheet(topic("A", topic("B"), topic("C")), relationships=[line, {"end1Id": "B", "end2Id": "x"}])
    )
    assert pairs(made, ConnectorKind.DRAWN) == [("B", "C")]
    assert (made.connectors[-1].stroke, made.connectors[-1].text) == (Stroke.DASHED, "asks")


def test_detached_topics_hang_on_nothing_and_callouts_are_texts() -> None:
    root = topic("A")
    root["children"] |= {"detached": [topic("B", topic("C"))], "callout": [topic("D")]}
    made = new(sheet(root))
    assert pairs(made) == [("B", "C")]
    assert {shape.text: shape.kind for shape in made.shapes}["D"] is ShapeKind.TEXT


def test_sheets_are_pages_and_links_between_them_lead_there() -> None:
    made = new(sheet(topic("A", topic("B", href="xmind:#C"))), sheet(topic("C")) | {"title": "Shop"})
    assert made.pages == ("House", "Shop")
    assert [(shape.text, shape.page, shape.page_link) for shape in made.shapes] == [
        ("A", 0, None),
        ("B", 0, 1),
        ("C", 1, None),
    ]


def test_the_same_id_on_two_sheets_is_two_shapes() -> None:
    made = new(sheet(topic("A")), sheet(topic("A")))
    assert len({shape.id for shape in made.shapes}) == 2


def test_older_files_are_read_alike() -> None:
    content = (
        '<xmap-content xmlns="urn:xmind:xmap:xmlns:content:2.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
        ' xmlns:xhtml="http://www.w3.org/1999/xhtml"><sheet id="s"><topic id="a"><title>Ann Able</title>'
        '<xhtml:img xhtml:src="xap:attachments/ann.png"/><children><topics type="attached"><topic id="b"'
        ' xlink:href="https://example.com"><title>Ben Best</title><labels><label>IT</label></labels>'
        "<notes><plain>new</plain></notes><marker-refs><marker-ref marker-id='flag'/></marker-refs></topic>"
        '</topics><topics type="detached"><topic id="c"><title>Cid Cope</title></topic></topics></children>'
        '</topic><title>House</title><relationships><relationship end1="b" end2="c"><title>asks</title>'
        "</relationship></relationships></sheet></xmap-content>"
    )
    made = diagram(archive({"content.xml": content, "attachments/ann.png": PNG}))
    assert pairs(made, ConnectorKind.STATED) == [("Ann Able", "Ben Best")]
    assert pairs(made, ConnectorKind.DRAWN) == [("Ben Best", "Cid Cope")]
    assert made.shapes[0].image == PNG
    assert made.shapes[1].fields == {
        "labels": "IT",
        "markers": "flag",
        "note": "new",
        "link": "https://example.com",
    }


def test_the_newer_part_counts_where_a_file_has_both() -> None:
    parts: dict[str, bytes | str] = {
        "content.json": json.dumps([sheet(topic("Ann"))]),
        "content.xml": "<please-update/>",
    }
    assert texts(diagram(archive(parts))) == ["Ann"]


@pytest.mark.parametrize(
    "parts",
    [
        {"content.json": "[{"},
        {"content.json": "[" * 100_000},
        {"content.json": b"\xff\xfe\x00"},
        {"content.xml": "<xmap-content>"},
        {},
    ],
)
def test_what_is_broken_gives_one_sentence(parts: dict[str, bytes | str]) -> None:
    with pytest.raises(SyntaxMistakeError):
        diagram(archive({"content.xml": "", **parts}))


def test_an_encrypted_map_is_told_to_be_one() -> None:
    parts: dict[str, bytes | str] = {
        "content.json": b"\x93\x11",
        "manifest.json": '{"file-entries":{"content.json":{"encryption-data":{}}}}',
    }
    with pytest.raises(SyntaxMistakeError, match="encrypted"):
        diagram(archive(parts))


@pytest.mark.parametrize(
    "odd", [{}, [1], [{"rootTopic": 3}], [{"rootTopic": {"title": 4, "children": []}}], 7]
)
def test_odd_values_are_no_topics(odd: object) -> None:
    assert not diagram(archive({"content.json": json.dumps(odd)})).shapes
