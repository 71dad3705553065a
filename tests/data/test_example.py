"""Whether data/example.yaml shows the whole format, so that it can serve as its documentation."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from typing import Any

import msgspec
import msgspec.inspect
import pytest

from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.model import records
from orgviewer.model.days.periods import Presence
from orgviewer.model.records import Document, Record
from orgviewer.paint.cards.labels import label
from orgviewer.readers import read
from orgviewer.readers.syntax.yaml_or_json import parsed
from orgviewer.resources import sample
from tests.data import SAMPLES, plain_data, text_of

DATA = plain_data("example.yaml")
DOCUMENT = msgspec.convert(DATA, Document, strict=False)
BASES = {"Record", "Sourced", "Period"}


def choices(kind: msgspec.inspect.Type) -> Iterator[msgspec.inspect.Type]:
    """Yield what a value of a type may be, without the remarks around it."""
    if isinstance(kind, msgspec.inspect.Metadata):
        yield from choices(kind.type)
    elif isinstance(kind, msgspec.inspect.UnionType):
        for choice in kind.types:
            yield from choices(choice)
    else:
        yield kind


def used_fields(value: Any, kind: msgspec.inspect.Type) -> Iterator[tuple[str, str]]:
    """Yield the kind of record and the field for every field that plain data writes out."""
    for choice in choices(kind):
        if isinstance(choice, msgspec.inspect.StructType) and isinstance(value, dict):
            for field in choice.fields:
                if field.encode_name in value:
                    yield choice.cls.__name__, field.encode_name
                    yield from used_fields(value[field.encode_name], field.type)
        elif isinstance(choice, msgspec.inspect.VarTupleType) and isinstance(value, list):
            for item in value:
                yield from used_fields(item, choice.item_type)


def all_fields() -> set[tuple[str, str]]:
    """Return every field of every kind of record that a file can hold."""
    kinds = [
        kind
        for kind in vars(records).values()
        if isinstance(kind, type) and issubclass(kind, Record) and kind.__name__ not in BASES
    ]
    return {(kind.__name__, field.encode_name) for kind in kinds for field in msgspec.structs.fields(kind)}


def values_of(name: str, value: Any = DATA) -> Iterator[str]:
    """Yield the text of every field of that name, wherever it stands."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == name and isinstance(inner, str):
                yield inner
            yield from values_of(name, inner)
    elif isinstance(value, list):
        for inner in value:
            yield from values_of(name, inner)


def test_every_field_of_the_format_is_used() -> None:
    unused = all_fields() - set(used_fields(DATA, msgspec.inspect.type_info(Document)))
    assert unused == {("Document", "views")}  # what somebody chose to see, and no fact


def test_the_first_line_names_the_schema() -> None:
    first = text_of("example.yaml").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../resources/orgviewer.schema.json"


def test_over_forty_people_in_three_levels() -> None:
    assert len({person.id for person in DOCUMENT.persons}) == len(DOCUMENT.persons) == 43
    parents = {organization.id: organization.parent_id for organization in DOCUMENT.organizations}
    assert max(level(identifier, parents) for identifier in parents) == 3


def level(identifier: str, parents: dict[str, str | None]) -> int:
    """Return how deep an organization lies, the company itself being 1."""
    parent = parents[identifier]
    return 1 if parent is None else 1 + level(parent, parents)


def test_every_reference_leads_somewhere() -> None:
    persons = {person.id for person in DOCUMENT.persons}
    organizations = {organization.id for organization in DOCUMENT.organizations}
    posts = {post.id for post in DOCUMENT.posts}
    assert set(values_of("organization_id")) | set(values_of("parent_id")) <= organizations
    assert set(values_of("reports_to")) <= persons
    assert set(values_of("post_id")) <= posts


def test_one_post_is_vacant() -> None:
    held = set(values_of("post_id"))
    assert [post.id for post in DOCUMENT.posts if post.id not in held] == ["head-of-field-service"]


def test_everyone_belongs_somewhere_and_some_have_left() -> None:
    assert all(person.memberships for person in DOCUMENT.persons)
    left = [person.id for person in DOCUMENT.persons if all(part.end_date for part in person.memberships)]
    assert left == ["amelie", "walter", "beatriz", "jonas"]


def test_people_came_moved_and_left() -> None:
    data = read(sample("example.yaml"))

    def teams(day: str) -> dict[str, str]:
        """Return in which organization everybody stands whose dates say so."""
        there = data.on(day)
        triples = zip(there.persons, there.primaries, there.person_presences, strict=True)
        sure = [(person, turn) for person, turn, presence in triples if presence == Presence.HOLDS]
        return {person.id: person.memberships[turn].organization_id or "" for person, turn in sure}

    before, after = teams("2019-09-01"), teams("2022-06-01")
    assert (before["yesi"], after["yesi"]) == ("firmware", "cloud")
    assert (before["siobhan"], after["siobhan"]) == ("balloon-lab", "firmware")
    assert {"amelie"} <= before.keys() - after.keys()
    assert {"kwame", "konstantina"} <= after.keys() - before.keys()
    assert "henk" not in after
    assert data.on("2023-05").person_presences[data.person_index["henk"]] == Presence.MAY_HOLD


def test_no_team_is_larger_than_its_headcount() -> None:
    members = list(values_of("organization_id", DATA["persons"]))
    sizes = {one.id: one.headcount for one in DOCUMENT.organizations if one.headcount is not None}
    assert sizes["sensors"] > members.count("sensors") > 0
    assert all(size >= members.count(identifier) for identifier, size in sizes.items())


def test_what_comments_say_of_cards_is_what_the_cards_say() -> None:
    chart = make_chart(read(SAMPLES / "example.yaml"), ChartSpec())
    labels = [label(chart, node) for node in range(len(chart))]
    quoted = re.findall(r'# .*"(\d+ of \d+ named)"', text_of("example.yaml"))
    assert quoted == ["39 of 85 named", "6 of 9 named"]
    assert set(quoted) <= {card.detail for card in labels}
    assert ("Suharti", "Lets the stations sleep") in [(card.title, card.detail) for card in labels]


def test_who_is_there_on_behalf_of_an_organization_is_a_delegate() -> None:
    sent = [
        (person.id, membership.role, membership.organization_id, membership.on_behalf_of_id)
        for person in DOCUMENT.persons
        for membership in person.memberships
        if membership.on_behalf_of_id
    ]
    assert sent == [("piotr", "Delegate", "training", "field-service")]


def test_no_text_of_it_is_cut_short_by_a_comment_as_the_one_that_its_head_warns_of() -> None:
    assert read(SAMPLES / "example.yaml").problems == ()
    cut = parsed('summary: Sits in room #4\nid: a\nname: "Room #4"\n', ".yaml")
    assert cut.data == {"summary": "Sits in room", "id": "a", "name": "Room #4"}
    assert [finding.place for finding in cut.findings] == [("summary",)]


def test_every_kind_of_work_is_shown() -> None:
    assert set(values_of("kind")) == {"employment", "internship", "fellowship", "teaching"}


def test_degrees_completed_and_expected_and_a_vacant_post() -> None:
    assert set(values_of("status")) == {"completed", "expected", "vacant"}


def test_a_biography_is_plain_text_once_and_paragraphs_once() -> None:
    written = [type(person["biography"]) for person in DATA["persons"] if "biography" in person]
    assert set(written) == {str, list}
    assert written.count(str) == 1


def test_the_portrait_is_a_picture_in_the_file() -> None:
    images = [person.image for person in DOCUMENT.persons if person.image]
    assert len(images) == 1
    kind, _, content = images[0].partition(",")
    assert kind == "data:image/png;base64"
    assert base64.b64decode(content, validate=True).startswith(b"\x89PNG\r\n")


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Ā", "ž"),
        ("Α", "ω"),
        ("А", "я"),
        ("א", "ת"),
        ("ا", "ي"),
        ("ऀ", "ॿ"),
        ("一", "龥"),
        ("가", "힣"),
        ("😀", "🧿"),
        ("𠀀", "𪛟"),
    ],
    ids=[
        "accents",
        "Greek",
        "Cyrillic",
        "Hebrew",
        "Arabic",
        "Devanagari",
        "Chinese",
        "Korean",
        "emoji",
        "rare",
    ],
)
def test_names_come_in_many_scripts(first: str, last: str) -> None:
    names = "".join(values_of("name", DATA["persons"]))
    assert any(first <= letter <= last for letter in names)


def test_one_name_is_too_long_for_any_card() -> None:
    assert max(len(person.name) for person in DOCUMENT.persons) > 80


def test_addresses_are_reserved_for_examples() -> None:
    addresses = [*values_of("url"), *values_of("email")]
    assert addresses
    assert [
        address for address in addresses if "example.com" not in address and "example.org" not in address
    ] == []
