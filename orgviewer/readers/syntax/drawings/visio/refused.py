"""Older drawings of Visio and locked ones: one sentence says what they are, and what to do."""

from __future__ import annotations

from orgviewer.readers.syntax.drawings.diagram import Diagram
from orgviewer.readers.syntax.drawings.package import refusal
from orgviewer.words.language import Phrase

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How files begin that hold streams, as Office wrote them before 2007 and writes locked ones today."""
LOCKED_STREAM = "EncryptedPackage".encode("utf-16-le")
OLD: tuple[Phrase, Phrase] = (
    "this is a drawing of an older Visio, which is not read",
    "Open it in Visio or LibreOffice Draw, and save it as a Visio drawing (.vsdx).",
)
LOCKED: tuple[Phrase, Phrase] = (
    "this drawing is locked with a password",
    "Open it in Visio, and save a copy without a password.",
)


def diagram(content: bytes | str) -> Diagram:
    """Refuse an old drawing, be it a text or not; raises SyntaxMistakeError whatever it holds."""
    raise refusal(OLD)


def require_package(content: bytes) -> None:
    """Raise SyntaxMistakeError for what is named as an archive is and is an old or locked drawing."""
    if content.startswith(COMPOUND):
        raise refusal(LOCKED if LOCKED_STREAM in content else OLD)
