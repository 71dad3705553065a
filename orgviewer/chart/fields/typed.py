"""What the cards of a chart are to say, as it is typed on the command line."""

from __future__ import annotations

import csv

from msgspec.structs import replace

from orgviewer.chart.spec import USUAL_CARD, CardField, CardSpec, CardWidth, Portrait, TextSize

BEFORE_SIZE = ":"  # between a field and the size of its letters, as it is typed


def parse_fields(text: str) -> tuple[CardField, ...]:
    """Return the fields that are typed as `name,role,"Cost, total",email:small`; nothing for none."""
    line = " ".join(text.splitlines())  # csv takes a line break for the end of a row
    names = next(csv.reader([line], skipinitialspace=True), [])
    return tuple(_field(name.strip()) for name in names if name.strip())


def told_card(card: CardSpec | None, part: str, text: str) -> CardSpec | None:
    """Return a spec of which one part is told anew by its text; None if that names no field."""
    card = card or USUAL_CARD
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
