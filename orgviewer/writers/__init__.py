"""A Dataset into a file to go on with: native YAML, Popolo JSON, a flat table, registers.

In: a Dataset. Out: a file, and what it cannot hold.
May import: `model` and all beneath; neither Qt nor numpy.
"""

from orgviewer.writers.files import SUFFIXES, write_dataset

__all__ = ["SUFFIXES", "write_dataset"]
