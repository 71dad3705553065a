"""A Dataset into a tree: breadth-first arrays of nodes, and what of it is visible.

In: a Dataset and a `ChartSpec`. Out: a chart; the same spec gives the same chart.
May import: `relations`, `model` and all beneath; no Qt.
"""
