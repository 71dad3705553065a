"""The kinds of Popolo's records, their fields that are not simply taken over, and words for them."""

from __future__ import annotations

from msgspec import Struct, field

from orgviewer.model.findings import NOUNS, quoted
from orgviewer.model.records import Organization, Person, Post
from orgviewer.model.walk import FieldPath
from orgviewer.readers.popolo.fields import PlainRecord
from orgviewer.words.language import tr

LISTS = frozenset(
    ("persons", "people", "organizations", "memberships", "posts", "areas", "sources", "meta", "events")
)


class RecordKind(Struct, frozen=True):
    """A kind of record: its noun, its native fields, and the fields that are not simply taken over."""

    noun: str
    made: type[Person] | type[Organization] | type[Post]
    skipped: frozenset[str]


KINDS = {
    "persons": RecordKind("person", Person, frozenset(("id", "memberships"))),
    "organizations": RecordKind(
        "organization",
        Organization,
        frozenset(("id", "parent_id", "parent", "memberships", "posts", "area", "area_id")),
    ),
    "posts": RecordKind(
        "post",
        Post,
        frozenset(
            (
                *(
                    "id",
                    "organization_id",
                    "organization",
                    "reports_to",
                    "reports_to_post_id",
                    "reports_to_post",
                ),
                *("area", "area_id", "memberships"),
            )
        ),
    ),
}
MEMBERSHIP_SKIPPED = frozenset(
    (
        *("person_id", "person", "organization_id", "organization", "on_behalf_of_id", "on_behalf_of"),
        *("post_id", "post", "reports_to", "also_reports_to", "area", "area_id", "legislative_period_id"),
    )
)


class Known(str):
    """The id of a record that was found already, as it is in the rewritten data."""

    __slots__ = ()


class Taken(Struct):
    """The records of one kind: as made and as given, their places in the file, and new ids by old."""

    made: list[PlainRecord] = field(default_factory=list)
    given: list[PlainRecord] = field(default_factory=list)
    places: list[FieldPath] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)


def other_of(made: PlainRecord) -> dict[str, str]:
    """Return the fields of a record that the format has no names for, to add to them."""
    other = made.setdefault("other", {})
    assert isinstance(other, dict)
    return other


def title_of(made: PlainRecord, place: FieldPath) -> str:
    """Return a record in words, for a sentence that begins with it."""
    return f"{tr(NOUNS[str(place[0])])} {quoted(str(made['id']))}" if "id" in made else tr("a membership")


def words_of(name: str) -> str:
    """Return what a field that names another record is called in a sentence."""
    return {"on_behalf_of": tr("organization it is on behalf of,"), "reports_to": "manager"}.get(name, name)


def way_of(rest: list[str | int]) -> list[str | int]:
    """Return the way to a field, which in the file is beside the others even if now in `other`."""
    return rest[1:] if rest[:1] == ["other"] else rest
