"""Finding in the window: the field, the list of hits, the legend.

In: what is typed. Out: what lights up, and where the chart goes.
May import: `views.chart`, `views.files` and the small parts of the window.
"""
