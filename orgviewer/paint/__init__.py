"""Places into marks, marks into pictures: the only package that decides what is drawn; no widgets.

In: a layout, a theme, a rectangle, a scale. Out: marks; from marks, pixels.
May import: `layout`, `chart`, `words` and all beneath; QtGui without QtWidgets.
"""
