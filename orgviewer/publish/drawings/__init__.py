"""Charts handed over to programs that draw charts themselves: boxes and lines to go on with there.

In: a picture. Out: the bytes of a file. What a card stands for is said in each file, so that it can be read
back as what it was. May import: `paint` and all beneath it, Qt without widgets.
"""
