"""The ways out of the window: pictures and paper, with a preview, progress and a Cancel.

In: what is shown, and a person's choices. Out: files, pages, the clipboard.
May import: `views.files`, `views.chart` and the small parts of the window.
"""
