"""Folders whose files are read together, or one for all: tables that belong together, states of one day each.

In: a folder, and what reads one of its files. Out: plain data or a grid.
May import: `syntax`, `tables`, and all beneath `readers`.
"""
