"""A chart as SVG 1.1: real text, a group with an id and a title for each card.

In: a picture. Out: the text of a drawing.
May import: all beneath `publish`.
"""
