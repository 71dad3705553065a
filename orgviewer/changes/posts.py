"""Which post is which of an earlier state: by id, or where these were given anew by who holds it."""

from __future__ import annotations

from orgviewer.changes.pairs import Pairs
from orgviewer.changes.signs import Signs
from orgviewer.model.naming import folded
from orgviewer.model.roster import UNKNOWN


def match_posts(signs: Signs) -> Pairs:
    """Return which posts are the same; ids are believed unless most moved to other people and titles."""
    olds, news = signs.old.dataset.posts, signs.new.dataset.posts
    pairs = Pairs.by_index(signs.old.dataset.post_index, [post.id for post in news])
    if not (olds and news):
        return pairs
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
    return pairs


def _held(signs: Signs) -> dict[int, int]:
    """Return by post of the later state which one its holder held before."""
    found: dict[int, int] = {}
    for person, post in enumerate(signs.new.posts):
        before = signs.people.old_of[person]
        if UNKNOWN not in (post, before) and signs.old.posts[before] != UNKNOWN:
            found.setdefault(post, signs.old.posts[before])
    return found
