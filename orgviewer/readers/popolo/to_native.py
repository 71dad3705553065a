"""Popolo's separate lists of persons, organizations, memberships, posts, areas and events, made native.

Source: Popolo 1.0 (popoloproject.com). Memberships go to their persons, names of areas and legislative
periods to the memberships, and what the records have no field for to `other`: see `popolo_fields`.
"""

from __future__ import annotations

from collections.abc import Callable

from orgviewer.model.findings import Finding
from orgviewer.model.walk import FieldPath
from orgviewer.readers.popolo.fields import PlainRecord, dicts, is_ours
from orgviewer.readers.popolo.lists import Rewriting

SAMPLE = 200
"""Records of each list that are looked at to tell whether a file is Popolo."""
MARKS = ("areas", "events", "votes", "motions", "vote_events")
"""Lists that the native format lacks; beside persons or organizations they tell that a file is Popolo."""
PERSON_MARKS = frozenset(
    (
        *("given_name", "family_name", "additional_name", "honorific_prefix", "honorific_suffix"),
        *("patronymic_name", "sort_name", "identifiers", "images", "gender", "death_date"),
        *("national_identity",),
    )
)
ORGANIZATION_MARKS = frozenset(
    ("identifiers", "contact_details", "area_id", "area", "seats", "memberships", "posts", "image", "parent")
)
MEMBERSHIP_MARKS = frozenset(
    ("person_id", "organization", "post", "area", "area_id", "legislative_period_id", "on_behalf_of")
)
NAME_MARKS = frozenset(("given_name", "family_name", "start_date", "end_date"))


def is_popolo(data: object) -> bool:
    """Return whether plain data is Popolo's lists, and not the native format, which is named after them."""
    if not isinstance(data, dict):
        return False
    people = [*_sample(data.get("persons")), *_sample(data.get("people"))]
    organizations = _sample(data.get("organizations"))
    if isinstance(data.get("memberships"), list):
        return bool(people or organizations) or any(
            "person_id" in entry or "person" in entry for entry in _sample(data["memberships"])
        )
    if not people and not organizations:
        return False
    if any(isinstance(data.get(name), list) for name in MARKS):
        return True
    if is_ours(data.get("meta")):
        return False
    return any(map(_has_marks, people)) or any(
        not ORGANIZATION_MARKS.isdisjoint(organization) for organization in organizations
    )


def _sample(entries: object) -> list[PlainRecord]:
    return dicts(entries[:SAMPLE]) if isinstance(entries, list) else []


def _has_marks(person: PlainRecord) -> bool:
    return (
        not PERSON_MARKS.isdisjoint(person)
        or any("label" in detail for detail in _sample(person.get("contact_details")))
        or any(not NAME_MARKS.isdisjoint(name) for name in _sample(person.get("other_names")))
        or any(not MEMBERSHIP_MARKS.isdisjoint(entry) for entry in _sample(person.get("memberships")))
    )


def shape(data: PlainRecord) -> tuple[PlainRecord, list[Finding], Callable[[FieldPath], FieldPath]]:
    """Return Popolo as plain data of the native format, what is odd about it, and where it came from.

    The function returned takes a place of the new data to a place of the file; findings have the
    file's places already. Nothing in the data is changed.
    """
    rewriting = Rewriting(data)
    return rewriting.result(), rewriting.fields.found(), rewriting.original
