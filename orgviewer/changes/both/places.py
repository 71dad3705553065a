"""Where the records of two states stand in one list over both."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from functools import cached_property

from msgspec import Struct

from orgviewer.model.changes import Change
from orgviewer.model.roster import UNKNOWN


class Gone(Struct, frozen=True):
    """Records of the earlier state that are no more there: `missing` from the later one, or `recorded` still.

    Missing ones are places in the earlier state; recorded ones stand by their places in the later one.
    """

    missing: Sequence[int]
    recorded: Mapping[int, int]

    @property
    def all(self) -> Sequence[int]:
        """The places of all in the earlier state."""
        return [*self.missing, *self.recorded.values()]


class JointPlaces(Struct, frozen=True, dict=True):
    """By places in the lists of both states, the place in a list of `count` over both, or UNKNOWN."""

    count: int
    of_earlier: array[int]
    of_later: array[int]

    def of_change(self, change: Change) -> int:
        """Return where the one stands to whom something happened."""
        if change.new_record >= 0:
            return self.of_later[change.new_record]
        return self.of_earlier[change.old_record] if change.old_record >= 0 else UNKNOWN

    def in_later(self, here: int) -> int:
        """Return where the one stands in the later state who stands at a place over both, or UNKNOWN."""
        return self._back_to_later[here] if here >= 0 else UNKNOWN

    @cached_property
    def _back_to_later(self) -> array[int]:
        return self.back(self.of_later)

    def back(self, places: Sequence[int]) -> array[int]:
        """Return by place over both the place in one of the lists, or UNKNOWN."""
        found = array("i", [UNKNOWN]) * self.count
        for place, here in enumerate(places):
            if here >= 0:
                found[here] = place
        return found
