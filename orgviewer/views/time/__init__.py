"""The bar of time under the chart: which day is shown, and on which days something changes.

In: the days of changes, and the day of the chart. Out: the day that a person wants to see.
May import: the model, words, what is drawn with (`paint.theme`), and what all views share.
"""
