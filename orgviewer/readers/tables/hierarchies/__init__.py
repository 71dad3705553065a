"""Hierarchies in other dress than a column of managers: levels, paths, lists of reporting lines.

In: the columns of a table. Out: columns of which one names managers, or records that stand under each other.
May import: `readers.tables.column_names` and `table`, and all beneath `readers.tables`.
"""
