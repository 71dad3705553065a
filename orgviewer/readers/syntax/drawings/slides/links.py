"""Where a click on a shape leads: to another slide, to an address."""

from __future__ import annotations

from collections.abc import Iterator

from orgviewer.readers.syntax.drawings.slides.elements import SlideElement, anywhere, every
from orgviewer.readers.syntax.drawings.slides.slide import Slide

TO_SLIDE = "ppaction://hlinksldjump"
MAIL = "mailto:"


def linked_page(element: SlideElement | None, slide: Slide) -> int | None:
    """Return the page to which a click on an element, or on something in it, leads."""
    for click in () if element is None else anywhere(element, "hlinkClick"):
        if click.get("action", "").startswith(TO_SLIDE):
            page = slide.pages.get(slide.named(click, "id").part)
            if page is not None:
                return page
    return None


def link_fields(about: SlideElement | None, body: SlideElement | None, slide: Slide) -> dict[str, str]:
    """Return the addresses that a shape and its text lead to, by what they are."""
    fields: dict[str, str] = {}
    for click in _clicks(about, body):
        address = slide.named(click, "id").address
        if address.lower().startswith(MAIL):
            fields.setdefault("E-mail", address[len(MAIL) :].partition("?")[0])
        elif address.lower().startswith(("http://", "https://")):
            fields.setdefault("URL", address)
    return fields


def _clicks(about: SlideElement | None, body: SlideElement | None) -> Iterator[SlideElement]:
    yield from () if about is None else every(about, "hlinkClick")
    yield from () if body is None else anywhere(body, "hlinkClick")
