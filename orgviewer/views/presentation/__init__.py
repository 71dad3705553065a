"""Presenting: the chart alone on the whole screen, one branch after another, and all as before at the end.

In: the chart of a window and what lies around it. Out: what the chart shows meanwhile.
"""
