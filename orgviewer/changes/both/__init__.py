"""Two datasets, and what changed between them, into one dataset over both.

May import the model, and the comparison itself. Not for: finding out what changed (see `changes.compare`).
"""
