"""Posts that nobody holds as rows of a flat table, and which row each other row reports to.

A row of such a post has a word in place of a name that the reader of tables takes for a vacancy. Not for: the
rows of people (see `table_rows`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from msgspec import Struct

from orgviewer.model.dataset import Dataset
from orgviewer.model.posts import ReportingCard, reporting_cards
from orgviewer.model.quantities.full_time import is_full_time
from orgviewer.model.records import Post
from orgviewer.model.roster import UNKNOWN
from orgviewer.words.language import counted

VACANT, NOT_NAMED, ABOLISHED = "vacant", "N/D", "abolished"
NAMES: Mapping[str, str] = {"unnamed": NOT_NAMED, "unstated": NOT_NAMED, "abolished": ABOLISHED}
"""What stands in place of a name, by what is said of a post; of the others it is that they are vacant."""
LINES = frozenset(("id", "label", "organization_id", "reports_to", "reports_to_post_id", "status"))
"""The fields of a post that the row of whoever holds it says, too."""
TOLD = LINES | {"note", "start_date", "end_date", "fte", "other"}
"""The fields of a post that its own row says."""


class PostLines(Struct, frozen=True, dict=True):
    """Whom rows of a table report to where posts stand in the lines; `ids` are those of the posts' rows."""

    dataset: Dataset
    cards: Sequence[ReportingCard]
    parents: Sequence[int]
    ids: Mapping[int, str]

    def above(self, card: int) -> str:
        """Return the id of the person or the post that a card stands under, or nothing."""
        if (parent := self.parents[card]) == UNKNOWN:
            return ""
        post, person, _ = self.cards[parent]
        if person == UNKNOWN and post in self.ids:
            return self.ids[post]
        return self._people[person if person != UNKNOWN else self.dataset.holders[post][0].person]

    @cached_property
    def of_people(self) -> dict[int, str]:
        """By place whom people report to who stand under a post that nobody holds."""
        found: dict[int, str] = {}
        primaries, holders = self.dataset.primaries, self.dataset.holders
        for card, (post, person, turn) in enumerate(self.cards):
            parent = self.parents[card]
            if (
                parent == UNKNOWN
                or self.cards[parent].person != UNKNOWN
                or self.cards[parent].post not in self.ids
            ):
                continue
            if person == UNKNOWN:
                held = [one for one in holders[post] if primaries[one.person] == one.membership]
            else:
                held = []
                if primaries[person] == turn:
                    found[person] = self.above(card)
            found.update((one.person, self.above(card)) for one in held)
        return found

    def vacancies(self) -> Iterator[tuple[Post, dict[str, str]]]:
        """Yield each post that nobody holds with the cells of its row, but for its organization."""
        rows = {post: card for card, (post, person, _) in enumerate(self.cards) if person == UNKNOWN}
        for place, identifier in self.ids.items():
            post = self.dataset.posts[place]
            yield (
                post,
                {
                    "id": identifier,
                    "name": NAMES.get(post.status or "", VACANT),
                    "reports_to": self.above(rows[place]),
                    "role": post.label,
                    "note": post.note or "",
                    "start_date": post.start_date or "",
                    "end_date": post.end_date or "",
                },
            )

    @cached_property
    def _people(self) -> list[str]:
        return [*self.dataset.person_index]


def losses_of_posts(dataset: Dataset) -> Iterator[str]:
    """Yield what the rows of a table cannot hold of posts: one that is held is told by its holder's role."""
    vacant = set(dataset.vacancies)
    left_out = sum(not _is_told(dataset, place) for place in range(len(dataset.posts)) if place not in vacant)
    if left_out:
        yield counted(left_out, "%n post is left out.", "%n posts are left out.")
    counts: Counter[str] = Counter()
    for post in (dataset.posts[place] for place in dataset.vacancies):
        counts.update(name for name in post.__struct_fields__ if name not in TOLD and getattr(post, name))
        counts["status"] += post.status == "unstated"
    for name, count in counts.items():
        if count:
            yield counted(
                count, "%n post has {what}: left out.", "%n posts have {what}: left out.", what=name
            )


def _is_told(dataset: Dataset, place: int) -> bool:
    """Say whether the row of the one who holds a post tells all that is known of the post."""
    post, holders = dataset.posts[place], dataset.holders[place]
    if len(holders) != 1 or dataset.primaries[holders[0].person] != holders[0].membership:
        return False
    person = dataset.persons[holders[0].person]
    membership = person.memberships[holders[0].membership]
    others = (name for name in post.__struct_fields__ if name not in LINES and name != "fte")
    of_person = (*person.other.items(), *membership.other.items())
    work = [text for name, text in of_person if post.fte and is_full_time(name)]
    return (
        post.label == membership.role
        and post.organization_id == membership.organization_id
        and not any(getattr(post, name) for name in others)
        and (not work or post.fte in work)
    )


def post_lines(dataset: Dataset) -> PostLines:
    """Return the lines of the posts and people of a dataset; no row has the id or the name of another."""
    if not dataset.vacancies:
        return PostLines(dataset, (), (), {})
    made = reporting_cards(
        dataset.persons, dataset.posts, dataset.primaries, dataset.holders, dataset.vacancies
    )
    taken = {text.casefold() for person in dataset.persons for text in (person.id, person.name)}
    ids: dict[int, str] = {}
    for place in dataset.vacancies:
        identifier, turn = dataset.posts[place].id, 2
        while identifier.casefold() in taken:
            identifier, turn = f"{dataset.posts[place].id} ({turn})", turn + 1
        taken.add(identifier.casefold())
        ids[place] = identifier
    return PostLines(dataset, made.cards, made.parents, ids)
