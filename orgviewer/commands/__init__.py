"""What can be typed: each command is a module, loaded when it is asked for.

In: words typed. Out: a window, a file, lines, an exit code.
May import: everything beneath; `cli` itself neither Qt nor numpy, so that it starts at once.
"""
