"""What the cards of a chart say, as a value: which fields, in which order and size; and how wide they are."""

from __future__ import annotations

import csv
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.card_choices import CardWidth, Portrait, TextSize

BEFORE_SIZE = ":"  # between a field and the size of its letters, as it is typed


class CardField(Struct, frozen=True, omit_defaults=True):
    """One thing that cards say: a word (see `card_choices`) or the name of a column, and its size."""

    name: str
    size: TextSize = TextSize.NORMAL


class CardSpec(Struct, frozen=True, omit_defaults=True):
    """What all cards of a chart say of people and of teams, the first in the letters of a title.

    Without fields it is the usual: name and role, or name and size. All cards of a chart have one size.
    """

    fields: tuple[CardField, ...] = ()
    team: tuple[CardField, ...] = ()
    portrait: Portrait = Portrait.PHOTO
    width: CardWidth = CardWidth.NORMAL


USUAL = CardSpec()


def parse_fields(text: str) -> tuple[CardField, ...]:
    """Return the fields that are typed as `name,role,"Cost, total",email:small`; nothing for none."""
    names = next(csv.reader([text], skipinitialspace=True), [])
    return tuple(_field(name.strip()) for name in names if name.strip())


def fields_text(fields: Iterable[CardField]) -> str:
    """Return fields as they are typed."""
    return ",".join(_quoted(field) for field in fields)


def told(card: CardSpec | None, part: str, text: str) -> CardSpec | None:
    """Return a spec of which one part is told anew by its text; None if that names no field."""
    card = card or USUAL
    match part:
        case "width":
            return replace(card, width=CardWidth(text))
        case "portrait":
            return replace(card, portrait=Portrait(text))
    fields = parse_fields(text)
    return replace(card, **{part: fields}) if fields else None


def _field(text: str) -> CardField:
    name, _, size = text.rpartition(BEFORE_SIZE)
    sizes = {str(one): one for one in TextSize}
    return CardField(name.strip(), sizes[size]) if name.strip() and size in sizes else CardField(text)


def _quoted(field: CardField) -> str:
    name = field.name if field.size is TextSize.NORMAL else f"{field.name}{BEFORE_SIZE}{field.size}"
    return '"' + name.replace('"', '""') + '"' if any(sign in name for sign in ',"') else name
