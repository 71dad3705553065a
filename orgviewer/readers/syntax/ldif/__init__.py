"""LDIF, the text form of directories, into a list of entries: what their attributes mean is said elsewhere.

In: the text of a file. Out: what was parsed, a record for each entry. May import: `syntax` and beneath.
"""
