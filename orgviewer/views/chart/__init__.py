"""The chart in the window: where it looks, what it shows, and going about on it.

In: a scene; mouse, keys, wheel. Out: frames; another scene, selection or camera.
May import: the small parts of the window (settings, status, background); no other room.
"""
