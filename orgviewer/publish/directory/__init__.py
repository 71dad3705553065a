"""A directory as files of other programs: pages, a page for the web, a text, a table.

In: a directory with what draws its photos. Out: bytes, which say nothing that the directory does not.
"""
