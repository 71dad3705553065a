"""A chart as one page for the web, which loads nothing.

In: a picture. Out: HTML with its data, style and scripts inside.
May import: `publish.progress` and all beneath `publish`.
"""
