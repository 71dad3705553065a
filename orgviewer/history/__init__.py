"""A file through time: its states, each of one day, from a folder of dated files or from git.

In: a path. Out: the states, and the Dataset of each of them, read when it is asked for.
May import: `readers`, `changes`, and all beneath; neither Qt nor numpy.
"""
