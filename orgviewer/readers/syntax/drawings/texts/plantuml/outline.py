"""Breakdown structures and mind maps of PlantUML: items at levels, and arrows between named ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct, field

from orgviewer.readers.syntax.drawings.texts.plantuml.blocks import BlockLine, UmlBlock
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import Phrase, tr

OPEN_TEXT: Phrase = "the text that begins here does not end"
SEMICOLON: Phrase = "Its last line ends in a semicolon."
_ITEM = re.compile(
    r"(?P<indent>[ \t]*)(?P<marks>\*+|\++|-+|#+)"
    r"(?P<signs>(?:\[#[^]\s]*\]|\(\w+\)|[_<>+-])*)(?P<many>:)?(?(many)|(?=[ \t]))(?P<text>.*)"
)
_COLOUR = re.compile(r"\[(#[^]]*)\]")
_CODE = re.compile(r"\((\w+)\)")
_ALIAS = re.compile(r"\s*\"(.*)\"\s+as\s+(\w+)\s*")
_STEREOTYPE = re.compile(r"<<([^<>]*)>>$")
_LAST_LINE = re.compile(r"(?P<text>.*);\s*(?:<<[^<>]*>>\s*)?(?:as\s+(?P<alias>\w+)\s*)?")
_ARROW = re.compile(
    r"\s*(?P<first>\w+)\s+(?P<head><?)(?P<line>[-.=~]++)(?:\[[^]]*\])?\w*+[-.=~]*+(?P<tail>>?)\s+(?P<second>\w+)"
    r"\s*(?:#\S+)?\s*(?::\s*(?P<text>.*))?"
)


class Item(Struct):
    """An item: its level, from 0, the lines of its text as written, and how it is marked."""

    level: int
    line: BlockLine
    texts: list[str]
    alias: str = ""
    colour: str = ""
    is_boxless: bool = False
    stereotype: str = ""


class AliasArrow(Struct, frozen=True):
    """An arrow between two items, by their names."""

    first: str
    second: str
    line: BlockLine
    is_dashed: bool
    is_reversed: bool
    text: str


class OutlineBlock(Struct):
    """What a block holds: items in their order, arrows, and lines that say nothing known."""

    items: list[Item] = field(default_factory=list)
    arrows: list[AliasArrow] = field(default_factory=list)
    unknown: list[BlockLine] = field(default_factory=list)


def outline_block(block: UmlBlock) -> OutlineBlock:
    """Return what a block holds; raises SyntaxMistakeError for a text that does not end."""
    made = OutlineBlock()
    found: list[re.Match[str]] = []
    for line in block.statements():
        if item := _ITEM.fullmatch(line.text):
            made.items.append(_item(item, line, block))
            found.append(item)
        elif arrow := _ARROW.fullmatch(line.text):
            made.arrows.append(_arrow(arrow, line))
        elif line.text.strip():
            made.unknown.append(line)
    for one, level in zip(made.items, _levels(found), strict=True):
        one.level = level
    return made


def _levels(found: list[re.Match[str]]) -> Iterator[int]:
    """Yield the level of each item: how many marks it has, or how far it is indented if all have one."""
    if any(len(item["marks"]) > 1 for item in found):
        yield from (len(item["marks"]) - 1 for item in found)
        return
    above: list[int] = []
    for item in found:
        indent = len(item["indent"].expandtabs(8))
        while above and above[-1] >= indent:
            above.pop()
        yield len(above)
        above.append(indent)


def _item(found: re.Match[str], line: BlockLine, block: UmlBlock) -> Item:
    signs = found["signs"]
    colour, code = _COLOUR.search(signs), _CODE.search(signs)
    item = Item(
        0,
        line,
        [],
        code[1] if code else "",
        colour[1] if colour else "",
        "_" in _CODE.sub("", _COLOUR.sub("", signs)),
    )
    if found["many"]:
        _add_lines(item, found["text"], block)
    else:
        text = found["text"].rstrip()
        if stereotype := _STEREOTYPE.search(text):
            text, item.stereotype = text[: stereotype.start()], stereotype[1].strip()
        if alias := _ALIAS.fullmatch(text):
            text, item.alias = alias[1], alias[2]
        item.texts = [text]
    return item


def _add_lines(item: Item, text: str, block: UmlBlock) -> None:
    """Read the lines of a text up to the one that ends in a semicolon."""
    last = _LAST_LINE.fullmatch(text)
    while last is None:
        item.texts.append(text)
        line = block.following()
        if line is None:
            raise SyntaxMistakeError(Mistake(item.line.number, 1, tr(OPEN_TEXT), tr(SEMICOLON)))
        text = line.text
        last = _LAST_LINE.fullmatch(text)
    item.texts.append(last["text"])
    item.alias = last["alias"] or item.alias


def _arrow(found: re.Match[str], line: BlockLine) -> AliasArrow:
    return AliasArrow(
        found["first"],
        found["second"],
        line,
        "." in found["line"] or "~" in found["line"],
        bool(found["head"]) and not found["tail"],
        found["text"] or "",
    )
