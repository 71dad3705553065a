"""Finds the people of a dataset in a text, and makes links of their names."""

from __future__ import annotations

import html
import re
from functools import cached_property

import numpy as np

from orgviewer.chart.chart import Chart, Kind
from orgviewer.lives.markup import escape, link, text_parts
from orgviewer.model.dataset import primary_membership

LONGEST = 5  # words in a name that is looked for
_WORD = re.compile(r"\w+(?:(?!['’]s\b)[-'’.]\w+)*")  # "Ada's" is the word Ada


class Mentions:
    """Knows where every person's primary card is, and makes links of names.

    A link's target is `card:` and a place in the whole chart.
    """

    def __init__(self, chart: Chart) -> None:
        self._chart = chart

    @cached_property
    def _by_name(self) -> dict[str, int]:
        """The person behind each name; a name that two share stands for neither."""
        found: dict[str, int] = {}
        for place, person in enumerate(self._chart.dataset.persons):
            for name in {person.name, *(other.name for other in person.other_names)}:
                found[name] = place if found.get(name, place) == place else -1
        return found

    def card(self, person: int, membership: int = -1) -> int:
        """Return the place of a person's card: of one membership, else of the primary one; or -1."""
        record = self._chart.dataset.persons[person]
        wanted = membership if membership >= 0 else primary_membership(record)
        kind = Kind.ABSENT if record.absent else Kind.PERSON
        cards = self._chart.cards(kind, person)
        exact = cards[self._chart.membership[cards] == wanted]
        return int(np.concatenate((exact, cards, [-1]))[0])

    def name(self, text: str) -> str:
        """Return a name as HTML: a link if it is the name or id of a person with a card."""
        person = self._chart.dataset.person_index.get(text, self._by_name.get(text, -1))
        card = self.card(person) if person >= 0 else -1
        if card < 0:
            return escape(text)
        return link(f"card:{card}", self._chart.dataset.persons[person].name)

    def linked(self, markup: str, beside: int) -> str:
        """Return HTML in which the names of people are links, but for the person the page is about."""
        return "".join(self._text(part, beside) if is_text else part for is_text, part in text_parts(markup))

    def _text(self, markup: str, beside: int) -> str:
        text = html.unescape(markup)
        words = list(_WORD.finditer(text))
        result, done, word = [], 0, 0
        while word < len(words):
            for last in range(min(word + LONGEST, len(words)) - 1, word - 1, -1):
                start, end = words[word].start(), words[last].end()
                person = self._by_name.get(text[start:end], -1)
                if person >= 0 and person != beside and self.card(person) >= 0:
                    result += [
                        html.escape(text[done:start]),
                        link(f"card:{self.card(person)}", text[start:end]),
                    ]
                    done, word = end, last
                    break
            word += 1
        return "".join(result) + html.escape(text[done:])
