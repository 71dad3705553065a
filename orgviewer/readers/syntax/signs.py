"""How files of each syntax are named, and how they begin. Not for: reading any of them (see `syntaxes`)."""

from __future__ import annotations

import codecs
import re

YAML = frozenset((".yaml", ".yml"))
JSON = frozenset((".json", ".jsonld"))
RECORDS = YAML | JSON
"""Files that a folder of records may have."""
LINES = frozenset((".jsonl", ".ndjson"))
TABLES = frozenset((".csv", ".tsv", ".tab", ".psv", ".txt"))
FOLDER_TABLES = TABLES - {".txt"}
"""Tables that a folder may have, where a .txt is a remark as a rule."""
WORKBOOK_SUFFIXES = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
LDIF = (".ldif", ".ldf")
DRAWINGS = (
    *(".pptx", ".pptm", ".ppsx", ".potx", ".vsdx", ".vsdm", ".vstx", ".xmind", ".drawio", ".dio", ".svg"),
    *(".graphml", ".dot", ".gv", ".mmd", ".mermaid", ".puml", ".plantuml", ".pu", ".iuml", ".wsd"),
    *(".opml", ".mm", ".md", ".markdown"),
)
"""Files of programs that draw (see `drawings.kinds`)."""
DATA_SUFFIXES = (*sorted(RECORDS), *sorted(LINES), *sorted(TABLES), *WORKBOOK_SUFFIXES, *LDIF)
"""Files of data, of which a folder may have one for each day."""
SUFFIXES = (*DATA_SUFFIXES, *DRAWINGS)
"""How the names of the files end that can be read, for whoever asks for a file."""
WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""How all workbooks begin, whatever their names end with."""

VIEWS_ENDING = ".orgviewer.yaml"
"""Ends the names of files of saved views, which lie beside the data and hold none."""
_LDIF_BEGINS = re.compile(r"(?:\s|#[^\n]*\n(?: [^\n]*\n)*|version:\s*\d+\s*\n)*+dn::?[ \w]", re.IGNORECASE)
_OWN_BEGINS = re.compile(rb"(?:\s|#(?!!)[^\n]*\n)*+(?:meta|sources|organizations|posts|persons|views):\s")
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def is_looked_at(name: str) -> bool:
    """Return whether what has a name in a folder may hold data: it is not hidden, and no file of views."""
    return not name.startswith(".") and not name.lower().endswith(VIEWS_ENDING)


def is_ldif(head: bytes) -> bool:
    """Return whether the first bytes of a file are those of LDIF."""
    encoding = "utf-16" if head.startswith(_WIDE) else "utf-8-sig"
    return _LDIF_BEGINS.match(head.decode(encoding, "replace")) is not None


def is_own(head: bytes) -> bool:
    """Return whether the first bytes of a file are those of the project's own format, and of nothing else."""
    return _OWN_BEGINS.match(head) is not None


def is_json_like(text: str) -> bool:
    """Return whether a text begins as JSON files do, with a bracket; some YAML does so, too."""
    return text.lstrip(" \t\r\n")[:1] in ("{", "[")


def may_be_drawing(suffix: str, head: bytes) -> bool:
    """Return whether a file of such a name that begins so may be a drawing: a table only under directives."""
    if suffix in TABLES:
        return suffix == ".txt" or head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"#")
    return suffix not in DATA_SUFFIXES
