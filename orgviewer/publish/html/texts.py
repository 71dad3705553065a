"""What the page of a chart says for itself, in the person's language; its scripts hold no words.

Words in {braces} are gaps that the page fills.
"""

from __future__ import annotations

from collections.abc import Mapping

from orgviewer.words.translation import tr


def webpage_words() -> Mapping[str, object]:
    """Return the page's words by the names that its scripts use."""
    return {**_tools(), **_facts(), "months": _months(), "kinds": _kinds()}


def _tools() -> dict[str, object]:
    """Return what stands on buttons and says what happens."""
    return {
        "chart": tr("Organization chart"),
        "details": tr("Details"),
        "zoomIn": tr("Zoom in (+)"),
        "zoomOut": tr("Zoom out (−)"),
        "fit": tr("Show the whole chart (F)"),
        "foldAll": tr("Fold all (Shift+Space)"),
        "unfoldAll": tr("Unfold all (Ctrl+Space)"),
        "print": tr("Print (Ctrl+P)"),
        "find": tr("Find a name, a role, a team"),
        "next": tr("Next (Enter)"),
        "previous": tr("Previous (Shift+Enter)"),
        "found": tr("{turn} of {all}"),
        "nothing": tr("not found"),
        "close": tr("Close (Esc)"),
        "keys": tr(
            "Arrow keys go from card to card, with Shift or without a selected card they move the chart; "
            "Space folds, Enter shows details, / finds."
        ),
    }


def _facts() -> dict[str, object]:
    """Return what stands about people, teams and the file."""
    return {
        "about": tr("About"),
        "withPeople": tr("with {names}"),
        "alsoReportsTo": tr("also reports to {name}"),
        "asOf": tr("As of {day}"),
        "assistant": tr("assistant"),
        "awards": tr("Awards"),
        "biography": tr("Biography"),
        "born": tr("born {day}"),
        "citedIn": tr("cited in “{title}”"),
        "claims": tr("Claims"),
        "contact": tr("Contact"),
        "dissolved": tr("dissolved {day}"),
        "education": tr("Education"),
        "expected": tr("expected when the source was written"),
        "founded": tr("founded {day}"),
        "interests": tr("Interests"),
        "links": tr("Links"),
        "members": tr("Members"),
        "more": tr("and {number} more"),
        "onBehalfOf": tr("on behalf of {name}"),
        "other": tr("Other"),
        "partOf": tr("Part of"),
        "projects": tr("Projects"),
        "publications": tr("Publications"),
        "reports": tr("Direct reports"),
        "reportsTo": tr("reports to {name}"),
        "since": tr("since {day}"),
        "sources": tr("Sources"),
        "teams": tr("Teams and functions"),
        "until": tr("until {day}"),
        "work": tr("Work"),
    }


def _kinds() -> dict[str, str]:
    """Return kinds of employment by their names in a file."""
    return {"internship": tr("internship"), "fellowship": tr("fellowship"), "teaching": tr("teaching")}


def _months() -> list[str]:
    """Return the months as they are shortened in a date."""
    return tr("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split()
