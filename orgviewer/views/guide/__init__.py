"""The guide in the window: its pages with contents, search and links.

In: the pages that lie beside the program. Out: the one that fits what somebody is doing.
May import: the small parts of the window.
"""
