"""Drawings as tables: a row for each shape and each line of a diagram, into nodes and links.

In: a grid. Out: plain data of a graph, which `readers.records` reads. May import: `readers.tables`.
"""
