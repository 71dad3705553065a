"""Flowcharts and mind maps in the language of Mermaid.

In: the text of a file. Out: a Diagram. May import: what `readers.syntax` may.
"""
