"""The inside of a card: its avatar, its texts, its labels, its badge.

In: a chart and its nodes. Out: marks of cards, measured and elided.
May import: `paint.marks`, `paint.text_metrics`, `paint.theme` and all beneath `paint`.
"""
