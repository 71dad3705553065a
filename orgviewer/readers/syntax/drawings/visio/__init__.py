"""Drawings of Visio (VSDX) into shapes and connectors: pages, masters, shape data, glue, containers.

In: the bytes of an archive. Out: a Diagram. May import: the other modules of `drawings`.
"""
