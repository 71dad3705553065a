"""Files of programs that draw, into shapes and connectors: one module for each syntax.

In: bytes or text. Out: a Diagram, or one sentence on why it cannot be read. Not for: what shapes stand for
(see `readers.drawings`). May import: what `readers.syntax` may.
"""
