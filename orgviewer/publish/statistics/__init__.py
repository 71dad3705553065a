"""How many there are in a chart, in words: for the window, and as a page beside a chart.

In: a whole chart. Out: rows with their numbers, each with the cards that it counts; these as typed parts.
May import: `paint`, `lives`, and all beneath them.
"""
