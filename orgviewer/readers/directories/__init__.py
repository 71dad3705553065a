"""Entries of directories into people: what is none told apart, distinguished names and lists of reports read.

In: records, or a table of them, whatever system wrote it. Out: the same, as a table of people has it.
May import: `records`, `tables` and beneath.
"""
