"""Presentations (PPTX) into shapes and connectors: SmartArt, free shapes, tables, pictures.

In: the bytes of a file. Out: a Diagram; a page is a slide. Not for: what shapes stand for (see
`readers.drawings`). May import: what `readers.syntax.drawings` may.
"""
