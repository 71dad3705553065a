"""Who of a later state is who of an earlier one: by id, else by e-mail address, else by name.

Ids tell most, but not always: some exports number their rows, and some releases are renumbered as a whole.
Not for: names that are only alike (see `likeness`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence, Set
from itertools import compress

from orgviewer.changes.names import initial, is_short, share_a_word, spelled
from orgviewer.changes.pairs import MatchKey, Pairs
from orgviewer.changes.signs import Signs, signs_of
from orgviewer.changes.state import DatedState
from orgviewer.model.roster import UNKNOWN

FEWEST = 5
"""People with an id in both states by whom it can be told that these ids mean nothing."""
KNOWN_ENOUGH = 3
"""Signs that are known of both and all differ, so that a name alone does not make two people one."""
FEW = 2
"""The same for people of a name that several have, or of files in which names are all there is."""
MOST_OF_NAME = 10_000
"""Pairs of people of one name that are weighed against each other."""
Places = Sequence[int]
CASCADE = (
    ("role", "superior", "team"),
    ("role", "superior"),
    ("superior",),
    ("role", "team"),
    ("role",),
    ("team",),
)
"""What people of one name may have in common, from what tells most to what tells least."""


def by_ids(old: DatedState, new: DatedState) -> Pairs:
    """Return who is who by the ids, without those that were plainly given to somebody else."""
    pairs = Pairs.by_index(old.dataset.person_index, new.ids)
    _by_id_and_name(pairs, old, new)
    for place in _reused(pairs, old, new):
        pairs.part(place)
    return pairs


def _by_id_and_name(pairs: Pairs, old: DatedState, new: DatedState) -> None:
    """Pair those whose id several in a file have by id and name: numbers behind it are but those of rows."""
    shared = {*old.numbered.values(), *new.numbered.values()}
    if not shared:
        return
    before, after = (
        sorted({*compress(range(len(state.ids)), map(shared.__contains__, state.ids)), *state.numbered})
        for state in (old, new)
    )
    for place in {*after, *map(pairs.new_of.__getitem__, before)}:
        if place != UNKNOWN and pairs.old_of[place] != UNKNOWN:
            pairs.part(place)

    def key(state: DatedState) -> MatchKey:
        return lambda place: (state.own_id(place), spelled(state.names[place]))

    pairs.join_unique(before, after, key(old), key(new))


def _reused(pairs: Pairs, old: DatedState, new: DatedState) -> list[int]:
    """Return those of the later state whose id was that of somebody else before.

    Of a few it shows in that they, or those before them, have another id in the other file. Where most names
    disagree and many are found so, ids mean nothing, and only those with the same name stay. Where ids are
    those of posts, whoever has quite another name holds the post now.
    """
    known = pairs.known
    others = [
        (place, pairs.old_of[place])
        for place in known.differing(old.names, new.names)
        if place not in new.nobody and pairs.old_of[place] not in old.nobody
    ]
    apart = [
        (place, there) for place, there in others if not share_a_word(new.names[place], old.names[there])
    ]
    are_of_posts = old.ids_are_of_posts or new.ids_are_of_posts
    doubtful = others if are_of_posts else apart
    names = {old.names[there] for _, there in doubtful} | {new.names[place] for place, _ in doubtful}
    first, second = old.alone(names), new.alone(names)
    elsewhere = {
        place
        for place, there in doubtful
        if _is_elsewhere(new.names[place], second, first, there)
        or _is_elsewhere(old.names[there], first, second, place)
    }
    if are_of_posts:
        return sorted(elsewhere | {place for place, _ in apart})
    if len(apart) >= FEWEST and len(known.new) < len(apart) * 2 <= len(elsewhere) * 4:
        return [place for place, there in others if spelled(new.names[place]) != spelled(old.names[there])]
    return sorted(elsewhere)


def _is_elsewhere(name: str, here: dict[str, int], there: dict[str, int], place: int) -> bool:
    """Return whether a name that only one has in either file stands in the other at another place."""
    return name in here and there.get(name, place) != place


def by_other_signs(signs: Signs) -> set[int]:
    """Pair whom no id tells, by e-mail address or name; return those of the later state who are so found."""
    found = _by_email(signs)
    old, new = signs.people.free(signs.old.people, signs.new.people)
    for step in (_by_name, _by_name_and_sign, _by_initial, _in_order):
        if old and new:
            found |= step(signs, old, new, found)
            old, new = signs.people.free(old, new)
    _absent_by_name(signs)
    return found


def are_told_by_ids(signs: Signs, new: int) -> bool:
    """Return whether the two of a pair have ids that are more than their names, and differ."""
    old = signs.people.old_of[new]
    differ = signs.old.own_id(old) != signs.new.own_id(new)
    return differ and not signs.old.is_called_by_id(old) and not signs.new.is_called_by_id(new)


def _by_email(signs: Signs) -> set[int]:
    """Pair by address, but not where it was given to somebody with quite another name, as info@ is.

    A record whose name is none may be anybody's.
    """
    before, after = signs.old.emails, signs.new.emails
    pairs, names = signs.people, (signs.old.names, signs.new.names)
    nobody = signs.old.nobody, signs.new.nobody
    old, new = pairs.free([*signs.old.people, *nobody[0]], [*signs.new.people, *nobody[1]])
    found = pairs.join_unique(
        old,
        new,
        lambda place: before[place].casefold() or None,
        lambda place: after[place].casefold() or None,
    )
    others = [place for place in found if not share_a_word(names[0][pairs.old_of[place]], names[1][place])]
    others = [place for place in others if place not in nobody[1] and pairs.old_of[place] not in nobody[0]]
    for place in others:
        pairs.part(place)
    return {*found}.difference(others)


def _by_name(signs: Signs, old: Places, new: Places, _: Set[int]) -> set[int]:
    """Pair by a name that only one has in each state, unless all else that is known of them differs."""
    found = signs.people.join_unique(old, new, _only_name(signs.old, old), _only_name(signs.new, new))
    others = [place for place in found if are_told_by_ids(signs, place) and _is_namesake(signs, place)]
    for place in others:
        signs.people.part(place)
    return {*found}.difference(others)


def _only_name(state: DatedState, places: Places) -> MatchKey:
    names = state.names
    alone = state.alone({names[place] for place in places})
    return lambda place: spelled(names[place]) if names[place] in alone else None


def _by_initial(signs: Signs, old: Places, new: Places, _: Set[int]) -> set[int]:
    """Pair J Heywood with Jeremy Heywood, if no other family of that name begins so in either state."""
    before, after = signs.old.names, signs.new.names
    short = {initial(before[place]) for place in old if is_short(before[place])}
    short |= {initial(after[place]) for place in new if is_short(after[place])}
    if not short:
        return set()
    alone = short - _several(before, short) - _several(after, short)

    def key(names: Sequence[str]) -> MatchKey:
        return lambda place: initial(names[place]) if initial(names[place]) in alone else None

    found = signs.people.join_unique(old, new, key(before), key(after))
    others = [
        place
        for place in found
        if not (is_short(after[place]) or is_short(before[signs.people.old_of[place]]))
    ]
    for place in others:
        signs.people.part(place)
    return {*found}.difference(others)


def _several(names: Sequence[str], wanted: Set[str]) -> set[str]:
    """Return which of some families with an initial stand for several people."""
    counts = Counter(filter(wanted.__contains__, map(initial, names)))
    return {one for one, count in counts.items() if count > 1}


def _is_namesake(signs: Signs, new: int) -> bool:
    agreeing, known = signs.agreement(signs.people.old_of[new], new)
    return known >= KNOWN_ENOUGH and not agreeing


def _by_name_and_sign(signs: Signs, old: Places, new: Places, _: Set[int]) -> set[int]:
    """Pair people of one name by what else they have in common, again where that makes superiors known."""
    found: set[int] = set()
    known = signs_of(signs)
    number = -1
    while len(found) > number and old and new:
        number = len(found)
        for names in CASCADE:
            old, new = signs.people.free(old, new)
            keys = [known[name] for name in names]
            found.update(
                signs.people.join_unique(
                    old,
                    new,
                    _joint(signs.old.names, [key.of_old for key in keys]),
                    _joint(signs.new.names, [key.of_new for key in keys]),
                )
            )
    return found


def _joint(names: Sequence[str], keys: Sequence[MatchKey]) -> MatchKey:
    """Return a key of a name and several signs, all of which must be known."""

    def key(place: int) -> Hashable | None:
        parts = [key(place) for key in keys]
        return None if None in parts else (spelled(names[place]), *parts)

    return key


def _in_order(signs: Signs, old: Places, new: Places, known: Set[int]) -> set[int]:
    """Pair those of one name with whom they have most in common, else in the order of the files.

    Not where ids tell them apart, nor those who have nothing in common but a name that others have, too.
    """
    if signs.old.has_ids and signs.new.has_ids and not is_renumbered(signs, known):
        return set()
    olds, news = _by_spelling(signs.old, old), _by_spelling(signs.new, new)
    found: set[int] = set()
    for name, places in news.items():
        pairs = [(there, place) for place in places for there in olds.get(name, ())]
        if len(pairs) > MOST_OF_NAME:
            pairs = list(zip(olds[name], places, strict=False))
        agreements = [(signs.agreement(*pair), pair) for pair in pairs]
        likely = [
            (-one.agreeing, -signs.texts_in_common(*pair), pair)
            for one, pair in agreements
            if one.agreeing or one.known < FEW
        ]
        for *_, pair in sorted(likely):
            found.update(signs.people.join_if_free(*pair))
    return found


def _by_spelling(state: DatedState, places: Places) -> dict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for place in places:
        found[spelled(state.names[place])].append(place)
    return found


def _absent_by_name(signs: Signs) -> None:
    """Pair those whom others name as their superior with whoever has that name alone."""
    absent = ({*signs.old.dataset.absent}, {*signs.new.dataset.absent})
    if not any(absent):
        return
    old, new = signs.people.free(range(len(signs.old.ids)), range(len(signs.new.ids)))
    first, second = (
        [place for place in free if place in some] for free, some in zip((old, new), absent, strict=True)
    )
    before, after = signs.old.names, signs.new.names
    for olds, news in ((old, second), (first, new)):
        left = signs.people.free(olds, news)
        signs.people.join_unique(
            *left, lambda place: spelled(before[place]), lambda place: spelled(after[place])
        )


def is_renumbered(signs: Signs, found: Iterable[int]) -> bool:
    """Return whether most of those in both states were found by other signs since they have another id."""
    number = len(with_new_ids(signs, found))
    return number >= FEWEST and number * 2 > signs.people.count


def with_new_ids(signs: Signs, found: Iterable[int]) -> frozenset[int]:
    """Return which of those who were found by other signs have another id than before."""
    return frozenset(place for place in found if are_told_by_ids(signs, place))
