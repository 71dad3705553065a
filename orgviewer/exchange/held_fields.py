"""What shapes of a drawing hold of their cards beside the text: its names, for who writes them and who reads.

Not for: cells of tables (see `orgviewer.cells`).
"""

from __future__ import annotations

NAMESPACE = "urn:orgviewer:card"
"""That of the element which holds it on slides."""
SHOWN, LINES = "shown", "lines"
"""What holds the sign of the text, and what stands on a card beneath name and role, line by line."""
CARD, DOTTED_CARDS, CHART_SIGN = "card-in-chart", "dotted-in-chart", "sign-of-chart"
"""Which card of the whole chart a box is, where pages show some of them again; those of its dotted-line
managers, who may be on others; and what tells this chart from others in the same file.
"""
OF_PLACE = frozenset((CARD, DOTTED_CARDS, CHART_SIGN))
"""The fields that only say where in a chart a box stands, and nothing of whom it is."""
BETWEEN_HOLDERS = "; "
"""Stands between the names of those who share a post, where they are on one line."""
