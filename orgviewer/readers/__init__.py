"""Bytes into plain data (syntax), plain data into a Dataset (shape); no layout, no Qt."""

from orgviewer.readers.apart import read_apart
from orgviewer.readers.files import read
from orgviewer.readers.told import read_as_told, table_spec

__all__ = ["read", "read_apart", "read_as_told", "table_spec"]
