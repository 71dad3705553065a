"""Texts of PlantUML as shapes and connectors, a page for each block."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct, field

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, quoted
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings.diagram import (
    Arrow,
    Connector,
    ConnectorKind,
    Diagram,
    DrawnShape,
    ShapeKind,
    Stroke,
)
from orgviewer.readers.syntax.drawings.texts.colours import colour
from orgviewer.readers.syntax.drawings.texts.plantuml.arrows import inner
from orgviewer.readers.syntax.drawings.texts.plantuml.blocks import WRITE_OUT, BlockLine, UmlBlock, blocks
from orgviewer.readers.syntax.drawings.texts.plantuml.boxes import Box, BoxBlock, box_block
from orgviewer.readers.syntax.drawings.texts.plantuml.creole import creole_lines, creole_text, first_url
from orgviewer.readers.syntax.drawings.texts.plantuml.outline import OutlineBlock, outline_block
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import Phrase, number_in_words, tr

NO_BLOCK: Phrase = "there is no @startwbs, @startmindmap or @startuml in this file"
OTHER_BLOCK: Phrase = "@start{kind} of PlantUML is not read"
READ_BLOCKS: Phrase = (
    "Breakdown structures (@startwbs), mind maps and boxes with arrows (@startuml) are read."
)
UNKNOWN: Phrase = "line {line} is not understood: {text}"
UNKNOWN_LINES: Phrase = "{count} lines are not understood, the first of them line {line}: {text}"
LEFT_OUT: Phrase = "What it says is left out."
NOTES: Phrase = "notes"
_OUTLINES = frozenset(("wbs", "mindmap"))
_READ = _OUTLINES | {"uml"}


class _DrawnBlocks(Struct):
    """What has been read of all blocks so far."""

    shapes: list[DrawnShape] = field(default_factory=list)
    connectors: list[Connector] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    unread: dict[str, None] = field(default_factory=dict)


def diagram(text: str) -> Diagram:
    """Return the shapes and connectors of all blocks of a text; raises SyntaxMistakeError."""
    found = blocks(text)
    read = [block for block in found.blocks if block.kind in _READ]
    others = [block for block in found.blocks if block.kind not in _READ]
    if not read and others:
        raise SyntaxMistakeError(
            Mistake(others[0].number, 1, tr(OTHER_BLOCK, kind=others[0].kind), tr(READ_BLOCKS))
        )
    if not read:
        raise SyntaxMistakeError(Mistake(1, 1, tr(NO_BLOCK), tr(READ_BLOCKS)))
    made = _DrawnBlocks(unread={tr(OTHER_BLOCK, kind=block.kind): None for block in others})
    for page, block in enumerate(read):
        _add(made, block, page)
    told = (*found.findings(), *made.findings)
    if told and not made.shapes:
        raise SyntaxMistakeError(Mistake(read[0].number, 1, told[-1].message, tr(WRITE_OUT)))
    titles = tuple(" ".join(filter(None, map(creole_text, block.title))).replace("\n", " ") for block in read)
    return Diagram(
        tuple(made.shapes),
        tuple(made.connectors),
        titles,
        told,
        tuple(made.unread),
        titles[0] if len(titles) == 1 else "",
    )


def _add(made: _DrawnBlocks, block: UmlBlock, page: int) -> None:
    if block.kind in _OUTLINES:
        outline = outline_block(block)
        made.shapes += _items(outline, page)
        made.connectors += _branches(outline, page)
        made.connectors += _alias_arrows(outline, page)
        unknown = [*outline.unknown, *_astray(outline)]
    else:
        boxes = box_block(block)
        made.shapes += _boxes(boxes, page)
        made.connectors += _arrows(boxes, page)
        unknown = boxes.unknown
        if boxes.note_count:
            made.unread[tr(NOTES)] = None
    if unknown:
        values = {"line": unknown[0].number, "text": quoted(unknown[0].text.strip())}
        message = (
            tr(UNKNOWN, **values)
            if len(unknown) == 1
            else tr(UNKNOWN_LINES, count=number_in_words(len(unknown)), **values)
        )
        made.findings.append(Finding((), message, tr(LEFT_OUT), Severity.WARNING))


def _position(line: BlockLine) -> Position:
    return Position(line.number, len(line.text) - len(line.text.lstrip()) + 1)


def _items(outline: OutlineBlock, page: int) -> Iterator[DrawnShape]:
    for number, item in enumerate(outline.items):
        url = first_url(item.texts)
        yield DrawnShape(
            _item_id(page, number),
            creole_lines(item.texts),
            _position(item.line),
            page,
            kind=ShapeKind.TEXT if item.is_boxless else ShapeKind.BOX,
            fields={name: text for name, text in (("URL", url), ("class", item.stereotype)) if text},
            colour=colour(item.colour),
        )


def _item_id(page: int, number: int) -> str:
    return f"{page}/item {number}"


def _branches(outline: OutlineBlock, page: int) -> Iterator[Connector]:
    """Yield the lines from each item to the nearest one above it that has a lower level."""
    above: list[tuple[int, int]] = []
    for number, item in enumerate(outline.items):
        while above and above[-1][0] >= item.level:
            above.pop()
        if above:
            yield Connector(
                f"{page}/branch {number}",
                _item_id(page, above[-1][1]),
                _item_id(page, number),
                kind=ConnectorKind.STATED,
                position=_position(item.line),
                page=page,
            )
        above.append((item.level, number))


def _aliases(outline: OutlineBlock) -> dict[str, int]:
    return {item.alias: number for number, item in enumerate(outline.items) if item.alias}


def _astray(outline: OutlineBlock) -> Iterator[BlockLine]:
    """Yield the lines of arrows from or to a name that no item has."""
    aliases = _aliases(outline)
    for arrow in outline.arrows:
        if arrow.first not in aliases or arrow.second not in aliases:
            yield arrow.line


def _alias_arrows(outline: OutlineBlock, page: int) -> Iterator[Connector]:
    aliases = _aliases(outline)
    for number, arrow in enumerate(outline.arrows):
        if arrow.first in aliases and arrow.second in aliases:
            ends = (arrow.second, arrow.first) if arrow.is_reversed else (arrow.first, arrow.second)
            yield Connector(
                f"{page}/arrow {number}",
                _item_id(page, aliases[ends[0]]),
                _item_id(page, aliases[ends[1]]),
                kind=ConnectorKind.DIRECTED,
                stroke=Stroke.DASHED if arrow.is_dashed else Stroke.SOLID,
                arrow=Arrow.SECOND,
                text=creole_text(arrow.text),
                position=_position(arrow.line),
                page=page,
            )


def _boxes(made: BoxBlock, page: int) -> Iterator[DrawnShape]:
    for name, box in made.boxes.items():
        yield DrawnShape(
            f"{page}:{name}",
            creole_lines(box.texts),
            _position(box.line),
            page,
            kind=_kind(box),
            container=f"{page}:{box.group}" if box.group is not None else None,
            fields={key: text for key, value in box.fields.items() if (text := creole_text(value))},
            colour=colour(box.colour),
        )


def _kind(box: Box) -> ShapeKind:
    if box.is_group:
        return ShapeKind.CONTAINER
    return ShapeKind.TEXT if box.kind == "label" else ShapeKind.BOX


def _arrows(made: BoxBlock, page: int) -> Iterator[Connector]:
    for number, (arrow, line) in enumerate(made.arrows):
        yield Connector(
            f"{page}/arrow {number}",
            f"{page}:{inner(arrow.first)}",
            f"{page}:{inner(arrow.second)}",
            kind=ConnectorKind.DIRECTED,
            stroke=arrow.stroke,
            arrow=arrow.arrow,
            text=creole_text(arrow.text.replace("\n", "\\n")),
            position=_position(line),
            page=page,
        )
