"""Which syntax a drawing has, and the shapes and connectors that it therefore holds: one row for each syntax.

Not for: what shapes stand for (see `readers.drawings`).
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from enum import Enum, auto
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.engines import load
from orgviewer.model.walk import FieldPath
from orgviewer.readers.positions import Position
from orgviewer.readers.syntax.drawings.diagram import Connector, Diagram, DrawnShape
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.words.language import Phrase, tr

START = 4096
"""Characters of a text that are looked at."""
ZIP = b"PK\x03\x04"
NOTHING: Phrase = "there is nothing in this drawing that has a text"


class FileContent(Enum):
    """What a syntax is made of."""

    TEXT = auto()
    BYTES = auto()


class DrawingSyntax(Struct, frozen=True):
    """A syntax of drawings: its name, the endings of its files, how they begin, and what reads them.

    `begins` is a regular expression for the start of a text, or of bytes as Latin-1 for what is no text;
    of an archive `part` is a part that only its kind has. Where the ending alone tells too little, `sign`
    names what says of the start of a text whether it is of this kind. `reader` takes the text, or the bytes,
    and returns a Diagram; it raises SyntaxMistakeError.
    """

    name: str
    suffixes: tuple[str, ...]
    reader: str
    content: FileContent = FileContent.TEXT
    begins: str = ""
    part: str = ""
    sign: str = ""

    @property
    def is_text(self) -> bool:
        """Whether its files are text."""
        return self.content is FileContent.TEXT

    def is_kind_of(self, start: str) -> bool:
        """Return whether a file begins as those of this kind do."""
        return bool(self.begins) and re.match(self.begins, start, re.IGNORECASE | re.DOTALL) is not None

    def is_named_so(self, name: str, start: str) -> bool:
        """Return whether files of this kind are named so, and such a start does not speak against it."""
        if not self.suffixes or not name.endswith(self.suffixes):
            return False
        return not self.sign or bool(load(self.sign)(start))


_XML = r"\s*(?:<\?xml.*?\?>\s*)?(?:<!DOCTYPE[^>\[]*>\s*)?(?:<!--.*?-->\s*)*"
_REMARKS = r"(?:\s|#[^\n]*\n|//[^\n]*\n|/\*.*?\*/)*+"
SYNTAXES = (
    DrawingSyntax(
        "PowerPoint",
        (*(".pptx", ".pptm", ".ppsx", ".ppsm", ".potx", ".potm"), *(".ppt", ".pps", ".pot")),
        "orgviewer.readers.syntax.drawings.slides.presentation:diagram",
        FileContent.BYTES,
        part="ppt/presentation.xml",
    ),
    DrawingSyntax(
        "Visio",
        (".vsdx", ".vsdm", ".vstx"),
        "orgviewer.readers.syntax.drawings.visio.document:diagram",
        FileContent.BYTES,
        part="visio/document.xml",
    ),
    DrawingSyntax(
        "Visio",
        (".vsd", ".vss", ".vst"),
        "orgviewer.readers.syntax.drawings.visio.refused:diagram",
        FileContent.BYTES,
    ),
    DrawingSyntax(
        "Visio",
        (".vdx", ".vsx", ".vtx"),
        "orgviewer.readers.syntax.drawings.visio.refused:diagram",
        begins=_XML + r"<(?:\w+:)?VisioDocument\b[^>]*visio/2003/core",
    ),
    DrawingSyntax(
        "XMind",
        (".xmind",),
        "orgviewer.readers.syntax.drawings.outlines.xmind:diagram",
        FileContent.BYTES,
        part="content.json",
    ),
    DrawingSyntax(
        "XMind",
        (),
        "orgviewer.readers.syntax.drawings.outlines.xmind:diagram",
        FileContent.BYTES,
        part="content.xml",
    ),
    DrawingSyntax(
        "draw.io",
        (".drawio.png",),
        "orgviewer.readers.syntax.drawings.drawio.pictures:of_png",
        FileContent.BYTES,
        begins=r"\x89PNG.{4,4000}(?:tEXt|zTXt)mxfile\0",
    ),
    DrawingSyntax(
        "draw.io",
        (".drawio", ".dio"),
        "orgviewer.readers.syntax.drawings.drawio.file:diagram",
        FileContent.TEXT,
        begins=_XML + r"<mx(?:file|graphmodel)\b",
    ),
    DrawingSyntax(
        "draw.io",
        (".drawio.svg",),
        "orgviewer.readers.syntax.drawings.drawio.pictures:of_svg",
        begins=_XML + r"<svg\b[^>]*\scontent=",
    ),
    DrawingSyntax(
        "SVG", (".svg",), "orgviewer.readers.syntax.drawings.outlines.svg:diagram", begins=_XML + r"<svg\b"
    ),
    DrawingSyntax(
        "draw.io CSV",
        (),
        "orgviewer.readers.syntax.drawings.drawio.csv_rows:diagram",
        begins=r"\s*(?:#[^\n]*\n)*?#\s*(?:connect|label)\s*:",
    ),
    DrawingSyntax(
        "GraphML",
        (".graphml",),
        "orgviewer.readers.syntax.drawings.outlines.graphml:diagram",
        begins=_XML + r"<(?:\w+:)?graphml\b",
    ),
    DrawingSyntax(
        "DOT",
        (".dot", ".gv"),
        "orgviewer.readers.syntax.drawings.texts.dot.drawn:diagram",
        begins=_REMARKS + r'(?:strict\s+)?(?:di)?graph\b\s*(?:[\w.-]+|"[^"\n]*")?\s*\{',
    ),
    DrawingSyntax(
        "Mermaid",
        (".mmd", ".mermaid"),
        "orgviewer.readers.syntax.drawings.texts.mermaid.drawn:diagram",
        begins=r"\s*(?:---\s*\n.*?\n---\s*)?(?:%%[^\n]*\n\s*)*"
        r"(?:(?:graph|flowchart)(?:-elk)?[ \t]+(?:TB|TD|BT|RL|LR)\b|(?:mindmap|flowchart)\s*\n)",
    ),
    DrawingSyntax(
        "PlantUML",
        (".puml", ".plantuml", ".pu", ".iuml", ".wsd"),
        "orgviewer.readers.syntax.drawings.texts.plantuml.drawn:diagram",
        begins=r"\s*(?:'[^\n]*\n\s*)*@start(?:wbs|mindmap|uml)\b",
    ),
    DrawingSyntax(
        "OPML",
        (".opml",),
        "orgviewer.readers.syntax.drawings.outlines.opml:diagram",
        begins=_XML + r"<opml\b",
    ),
    DrawingSyntax(
        "FreeMind",
        (".mm",),
        "orgviewer.readers.syntax.drawings.outlines.freemind:diagram",
        begins=_XML + r"<map\b",
    ),
    DrawingSyntax(
        "outline", (".md", ".markdown"), "orgviewer.readers.syntax.drawings.outlines.outline:diagram"
    ),
    DrawingSyntax(
        "outline",
        (".txt",),
        "orgviewer.readers.syntax.drawings.outlines.outline:indented",
        sign="orgviewer.readers.syntax.drawings.outlines.indents:is_outline",
    ),
)
"""All syntaxes of drawings; of two that fit the same file the upper one is taken."""


def syntax_of(path: Path, head: bytes, content: bytes | None = None) -> DrawingSyntax | None:
    """Return the syntax of a file that begins so, by its content or its ending, or None."""
    if head.startswith(ZIP):
        names = _parts(path, content)
        return next((row for row in SYNTAXES if row.part and row.part in names), None)
    name = path.name.lower()
    is_binary = b"\0" in head
    start = head.decode("latin-1" if is_binary else "utf-8", "replace")[:START].lstrip("\ufeff")
    kind = FileContent.BYTES if is_binary else FileContent.TEXT
    for row in SYNTAXES:
        if row.content is kind and row.is_kind_of(start):
            return row
    whole = start if len(head) < START else start.rpartition("\n")[0]
    return next((row for row in SYNTAXES if row.is_named_so(name, whole)), None)


def parsed(syntax: DrawingSyntax, content: str | bytes, title: str) -> Parsed:
    """Return what a drawing holds; raises SyntaxMistakeError for what cannot be read."""
    made: Diagram = load(syntax.reader)(content)
    if not any(shape.lines or shape.fields for shape in made.shapes):
        raise SyntaxMistakeError(Mistake(0, 0, tr(NOTHING)))
    made = replace(made, file=title)
    return Parsed(made, list(made.findings), partial(_located, made), syntax=syntax.name, unread=made.unread)


def _parts(path: Path, content: bytes | None) -> frozenset[str]:
    """Return the names of the parts of an archive; none of what is damaged."""
    try:
        with zipfile.ZipFile(path if content is None else io.BytesIO(content)) as archive:
            return frozenset(archive.namelist())
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError):
        return frozenset()


def _located(diagram: Diagram, places: set[FieldPath]) -> dict[FieldPath, Position]:
    """Return where shapes and connectors stand in the file."""
    lists: dict[str, Sequence[DrawnShape | Connector]] = {
        "shapes": diagram.shapes,
        "connectors": diagram.connectors,
    }
    found = {}
    for place in places:
        match place:
            case (str() as name, int() as number, *_) if name in lists:
                found[place] = lists[name][number].position
            case _:
                found[place] = Position()
    return found
