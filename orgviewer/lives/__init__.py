"""A record into what is said of it: entries, contacts, sources, with their marks of citation.

In: records and their dataset. Out: parts that panel, print and page show.
May import: `model`, `relations`, `words`.
"""
