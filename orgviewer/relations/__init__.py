"""What people have in common: schools, employers, teams, managers, and how that connects them.

In: a Dataset. Out: values of facets, ties, chains of what is shared.
May import: `model` and all beneath; no Qt.
"""
