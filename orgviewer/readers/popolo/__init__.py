"""Popolo's lists into native records.

In: plain data in the shape of Popolo. Out: plain data in the native shape.
May import: `readers.readable` and all beneath `readers`.
"""
