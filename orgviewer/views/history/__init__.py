"""The history of the open file in the window: its states, one after the other, and who was in which.

In: what `history` knows of a file. Out: states to show, lines for the panel, people for the search.
"""
