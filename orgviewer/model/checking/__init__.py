"""What is wrong with the records of a file, beyond the shape of each.

In: a document. Out: findings, errors and warnings. May import: whatever else the model holds.
"""
