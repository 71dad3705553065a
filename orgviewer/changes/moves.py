"""Who has another superior or team than before; a branch that stays together moves with its head, and once.

Not for: organizations that lie in another one (see `teams`).
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct

from orgviewer.changes.matching import Matched
from orgviewer.changes.names import spelled
from orgviewer.changes.pairs import PairedPlaces, Pairs
from orgviewer.changes.state import DatedState
from orgviewer.model.roster import UNKNOWN

NEW = -2
"""Stands for who or what is in the later state only."""
REPORTS_TO, ORGANIZATION = "reports_to", "organization"
"""The fields by which somebody moves."""


class PersonMove(Struct, frozen=True):
    """A move of a person, by places in both states: by another superior, or in another organization."""

    old: int
    new: int
    field: str
    people: int = 1


def moves(matched: Matched, both: PairedPlaces, is_said: Callable[[str], bool]) -> dict[int, PersonMove]:
    """Return by place in the later state how people moved, of those there in `both` states: each once.

    Who has another superior and another team moved to the former; in the latter are mostly both. A field that
    is not said in both states tells of no move.
    """
    old, new, old_of = matched.old, matched.new, matched.people.old_of
    lines = _other_superiors(matched, both) if is_said(REPORTS_TO) else []
    reseated = _other(both, old.teams, new.teams, matched.organizations) if is_said(ORGANIZATION) else []
    moved, changed = set(lines), set(reseated)
    found: dict[int, PersonMove] = {}
    counts = _branches(matched, both, lines, moved)
    for place in lines:
        found[place] = PersonMove(old_of[place], place, REPORTS_TO, counts.get(place, 1))
    following = {place for place in reseated if place in moved or _follows(matched, place, changed)}
    heads = [place for place in reseated if place not in following]
    counts = _following(matched, following - moved, heads)
    for place in heads:
        found[place] = PersonMove(old_of[place], place, ORGANIZATION, counts.get(place, 1))
    return found


def _other(both: PairedPlaces, before: Sequence[int], after: Sequence[int], pairs: Pairs) -> list[int]:
    """Return who points to something else than before; `pairs` says what is the same of that."""
    translated = [NEW if there == UNKNOWN else there for there in pairs.old_of] + [UNKNOWN]
    return both.differing(before, array("i", map(translated.__getitem__, after)))


def _other_superiors(matched: Matched, both: PairedPlaces) -> list[int]:
    """Return who has another superior; under a post that stayed nobody moved, whoever holds it now."""
    people = matched.people
    found = _other(both, matched.old.superiors, matched.new.superiors, people)
    old, new = matched.old, matched.new
    if old.unclear or new.unclear:
        found = [place for place in found if not _is_named_so(matched, place)]
    if old.ids_are_of_posts and new.ids_are_of_posts:
        found = [
            place for place in found if _superior_id(old, people.old_of[place]) != _superior_id(new, place)
        ]
    posts = matched.posts.old_of
    if not (old.dataset.posts or new.dataset.posts):
        return found

    def is_under_same(place: int) -> bool:
        was, above = old.lines_to_posts[people.old_of[place]], new.lines_to_posts[place]
        if UNKNOWN not in (above, was) and posts[above] == was:
            return True
        superiors = old.superiors[people.old_of[place]], new.superiors[place]
        return any(
            post != UNKNOWN and superior in holders and holders[superior].post == post
            for superior, holders, post in (
                (superiors[0], matched.unnamed.gone, above),
                (superiors[1], matched.unnamed.came, was),
            )
        )

    return [
        place for place in [*found, *_under_vacancies(matched, both, set(found))] if not is_under_same(place)
    ]


def _superior_id(state: DatedState, place: int) -> str:
    """Return the id of a superior, or empty text for none."""
    superior = state.superiors[place]
    return state.ids[superior] if superior != UNKNOWN else ""


def _is_named_so(matched: Matched, place: int) -> bool:
    """Return whether it is unclear in one state who a superior is, of the same name or id in both."""
    before = matched.people.old_of[place]
    if not (_unclear(matched.old, before) or _unclear(matched.new, place)):
        return False
    were, are = (_superior_texts(*side) for side in ((matched.old, before), (matched.new, place)))
    return not were.isdisjoint(are)


def _superior_texts(state: DatedState, place: int) -> set[str]:
    """Return how a superior may be named; what the table says of that if it is unclear who it is."""
    superior = state.superiors[place]
    if superior == UNKNOWN:
        return {spelled(_unclear(state, place))}
    return {spelled(state.names[superior]), spelled(state.own_id(superior))}


def _unclear(state: DatedState, place: int) -> str:
    return state.unclear[place] if state.unclear else ""


def _under_vacancies(matched: Matched, both: PairedPlaces, found: set[int]) -> Iterator[int]:
    """Yield who had and has nobody above, but a post that nobody holds, and another one than before."""
    old, new, people = matched.old, matched.new, matched.people
    for place in both.new:
        before = people.old_of[place]
        if place in found or new.superiors[place] != UNKNOWN or old.superiors[before] != UNKNOWN:
            continue
        if (old.lines_to_posts[before], new.lines_to_posts[place]) != (UNKNOWN, UNKNOWN):
            yield place


def _follows(matched: Matched, place: int, changed: set[int]) -> bool:
    """Return whether somebody went to another team with the superior, from the same one to the same one."""
    old, new = matched.old, matched.new
    before, superior = matched.people.old_of[place], new.superiors[place]
    if superior not in changed or new.teams[superior] != new.teams[place]:
        return False
    was = old.superiors[before]
    return was != UNKNOWN and old.teams[was] == old.teams[before]


def _branches(matched: Matched, both: PairedPlaces, lines: Sequence[int], moved: set[int]) -> dict[int, int]:
    """Return by head how many people moved in each branch, those included who kept their superiors in it."""
    if not lines:
        return {}
    superiors = matched.new.superiors
    kept = Counter(both.of_new(superiors))
    kept.subtract(map(superiors.__getitem__, lines))
    return _counted(superiors, kept, moved)


def _following(matched: Matched, following: set[int], heads: Iterable[int]) -> dict[int, int]:
    """Return by head how many people went to another team with their superiors."""
    superiors = matched.new.superiors
    return _counted(superiors, Counter(map(superiors.__getitem__, following)), set(heads), following)


def _counted(
    superiors: array[int], below: Counter[int], heads: set[int], within: set[int] | None = None
) -> dict[int, int]:
    """Return how many stand beneath each head, and the head; `below` counts those right below each superior.

    Between a head and those beneath it are nothing but others, who are `within` if that is given.
    """
    head_of: dict[int, int] = {head: head for head in heads} | {UNKNOWN: UNKNOWN}
    found = dict.fromkeys(heads, 1)
    for superior, count in below.items():
        path, above = [], superior
        while above not in head_of and (within is None or above in within):
            path.append(above)
            head_of[above] = UNKNOWN  # until it is known, so that no circle is gone round
            above = superiors[above]
        head = head_of.get(above, UNKNOWN)
        head_of |= dict.fromkeys(path, head)
        if head != UNKNOWN:
            found[head] += count
    return found
