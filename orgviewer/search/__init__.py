"""Finds people and teams by what is said of them, in any script and with small typing errors.

In: a Dataset, and what is typed. Out: who is found, the best first, and why.
May import: `relations`, `model` and all beneath; no Qt.
"""
