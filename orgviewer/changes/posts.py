"""Which post is which of an earlier state: by id, or where these were given anew by who holds it."""

from __future__ import annotations

from orgviewer.changes.pairs import Pairs
from orgviewer.changes.signs import Signs
from orgviewer.model.naming import folded
from orgviewer.model.records import Post
from orgviewer.model.roster import UNKNOWN


def match_posts(signs: Signs) -> Pairs:
    """Return which posts are the same; ids are believed unless most moved to other people and titles.

    Ids that are but titles tell nothing: such posts are the same by holder, else by team and title.
    """
    olds, news = signs.old.dataset.posts, signs.new.dataset.posts
    pairs = Pairs.by_index(signs.old.dataset.post_index, [post.id for post in news])
    if not (olds and news):
        return pairs
    for place, there in enumerate(pairs.old_of):
        if there != UNKNOWN and is_titled(news[place]):
            pairs.part(place)
    held = _held(signs)
    known = [place for place, there in enumerate(pairs.old_of) if there != UNKNOWN]
    others = [
        place
        for place in known
        if held.get(place, pairs.old_of[place]) != pairs.old_of[place]
        and folded(news[place].label) != folded(olds[pairs.old_of[place]].label)
    ]
    if len(others) * 2 > len(known):
        pairs = Pairs(len(olds), len(news))
    for place, there in held.items():
        if pairs.old_of[place] == UNKNOWN == pairs.new_of[there]:
            pairs.join(there, place)
    _join_titled(signs, pairs)
    return pairs


def is_titled(post: Post) -> bool:
    """Return whether the id of a post is but its title, maybe numbered where several have it."""
    return post.id == post.label or post.id.startswith(f"{post.label} (")


def _join_titled(signs: Signs, pairs: Pairs) -> None:
    """Pair posts without ids by team and title, then by title alone, where these are of one post only."""
    olds, news = signs.old.dataset.posts, signs.new.dataset.posts
    old = [place for place, post in enumerate(olds) if is_titled(post)]
    new = [place for place, post in enumerate(news) if is_titled(post)]
    teams = signs.old.dataset.organization_index, signs.new.dataset.organization_index

    def old_team(place: int) -> tuple[str, int]:
        return folded(olds[place].label), teams[0].get(olds[place].organization_id or "", UNKNOWN)

    def new_team(place: int) -> tuple[str, int]:
        team = teams[1].get(news[place].organization_id or "", UNKNOWN)
        return folded(news[place].label), signs.teams.old_of[team] if team != UNKNOWN else UNKNOWN

    pairs.join_unique(*pairs.free(old, new), old_team, new_team)
    pairs.join_unique(
        *pairs.free(old, new), lambda place: old_team(place)[0], lambda place: new_team(place)[0]
    )


def _held(signs: Signs) -> dict[int, int]:
    """Return by post of the later state which one its holder held before."""
    found: dict[int, int] = {}
    for person, post in enumerate(signs.new.posts):
        before = signs.people.old_of[person]
        if UNKNOWN not in (post, before) and signs.old.posts[before] != UNKNOWN:
            found.setdefault(post, signs.old.posts[before])
    return found
