"""The chart as a list of lines, for those who read, walk with the keys or listen.

In: a whole chart. Out: rows of an item model, and what somebody opens or selects there.
May import: `views.chart`, `views.files` and the small parts of the window.
"""
