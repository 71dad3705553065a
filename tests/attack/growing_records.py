"""Records that grow: each field of the native format, much of it or for many people; and Popolo's lists."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from tests.attack.shape import Entry, Make, again, repeated

BEFORE = "sources: [{id: s, title: S}]\norganizations: [{id: o, name: O}]\n"
LIVES: Mapping[str, Entry] = {
    "education": lambda i: f"{{institution: U {i}, study_type: PhD, advisors: [B {i}], end_date: 2010}}",
    "work": lambda i: f"{{name: E {i}, position: P, start_date: 2010, end_date: 2012, colleagues: [C]}}",
    "awards": lambda i: f"{{title: Prize {i}, date: 2022, awarder: W, rank: first}}",
    "projects": lambda i: f"{{name: Project {i}, role: R, url: 'http://a.b', colleagues: [D]}}",
    "publications": lambda i: f"{{name: Paper {i}, publisher: P, release_date: 2020}}",
    "interests": lambda i: f"Interest {i}",
    "biography": lambda i: f"{{text: Text {i} on A 1 and others., sources: [{{id: s, at: p {i}}}]}}",
    "other_names": lambda i: f"{{name: Name {i}, lang: zh}}",
    "links": lambda i: f"{{url: 'http://a.b/{i}', note: N}}",
    "contact_details": lambda i: f"{{type: voice, value: '{i}'}}",
    "memberships": lambda i: f"{{organization_id: o, role: R {i}, start_date: 2020}}",
    "sources": lambda i: f"{{id: s, at: page {i}}}",
}


def _of_one(field: str, entry: Entry) -> Make:
    """Return how to make a native file with one person who has many of something."""
    return repeated(f"{BEFORE}persons:\n- id: a\n  name: A\n  {field}:\n", lambda i: f"  - {entry(i)}\n")


def _of_many(fields: Entry) -> Make:
    """Return how to make a native file with many people who have something."""
    return repeated(f"{BEFORE}persons:\n", lambda i: f"- {{id: p{i}, name: A {i}, {fields(i)}}}\n")


def _some(name: str, entry: Entry) -> Make:
    """Return how to make a native file with many people who have one of something, of 50 kinds."""
    return _of_many(lambda i: f"{name}: [{entry(i % 50)}]")


def _list(name: str, entry: Entry) -> Make:
    return repeated(f"{name}:\n", lambda i: f"- {entry(i)}\n")


def _reporting(manager: Entry) -> Entry:
    """Return the membership of somebody who reports to another, but for the first."""
    return lambda i: f"memberships: [{{reports_to: {manager(i)}}}]" if i else "note: N"


def _within(parent: Callable[[int], int]) -> Entry:
    """Return an organization that lies in another, but for the first."""
    return lambda i: f"{{id: o{i}, name: O{f', parent_id: o{parent(i)}' if i else ''}}}"


NATIVE: Mapping[str, Make] = {
    **{f"{name} of one person": _of_one(name, entry) for name, entry in LIVES.items()},
    **{f"{name} of many people": _some(name, entry) for name, entry in LIVES.items()},
    "people": _of_many(lambda i: "summary: S"),
    "people and managers": _of_many(_reporting(lambda i: f"p{i // 8}")),
    "a line of managers": _of_many(_reporting(lambda i: f"p{i - 1}")),
    "managers in pairs": _of_many(lambda i: f"memberships: [{{reports_to: p{i ^ 1}}}]"),
    "managers unknown": _of_many(lambda i: f"memberships: [{{reports_to: q{i}}}]"),
    "managers unknown and long": _of_many(lambda i: f"memberships: [{{reports_to: {'a' * 60}{i}}}]"),
    "second managers of one": _of_one("memberships", lambda i: "{also_reports_to: [a, a, a, a, a, a, a]}"),
    "sources": _list("sources", lambda i: f"{{id: s{i}, title: S, authors: [A], url: 'http://a.b'}}"),
    "sources cited in sources": _list("sources", lambda i: f"{{id: s{i}, title: S, cited_in: s{i + 1}}}"),
    "organizations": _list("organizations", _within(lambda i: i // 8)),
    "organizations in each other": _list("organizations", _within(lambda i: i - 1)),
    "headcounts": _list("organizations", lambda i: f"{{id: o{i}, name: O, headcount: 2000000000}}"),
    "organizations of one id": _list("organizations", lambda i: "{id: o, name: O}"),
    "claims": again("organizations:\n- id: o\n  name: O\n  claims:\n", "  - {text: It is so.}\n"),
    "claims of the file": again("meta:\n  claims:\n", "  - {text: It is so.}\n"),
    "posts": repeated(f"{BEFORE}posts:\n", lambda i: f"- {{id: v{i}, label: L, organization_id: o}}\n"),
    "fields that no field is made for": _of_many(lambda i: "other: {a: b, c: d}"),
    "other fields of one": repeated("persons:\n- id: a\n  name: A\n  other:\n", lambda i: f"    f{i}: v\n"),
    "unknown fields": repeated("persons:\n- id: a\n  name: A\n", lambda i: f"  f{i}: v\n"),
    "unknown fields of many": _of_many(lambda i: f"nmae{i}: x"),
    "wrong dates": _of_many(lambda i: f"birth_date: 2020-13-{i}"),
    "wrong values": _of_many(lambda i: "work: x"),
    "entries that are empty": again("persons:\n", "-\n"),
}


def _popolo(name: str, entry: Callable[[int], object]) -> Make:
    """Return how to make a file of Popolo in which one list grows."""
    base: dict[str, object] = {
        "persons": [{"id": "p", "name": "P", "gender": "f"}],
        "organizations": [{"id": "o", "name": "O"}],
        "memberships": [{"person_id": "p", "organization_id": "o"}],
    }
    return lambda n: json.dumps({**base, name: [entry(i) for i in range(n)]})


def _persons(entry: Callable[[int], dict[str, object]]) -> Make:
    return _popolo("persons", lambda i: {"id": i, **entry(i)})


POPOLO: Mapping[str, Make] = {
    "persons": _persons(lambda i: {"name": "P", "gender": "f", "birth_date": "1962-00-00"}),
    "persons of one id": _persons(lambda i: {"id": 1, "name": "P"}),
    "persons called as organizations": _persons(lambda i: {"id": "o" if i else "person/o"}),
    "names in parts": _persons(lambda i: {"given_name": "P", "family_name": "Q"}),
    "identifiers": _persons(lambda i: {"identifiers": [{"scheme": "s", "identifier": i}]}),
    "other names": _persons(lambda i: {"other_names": [{"given_name": "P", "note": "n"}]}),
    "contacts": _persons(lambda i: {"contact_details": [{"label": "l", "value": i}]}),
    "images": _persons(lambda i: {"images": [{"url": f"http://a.b/{i}"}]}),
    "odd fields": _persons(lambda i: {"name": "P", "a": {"b": [1, {"c": 2}]}}),
    "sources": _persons(lambda i: {"name": "P", "sources": [{"url": f"http://a.b/{i}"}]}),
    "organizations": _popolo("organizations", lambda i: {"id": i, "name": "O", "parent_id": i - 1}),
    "organizations in pairs": _popolo("organizations", lambda i: {"id": i, "parent_id": i ^ 1}),
    "memberships": _popolo("memberships", lambda i: {"person_id": "p", "organization_id": "o", "role": i}),
    "memberships of nobody": _popolo("memberships", lambda i: {"person_id": i, "organization_id": "o"}),
    "memberships inside": _popolo(
        "organizations", lambda i: {"id": i, "memberships": [{"person": {"id": i, "name": "P"}}]}
    ),
    "posts": _popolo("posts", lambda i: {"id": i, "label": "L", "organization_id": "o"}),
    "posts inside": _popolo("organizations", lambda i: {"id": i, "name": "O", "posts": [{"label": "L"}]}),
    "areas": _popolo("areas", lambda i: {"id": i, "name": "A"}),
    "events": _popolo("events", lambda i: {"id": i, "name": "E", "start_date": "2020"}),
    "lists without a place": lambda n: json.dumps(
        {"memberships": [{"person_id": "p"}], "persons": [{"id": "p"}], **{f"l{i}": [] for i in range(n)}}
    ),
}
