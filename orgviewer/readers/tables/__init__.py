"""Grids into people: columns are recognized, cells cleaned, managers looked up.

In: a grid. Out: a roster, and what is odd about it.
May import: `readers.syntax` and all beneath it.
"""
