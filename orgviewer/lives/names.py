"""Finds the people of a dataset by what a text calls them, and makes links of their names."""

from __future__ import annotations

import re
from collections.abc import Iterable

from orgviewer.lives.enough import EVERYTHING, until_enough
from orgviewer.lives.parts import PRIMARY, Inline, Line, PersonLink, Words
from orgviewer.lives.texts import joined, label, line
from orgviewer.model.dataset import Dataset
from orgviewer.model.roster import UNKNOWN

LONGEST = 5  # words in a name that is looked for
_WORD = re.compile(r"\w+(?:(?!['’]s\b)[-'’.]\w+)*")  # "Ada's" is the word Ada


class Names:
    """Knows by which names the people of a dataset go."""

    def __init__(self, dataset: Dataset) -> None:
        self.dataset = dataset

    def name(self, text: str) -> Line:
        """Return a name or the id of somebody as a link, or as the text that it is."""
        person = self.dataset.person_meant(text)
        return line(text) if person < 0 else self.person(person)

    def person(self, index: int, membership: int = PRIMARY) -> Line:
        """Return the name of somebody by place in the dataset, as a link."""
        return (PersonLink(index, label(self.dataset.persons[index].name), membership),)

    def has_left(self, index: int) -> bool:
        """Return whether somebody, by place, is in the earlier of two states alone."""
        both = self.dataset.both
        return both is not None and both.persons.has_left(index)

    def organization(self, identifier: str | None) -> str:
        """Return the name of an organization by its id."""
        if not identifier:
            return ""
        return label(self.dataset.organizations[self.dataset.organization_index[identifier]].name)

    def former_organization(self, identifier: str | None) -> str:
        """Return what an organization was called in the earlier of two states, if that had it."""
        both, place = self.dataset.both, self.dataset.organization_index.get(identifier or "", UNKNOWN)
        before = both.organizations.earlier[place] if both is not None and place >= 0 else UNKNOWN
        if both is None or before < 0:
            return self.organization(identifier)
        return label(both.earlier.organizations[before].name)

    def row(self, texts: Iterable[str | None], most: float = EVERYTHING) -> Line:
        """Return names and ids in a row, up to `most` (see `enough`)."""
        return joined(until_enough((self.name(text) for text in texts if text), most), ", ")

    def mentions(self, text: str, beside: int = -1) -> Line:
        """Return a text in which the names of people are links, but for the person it is about."""
        words = list(_WORD.finditer(text))
        parts: list[Inline] = []
        done = word = 0
        while word < len(words):
            for last in range(min(word + LONGEST, len(words)) - 1, word - 1, -1):
                start, end = words[word].start(), words[last].end()
                person = self.dataset.name_index.get(text[start:end], UNKNOWN)
                if person >= 0 and person != beside:
                    parts += [Words(text[done:start])] if done < start else []
                    parts.append(PersonLink(person, text[start:end], PRIMARY))
                    done, word = end, last
                    break
            word += 1
        return (*parts, Words(text[done:])) if done < len(text) else tuple(parts)
