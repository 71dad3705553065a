"""At home on a desktop: the program's entry in a person's menu, its icon and the files that it opens.

In: the path of the running program; out: files in the folder of a person's data, and their removal.
May import: resources, outputs, errors, the words and the standard library.
Not for: whether a window can open (see `commands.display`).
"""
