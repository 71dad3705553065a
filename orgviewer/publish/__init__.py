"""Charts as files for other programs: pixels, vectors, pages, slides, a page for the web, lists.

In: a picture. Out: bytes in a file that is written whole or not at all.
May import: `paint`, `lives` and all beneath; Qt without widgets.
"""
