"""Two datasets, and what changed between them, into one dataset over both.

May import the model. Not for: finding out what changed.
"""
