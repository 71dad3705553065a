"""Values of a facet that have an order, numbers and years: in which bins they are, and who is in which.

In: who has which value. Out: a scale, and who is in which of its bins.
May import: the facets, and the model.
"""
