"""Files that state what stands under what: graphs with data, outlines, mind maps, texts, our own SVG.

In: bytes or text. Out: a Diagram, or one sentence on why it cannot be read. May import: what its parent may.
"""
