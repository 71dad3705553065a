"""Bytes into plain data (syntax), plain data into records (shape), records into a Dataset (checks).

In: a file or a folder. Out: a Dataset, or every problem with its place.
May import: `model` and all beneath; neither Qt nor numpy.
"""

from orgviewer.readers.files import read, read_as_told, told_spec
from orgviewer.readers.process.worker import read_apart

__all__ = ["read", "read_apart", "read_as_told", "told_spec"]
