"""The head of a table: the rows that name its columns, told from what stands above and beneath them.

In: the rows of a grid. Out: a name for every column, and the row at which the records begin.
May import: `readers.tables.column_names` and all beneath `readers.tables`.
"""
