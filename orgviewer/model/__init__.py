"""The records of a file and what can be asked of them.

In: plain values. Out: records, a Dataset, and answers.
May import: `errors`; no files, no layout, no Qt, no numpy.
"""
