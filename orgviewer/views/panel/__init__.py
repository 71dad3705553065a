"""The side panel: the page about whatever is selected, every fact with the number of its source.

In: a chart and a place in it. Out: HTML, shown as text that can be selected and copied.
May import: `views.chart` and the small parts of the window; no other room.
"""
