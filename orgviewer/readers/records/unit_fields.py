"""What a file says of an organization beside its people and where it lies, and of itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from orgviewer.model.dates import PartialDate
from orgviewer.model.records import Meta
from orgviewer.readers.path_names import folded
from orgviewer.readers.readable import text_of
from orgviewer.readers.records.unit_words import HEADS, NAMES, PARENTS, UNITS
from orgviewer.readers.tables.table import UnitFields
from orgviewer.readers.tables.vocabulary.column_meanings import field_of

KINDS = ("type", "classification", "category", "kind", "art", "organizationtype", "orgtype")
"""Fields that say of what kind an organization is, the surer first."""
DRAWING = frozenset(
    ("layout", "style", "background", "color", "colour", "orientation", "position", "collapsed")
)
"""Fields that are about how an organization is drawn."""
GROUPS = frozenset(("contact", "address", "uri", "contactdetails"))
"""Groups of fields that say more of an organization."""
HIDDEN = "hide"
"""The style of what joins lines in a drawing and is no organization (the organigram tool of Berlin, 1.1)."""
DOCUMENT = "document"
"""Fields in which a file says what it is."""


def is_joint(unit: Mapping[str, object]) -> bool:
    """Return whether a unit only joins the lines of a drawing."""
    layout = unit.get("layout")
    styled = layout if isinstance(layout, dict) else unit
    return text_of(styled.get("style")) == HIDDEN


def unit_fields(unit: Mapping[str, object], name: str) -> UnitFields:
    """Return what a unit says of itself in words."""
    plain = {folded(field): text for field, text in _texts(unit)}
    kind = next((plain[word] for word in KINDS if plain.get(word)), "")
    other: dict[str, str] = {}
    for field, text in _texts(unit):
        if not _is_told(field, unit) and text not in (name, kind):
            other.setdefault(field, text)
    return UnitFields(name, kind, other)


def _is_told(field: str, unit: Mapping[str, object]) -> bool:
    """Return whether a field of a unit is told elsewhere, or is about its drawing, or says yes or no."""
    word = folded(field)
    if word in ("id", *NAMES, *PARENTS, *HEADS, *KINDS, *DRAWING) or word in UNITS:
        return True
    is_of_head = any(word.startswith(folded(head)) for head in unit if folded(head) in HEADS)
    return is_of_head or field_of(field) == "reports_to" or word.startswith("is")


def _texts(unit: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Yield the plain fields of a unit, and those of its groups."""
    for name, value in unit.items():
        if isinstance(value, dict) and folded(name) in GROUPS:
            yield from _texts(value)
        elif not isinstance(value, dict | list) and (text := text_of(value).strip()):
            yield name, text


def meta_of(fields: Mapping[str, object]) -> Meta:
    """Return what a file says of itself: its title, and the day of its version."""
    document = fields.get(DOCUMENT)
    said = document if isinstance(document, dict) else {}
    day = text_of(said.get("version")) or text_of(said.get("date"))
    try:
        as_of = str(PartialDate.parse(day)) if day else None
    except ValueError:
        as_of = None
    return Meta(title=text_of(said.get("title")) or None, as_of=as_of)
