"""What a card gives to any record made of it: its source, its portrait, and what no field is made for."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Mapping

from orgviewer.model.records import Citation
from orgviewer.readers.drawings.texts import BoxText
from orgviewer.readers.positions import Position, place_in_words

SOURCE = "drawing"
"""The id of the source that every record of a drawing cites: the file itself."""
TEXT, COUNT, FULL_TIME = "Text", "Count", "FTE"
"""Names under which people have what no field is made for."""
PICTURES: Mapping[bytes, str] = {b"\x89PNG\r\n": "png", b"\xff\xd8\xff": "jpeg"}
LARGEST_PICTURE = 2 * 1024 * 1024
"""Bytes of a portrait; a larger picture is a poster."""


def cited(position: Position) -> tuple[Citation, ...]:
    """Return the file as the source of a record, with the place in it."""
    return (Citation(id=SOURCE, at=place_in_words(position) or None),)


def portrait(content: bytes | None) -> str | None:
    """Return a portrait as the address that holds it; None for what is no PNG or JPEG, or too large."""
    kind = next((kind for begin, kind in PICTURES.items() if content and content.startswith(begin)), None)
    if content is None or kind is None or len(content) > LARGEST_PICTURE:
        return None
    return f"data:image/{kind};base64,{b64encode(content).decode()}"


def other_of(text: BoxText) -> dict[str, str]:
    """Return what a card says that no field is made for."""
    said: Iterable[tuple[str, str]] = (
        (TEXT, "; ".join(text.others)),
        (FULL_TIME, text.fte if text.names else ""),
        (COUNT, str(text.headcount) if text.headcount is not None else ""),
        *text.fields.items(),
    )
    return {name: value for name, value in said if name and value}
