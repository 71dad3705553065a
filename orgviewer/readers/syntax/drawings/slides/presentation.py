"""A presentation (PPTX) into the shapes and connectors of its slides, in their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding
from orgviewer.readers.syntax.drawings.diagram import Connector, Diagram, DrawnShape
from orgviewer.readers.syntax.drawings.package import DAMAGED, opened, refusal
from orgviewer.readers.syntax.drawings.slides.elements import (
    SlideElement,
    anywhere,
    every,
    inner,
    is_on,
    related,
)
from orgviewer.readers.syntax.drawings.slides.gathered import Gathered, Unread
from orgviewer.readers.syntax.drawings.slides.parts import SlideParts
from orgviewer.readers.syntax.drawings.slides.shapes import add_shapes
from orgviewer.readers.syntax.drawings.slides.slide import Slide
from orgviewer.readers.syntax.drawings.slides.styles.inherited import Inherited, inherited
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import Phrase, counted, tr

MAIN = "ppt/presentation.xml"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How files of before 2007 begin, and those under a password."""
ARCHIVE = b"PK"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The name of the part that holds a file under a password."""
MOST_SHAPES = 200_000
"""Shapes and connectors of all slides."""
NO_PRESENTATION: tuple[Phrase, Phrase] = (
    "this is no presentation (.pptx)",
    "Open it in the program that wrote it and save it as .pptx.",
)
PROTECTED: tuple[Phrase, Phrase] = (
    "the presentation is protected by a password",
    "Save a copy without one.",
)
OLD: tuple[Phrase, Phrase] = (
    "this is a presentation of PowerPoint 97 to 2003 (.ppt), which is not read",
    "Open it in PowerPoint or LibreOffice Impress and save it as .pptx.",
)
TOO_MANY: tuple[Phrase, Phrase] = (
    "the slides have more shapes than can be read",
    "Split the file.",
)
_COMMENTS = frozenset(("comments", "comment"))


def diagram(content: bytes) -> Diagram:
    """Return the shapes and connectors of a presentation; raises SyntaxMistakeError for what is none."""
    if content.startswith(COMPOUND):
        raise refusal(PROTECTED if ENCRYPTED in content else OLD)
    if not content.startswith(ARCHIVE):
        raise refusal(NO_PRESENTATION)
    with opened(content) as package:
        if MAIN not in package:
            raise refusal(NO_PRESENTATION)
        return _SlideReading(SlideParts(package)).diagram()


class _SlideReading:
    """What was read of a file so far."""

    def __init__(self, parts: SlideParts) -> None:
        self.parts = parts
        self.shapes: list[DrawnShape] = []
        self.connectors: list[Connector] = []
        self.findings: list[Finding] = []
        self.unread: Counter[Unread] = Counter()
        self._inherited: dict[str, Inherited] = {}

    def diagram(self) -> Diagram:
        """Return all slides; raises SyntaxMistakeError if there are too many shapes, or none can be read."""
        main = self.parts.root(MAIN)
        usual = inner(main, "defaultTextStyle")
        slides = self._slides(main)
        pages = {part: page for page, part in enumerate(slides)}
        titles = [self._read(part, pages, usual) for part in slides]
        if slides and len(self.findings) == len(slides):
            first = self.findings[0]
            raise SyntaxMistakeError(Mistake(0, 0, first.message, first.hint))
        return Diagram(
            tuple(self.shapes),
            tuple(self.connectors),
            tuple(titles) or ("",),
            tuple(self.findings),
            tuple(counted(self.unread[kind], *kind.value) for kind in Unread if self.unread[kind]),
            self._title(),
        )

    def _slides(self, main: SlideElement) -> Sequence[str]:
        """Return the parts of the slides, each once."""
        relations = self.parts.relations(MAIN)
        named = [relations.get(related(entry, "id")) for entry in every(main, "sldIdLst/sldId")]
        return list(
            dict.fromkeys(relation.part for relation in named if relation is not None and relation.part)
        )

    def _title(self) -> str:
        """Return what the file says in its properties that it is called."""
        for part in self.parts.named("", "core-properties"):
            properties = self.parts.shared(part)
            title = None if properties is None else inner(properties, "title")
            if title is not None and title.text:
                return title.text.strip()
        return ""

    def _read(self, part: str, pages: Mapping[str, int], usual: SlideElement | None) -> str:
        """Read one slide and return its title; what makes it unreadable becomes a finding."""
        page = pages[part]
        try:
            root = self.parts.root(part)
        except SyntaxMistakeError as error:
            mistake = error.mistake
            message = tr("slide {number} cannot be read: {reason}", number=page + 1, reason=mistake.message)
            self.findings.append(Finding((), message, mistake.hint or tr(DAMAGED[1]), Severity.WARNING))
            return ""
        if is_on(root, "show") is False:
            self.unread[Unread.HIDDEN_SLIDE] += 1
            return ""
        self._count_around(part)
        glued = (tie.get("id", "") for name in ("stCxn", "endCxn") for tie in anywhere(root, name))
        slide = Slide(part, self.parts, self._taken(part, usual).recoloured(root), pages, frozenset(glued))
        found = Gathered(page)
        tree = inner(root, "cSld/spTree")
        if tree is not None:
            add_shapes(tree, slide, found)
        shapes, connectors = found.results()
        self.shapes += shapes
        self.connectors += connectors
        self.unread.update(found.unread)
        if len(self.shapes) + len(self.connectors) > MOST_SHAPES:
            raise refusal(TOO_MANY)
        return found.title

    def _taken(self, part: str, usual: SlideElement | None) -> Inherited:
        """Return what the shapes of a slide take from its layout."""
        layouts = self.parts.named(part, "slideLayout")
        layout = layouts[0] if layouts else ""
        if layout not in self._inherited:
            self._inherited[layout] = inherited(self.parts, layout, usual)
        return self._inherited[layout]

    def _count_around(self, part: str) -> None:
        """Count what belongs to a slide and is not read: notes that say something, comments."""
        for notes in self.parts.named(part, "notesSlide"):
            if self._says_something(notes):
                self.unread[Unread.NOTES] += 1
        if any(relation.kind in _COMMENTS for relation in self.parts.relations(part).values()):
            self.unread[Unread.COMMENTS] += 1

    def _says_something(self, notes: str) -> bool:
        """Say whether the notes of a slide have a text of their own, besides its number."""
        try:
            root = self.parts.root(notes)
        except SyntaxMistakeError:
            return True
        return any(
            holder.get("type") == "body" and any((text.text or "").strip() for text in anywhere(shape, "t"))
            for shape in anywhere(root, "sp")
            for holder in anywhere(shape, "ph")
        )
