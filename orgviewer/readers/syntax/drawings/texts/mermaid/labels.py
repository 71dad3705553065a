"""Labels of Mermaid into lines: its entities, HTML, Markdown in backquotes, icons."""

from __future__ import annotations

import re

from msgspec import Struct

from orgviewer.readers.syntax.drawings.diagram import TextLine
from orgviewer.readers.syntax.drawings.texts.html_runs import add_html
from orgviewer.readers.syntax.drawings.texts.runs import Runs

_ENTITY = re.compile(r"#(?:(\d{1,7})|([a-zA-Z]\w{1,31}));")
_ICON = re.compile(r"(?<!\w)fa[bklrs]?:fa-[\w-]+[ \t]?")
_BREAK = re.compile(r"\\n|\r?\n")
_BOLD = re.compile(r"(\*\*|__)(?=\S)([^*_\n]+)\1")
_ITALIC = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+)\*(?![\w*])|(?<![\w_])_(?=\S)([^_\n]+)_(?![\w_])")


class MermaidLabel(Struct, frozen=True):
    """A text as it was written, and whether it is Markdown."""

    text: str
    is_markdown: bool = False

    def lines(self) -> tuple[TextLine, ...]:
        """Return the lines that a person sees."""
        text = _ICON.sub("", self.text) if "fa" in self.text else self.text
        if self.is_markdown:
            text = _ITALIC.sub(r"\1\2", _BOLD.sub(r"<b>\2</b>", text))
        if "#" in text:
            text = _ENTITY.sub(_entity, text)
        runs = Runs()
        for line in _BREAK.split(text):
            add_html(runs, line)
            runs.end_line()
        return runs.lines()

    def joined(self) -> str:
        """Return the same as one text, line beneath line."""
        return "\n".join(line.text for line in self.lines())


def _entity(found: re.Match[str]) -> str:
    """Return in the words of HTML what Mermaid writes without its ampersand."""
    return f"&#{found[1]};" if found[1] else f"&{found[2]};"


def label(text: str) -> MermaidLabel:
    """Return a text as a label: in quotes or not, in backquotes within these if it is Markdown."""
    text = text.strip()
    quoted = len(text) > 1 and text[0] == text[-1] == '"'
    inner = text[1:-1] if quoted else text
    if quoted and len(inner) > 1 and inner[0] == inner[-1] == "`":
        return MermaidLabel(inner[1:-1], is_markdown=True)
    return MermaidLabel(inner)
