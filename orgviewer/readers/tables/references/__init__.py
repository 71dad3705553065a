"""Who is meant when a row names another: by id, by another key of the row, or by name.

In: the ids, names and other columns of a table, and what its rows call others. Out: rows.
May import: `model` and beneath.
"""
