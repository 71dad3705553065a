"""Drawings of draw.io (diagrams.net) into shapes and connectors: files, pictures that carry one, and its CSV.

In: text, or the bytes of a picture. Out: a Diagram. May import: the other modules of `drawings`.
"""
