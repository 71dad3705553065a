"""Reading in a process of its own, beside the one that shows a window.

In: a path. Out: a Dataset, handed over in small parts.
May import: `readers.files` and all beneath it.
"""
