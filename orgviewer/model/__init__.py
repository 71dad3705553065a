"""The records of a file and what can be asked of them; no files, no layout, no Qt."""
