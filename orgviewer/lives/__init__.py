"""A record into what is said of it, as typed parts, and these as HTML for panel and print.

In: records and their dataset. Out: parts; where their links lead, views and publish say.
May import: `model`, `relations`, `words`.
"""
