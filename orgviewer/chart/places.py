"""How cards are counted: by their places in the whole tree, or as nodes of what is visible of it.

A place outlives a fold; a node is what is laid out, painted and clicked. Where nothing is folded the two are
the same number, which is why they are different types. What is asked of any chart, folded or whole, takes a
plain number of that chart. Arrays are indexed by either, see `Chart.whole` for the way from nodes to places.
"""

from __future__ import annotations

from typing import Final, NewType

Place = NewType("Place", int)
"""A card of the whole chart, in which nothing is folded; breadth-first, from 0."""

Node = NewType("Node", int)
"""A card of the visible chart; breadth-first, from 0."""

NO_PLACE: Final = Place(-1)
NO_NODE: Final = Node(-1)
ROOT: Final = Place(0)
VISIBLE_ROOT: Final = Node(0)
