"""Files in the window: opened, watched, pasted, their columns asked for, copies saved.

In: a path or pasted text. Out: a scene, or problems to show.
May import: `views.chart` and the small parts of the window.
"""
