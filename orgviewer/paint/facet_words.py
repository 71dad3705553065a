"""What facets are called, and the values of those that have an order."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from orgviewer.controls import as_label
from orgviewer.model.quantities.evidence import Quantity
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.words.translation import Phrase, number_in_words, tr

if TYPE_CHECKING:
    from orgviewer.chart.colouring import Colouring
    from orgviewer.relations.ordered.scales import Bin, Scale

NAMES: Mapping[FacetKind, Phrase] = {
    FacetKind.ORGANIZATION: "Organization",
    FacetKind.REPORTING: "Reporting line",
    FacetKind.SCHOOL: "School",
    FacetKind.EMPLOYER: "Work elsewhere",
    FacetKind.INTERNSHIP: "Interned at",
    FacetKind.WORK: "Worked or interned at",
    FacetKind.ADVISOR: "Advisor",
    FacetKind.TEACHER: "Teacher",
    FacetKind.PROJECT: "Project",
    FacetKind.ROLE: "Role",
    FacetKind.PLACE: "Place",
    FacetKind.START_YEAR: "Start year",
}
MOST_DECIMALS = 4
COUNTED = 100
"""Wider bins of whole numbers end with a round number, narrower ones with the last that is in them."""


def facet_name(facet: Facet) -> str:
    """Return the name of a facet; a column's is its own."""
    return as_label(facet.column) if facet.kind is FacetKind.COLUMN else tr(NAMES[facet.kind])


def colouring_name(colouring: Colouring) -> str:
    """Return what people are coloured by; of numbers and years with their unit, the least and the most."""
    name, scale = facet_name(colouring.facet), colouring.scale
    if scale is None:
        return name
    named = f"{name} ({scale.unit})" if scale.unit else name
    least, most = _words_of(scale, (scale.least, scale.most))
    if least == most:
        return named
    extent = tr("{name}, {least} to {most}")
    return extent.replace("{least}", least).replace("{most}", most).replace("{name}", named)


def colour_names(colouring: Colouring) -> tuple[str, ...]:
    """Return what the colours of a colouring stand for, in their order."""
    return colouring.texts if colouring.scale is None else bin_names(colouring.scale)


def how_many(colouring: Colouring, count: int) -> str:
    """Return a number of people to stand behind the name of a colour, set apart where that is a number."""
    number = number_in_words(count)
    return number if colouring.scale is None else f"({number})"


def bin_names(scale: Scale) -> tuple[str, ...]:
    """Return the bins of a scale in words: 40,000 to 60,000, below 20, 2015 to 2019, a value alone."""
    return tuple(_bin_name(one, scale) for one in scale.bins)


def _bin_name(one: Bin, scale: Scale) -> str:
    are_years = scale.kind is Quantity.YEARS
    if one.least is None:
        (bound,) = _words_of(scale, (one.below or 0.0,))
        words = tr("before {bound}") if are_years else tr("below {bound}")
        return words.replace("{bound}", bound)
    if one.below is None:
        (bound,) = _words_of(scale, (one.least,))
        words = tr("{bound} and later") if are_years else tr("{bound} and more")
        return words.replace("{bound}", bound)
    last = one.below
    if scale.whole and not (one.closed or one.is_one) and (are_years or last - one.least <= COUNTED):
        last -= 1
    low, high = _words_of(scale, (one.least, last))
    return low if low == high else tr("{low} to {high}").replace("{low}", low).replace("{high}", high)


def _words_of(scale: Scale, numbers: Collection[float]) -> list[str]:
    """Return numbers in groups of three, with the decimals that bounds need; years as they are."""
    if scale.kind is Quantity.YEARS:
        return [f"{number:.0f}" for number in numbers]
    bounds = [bound for one in scale.bins for bound in (one.least, one.below) if bound is not None]
    needed = (*numbers, *bounds)
    decimals = (few for few in range(MOST_DECIMALS) if all(round(one, few) == one for one in needed))
    most = next(decimals, MOST_DECIMALS)
    return [number_in_words(number, most) for number in numbers]
