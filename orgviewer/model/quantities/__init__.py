"""Numbers and dates as files write them, told from texts and from ids that only look like numbers.

In: the name of a column and its different texts. Out: a number for each, or that the column is text.
May import: nothing of the program but `naming` and `dates`.
"""
