"""What is wrong with the records of a file, beyond the shape of each."""

from __future__ import annotations
