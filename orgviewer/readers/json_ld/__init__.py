"""Linked data in JSON (JSON-LD 1.1) of schema.org and W3C ORG into Popolo's lists.

In: plain data with its context, which is read and never fetched. Out: plain data in the shape of Popolo.
May import: `readers.registers.popolo_lists`, `readers.popolo` and all beneath it.
"""
