"""Names that must differ: each as it is wanted, or with the first number that nobody has."""

from __future__ import annotations

from collections.abc import Container


class Numbering:
    """Gives out names; those `taken` before are given to nobody, also those that are taken meanwhile.

    Takes a time that grows with the names, however many want the same.
    """

    def __init__(self, taken: Container[str] = ()) -> None:
        self._taken = taken
        self._given: set[str] = set()
        self._turns: dict[str, int] = {}

    def name(self, wanted: str) -> str:
        """Return a name, with a number behind it if another has it: Ada, Ada (2), Ada (3)."""
        name, turn = wanted, self._turns.get(wanted, 2)
        while name in self._given or name in self._taken:
            name, turn = f"{wanted} ({turn})", turn + 1
        self._turns[wanted] = turn
        self._given.add(name)
        return name
