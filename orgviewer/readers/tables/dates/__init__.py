"""Dates as people and systems write them.

In: cells of a column. Out: dates of the format, and what could not be told.
May import: `model.dates`, and what is beneath all readers.
"""
