"""Bytes into plain data (syntax), plain data into a Dataset (shape); no layout, no Qt."""

from orgviewer.readers.apart import read_apart
from orgviewer.readers.files import read

__all__ = ["read", "read_apart"]
