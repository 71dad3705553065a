"""The people of the chart as a board or a phone list, in the chart's place.

In: the chart that is shown, what is selected and who is lit up in it. Out: a selection. Rows are shown as
somebody scrolls to them, and none of them is an object.
May import: `views.chart` and the small parts of the window.
"""
