"""Plain data of any shape into a table of records: lists, trees, graphs, organizations, whatever wraps them.

In: what a syntax parsed. Out: what was parsed as a table, or as data of a shape further down.
"""
