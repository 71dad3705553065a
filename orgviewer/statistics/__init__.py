"""How many: the figures of every card over its branch, for all cards at once.

In: a tree as arrays, who stands on its cards, and what a file says of them in numbers. Out: figures by card.
May import: `relations`, `model` and all beneath; no Qt.
"""
