"""What Qt leaves out of a PDF: bookmarks, links from page to page, and what the file says of itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

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
    TextStringObject,
)

from orgviewer.controls import as_label, undirected
from orgviewer.layout.rectangle import Rectangle
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Source
from orgviewer.paint.caption import citation
from orgviewer.publish.paper.lengths import POINT
from orgviewer.publish.pdf.destinations import Bookmark, LinkTarget, View

DEEPEST = 40  # level of a bookmark; readers walk down with a stack of their own
OPEN = 1  # levels of the outline that are open at first
MOST_KEYWORDS = 50


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

    def add_link(self, page: int, rectangle: Rectangle, target: LinkTarget) -> None:
        """Let a rectangle of a page lead to a place."""
        there = self._pages[target.page]
        link = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Annot"),
                NameObject("/Subtype"): NameObject("/Link"),
                NameObject("/Rect"): RectangleObject(_corners(self._pages[page], rectangle)),
                NameObject("/Border"): ArrayObject([NumberObject(0)] * 3),
            }
        )
        added = self._writer.add_annotation(self._pages[page], link)
        reference = there.indirect_reference
        if reference is not None:
            # Not given before: pypdf up to 5 takes numbers of pages alone, which only lead out of a file.
            destination = Destination("link", reference, _fit(there, target))
            added[NameObject("/Dest")] = destination.dest_array

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
        if dataset.meta.language:
            catalog[NameObject("/Lang")] = TextStringObject(dataset.meta.language)


def _corners(page: PageObject, rectangle: Rectangle) -> tuple[float, float, float, float]:
    """Return a rectangle of a page in the units of its file: from the lower left corner, as x, y, x, y."""
    unit = POINT / page.user_unit
    height = float(page.mediabox.height)
    left, right = rectangle.left * unit, rectangle.right * unit
    return left, height - rectangle.bottom * unit, right, height - rectangle.top * unit


def _fit(page: PageObject, target: LinkTarget) -> Fit:
    """Return how a reader shows a place."""
    if target.view is View.PAGE:
        return Fit.fit()
    left, bottom, right, top = _corners(page, target.rectangle)
    if target.view is View.FROM_HERE:
        return Fit.xyz(left=max(0.0, left), top=top, zoom=None)
    return Fit.fit_rectangle(left=left, bottom=bottom, right=right, top=top)


def _plain(text: str) -> str:
    """Return a text without halves of characters, which no PDF can hold, and without what turns others."""
    return undirected(text).encode("utf-16", "replace").decode("utf-16")
