"""A Dataset into a file to go on with: native YAML, Popolo JSON, a flat table; no layout, no Qt."""

from orgviewer.writers.files import SUFFIXES, write_dataset

__all__ = ["SUFFIXES", "write_dataset"]
