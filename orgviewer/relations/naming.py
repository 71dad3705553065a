"""How texts are compared, and who is meant by a name that a record mentions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from orgviewer.model.dataset import Dataset
from orgviewer.model.roster import UNKNOWN

AMBIGUOUS = -2
_MARKS = re.compile("[\u0300-\u036f]+")


def folded(text: str) -> str:
    """Return a text without case and Latin accents, its spaces single; Müller and MULLER are one.

    Marks of other scripts stay, since they are letters there.
    """
    if text.isascii():
        return " ".join(text.lower().split())
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    return " ".join(unicodedata.normalize("NFC", bare).casefold().split())


@dataclass(frozen=True, eq=False)
class Names:
    """The people of a dataset by what they are called; looked through when first asked."""

    dataset: Dataset

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The place in `persons` of whoever has a name; one that two share is AMBIGUOUS."""
        found: dict[str, int] = {}
        for name, place in self._all():
            found[name] = place if found.get(name, place) == place else AMBIGUOUS
        return found

    def meant(self, text: str) -> int:
        """Return the place of whoever has an id, or a name that nobody else has; UNKNOWN for all else."""
        known = self.dataset.person_index.get(text)
        return max(self.places.get(text, UNKNOWN), UNKNOWN) if known is None else known

    def of(self, place: int) -> list[str]:
        """Return what the person at a place is called, the name itself first."""
        roster = self.dataset.roster
        if roster is not None:
            return [roster.names[place]]
        person = self.dataset.persons[place]
        return [person.name, *(other.name for other in person.other_names)]

    def _all(self) -> Iterator[tuple[str, int]]:
        if self.dataset.roster is not None:
            yield from zip(self.dataset.roster.names, range(len(self.dataset.roster)), strict=True)
            return
        for place in range(len(self.dataset.persons)):
            for name in self.of(place):
                yield name, place
