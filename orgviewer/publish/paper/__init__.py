"""Pages of paper: what stands where on each, as values.

In: a picture and a kind of paper. Out: pages that printers and files paint.
May import: `publish.branches` and all beneath `publish`.
"""
