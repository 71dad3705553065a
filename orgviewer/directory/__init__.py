"""The people of a chart as a directory: a board of teams, or a list of names from A to Z.

In: a chart, and what is chosen of its directory. Out: sections of entries, each with what a reader wants of
somebody: name, role, team, and how to reach them. Window, paper, pages and tables show the same ones.
May import: `paint` and all beneath; of Qt the order of texts.
"""
