"""Kinds of files that are not read, and how they begin, so that one sentence names them.

Not for: files that are broken; what is nearly JSON or YAML is told of by those who read that.
"""

from __future__ import annotations

import re

from msgspec import Struct

from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError

START = 4096
"""Characters of a text that are looked at."""
SIGNATURE = 8
"""Bytes of a file that are looked at where it is no text."""
TABLE_HINT = "Export its people as a table (.csv, .xlsx) or as JSON."
GRAPH_HINT = 'Export it as JSON with "nodes" and "edges", or its people as a table.'
SOURCE_HINT = "Open the table or the data that it was made from."


class Foreign(Struct, frozen=True):
    """A kind of file: what it is called, how it begins, and what to do instead."""

    name: str
    begins: re.Pattern[str]
    hint: str = TABLE_HINT

    @property
    def mistake(self) -> Mistake:
        """Return what is said of a file of this kind."""
        return Mistake(0, 0, f"this is {self.name}, which is not read", self.hint)


def _kind(name: str, begins: str, hint: str = TABLE_HINT) -> Foreign:
    return Foreign(name, re.compile(begins, re.IGNORECASE | re.DOTALL), hint)


_REMARKS = r"(?:\s|#[^\n]*\n|//[^\n]*\n|/\*.*?\*/|--[^\n]*\n)*+"
TEXTS = (
    _kind("a vCard", r"\s*BEGIN:VCARD"),
    _kind("a calendar", r"\s*BEGIN:VCALENDAR"),
    _kind("GraphML", r"\s*(?:<\?xml.*?\?>\s*)?(?:<!--.*?-->\s*)*<graphml\b", GRAPH_HINT),
    _kind("GEXF, a graph", r"\s*(?:<\?xml.*?\?>\s*)?<gexf\b", GRAPH_HINT),
    _kind("a diagram of draw.io", r"\s*(?:<\?xml.*?\?>\s*)?<mx(?:file|graphmodel)\b", GRAPH_HINT),
    _kind("a picture (SVG)", r"\s*(?:<\?xml.*?\?>\s*)?(?:<!.*?>\s*)*<svg\b", SOURCE_HINT),
    _kind("OPML, an outline", r"\s*(?:<\?xml.*?\?>\s*)?<opml\b"),
    _kind("a mind map", r"\s*(?:<\?xml.*?\?>\s*)?<map\b"),
    _kind("a page of the web (HTML)", r"\s*(?:<!doctype html|<html\b|<head\b|<body\b|<table\b|<div\b)"),
    _kind("XML", r"\s*(?:<\?xml\b|<!DOCTYPE\b|<[\w:]+(?:\s+[\w:]+\s*=[^<>]*)?>\s*<)"),
    _kind(
        "DOT, a graph of Graphviz",
        _REMARKS + r'(?:strict\s+)?(?:di)?graph\b\s*(?:[\w.-]+|"[^"\n]*")?\s*\{',
        GRAPH_HINT,
    ),
    _kind("GML, a graph", r"\s*(?:creator[^\n]*\n\s*)?graph\s*\[", GRAPH_HINT),
    _kind("a network of Pajek", r"\s*\*(?:network|vertices)\b", GRAPH_HINT),
    _kind(
        "Mermaid, a diagram",
        r"\s*(?:---\n.*?\n---\s*)?(?:%%[^\n]*\n\s*)*"
        r"(?:```\s*mermaid|(?:graph|flowchart)[ \t]+(?:TB|TD|BT|RL|LR)\b|"
        r"(?:mindmap|sequenceDiagram|classDiagram|erDiagram|gitGraph|stateDiagram(?:-v2)?|flowchart)\s*\n)",
        GRAPH_HINT,
    ),
    _kind("PlantUML, a diagram", r"\s*(?:'[^\n]*\n\s*)*@start\w+", GRAPH_HINT),
    _kind("GEDCOM, a family tree", r"\s*0 HEAD\b"),
    _kind("RTF, a text document", r"\s*\{\\rtf", SOURCE_HINT),
    _kind("a TeX document", r"\s*(?:%[^\n]*\n\s*)*\\(?:documentclass|begin|documentstyle)\b", SOURCE_HINT),
    _kind("RDF in Turtle", _REMARKS + r"(?:@prefix|@base|prefix\s+\w*:\s*<)"),
    _kind("RDF in N-Triples", r"\s*<[a-z]+:[^>\s]*>\s+<[a-z]+:[^>\s]*>\s"),
    _kind("SQL", _REMARKS + r"(?:create\s+(?:temp\w*\s+)?table|insert\s+into|drop\s+table|pragma)\s"),
    _kind(
        "a program (JavaScript)",
        _REMARKS + r"(?:export\s+default|module\.exports|(?:const|var|let)\s+\w+\s*=)",
    ),
    _kind("a program (Python)", _REMARKS + r"(?:import\s+\w+\s*\n|from\s+[\w.]+\s+import\s|def\s+\w+\()"),
    _kind("a script", r"#!\s*/"),
    _kind("INI or TOML, settings", r"(?:\s|[#;][^\n]*\n)*+\[[a-z][^\]\n,{}\"]*\]\s*\n\s*[\w.\"-]+\s*="),
    _kind("a table of Markdown", r"\s*\|[^\n]+\|[ \t]*\n\s*\|[ :|-]+\|", "Save it as a table (.csv, .xlsx)."),
    _kind("an e-mail", r"(?:return-path|received|delivered-to|mime-version|message-id):\s", SOURCE_HINT),
    _kind("a key or a certificate", r"\s*-----BEGIN ", ""),
)
"""Kinds of text, each by its first characters."""
BYTES = {
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
            hint = "Unpack it first." if name.startswith(("a compressed", "an archive")) else SOURCE_HINT
            raise SyntaxMistakeError(Foreign(name, re.compile(""), hint).mistake)


def require_known(text: str) -> None:
    """Raise SyntaxMistakeError for a text of a kind that is not read."""
    start = text[:START].lstrip("\ufeff")
    for kind in TEXTS:
        if kind.begins.match(start):
            raise SyntaxMistakeError(kind.mistake)
