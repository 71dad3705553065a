"""Names beside the name: how it is read aloud or written in Latin letters.

In: a table whose columns are known. Out: a name for each row, or none.
May import: `model`, and from `tables` what it is given.
"""
