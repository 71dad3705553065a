"""The data model of a SmartArt: its points, and which of them stands above which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field

from orgviewer.readers.syntax.drawings.slides.elements import SlideElement, every, inner, number

BOXES = frozenset(("node", "asst"))
"""Kinds of points that are boxes."""
WAYS = frozenset(("parTrans", "sibTrans"))
"""Kinds of points that stand for the way from a box to one beneath it, or to the next one."""


class SmartBranch(Struct, frozen=True):
    """A box beneath another point, its turn there, and the points of the ways that lead to and from it."""

    below: str
    turn: float
    to_parent: str
    to_sibling: str


class DataModel(Struct):
    """Boxes and ways by their ids, what the layout made of them, and branches by the point above."""

    boxes: dict[str, SlideElement] = field(default_factory=dict)
    ways: dict[str, SlideElement] = field(default_factory=dict)
    made: dict[str, SlideElement] = field(default_factory=dict)
    roots: list[str] = field(default_factory=list)
    branches: dict[str, list[SmartBranch]] = field(default_factory=dict)
    layout: str = ""

    @property
    def owners(self) -> Mapping[str, str]:
        """What the layout made, by its id: the box or way that it shows."""
        shown = ((name, inner(point, "prSet")) for name, point in self.made.items())
        return {name: said.get("presAssocID", "") for name, said in shown if said is not None}

    def in_order(self) -> Iterator[str]:
        """Yield the boxes from the top down, each once, those that hang nowhere at the end."""
        seen: set[str] = set()
        waiting = [*reversed(self.roots)]
        for start in (None, *self.boxes):
            if start is not None and start not in seen:
                waiting.append(start)
            while waiting:
                name = waiting.pop()
                if name in seen:
                    continue
                seen.add(name)
                if name in self.boxes:
                    yield name
                waiting += [branch.below for branch in reversed(self.branches.get(name, []))]

    def tops(self) -> Sequence[str]:
        """Return the boxes right beneath the document."""
        return [branch.below for root in self.roots for branch in self.branches.get(root, [])]


def data_model(root: SlideElement) -> DataModel:
    """Return what the part of a data model holds."""
    model = DataModel()
    for point in every(root, "ptLst/pt"):
        name, kind = point.get("modelId", ""), point.get("type", "node")
        if kind in BOXES:
            model.boxes[name] = point
        elif kind in WAYS:
            model.ways[name] = point
        elif kind == "pres":
            model.made[name] = point
        elif kind == "doc":
            model.roots.append(name)
            said = inner(point, "prSet")
            model.layout = "" if said is None else said.get("loTypeId", "")
    known = {*model.boxes, *model.roots}
    for way in every(root, "cxnLst/cxn"):
        above, below = way.get("srcId", ""), way.get("destId", "")
        if way.get("type", "parOf") == "parOf" and above in known and below in model.boxes:
            to_parent, to_sibling = way.get("parTransId", ""), way.get("sibTransId", "")
            branch = SmartBranch(below, number(way, "srcOrd"), to_parent, to_sibling)
            model.branches.setdefault(above, []).append(branch)
    for branches in model.branches.values():
        branches.sort(key=lambda branch: branch.turn)
    return model
