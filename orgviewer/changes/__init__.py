"""Two datasets, or two days of one, into what changed from one to the other.

May import the model, and of the readers how tables spell names and vacancies. Not for: drawing or writing
changes (see `chart`, `publish`).
"""

from orgviewer.changes.compare import compare

__all__ = ["compare"]
