"""What may be typed: options and arguments, and the parser of every command.

In: words. Out: values that commands take. May import: choices and words; no model, no Qt, no numpy.
"""
