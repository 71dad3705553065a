"""What is said of whoever is on a card, by the name of a field: for cards that show it and rules that ask.

May import: relations, statistics, model, numpy. Not for: drawing any of it (see `paint.cards`).
"""
