"""Grids into people: columns are recognized, cells cleaned, managers looked up.

In: a grid. Out: `Shaped`: a roster, and what is odd about it.
May import: `readers.syntax`, `readers.shaped` and all beneath it.
"""
