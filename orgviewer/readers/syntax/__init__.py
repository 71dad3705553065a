"""Bytes into plain data or a grid of cells, whatever these may mean.

In: a file. Out: `Parsed`: dicts, lists and text, or rows of cells; where each stands, when it is asked for.
May import: `readers.positions`, `readers.readable` and all beneath `readers`.
"""
