"""Entering the rooms of a window that few files have something for; loaded when one does.

In: a window. Out: the room, made at the first time. May import: all rooms of the window.
"""
