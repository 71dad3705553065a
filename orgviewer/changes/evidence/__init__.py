"""Where what changed between two states stands in the files of both, by the second reading of each.

In: two files that were read, and what changed. Out: a place in each for every change.
May import comparing, and `readers`. Not for: writing or showing it.
"""
