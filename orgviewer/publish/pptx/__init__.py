"""A chart as slides: shapes and glued connectors that can be edited.

In: a picture. Out: the bytes of a presentation (ECMA-376).
May import: `publish.branches` and all beneath `publish`; the engine for slides.
"""
