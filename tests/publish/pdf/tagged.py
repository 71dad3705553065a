"""Reads the structure of a PDF, and whether it is as ISO 14289-1 (PDF/UA-1) wants it, by its own means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from pypdf import PageObject
from pypdf.generic import ContentStream, DictionaryObject

PAINTING = {b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"S", b"s", b"sh", b"Do", b"Tj", b"TJ", b"'", b'"'}
Step = tuple[Any, bytes]
MAY_HOLD = {
    "L": {"L", "LI"},
    "LI": {"LBody"},
    "Document": {"Sect"},
    **{role: {"Link"} for role in ("H1", "H2", "H3", "H4", "P")},
    **{role: set[str]() for role in ("Link", "Figure")},
}  # fmt: skip


@dataclass
class Element:
    """An element: its role, what is said in its place, its stretches (page, number), links, what is in it."""

    role: str
    told: str = ""
    stretches: list[tuple[int, int]] = field(default_factory=list)
    links: list[DictionaryObject] = field(default_factory=list)
    inside: list[Element] = field(default_factory=list)

    def all(self, role: str) -> list[Element]:
        """Return the elements of a role, in the order of reading."""
        own = [self] if self.role == role else []
        return own + [found for each in self.inside for found in each.all(role)]


class Tagged:
    """The structure of a file."""

    def __init__(self, reader: Any) -> None:
        self.reader = reader
        self.catalog = reader.root_object
        self.drawn = [list(operations(page)) for page in reader.pages]  # which takes longer than all else
        self._pages = {page.indirect_reference.idnum: turn for turn, page in enumerate(reader.pages)}
        self.root = self.catalog["/StructTreeRoot"]
        self.document = self._element(self.root["/K"])

    def _element(self, written: Any) -> Element:
        made = Element(written["/S"][1:], str(written.get("/Alt", "")))
        on = self._pages[written.raw_get("/Pg").idnum] if "/Pg" in written else -1
        for kid in written["/K"]:
            there = kid.get_object()
            if isinstance(there, int):
                made.stretches.append((on, int(there)))
            elif there.get("/Type") == "/MCR":
                made.stretches.append((self._pages[there.raw_get("/Pg").idnum], int(there["/MCID"])))
            elif there.get("/Type") == "/OBJR":
                made.links.append(there["/Obj"])
            else:
                assert there["/P"] == written
                made.inside.append(self._element(there))
        return made

    def everything(self, under: Element | None = None) -> Iterator[Element]:
        """Yield all elements."""
        under = under or self.document
        yield under
        for each in under.inside:
            yield from self.everything(each)

    def faults(self) -> Iterator[str]:
        """Yield what is not as the standard wants it."""
        yield from self._faults_of_file()
        known = Counter(stretch for element in self.everything() for stretch in element.stretches)
        yield from (f"{stretch} belongs to {count}" for stretch, count in known.items() if count > 1)
        drawn = {(turn, number) for turn, steps in enumerate(self.drawn) for number in marks_of(steps)}
        yield from (f"{stretch} is drawn or told alone" for stretch in drawn ^ set(known))
        for turn, page in enumerate(self.reader.pages):
            yield from (f"page {turn}: {fault}" for fault in unmarked(self.drawn[turn]))
            if "/Annots" in page and page.get("/Tabs") != "/S":
                yield f"page {turn}: links in no order"
        yield from self._faults_of_elements()
        yield from self._faults_of_links()

    def _faults_of_file(self) -> Iterator[str]:
        if not self.catalog["/MarkInfo"]["/Marked"]:
            yield "not marked"
        if not self.catalog.get("/Lang"):
            yield "no language"
        if not self.catalog["/ViewerPreferences"]["/DisplayDocTitle"]:
            yield "no title in the window"
        packet = self.catalog["/Metadata"].get_data()
        if b"<pdfuaid:part>1</pdfuaid:part>" not in packet or b"<dc:title>" not in packet:
            yield "not said to be for everybody"

    def _faults_of_elements(self) -> Iterator[str]:
        level = 0
        for element in self.everything():
            kinds = {each.role for each in element.inside}
            if not kinds <= MAY_HOLD.get(element.role, kinds):
                yield f"{element.role} holds {kinds}"
            if element.role == "Figure" and not element.told:
                yield "a picture of which nothing is said"
            if element.role[0] == "H":
                if int(element.role[1]) > level + 1:
                    yield f"{element.role} after H{level}"
                level = int(element.role[1])
            if not (element.stretches or element.links or element.inside) and element.role != "Document":
                yield f"{element.role} of nothing"

    def _faults_of_links(self) -> Iterator[str]:
        parents: Any = self.root["/ParentTree"]["/Nums"]
        of_number = {int(parents[turn]): parents[turn + 1] for turn in range(0, len(parents), 2)}
        in_tree = [link for element in self.everything() if element.role == "Link" for link in element.links]
        on_pages = [each.get_object() for page in self.reader.pages for each in page.get("/Annots", ())]
        if len(in_tree) != len(on_pages):
            yield f"{len(on_pages)} links, of which {len(in_tree)} are told"
        for link in on_pages:
            if not link.get("/Contents"):
                yield "a link of which nothing is said"
            if of_number[int(link["/StructParent"])].get_object()["/S"] != "/Link":
                yield "a link that is known as something else"
        for turn, page in enumerate(self.reader.pages):
            if len(of_number[int(page["/StructParents"])]) != len(list(marks_of(self.drawn[turn]))):
                yield f"page {turn}: not all is known"


def operations(page: PageObject) -> Iterator[Step]:
    """Yield what a page draws, step by step."""
    contents = page.get_contents()
    assert contents is not None
    yield from ContentStream(contents, page.pdf).operations


def marks_of(steps: Iterable[Step]) -> Iterator[int]:
    """Yield the numbers of the stretches of a page that is drawn by some steps."""
    for operands, operator in steps:
        if operator == b"BDC" and "/MCID" in operands[1]:
            yield int(operands[1]["/MCID"])


def unmarked(steps: Iterable[Step]) -> Iterator[str]:
    """Yield what some steps draw and is neither told nor said to be for the eye alone, or told in parts."""
    open_, in_text = 0, False
    for _, operator in steps:
        if operator in (b"BT", b"ET"):
            in_text = operator == b"BT"
        elif operator in (b"BDC", b"BMC", b"EMC"):
            open_ += -1 if operator == b"EMC" else 1
            if in_text:
                yield "a mark within a run"
            if not 0 <= open_ <= 1:
                yield "marks within marks"
        elif operator in PAINTING and not open_:
            yield f"{operator!r} without a mark"
    if open_:
        yield "an open mark"
