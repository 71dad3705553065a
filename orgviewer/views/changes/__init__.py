"""The window over two states: what changed as a list beside the chart, and how the second file is opened.

In: a chart over two states. Out: the places that are chosen, and which files are compared.
May import: all beneath the panel, the files and the chart of the window.
"""
