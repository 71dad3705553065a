"""What git knows of a file: its commits, and what it held in each, read with git itself.

Nothing of a repository is run, and nothing in it is changed. In: a path. Out: states, and bytes.
"""
