"""How a number of a card came about, in words: 14 = 12 people + 2 vacancies."""

from __future__ import annotations

import numpy as np

from orgviewer.arrays import AnyIntegers, branch_ranges
from orgviewer.chart.chart import Chart, Kind
from orgviewer.paint.cards.labels import people_in_words
from orgviewer.words.translation import Plural, counted, number_in_words, tr

KINDS = (
    Plural("%n person", "%n people"),
    Plural("%n vacancy", "%n vacancies"),
    Plural("%n manager not in the file", "%n managers not in the file"),
)
"""What is counted together, in the order in which it is told."""


def sum_in_words(people: int, vacant: int, absent: int = 0) -> str:
    """Return what is counted together, and what it consists of if that is more than one kind."""
    numbers = zip((people, vacant, absent), KINDS, strict=True)
    parts = [counted(number, *words) for number, words in numbers if number]
    if len(parts) < 2:
        return "".join(parts)
    return f"{number_in_words(people + vacant + absent)} = {' + '.join(parts)}"


def count_lines(whole: Chart, place: int) -> list[str]:
    """Return how many stand directly beneath a card of a whole chart, and at and beneath it, as sums."""
    if whole.left_out[place]:  # what the filter left of the branch is no count of it
        return [people_in_words(whole, place, int(whole.people[place]))]
    whole, place = whole.full, int(whole.full_places[place])  # posts and teams may be left out, too
    first, count = (int(each[place]) for each in whole.children)
    if not count:
        return []
    direct = _counted(whole, np.arange(first, first + count))
    inside = _counted(
        whole, np.concatenate([np.arange(*ends) for ends in branch_ranges(whole.parent, place)])
    )
    lines = []
    if any(direct):
        lines.append(tr("directly beneath: {sum}").replace("{sum}", sum_in_words(*direct)))
    if any(inside) and inside != direct:
        lines.append(tr("in the whole branch: {sum}").replace("{sum}", sum_in_words(*inside)))
    return lines


def _counted(whole: Chart, places: AnyIntegers) -> tuple[int, int, int]:
    """Return how many different people, vacant posts and absent managers stand at places."""
    kinds, records = whole.kind[places], whole.record[places]
    are_people = np.zeros(len(whole.dataset.persons), bool)
    are_people[records[kinds == Kind.PERSON]] = True
    if len(whole.held):
        are_people[whole.held[np.isin(whole.held[:, 0], places), 1]] = True
    posts = records[kinds == Kind.VACANCY].tolist()
    vacant = {post for post in posts if whole.dataset.is_said_vacant(post)}
    return int(are_people.sum()), len(vacant), int((kinds == Kind.ABSENT).sum())
