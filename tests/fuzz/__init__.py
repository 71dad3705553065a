"""Broken files by the thousand: whatever bytes they hold, there is a dataset or a list of problems."""
