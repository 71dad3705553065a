"""Who and what is the same in two states: people and organizations, each helping to tell the other."""

from __future__ import annotations

from msgspec import Struct

from orgviewer.changes import organizations, people
from orgviewer.changes.likeness import by_likeness
from orgviewer.changes.pairs import Pairs
from orgviewer.changes.posts import match_posts
from orgviewer.changes.signs import Signs
from orgviewer.changes.state import DatedState
from orgviewer.model.changes import Matching


class Matched(Struct, frozen=True, eq=False):
    """Two states, and who, which organizations and which posts are the same in both."""

    old: DatedState
    new: DatedState
    people: Pairs
    organizations: Pairs
    posts: Pairs
    matching: Matching


def match(old: DatedState, new: DatedState) -> Matched:
    """Return who and what is the same in two states."""
    pairs = people.by_ids(old, new)
    teams = organizations.by_names(old, new)
    signs = Signs(old, new, pairs, teams)
    found = people.by_other_signs(signs)
    probable_teams = organizations.by_members(teams, pairs, old, new)
    renumbered = people.is_renumbered(signs, found)
    alike = by_likeness(signs, ids_tell=not renumbered)
    if alike:
        probable_teams |= organizations.by_members(teams, pairs, old, new)
    posts = match_posts(signs)
    probable = people.with_new_ids(signs, found) | alike
    doubtful = frozenset(probable), frozenset(probable_teams)
    matching = Matching(pairs.old_of, teams.old_of, *doubtful, renumbered)
    return Matched(old, new, pairs, teams, posts, matching)
