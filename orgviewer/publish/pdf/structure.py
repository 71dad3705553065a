"""The structure of a PDF: what on its pages is a heading, a list, a link or a picture, in which order.

What is drawn is in the order of drawing; those who listen follow this tree (ISO 32000-1, 14.7 and 14.8).
Not for: what belongs to which element (see `chart_structure`, `appendix_structure`), or the pages themselves
(see `tagging`).
"""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from msgspec import Struct, field
from pypdf import PdfWriter
from pypdf._utils import StreamType
from pypdf.generic import (
    BooleanObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
)

Element: TypeAlias = int
"""The number of an element of the tree."""

DOCUMENT: Element = 0
ARTIFACT: Element = -1
"""No element: what is drawn there is there for the eye alone, or is said elsewhere."""


class Role(enum.Enum):
    """What an element is, by the names that the format has for that."""

    DOCUMENT = "Document"
    SECTION = "Sect"
    TITLE = "H1"
    HEADING = "H2"
    NAME = "H3"
    SUBHEADING = "H4"
    PARAGRAPH = "P"
    LIST = "L"
    ITEM = "LI"
    BODY = "LBody"
    LINK = "Link"
    FIGURE = "Figure"


class Content(Struct, frozen=True):
    """A stretch of a page: the number of the page, and that of the stretch on it."""

    page: int
    number: int


class _TreeElement(Struct):
    """An element: what is drawn of it and stands in its lines, and the elements that follow beneath."""

    role: Role
    parent: Element
    told: str = ""
    contents: list[Content | Element] = field(default_factory=list)
    beneath: list[Element] = field(default_factory=list)
    annotation: IndirectObject | None = None
    is_inline: bool = False


class StructureTree:
    """A tree of elements, which grows; then the file is told of it. Pages are numbers from 0."""

    def __init__(self) -> None:
        self._nodes = [_TreeElement(Role.DOCUMENT, ARTIFACT)]
        self._on_pages: defaultdict[int, list[Element]] = defaultdict(list)

    def add(self, role: Role, parent: Element, told: str = "") -> Element:
        """Add an element behind those that its parent has; `told` is said in place of what is drawn."""
        number = len(self._nodes)
        self._nodes.append(_TreeElement(role, parent, told))
        self._nodes[parent].beneath.append(number)
        return number

    def add_inline(
        self, role: Role, parent: Element, told: str = "", annotation: IndirectObject | None = None
    ) -> Element:
        """Add an element that stands in the lines of its parent, where the first that is drawn of it does."""
        self._nodes.append(_TreeElement(role, parent, told, annotation=annotation, is_inline=True))
        return len(self._nodes) - 1

    def mark(self, element: Element, page: int) -> int:
        """Let the next stretch of a page belong to an element; return the stretch's number on the page."""
        node, owners = self._nodes[element], self._on_pages[page]
        if node.is_inline and not node.contents:
            self._nodes[node.parent].contents.append(element)
        node.contents.append(Content(page, len(owners)))
        owners.append(element)
        return len(owners) - 1

    def write(self, writer: PdfWriter) -> None:
        """Write the tree into a file, and on its pages and links where they stand in it."""
        kept = self._kept()
        pages = [_number(page.indirect_reference) for page in writer.pages]
        root, parents = _Ready(), _Ready()
        of_root, of_parents = writer._add_object(root), writer._add_object(parents)
        ready = {element: _Ready() for element in kept}
        numbers = {element: _number(writer._add_object(one)) for element, one in ready.items()}
        linked = [element for element in kept if self._nodes[element].annotation is not None]
        root.content = b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>" % (
            numbers[DOCUMENT], _number(of_parents), len(pages) + len(linked),
        )  # fmt: skip
        parents.content = self._parent_tree(numbers, len(pages), linked)
        for element, one in ready.items():
            node = self._nodes[element]
            above = _number(of_root) if element == DOCUMENT else numbers[node.parent]
            one.content = _written(node, above, numbers, pages)
        self._tell(writer, of_root, linked)

    def _kept(self) -> list[Element]:
        """Return the elements of which something is drawn, or of what is beneath them; and links, always."""
        for element, node in enumerate(self._nodes):
            if node.annotation is not None and not node.contents:
                self._nodes[node.parent].contents.append(element)  # what it leads from says nothing
        kept, is_kept = [], [False] * len(self._nodes)
        for element in reversed(range(len(self._nodes))):  # whatever is beneath another comes after it
            node = self._nodes[element]
            node.beneath = [each for each in node.beneath if is_kept[each]]
            is_kept[element] = bool(node.contents or node.beneath or node.annotation) or element == DOCUMENT
            if is_kept[element]:
                kept.append(element)
        return kept[::-1]

    def _tell(self, writer: PdfWriter, root: IndirectObject, linked: Sequence[Element]) -> None:
        """Let the file, its pages and its links know of the tree."""
        catalog = writer.root_object
        catalog[NameObject("/StructTreeRoot")] = root
        catalog[NameObject("/MarkInfo")] = DictionaryObject({NameObject("/Marked"): BooleanObject(True)})
        for number, page in enumerate(writer.pages):
            page[NameObject("/StructParents")] = NumberObject(number)
            page[NameObject("/Tabs")] = NameObject("/S")
        for number, element in enumerate(linked, len(writer.pages)):
            annotation = self._nodes[element].annotation
            link = annotation and annotation.get_object()
            assert isinstance(link, DictionaryObject)
            link[NameObject("/StructParent")] = NumberObject(number)

    def _parent_tree(self, numbers: Mapping[Element, int], pages: int, linked: Sequence[Element]) -> bytes:
        """Return which elements the stretches of every page belong to, and then the links."""
        rows = [
            b"%d[%b]" % (page, b" ".join(b"%d 0 R" % numbers[owner] for owner in self._on_pages[page]))
            for page in range(pages)
        ]
        rows += [b"%d %d 0 R" % (number, numbers[owner]) for number, owner in enumerate(linked, pages)]
        return b"<</Nums[%b]>>" % b"\n".join(rows)


def _written(node: _TreeElement, above: int, numbers: Mapping[Element, int], pages: Sequence[int]) -> bytes:
    """Return an element as the format has it; `above` is the number of the object above it."""
    on = next((content.page for content in node.contents if isinstance(content, Content)), -1)
    kids = [
        b"%d 0 R" % numbers[content]
        if isinstance(content, int)
        else b"%d" % content.number
        if content.page == on
        else b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (pages[content.page], content.number)
        for content in node.contents
    ]
    if node.annotation is not None:
        kids.append(b"<</Type/OBJR/Obj %d 0 R>>" % _number(node.annotation))
    kids += [b"%d 0 R" % numbers[element] for element in node.beneath]
    told = b"/Alt<%b>" % written_text(node.told) if node.told else b""
    where = b"/Pg %d 0 R" % pages[on] if on >= 0 else b""
    role = node.role.value.encode("ascii")
    return b"<</S/%b/P %d 0 R%b%b/K[%b]>>" % (role, above, where, told, b" ".join(kids))


class _Ready(PdfObject):
    """An object that is written as it stands: of thousands, dictionaries would take ten times as long."""

    def __init__(self, content: bytes = b"") -> None:
        self.content = content

    def write_to_stream(self, stream: StreamType, encryption_key: str | bytes | None = None) -> None:
        """Write the object; files of ours are not encrypted."""
        stream.write(self.content)


def written_text(text: str) -> bytes:
    """Return a text as the format has it, in hexadecimal digits."""
    return b"FEFF" + text.encode("utf-16-be", "replace").hex().encode("ascii")


def _number(reference: IndirectObject | None) -> int:
    assert reference is not None
    return int(reference.idnum)
