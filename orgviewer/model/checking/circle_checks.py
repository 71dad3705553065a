"""Circles among the records of a file: of organizations, people, posts and sources.

Not for: finding circles among anything (see `circles`).
"""

from __future__ import annotations

from collections.abc import Iterator

from orgviewer.model.circles import circles, told
from orgviewer.model.dataset import primary_membership
from orgviewer.model.findings import Finding
from orgviewer.model.posts import holders_on, reporting_cards
from orgviewer.model.records import Document
from orgviewer.model.walk import FieldPath
from orgviewer.words.language import tr


def circle_findings(document: Document) -> Iterator[Finding]:
    """Find organizations, sources and persons that stand under themselves.

    A reporting line leads to a person's primary membership, so only primary ones can form a circle.
    """
    parents = {item.id: item.parent_id for item in document.organizations if item.parent_id}
    index = {item.id: index for index, item in enumerate(document.organizations)}
    for circle in circles(parents):
        message = tr("organizations form a circle: {circle}", circle=told(circle, "lies", "in"))
        place: FieldPath = ("organizations", index[circle[0]], "parent_id")
        yield Finding(place, message, tr("One of them must lie elsewhere."))

    yield from _circles_of_posts(document)
    managers: dict[str, str] = {}
    rows: dict[str, int] = {}
    for row, person in enumerate(document.persons):
        primary = primary_membership(person)
        if primary >= 0 and (manager := person.memberships[primary].reports_to):
            managers[person.id], rows[person.id] = manager, row
    for circle in circles(managers):
        message = tr("reporting lines form a circle: {circle}", circle=told(circle, "reports", "to"))
        row = rows[circle[0]]
        place = ("persons", row, "memberships", primary_membership(document.persons[row]), "reports_to")
        yield Finding(place, message, tr("One of them must report elsewhere."))

    citing = {item.id: item.cited_in for item in document.sources if item.cited_in}
    places = {item.id: ("sources", index, "cited_in") for index, item in enumerate(document.sources)}
    for circle in circles(citing):
        yield Finding(
            places[circle[0]], tr("sources form a circle: {circle}", circle=told(circle, "is cited", "in"))
        )


def _circles_of_posts(document: Document) -> Iterator[Finding]:
    """Find posts that stand under themselves, by the posts above them and those who hold them."""
    above = {post.id: post.reports_to_post_id for post in document.posts if post.reports_to_post_id}
    index = {post.id: row for row, post in enumerate(document.posts)}
    found = list(circles(above))
    for circle in found:
        message = tr("posts form a circle: {circle}", circle=told(circle, "reports", "to"))
        place: FieldPath = ("posts", index[circle[0]], "reports_to_post_id")
        yield Finding(place, message, tr("One of them must report elsewhere."))
    lines = (part.reports_to_post_id for person in document.persons for part in person.memberships)
    if found or not (above or any(lines)) or len(index) < len(document.posts):
        return
    people = {person.id for person in document.persons}
    if not people.issuperset(_managers_named(document)):
        return
    primaries = [primary_membership(person) for person in document.persons]
    holders = holders_on(document.persons, index, None)
    unheld = [row for row, held in enumerate(holders) if not held]
    made = reporting_cards(document.persons, document.posts, primaries, holders, unheld)
    for cards in made.circles:
        posts = [made.cards[card].post for card in cards]
        if (first := next((post for post in posts if post >= 0), -1)) < 0:
            continue  # people alone: told where their lines are
        names = [
            document.posts[card.post].id if card.post >= 0 else document.persons[card.person].id
            for card in (made.cards[number] for number in cards)
        ]
        message = tr(
            "posts and those who hold them form a circle: {names}", names=told(names, "reports", "to")
        )
        yield Finding(("posts", first), message, tr("One of them must report elsewhere."))


def _managers_named(document: Document) -> Iterator[str]:
    """Yield the ids of all to whom a membership or a post says that it reports."""
    for person in document.persons:
        yield from (one.reports_to for one in person.memberships if one.reports_to)
    yield from (post.reports_to for post in document.posts if post.reports_to)
