"""`orgviewer stats`: how many there are, as text for people, as JSON and as a table.

In: a file. Out: lines. May import: all that the other commands may; no Qt.
"""
