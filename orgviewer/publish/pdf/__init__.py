"""A chart as PDF: vector pages, bookmarks, links, and the lives of its people.

In: a picture. Out: the bytes of a PDF.
May import: `publish.paper` and all beneath `publish`; the engine for PDF.
"""
