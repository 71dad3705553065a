"""Public registers of people and offices, each in a format of its own, into Popolo's lists.

In: plain data as a register publishes it. Out: plain data in the shape of Popolo, with places in the file.
May import: `readers.popolo` and all beneath it.
"""
