"""Who and what is the same in two states: people and organizations, each helping to tell the other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from operator import gt

from msgspec import Struct

from orgviewer.changes import organizations, people
from orgviewer.changes.likeness import by_likeness
from orgviewer.changes.pairs import Pairs
from orgviewer.changes.posts import match_posts
from orgviewer.changes.signs import Signs
from orgviewer.changes.state import DatedState
from orgviewer.changes.unnamed import UnnamedHolders, unnamed_holders
from orgviewer.model.changes import Matching


class Matched(Struct, frozen=True, eq=False):
    """Two states, and who, which organizations and which posts are the same in both.

    `came` is who is there in the later state alone, `gone` who was in the earlier one alone; `unnamed` says
    which of these are there in the other one, too, without a name.
    """

    old: DatedState
    new: DatedState
    people: Pairs
    organizations: Pairs
    posts: Pairs
    matching: Matching
    came: Sequence[int]
    gone: Sequence[int]
    unnamed: UnnamedHolders


def match(old: DatedState, new: DatedState) -> Matched:
    """Return who and what is the same in two states."""
    pairs = people.by_ids(old, new)
    are_kept = pairs.count > 0
    teams = organizations.by_names(old, new)
    signs = Signs(old, new, pairs, teams)
    found = people.by_other_signs(signs)
    probable_teams = organizations.by_members(teams, pairs, old, new)
    renumbered = people.is_renumbered(signs, found)
    alike = by_likeness(signs, ids_tell=are_kept and not renumbered)
    if alike:
        probable_teams |= organizations.by_members(teams, pairs, old, new)
    posts = match_posts(signs)
    probable = people.with_new_ids(signs, found) | alike
    doubtful = frozenset(probable), frozenset(probable_teams)
    matching = Matching(pairs.old_of, teams.old_of, *doubtful, renumbered)
    came, gone = _only_there(new, old, pairs.old_of), _only_there(old, new, pairs.new_of)
    unnamed = unnamed_holders(signs, posts, gone, came)
    return Matched(old, new, pairs, teams, posts, matching, came, gone, unnamed)


def _only_there(state: DatedState, other: DatedState, counterparts: Sequence[int]) -> list[int]:
    """Return who is there in one state and was or is not in the other."""
    is_there = (*other.there, 0)  # the last for those whom it does not know
    alone = map(gt, state.there, map(is_there.__getitem__, counterparts))
    return [place for place in compress(range(len(state.ids)), alone) if place not in state.nobody]
