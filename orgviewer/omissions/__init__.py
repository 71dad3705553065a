"""What is left off a dataset before it is drawn or written: records in, records out.

In: a Dataset and what somebody wants left off. Out: another Dataset in which that is nowhere, so that nothing
that is made of it can tell it.
May import: `model` and all beneath, and numpy; no Qt.
"""

from orgviewer.omissions.without import alike_without, ids_without, new_id, without

__all__ = ["alike_without", "ids_without", "new_id", "without"]
