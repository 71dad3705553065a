"""Words that stand in tables, which are data, and what they mean: names of columns, nobody.

In: a name or a cell. Out: the field that it names, or what it says.
May import: `model.recognition`, `resources`.
"""
