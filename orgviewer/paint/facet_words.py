"""What facets are called."""

from __future__ import annotations

from collections.abc import Mapping

from orgviewer.controls import as_label
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.words.translation import Phrase, tr

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


def facet_name(facet: Facet) -> str:
    """Return the name of a facet; a column's is its own."""
    return as_label(facet.column) if facet.kind is FacetKind.COLUMN else tr(NAMES[facet.kind])
