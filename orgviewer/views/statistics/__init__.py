"""How many there are, beside the chart: bars, and whom each of them counts.

In: the chart that is shown. Out: cards that light up, and one that is selected.
May import: `views.chart`, what lies beside it, and all beneath `views`.
"""
