"""Breakdown structures, mind maps and simple boxes with arrows in the language of PlantUML.

In: the text of a file. Out: a Diagram with a page for each block. May import: what `readers.syntax` may.
"""
