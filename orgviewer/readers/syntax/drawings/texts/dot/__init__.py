"""Graphs in the language of Graphviz, read as `dot` itself reads them.

In: the text of a file. Out: a Diagram with a page for each graph. May import: what `readers.syntax` may.
"""
