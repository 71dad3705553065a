"""Bytes into plain data (syntax), plain data into records (shape), records into a Dataset (checks).

In: a file or a folder. Out: a Dataset, or every problem with its place.
May import: `model` and all beneath; neither Qt nor numpy. In a process of its own: `process`.
"""

from orgviewer.readers.files import read, read_as_told, read_with_places, require_columns, told_spec

__all__ = ["read", "read_as_told", "read_with_places", "require_columns", "told_spec"]
