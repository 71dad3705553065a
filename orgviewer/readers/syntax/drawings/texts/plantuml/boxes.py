"""Boxes and arrows of PlantUML (@startuml): rectangles, classes, objects, packages around them."""

from __future__ import annotations

import re

from msgspec import Struct, field

from orgviewer.readers.syntax.drawings.texts.limits import DEEP, DEEPEST
from orgviewer.readers.syntax.drawings.texts.plantuml.arrows import (
    NAME,
    BoxArrow,
    box_arrow,
    inheritance,
    inner,
)
from orgviewer.readers.syntax.drawings.texts.plantuml.blocks import BlockLine, UmlBlock
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import Phrase, tr

SEQUENCE: Phrase = "this is a sequence diagram, which says who tells whom, and not who stands above whom"
OTHER: Phrase = "this is a diagram of PlantUML of a kind that has no boxes beneath each other"
READ_KINDS: Phrase = "Breakdown structures, mind maps, and boxes with arrows between them are read."
LONGEST_LINE = 10_000
"""Characters; PlantUML itself takes 4,096 unless it is told otherwise."""
_WITH_BODY = (
    "abstract class|abstract|annotation|class|entity|enum|exception|interface|json|map|metaclass|object|"
    "protocol|struct"
)
_GROUPS = (
    "action|actor|agent|archimate|artifact|boundary|card|circle|cloud|collections|component|control|database|diamond|file|"
    "folder|frame|hexagon|label|namespace|node|package|person|process|queue|rectangle|stack|storage|usecase"
)
_ELEMENT = re.compile(
    rf"\s*(?:(?P<kind>{_WITH_BODY}|{_GROUPS})(?:/)?\s+|(?=[:(\[]))(?P<name>\(\)\s*)?(?P<shown>{NAME})"
    rf"(?P<rest>.*)",
    re.DOTALL,
)
_AS = re.compile(rf"(?P<before>(?:\s*<<[^<>]*>>)*)\s+as\s+(?P<alias>{NAME})(?P<rest>.*)", re.DOTALL)
_STEREOTYPE = re.compile(r"<<\s*([^<>]*?)\s*>>")
_COLOUR = re.compile(r"(?:^|\s)(#(?:back:)?[^\s;:{\[]+)")
_LINK = re.compile(r"\[\[([^\][\s{}]+)[^\][]*\]\]")
_TEXT = re.compile(r"\[(?P<text>(?:(?!\[\[)[^]])*)(?P<closed>\])?\s*$", re.DOTALL)
_BASES = re.compile(rf"\b(?:extends|implements)\s+({NAME}(?:\s*,\s*{NAME})*)")
_MEMBER = re.compile(rf"\s*(?P<name>{NAME})\s*:\s*(?P<text>.+)")
_NOTE = re.compile(r"\s*[hr]?note\b(?P<rest>.*)", re.IGNORECASE)
_NOTE_ON_ONE_LINE = re.compile(r"[^:\"]*:\s*\S.*|\s*\"[^\"]*\"\s+as\s+(?P<alias>\w+).*|[^:]*::.*:.*")
_NOTE_ALIAS = re.compile(r"\s+as\s+(?P<alias>\w+)\s*")
_NOTE_ENDS = re.compile(r"\s*end\s*[hr]?note\s*", re.IGNORECASE)
_SEQUENCE = re.compile(
    r"\s*(?:participant|autonumber|activate|deactivate|alt|loop|opt|par|return|destroy)\b.*|\s*==.*==\s*",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\s*(?:start|stop|salt|state\b.*|partition\b.*|:[^:]*;|\(\*\).*|\[\*\].*|if\s*\(.*|robust\b.*|concise\b.*)\s*"
)
_FIELD = re.compile(r"\s*[-+#~]?\s*(?P<name>[^\s=:()\"][^=:()]*?)\s*(?:=>?|:)\s*(?P<text>\S.*)")
_RULER = re.compile(r"\s*(?:--+|\.\.+|==+|__+)(?P<title>.*?)(?:--+|\.\.+|==+|__+)?\s*")
_VISIBILITY = re.compile(r"\s*(?:\{\w+\}\s*)?[-+#~]?\s*(?:\{\w+\}\s*)?")


class Box(Struct):
    """A box as it is written: the lines of its text, what is said of it, and the group that it lies in."""

    line: BlockLine
    texts: list[str]
    group: str | None
    is_group: bool = False
    kind: str = ""
    colour: str = ""
    fields: dict[str, str] = field(default_factory=dict)


class BoxBlock(Struct):
    """What a block holds: boxes by their names, in the order of naming, arrows, and what is not read."""

    boxes: dict[str, Box] = field(default_factory=dict)
    arrows: list[tuple[BoxArrow, BlockLine]] = field(default_factory=list)
    unknown: list[BlockLine] = field(default_factory=list)
    notes: set[str] = field(default_factory=set)
    note_count: int = 0


def box_block(block: UmlBlock) -> BoxBlock:
    """Return what a block holds; raises SyntaxMistakeError for one of a kind that has no boxes."""
    reading = _BoxReader(block)
    for line in block.statements():
        reading.statement(line)
    made = reading.made
    if made.arrows and not reading.is_declared and any(arrow.is_short for arrow, _ in made.arrows):
        raise _refused(SEQUENCE, made.arrows[0][1])
    return made


def _refused(message: Phrase, line: BlockLine) -> SyntaxMistakeError:
    return SyntaxMistakeError(Mistake(line.number, 1, tr(message), tr(READ_KINDS)))


class _BoxReader:
    """The groups that are open in a block, and what has been read of it."""

    def __init__(self, block: UmlBlock) -> None:
        self.made = BoxBlock()
        self.is_declared = False
        self._block = block
        self._open: list[str | None] = []

    def statement(self, line: BlockLine) -> None:
        """Read a line, and those that belong to it."""
        text = line.text.strip()
        if not text or len(text) > LONGEST_LINE:
            self.made.unknown += [line] if text else []
            return
        if text == "}" and self._open:
            self._open.pop()
        elif _SEQUENCE.fullmatch(text):
            raise _refused(SEQUENCE, line)
        elif _OTHER.fullmatch(text):
            raise _refused(OTHER, line)
        elif note := _NOTE.fullmatch(text):
            self._note(note["rest"])
        elif arrow := box_arrow(text):
            self._arrow(arrow, line)
        elif element := _ELEMENT.fullmatch(text):
            self._element(element, line)
        elif member := _MEMBER.fullmatch(text):
            self._member(self._named(member["name"], line), member["text"])
        elif text.endswith("{"):
            self._enter(None, line)
        else:
            self.made.unknown.append(line)

    def _enter(self, name: str | None, line: BlockLine) -> None:
        """Open a group, or braces that draw nothing."""
        self._open.append(name)
        if len(self._open) > DEEPEST:
            raise SyntaxMistakeError(Mistake(line.number, 1, tr(DEEP, most=str(DEEPEST))))

    def _group(self) -> str | None:
        return next((name for name in reversed(self._open) if name is not None), None)

    def _named(self, written: str, line: BlockLine) -> Box:
        """Return the box of a name, made if it is new."""
        name = inner(written)
        if name not in self.made.boxes:
            self.is_declared |= written[0] in "[(:"
            self.made.boxes[name] = Box(line, [name], self._group())
        return self.made.boxes[name]

    def _arrow(self, arrow: BoxArrow, line: BlockLine) -> None:
        ends = (inner(arrow.first), inner(arrow.second))
        if self.made.notes.intersection(ends):
            return
        for written in (arrow.first, arrow.second):
            self._named(written, line)
        if not arrow.is_hidden:
            self.made.arrows.append((arrow, line))

    def _element(self, found: re.Match[str], line: BlockLine) -> None:
        """Read what declares a box or a group."""
        self.is_declared = True
        shown, rest = found["shown"], found["rest"]
        name = inner(shown)
        text = name
        if alias := _AS.fullmatch(rest):
            rest = alias["before"] + alias["rest"]
            name, text = inner(alias["alias"]), name
            if alias["alias"].startswith(('"', "[", "(", ":")) and not shown.startswith(('"', "[", "(", ":")):
                name, text = text, name
        rest = rest.rstrip()
        is_open = rest.endswith("{")
        kind = found["kind"] or ""
        box = self.made.boxes.setdefault(name, Box(line, [text], self._group()))
        box.texts, box.line, box.kind = [text], line, kind
        self._looks(box, rest.rstrip("{"))
        for base in _BASES.findall(rest):
            for written in re.findall(NAME, base):
                self._named(written, line)
                self.made.arrows.append((inheritance(written, name), line))
        if is_open and kind not in _WITH_BODY.split("|"):
            box.is_group = True
            self._enter(name, line)
        elif is_open:
            self._body(box)

    def _looks(self, box: Box, rest: str) -> None:
        """Read what stands behind a name: stereotypes, a colour, a link, a text in brackets."""
        if stereotypes := _STEREOTYPE.findall(rest):
            box.fields["stereotype"] = ", ".join(stereotypes)
        if link := _LINK.search(rest):
            box.fields["URL"] = link[1]
            rest = rest[: link.start()] + rest[link.end() :]
        if colour := _COLOUR.search(rest):
            box.colour = colour[1].replace("back:", "")
        if text := _TEXT.search(rest):
            box.texts = [text["text"]] if text["text"].strip() else []
            while not text["closed"] and (line := self._block.following()):
                if line.text.rstrip().endswith("]") and not line.text.rstrip().endswith("]]"):
                    box.texts.append(line.text.rstrip()[:-1])
                    break
                box.texts.append(line.text)

    def _body(self, box: Box) -> None:
        """Read the lines between the braces of a class or an object."""
        while (line := self._block.following()) and line.text.strip() != "}":
            self._member(box, line.text)

    def _member(self, box: Box, text: str) -> None:
        """Read a line of a class or an object: a field with a value, or a text."""
        if ruler := _RULER.fullmatch(text):
            text = ruler["title"]
        if found := _FIELD.fullmatch(text):
            box.fields[found["name"]] = found["text"].strip().strip('"')
        elif text.strip():
            shown = _VISIBILITY.match(text)
            box.texts.append(text[shown.end() :] if shown else text)

    def _note(self, rest: str) -> None:
        self.made.note_count += 1
        found = _NOTE_ON_ONE_LINE.fullmatch(rest)
        alias = found if found and found["alias"] else _NOTE_ALIAS.fullmatch(rest)
        if alias:
            self.made.notes.add(alias["alias"])
        while not found and (line := self._block.following()) and not _NOTE_ENDS.fullmatch(line.text):
            pass
