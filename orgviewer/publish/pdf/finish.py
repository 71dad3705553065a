"""What Qt leaves out of a PDF: bookmarks, links from page to page, and what the file says of itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace
from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    Destination,
    DictionaryObject,
    Fit,
    IndirectObject,
    NameObject,
    NumberObject,
    RectangleObject,
    StreamObject,
    TextStringObject,
)

from orgviewer.controls import as_label, undirected
from orgviewer.layout.rectangle import Rectangle
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Source
from orgviewer.paint.caption import citation
from orgviewer.publish.paper.lengths import POINT
from orgviewer.publish.pdf.destinations import Bookmark, LinkTarget, TargetView
from orgviewer.publish.pdf.metadata import metadata_packet
from orgviewer.publish.pdf.zones import LinkPlace
from orgviewer.publish.spoken import document_language
from orgviewer.words.translation import tr

DEEPEST = 40  # level of a bookmark; readers walk down with a stack of their own
OPEN = 1  # levels of the outline that are open at first
MOST_KEYWORDS = 50
HAIR = 1.0  # pixels


class Finish:
    """Adds to a PDF that was painted; all places are in pixels of its pages."""

    def __init__(self, writer: PdfWriter) -> None:
        self._writer = writer
        self._pages = list(writer.pages)

    def add_bookmarks(self, bookmarks: Iterable[Bookmark]) -> None:
        """Add entries to the outline, behind those that it has."""
        path: list[IndirectObject] = []
        for bookmark in bookmarks:
            level = min(bookmark.level, DEEPEST, len(path))
            entry = self._writer.add_outline_item(
                title=_plain(as_label(bookmark.title)),
                page_number=self._pages[bookmark.target.page],
                parent=path[level - 1] if level else None,
                fit=_fit(self._pages[bookmark.target.page], bookmark.target),
                is_open=level < OPEN,
            )
            path[level:] = [entry]
        if path:
            self._writer.page_mode = "/UseOutlines"

    def add_link(self, page: int, rectangle: Rectangle, target: LinkTarget, told: str) -> LinkPlace:
        """Let a rectangle of a page lead to a place; `told` says to those who listen where that is."""
        there = self._pages[target.page]
        added = self._add_annotation(page, rectangle, told)
        reference = there.indirect_reference
        if reference is not None:
            # Not given before: pypdf up to 5 takes numbers of pages alone, which only lead out of a file.
            destination = Destination("link", reference, _fit(there, target))
            added[NameObject("/Dest")] = destination.dest_array
        assert added.indirect_reference is not None
        return rectangle, added.indirect_reference

    def add_address(self, page: int, rectangle: Rectangle, uri: str, told: str) -> LinkPlace:
        """Let a rectangle of a page lead out of the file, to a URI."""
        added = self._add_annotation(page, rectangle, told)
        action = {NameObject("/S"): NameObject("/URI"), NameObject("/URI"): TextStringObject(uri)}
        added[NameObject("/A")] = DictionaryObject(action)
        assert added.indirect_reference is not None
        return rectangle, added.indirect_reference

    def _add_annotation(self, page: int, rectangle: Rectangle, told: str) -> DictionaryObject:
        link = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Annot"),
                NameObject("/Subtype"): NameObject("/Link"),
                NameObject("/Rect"): RectangleObject(_corners(self._pages[page], rectangle)),
                NameObject("/Border"): ArrayObject([NumberObject(0)] * 3),
                NameObject("/Contents"): TextStringObject(_plain(as_label(told))),
            }
        )
        return self._writer.add_annotation(self._pages[page], link)

    def links_of_texts(self, page: int) -> list[LinkPlace]:
        """Return the links in the texts of a page, which Qt made, each told where it leads from now on."""
        found = []
        here = self._pages[page]
        for reference in here.get("/Annots", ()):
            link = reference.get_object()
            link[NameObject("/Contents")] = TextStringObject(_leads_to(link))
            place = _rectangle(here, link["/Rect"])
            # Letters begin a hair before their link, and those that follow a hair before its end.
            found.append((replace(place, left=place.left - HAIR, right=place.right - HAIR), reference))
        return found

    def name_places(self, targets: Mapping[str, LinkTarget]) -> None:
        """Let links of texts lead to places by their names."""
        for name, target in sorted(targets.items()):
            page = self._pages[target.page]
            assert page.indirect_reference is not None
            place = Destination(name, page.indirect_reference, _fit(page, target))
            self._writer.add_named_destination_array(TextStringObject(name), place.dest_array)

    def describe(self, dataset: Dataset) -> None:
        """Let the file say its title and its sources."""
        told: Sequence[Source] = dataset.sources
        sources = "; ".join(citation(source) for source in told)
        publishers = dict.fromkeys(source.publisher for source in told if source.publisher)
        facts = {
            "/Title": dataset.title,
            "/Subject": sources,
            "/Keywords": ", ".join(list(publishers)[:MOST_KEYWORDS]),
            "/Creator": "orgviewer",
        }
        of_qt: Mapping[str, object] = self._writer.metadata or {}
        kept = {name: of_qt[name] for name in ("/Producer", "/CreationDate", "/ModDate") if name in of_qt}
        self._writer.metadata = kept | {name: _plain(fact) for name, fact in facts.items() if fact}
        catalog = self._writer.root_object
        catalog[NameObject("/ViewerPreferences")] = DictionaryObject(
            {NameObject("/DisplayDocTitle"): BooleanObject(True)}
        )
        language = document_language(dataset)
        catalog[NameObject("/Lang")] = TextStringObject(language)
        packet = StreamObject()
        packet.set_data(metadata_packet(facts["/Title"], language))
        packet[NameObject("/Type")], packet[NameObject("/Subtype")] = (
            NameObject("/Metadata"),
            NameObject("/XML"),
        )
        catalog[NameObject("/Metadata")] = self._writer._add_object(packet)


def _leads_to(link: DictionaryObject) -> str:
    """Return where a link leads, in words."""
    action = link.get("/A")
    address = action.get_object().get("/URI") if action is not None else None
    return str(address) if address else tr("Link to another place in this document")


def _rectangle(page: PageObject, corners: Sequence[float]) -> Rectangle:
    """Return a rectangle in pixels of a page; its corners are in the units of the file."""
    unit, height = POINT / page.user_unit, float(page.mediabox.height)
    left, bottom, right, top = map(float, corners)
    return Rectangle(left / unit, (height - top) / unit, right / unit, (height - bottom) / unit)


def _corners(page: PageObject, rectangle: Rectangle) -> tuple[float, float, float, float]:
    """Return a rectangle of a page in the units of its file: from the lower left corner, as x, y, x, y."""
    unit = POINT / page.user_unit
    height = float(page.mediabox.height)
    left, right = rectangle.left * unit, rectangle.right * unit
    return left, height - rectangle.bottom * unit, right, height - rectangle.top * unit


def _fit(page: PageObject, target: LinkTarget) -> Fit:
    """Return how a reader shows a place."""
    if target.view is TargetView.PAGE:
        return Fit.fit()
    left, bottom, right, top = _corners(page, target.rectangle)
    if target.view is TargetView.FROM_HERE:
        return Fit.xyz(left=max(0.0, left), top=top, zoom=None)
    return Fit.fit_rectangle(left=left, bottom=bottom, right=right, top=top)


def _plain(text: str) -> str:
    """Return a text without halves of characters, which no PDF can hold, and without what turns others."""
    return undirected(text).encode("utf-16", "replace").decode("utf-16")
