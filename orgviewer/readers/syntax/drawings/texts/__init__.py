"""Drawings that people write as text: DOT, Mermaid, PlantUML.

In: the text of a file. Out: a Diagram, or one sentence with a line and a column. Not for: what shapes stand
for (see `readers.drawings`). May import: what `readers.syntax` may.
"""
