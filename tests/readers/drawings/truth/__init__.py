"""Drawings whose truth is known, and how much of it is read back: `python -m tests.readers.drawings.truth`.

In: a random chart. Out: the same chart as files of each kind, and the shares of names, roles and lines
that are read right.
"""
