"""Filters of a chart: whom the text of a search leaves in it.

In: a whole chart and a filter. Out: which places of it are meant. May import: `search` and all beneath.
"""
