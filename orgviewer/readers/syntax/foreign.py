"""Kinds of files that are not read, and how they begin, so that one sentence names them.

Not for: files that are broken; what is nearly JSON or YAML is told of by those who read that.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct

from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import Phrase, tr

START = 4096
"""Characters of a text that are looked at."""
SIGNATURE = 8
"""Bytes of a file that are looked at where it is no text."""
TABLE_HINT: Phrase = "Export its people as a table (.csv, .xlsx) or as JSON."
GRAPH_HINT: Phrase = 'Export it as JSON with "nodes" and "edges", or its people as a table.'
NAMED_HINT: Phrase = "Give the file its own ending ({ending}), and it opens."
SOURCE_HINT: Phrase = "Open the table or the data that it was made from."


class Foreign(Struct, frozen=True):
    """A kind of file: what it is called, how it begins, and what to do instead.

    One with an `ending` of its own is read under that; it stands in a file that is named as another kind.
    """

    name: Phrase
    begins: str
    hint: Phrase = TABLE_HINT
    ending: str = ""

    def is_kind_of(self, text: str) -> bool:
        """Return whether a text begins as files of this kind do."""
        return re.match(self.begins, text, re.IGNORECASE | re.DOTALL) is not None

    @property
    def mistake(self) -> Mistake:
        """Return what is said of a file of this kind."""
        name = tr(self.name)
        if self.ending:
            message = tr("this is {name}, and not what its name says", name=name)
            return Mistake(0, 0, message, tr(NAMED_HINT, ending=self.ending))
        return Mistake(0, 0, tr("this is {name}, which is not read", name=name), self.hint)


_REMARKS = r"(?:\s|#[^\n]*\n|//[^\n]*\n|/\*.*?\*/|--[^\n]*\n)*+"
TEXTS = (
    Foreign("a vCard", r"\s*BEGIN:VCARD"),
    Foreign("a calendar", r"\s*BEGIN:VCALENDAR"),
    Foreign("GraphML", r"\s*(?:<\?xml.*?\?>\s*)?(?:<!--.*?-->\s*)*<graphml\b", ending=".graphml"),
    Foreign("GEXF, a graph", r"\s*(?:<\?xml.*?\?>\s*)?<gexf\b", GRAPH_HINT),
    Foreign("a diagram of draw.io", r"\s*(?:<\?xml.*?\?>\s*)?<mx(?:file|graphmodel)\b", ending=".drawio"),
    Foreign("a picture (SVG)", r"\s*(?:<\?xml.*?\?>\s*)?(?:<!.*?>\s*)*<svg\b", SOURCE_HINT),
    Foreign("OPML, an outline", r"\s*(?:<\?xml.*?\?>\s*)?<opml\b", ending=".opml"),
    Foreign("a mind map", r"\s*(?:<\?xml.*?\?>\s*)?<map\b", ending=".mm"),
    Foreign("a page of the web (HTML)", r"\s*(?:<!doctype html|<html\b|<head\b|<body\b|<table\b|<div\b)"),
    Foreign("XML", r"\s*(?:<\?xml\b|<!DOCTYPE\b|<[\w:]+(?:\s+[\w:]+\s*=[^<>]*)?>\s*<)"),
    Foreign(
        "DOT, a graph of Graphviz",
        _REMARKS + r'(?:strict\s+)?(?:di)?graph\b\s*(?:[\w.-]+|"[^"\n]*")?\s*\{',
        ending=".dot",
    ),
    Foreign("GML, a graph", r"\s*(?:creator[^\n]*\n\s*)?graph\s*\[", GRAPH_HINT),
    Foreign("a network of Pajek", r"\s*\*(?:network|vertices)\b", GRAPH_HINT),
    Foreign(
        "Mermaid, a diagram",
        r"\s*(?:---\n.*?\n---\s*)?(?:%%[^\n]*\n\s*)*"
        r"(?:```\s*mermaid|(?:graph|flowchart)[ \t]+(?:TB|TD|BT|RL|LR)\b|"
        r"(?:mindmap|sequenceDiagram|classDiagram|erDiagram|gitGraph|stateDiagram(?:-v2)?|flowchart)\s*\n)",
        ending=".mmd",
    ),
    Foreign("PlantUML, a diagram", r"\s*(?:'[^\n]*\n\s*)*@start\w+", ending=".puml"),
    Foreign("GEDCOM, a family tree", r"\s*0 HEAD\b"),
    Foreign("RTF, a text document", r"\s*\{\\rtf", SOURCE_HINT),
    Foreign("a TeX document", r"\s*(?:%[^\n]*\n\s*)*\\(?:documentclass|begin|documentstyle)\b", SOURCE_HINT),
    Foreign("RDF in Turtle", _REMARKS + r"(?:@prefix|@base|prefix\s+\w*:\s*<)"),
    Foreign("RDF in N-Triples", r"\s*<[a-z]+:[^>\s]*>\s+<[a-z]+:[^>\s]*>\s"),
    Foreign("SQL", _REMARKS + r"(?:create\s+(?:temp\w*\s+)?table|insert\s+into|drop\s+table|pragma)\s"),
    Foreign(
        "a program (JavaScript)",
        _REMARKS + r"(?:export\s+default|module\.exports|(?:const|var|let)\s+\w+\s*=)",
    ),
    Foreign("a program (Python)", _REMARKS + r"(?:import\s+\w+\s*\n|from\s+[\w.]+\s+import\s|def\s+\w+\()"),
    Foreign("a script", r"#!\s*/"),
    Foreign("INI or TOML, settings", r"(?:\s|[#;][^\n]*\n)*+\[[a-z][^\]\n,{}\"]*\]\s*\n\s*[\w.\"-]+\s*="),
    Foreign(
        "a table of Markdown", r"\s*\|[^\n]+\|[ \t]*\n\s*\|[ :|-]+\|", "Save it as a table (.csv, .xlsx)."
    ),
    Foreign("an e-mail", r"(?:return-path|received|delivered-to|mime-version|message-id):\s", SOURCE_HINT),
    Foreign("a key or a certificate", r"\s*-----BEGIN ", ""),
)
"""Kinds of text, each by its first characters."""
BYTES: Mapping[bytes, Phrase] = {
    b"\x89PNG": "a picture (PNG)",
    b"GIF8": "a picture (GIF)",
    b"\xff\xd8\xff": "a picture (JPEG)",
    b"BM": "a picture (BMP)",
    b"RIFF": "a picture, a sound or a film",
    b"II*\0": "a picture (TIFF)",
    b"MM\0*": "a picture (TIFF)",
    b"\0\0\1\0": "a picture (an icon)",
    b"%PDF": "a PDF",
    b"%!PS": "a PostScript document",
    b"\x1f\x8b": "a compressed file (gzip)",
    b"BZh": "a compressed file (bzip2)",
    b"\xfd7zXZ": "a compressed file (xz)",
    b"7z\xbc\xaf": "an archive (7z)",
    b"Rar!": "an archive (RAR)",
    b"SQLite f": "a database (SQLite)",
    b"PAR1": "a table of Parquet",
    b"ARROW1": "a table of Arrow",
    b"\x7fELF": "a program",
    b"MZ": "a program",
    b"OggS": "a sound or a film",
    b"ID3": "a sound",
}
"""How files begin that are no text."""


def require_readable(head: bytes) -> None:
    """Raise SyntaxMistakeError for a file that begins as one of a kind that is no text."""
    head = head[:SIGNATURE]
    for begin, name in BYTES.items():
        if head.startswith(begin) and (len(begin) > 2 or not head.isascii() or b"\0" in head):
            hint = tr("Unpack it first.") if name.startswith(("a compressed", "an archive")) else SOURCE_HINT
            raise SyntaxMistakeError(Foreign(name, "", hint).mistake)


def require_known(text: str) -> None:
    """Raise SyntaxMistakeError for a text of a kind that is not read."""
    start = text[:START].lstrip("\ufeff")
    for kind in TEXTS:
        if kind.is_kind_of(start):
            raise SyntaxMistakeError(kind.mistake)
