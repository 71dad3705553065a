"""Two datasets, or two days of one, into what changed from one to the other.

May import the model, and of the readers how tables spell names and vacancies. Not for: drawing or writing
changes (see `chart`, `publish`).
"""

from orgviewer.changes.compare import compare, compare_states
from orgviewer.changes.state import DatedState

__all__ = ["DatedState", "compare", "compare_states"]
