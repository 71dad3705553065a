"""What the page of a chart says for itself, in the person's language; its scripts hold no words.

Words in {braces} are gaps that the page fills.
"""

from __future__ import annotations

from collections.abc import Mapping

from orgviewer.paint.cards.signs import Sign, meaning
from orgviewer.words.translation import number_in_words, tr


def webpage_words() -> Mapping[str, object]:
    """Return the page's words by the names that its scripts use."""
    return {**_tools(), **_facts()}


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
    """Return what stands about the cards of the chart."""
    return {
        "about": tr("About"),
        "alsoIn": tr("also in {teams}"),
        "members": tr("Members"),
        "more": tr("and {number} more"),
        "parting": number_in_words(1_000).strip("10"),
        "partOf": tr("Part of"),
        "reports": tr("Direct reports"),
        "signs": {sign.value: meaning(sign) for sign in Sign},
        "sources": tr("Sources"),
        "teams": tr("Teams and functions"),
    }
