"""What a format cannot hold of a chart, in one sentence that is said before it is written.

Only what the chart at hand has is told.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.spec import CardLook, PersonField
from orgviewer.choices import PictureFormat, SlideShapes
from orgviewer.links import emails
from orgviewer.paint.picture import Picture
from orgviewer.words.translation import Phrase, tr


class ChartPart(enum.Enum):
    """What charts may have and files of other programs may not hold."""

    PHOTOS = enum.auto()
    DOTTED_LINES = enum.auto()
    COLOURS = enum.auto()
    INFERRED_LINES = enum.auto()
    MARKS = enum.auto()
    KEY = enum.auto()
    EMAILS = enum.auto()
    DATA = enum.auto()
    PLACES = enum.auto()
    FURTHER_CARDS = enum.auto()


NAMES: Mapping[ChartPart, Phrase] = {
    ChartPart.PHOTOS: "photos",
    ChartPart.DOTTED_LINES: "dotted lines",
    ChartPart.COLOURS: "colours",
    ChartPart.INFERRED_LINES: "which lines no source states",
    ChartPart.MARKS: "badges and icons of rules",
    ChartPart.KEY: "what the marks of rules mean",
    ChartPart.EMAILS: "e-mail addresses",
    ChartPart.DATA: "ids and sources",
    ChartPart.PLACES: "where cards stand",
    ChartPart.FURTHER_CARDS: "which cards are of one person",
}
"""What each is called in a list; translated where it is shown."""
_TEXTS = (ChartPart.PHOTOS, ChartPart.EMAILS, ChartPart.DATA, ChartPart.PLACES, ChartPart.FURTHER_CARDS)
_NOWHERE = (ChartPart.MARKS, ChartPart.KEY)
"""What no drawing holds, nor SmartArt."""
NOT_HELD: Mapping[PictureFormat, tuple[ChartPart, ...]] = {
    PictureFormat.DRAWIO: (ChartPart.PHOTOS,),
    PictureFormat.MERMAID: _TEXTS,
    PictureFormat.PLANTUML: (*_TEXTS, ChartPart.COLOURS, ChartPart.DOTTED_LINES, ChartPart.INFERRED_LINES),
    PictureFormat.DOT: (ChartPart.PHOTOS, ChartPart.PLACES),
    PictureFormat.GRAPHML: (ChartPart.PHOTOS,),
    PictureFormat.OPML: (
        ChartPart.PHOTOS,
        ChartPart.COLOURS,
        ChartPart.PLACES,
        ChartPart.DOTTED_LINES,
        ChartPart.INFERRED_LINES,
    ),
    PictureFormat.VSDX: (ChartPart.PHOTOS,),
}
SMART_ART = (*_TEXTS, ChartPart.DOTTED_LINES, ChartPart.INFERRED_LINES)
"""What SmartArt cannot hold."""


def losses(picture: Picture, kind: PictureFormat) -> str:
    """Return what a format cannot hold of a picture; empty if it holds all."""
    return _sentence(picture, str(kind), (*NOT_HELD[kind], *_NOWHERE))


def slide_losses(picture: Picture, _kind: PictureFormat) -> str:
    """Return what SmartArt cannot hold of a picture; free shapes hold all that is seen."""
    is_smart_art = picture.spec.shapes is SlideShapes.SMART_ART
    return _sentence(picture, "SmartArt", (*SMART_ART, *_NOWHERE)) if is_smart_art else ""


def _sentence(picture: Picture, name: str, parts: tuple[ChartPart, ...]) -> str:
    """Return that a kind of file does not hold some parts, as far as the chart has them."""
    chart = picture.layout.chart
    had = set(_parts_of(chart))
    named = [tr(NAMES[part]) for part in parts if part in had]
    if not named:
        return ""
    said = tr("{kind} does not hold: {list}.").replace("{kind}", name)
    return said.replace("{list}", ", ".join(named))


def _parts_of(chart: Chart) -> Iterator[ChartPart]:
    """Yield what a chart has."""
    people = chart.record[chart.kind == Kind.PERSON].tolist()
    persons = chart.dataset.persons
    if len(people) > len(set(people)):
        yield ChartPart.FURTHER_CARDS
    if any(persons[person].image for person in people):
        yield ChartPart.PHOTOS
    if len(chart.dotted):
        yield ChartPart.DOTTED_LINES
    if chart.inferred.any():
        yield ChartPart.INFERRED_LINES
    if any(rule.look in (CardLook.BADGE, CardLook.ICON) for rule in chart.spec.rules):
        yield ChartPart.MARKS
    if chart.spec.rules:
        yield ChartPart.KEY
    are_shown = any(field.name == str(PersonField.EMAIL) for field in chart.spec.card.fields)
    told = (persons[person] for person in people)
    if not are_shown and any(emails(one.email, one.contact_details) for one in told):
        yield ChartPart.EMAILS
    yield from (ChartPart.COLOURS, ChartPart.DATA, ChartPart.PLACES)
