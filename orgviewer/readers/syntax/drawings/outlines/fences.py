"""Diagrams that stand between the lines of a Markdown text, each read by the syntax of its language.

Not for: the text around them (see `outline`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.engines import load
from orgviewer.errors import Severity
from orgviewer.model.findings import Finding
from orgviewer.readers.syntax.drawings.diagram import Connector, Diagram, DrawnShape
from orgviewer.readers.syntax.drawings.kinds import SYNTAXES
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.words.language import tr

LANGUAGES: Mapping[str, str] = {
    **dict.fromkeys(("mermaid", "mmd"), "Mermaid"),
    **dict.fromkeys(("plantuml", "puml", "uml"), "PlantUML"),
    **dict.fromkeys(("dot", "graphviz", "gv"), "DOT"),
}
"""What languages of fences are called in the table of syntaxes."""
_FENCE = re.compile(r"(?P<indent>\s*)(?P<ticks>`{3,}|~{3,}|:{3,})\s*\{?\.?(?P<language>[\w+-]*)[^`]*$")


class Fence(Struct, frozen=True):
    """A block between fences: its language in small letters, its first line, from 1, its text."""

    language: str
    line: int
    text: str


class ParcelledText(Struct, frozen=True):
    """The lines of a text outside its fences, each with its number, and the blocks within them."""

    lines: Sequence[tuple[int, str]]
    fences: Sequence[Fence]


def parcelled(text: str) -> ParcelledText:
    """Part a text into its fences and what stands around them; one that is never closed goes to the end."""
    outside: list[tuple[int, str]] = []
    fences: list[Fence] = []
    block: list[str] = []
    opened: re.Match[str] | None = None
    begun = 0
    for number, line in enumerate(text.splitlines(), 1):
        if opened is None:
            opened = _FENCE.match(line)
            begun, block = number + 1, []
            if opened is None:
                outside.append((number, line))
        elif (bare := line.strip()).startswith(opened["ticks"]) and not bare.strip(opened["ticks"][0]):
            fences.append(_fence(opened, begun, block))
            opened = None
        else:
            block.append(line)
    if opened is not None:
        fences.append(_fence(opened, begun, block))
    return ParcelledText(outside, fences)


def _fence(opened: re.Match[str], line: int, block: Sequence[str]) -> Fence:
    indent = len(opened["indent"])
    bare = (part[indent:] if not part[:indent].strip() else part.lstrip() for part in block)
    return Fence(opened["language"].casefold(), line, "\n".join(bare))


def drawn(fences: Sequence[Fence]) -> Diagram | None:
    """Return the diagrams of fences, a page for each; None if none is in a language of diagrams.

    Of several those that cannot be read are told of; raises SyntaxMistakeError if none can.
    """
    found: list[Diagram] = []
    findings: list[Finding] = []
    mistake: SyntaxMistakeError | None = None
    for fence in fences:
        if fence.language not in LANGUAGES:
            continue
        try:
            # breaks before it, so that its lines keep their numbers
            found.append(load(_reader(fence.language))("\n" * (fence.line - 1) + fence.text + "\n"))
        except SyntaxMistakeError as error:
            mistake = mistake or error
            message = tr(
                "the diagram on line {line} is left out: {reason}",
                line=fence.line,
                reason=error.mistake.message,
            )
            findings.append(Finding((), message, severity=Severity.WARNING))
    if mistake is not None and not found:
        raise mistake
    return _joined(found, findings) if found else None


def _reader(language: str) -> str:
    return next(row.reader for row in SYNTAXES if row.name == LANGUAGES[language])


def _joined(diagrams: Sequence[Diagram], findings: Sequence[Finding]) -> Diagram:
    """Return several diagrams as the pages of one."""
    if len(diagrams) == 1:
        return replace(diagrams[0], findings=(*diagrams[0].findings, *findings))
    shapes: list[DrawnShape] = []
    connectors: list[Connector] = []
    pages: list[str] = []
    told: list[Finding] = []
    for turn, one in enumerate(diagrams, 1):
        moved = _FenceMove(f"{turn}: ", len(pages), len(shapes), len(connectors))
        shapes += [moved.shape(shape) for shape in one.shapes]
        connectors += [moved.connector(connector) for connector in one.connectors]
        told += [moved.finding(finding) for finding in one.findings]
        pages += one.pages
    unread = dict.fromkeys(words for one in diagrams for words in one.unread)
    return Diagram(tuple(shapes), tuple(connectors), tuple(pages), (*told, *findings), tuple(unread))


class _FenceMove(Struct, frozen=True):
    """Brings what belongs to a diagram into one of several."""

    prefix: str
    page: int
    shapes: int
    connectors: int

    def _name(self, name: str | None) -> str | None:
        return None if name is None else self.prefix + name

    def shape(self, shape: DrawnShape) -> DrawnShape:
        link = None if shape.page_link is None else shape.page_link + self.page
        return replace(
            shape,
            id=self.prefix + shape.id,
            container=self._name(shape.container),
            page=shape.page + self.page,
            page_link=link,
        )

    def connector(self, connector: Connector) -> Connector:
        return replace(
            connector,
            id=self.prefix + connector.id,
            first=self._name(connector.first),
            second=self._name(connector.second),
            page=connector.page + self.page,
        )

    def finding(self, finding: Finding) -> Finding:
        match finding.place:
            case ("shapes", int() as number, *rest):
                return replace(finding, place=("shapes", number + self.shapes, *rest))
            case ("connectors", int() as number, *rest):
                return replace(finding, place=("connectors", number + self.connectors, *rest))
        return finding
