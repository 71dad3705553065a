"""A tree into places: every card in pixels at 100 %, x to the right, y down; arrays only.

In: a chart and a `LayoutSpec`. Out: lefts, tops and bounds; lines; what lies in a rectangle.
May import: `chart` and all beneath; no Qt, no fonts.
"""
