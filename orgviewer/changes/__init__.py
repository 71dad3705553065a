"""Two datasets, or two days of one, into what changed from one to the other.

May import the model and numpy. Not for: drawing or writing changes (see `chart`, `publish`).
"""
