"""What cards say and how they are marked, as a person chooses it in a window.

May import: views.chart and below, fields, paint. Not for: what becomes of it (see `paint.cards`).
"""
