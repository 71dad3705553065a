"""What becomes of columns that are no field of a row: left out, schools and work, numbers among texts.

In: a table, and what somebody said of its columns. Out: parts of a table, entries of lives, findings.
May import: the columns of fields, and the syntax.
"""
