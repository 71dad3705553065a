"""What is wrong with files, as lists that stay open beside the window and lead to the cards.

In: problems, as readers tell them. Out: cards that are chosen, places that are copied.
May import: all beneath the panel, the files and the chart of the window.
"""
