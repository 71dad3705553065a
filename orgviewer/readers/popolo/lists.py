"""Popolo's lists rewritten into the native ones: who is named gets found, memberships go to their persons."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator

from orgviewer.model.circles import circles, told
from orgviewer.model.findings import NOUNS, quoted
from orgviewer.model.records import Membership
from orgviewer.model.walk import FieldPath
from orgviewer.readers.popolo.fields import FieldRewriting, PlainRecord, dicts, is_ours
from orgviewer.readers.popolo.kinds import (
    KINDS,
    LISTS,
    MEMBERSHIP_SKIPPED,
    Known,
    Taken,
    other_of,
    title_of,
    way_of,
    words_of,
)
from orgviewer.readers.readable import text_of
from orgviewer.words.language import filled, tr


class Rewriting:
    """Rewrites one file; see `popolo.shape`."""

    def __init__(self, data: PlainRecord) -> None:
        self.data = data
        self.fields = FieldRewriting(data.get("sources"))
        self.is_ours = is_ours(data.get("meta"))
        self.taken = {kind: Taken() for kind in KINDS}
        self.rows: dict[str, int] = {}  # of each new id, among its kind
        self.memberships: dict[str, list[tuple[FieldPath, PlainRecord]]] = {}
        self.turns: dict[tuple[str, str], int] = {}  # how often an id of a kind was given
        self.inside: defaultdict[str, deque[tuple[FieldPath, PlainRecord]]] = defaultdict(deque)
        self.areas = {text_of(area.get("id")): text_of(area.get("name")) for area in dicts(data.get("areas"))}
        self.events = {text_of(event.get("id")): event for event in dicts(data.get("events"))}

    def result(self) -> PlainRecord:
        """Rewrite everything, those first whom others name."""
        for kind, name in (("organizations", "organizations"), ("persons", "persons"), ("persons", "people")):
            for place, record in self._entries(name):
                self._add(kind, record, place)
        self._posts()
        for place, record in self._entries("posts"):
            self._add("posts", record, place)
        self._memberships()
        for place, record in self._entries("memberships"):
            self._membership(place, record)
        self._memberships()
        self._parents()
        for name in (name for name in self.data if name not in LISTS):
            self.fields.note(name, (name,), tr("{name} has no place in a chart: left out", name=quoted(name)))
        return self._written()

    def _written(self) -> PlainRecord:
        """Return the new data."""
        posts = self.taken["posts"]
        for made, given, place in zip(posts.made, posts.given, posts.places, strict=True):
            self._refer(made, given, place, "reports_to_post", "posts")
        for person in self.taken["persons"].made:
            if found := self.memberships.get(str(person["id"])):
                person["memberships"] = [membership for _, membership in found]
        meta = self.data.get("meta")
        result: PlainRecord = {}
        if isinstance(meta, dict):
            result["meta"] = meta if self.is_ours else self.fields.meta(meta)
        if self.fields.sources:
            result["sources"] = [*self.fields.sources.values()]
        return result | {kind: taken.made for kind, taken in self.taken.items() if taken.made}

    def original(self, place: FieldPath) -> FieldPath:
        """Return where in the file that stands which stands at a place of the rewritten data."""
        match place:
            case ("sources", int() as row, *rest) if row < len(self.fields.source_places):
                return (*self.fields.source_places[row], *rest)
            case ("persons", int() as row, "memberships", int() as turn, *rest):
                found = self.memberships[str(self.taken["persons"].made[row]["id"])]
                return (*found[turn][0], *way_of(rest))
            case (str() as kind, int() as row, *rest) if kind in KINDS:
                return (*self.taken[kind].places[row], *way_of(rest))
        return place

    def _entries(self, name: str) -> Iterator[tuple[FieldPath, PlainRecord]]:
        """Yield the records of one of the file's lists; what is none is told of."""
        entries = self.data.get(name) or []
        if not isinstance(entries, list):
            self.fields.note(name, (name,), tr("{name} should be a list: left out", name=quoted(name)))
            return
        for index, record in enumerate(entries):
            if isinstance(record, dict):
                yield (name, index), record
            else:
                message = tr("an entry of {name} is no group of fields: left out", name=quoted(name))
                self.fields.note(name, (name, index), message)

    def _posts(self) -> None:
        """Take in the posts that are written inside organizations."""
        while self.inside["posts"]:
            place, record = self.inside["posts"].popleft()
            self._add("posts", record, place)

    def _memberships(self) -> None:
        """Take in the memberships that are written inside other records, and what is inside those."""
        while self.inside["memberships"]:
            self._posts()
            place, record = self.inside["memberships"].popleft()
            self._membership(place, record)
        self._posts()

    def _keep_inside(self, kind: str, given: PlainRecord, identifier: str, place: FieldPath) -> None:
        """Keep the records that are written inside another, which need not name that, for later."""
        owner = f"{KINDS[kind].noun}_id"
        for name in ("posts", "memberships") if kind == "organizations" else ("memberships",):
            entries = given.get(name)
            for index, record in enumerate(entries if isinstance(entries, list) else ()):
                if isinstance(record, dict):
                    there = (*place, name, index)
                    self.inside[name].append((there, {**record, owner: Known(identifier)}))

    def _add(self, kind: str, given: PlainRecord, place: FieldPath) -> str:
        """Take a person, an organization or a post in; return its id, which nothing else has."""
        taken, noun = self.taken[kind], KINDS[kind].noun
        made = self.fields.record(given, KINDS[kind].made, place, KINDS[kind].skipped)
        if kind == "persons":
            _complete(made, given, self.fields)
        name = "label" if kind == "posts" else "name"
        old = self.fields.readable(given.get("id"))
        written = old if old.strip() else str(made.get(name) or f"{noun} {len(taken.made) + 1}")
        identifier = written
        if written in taken.ids:
            identifier = self._other_id(kind, written)
            if old.strip():
                said, of_kind = quoted(written), tr(NOUNS[kind])
                note = tr(
                    "the file gives the id {written} to another {noun}, too", written=said, noun=of_kind
                )
                made["note"] = self.fields.ink.joined((text_of(made.get("note")), note))
                other = tr("that of another {noun}", noun=of_kind)
                values = {"written": said, "other": other, "identifier": quoted(identifier)}
                message = tr("the id {written} is already {other}: kept as {identifier}", **values)
                self.fields.note(f"{kind} again", (*place, "id"), message)
        while identifier in self.rows:  # of another kind: each may count from 1
            identifier = f"{noun}/{identifier}"
        taken.ids.setdefault(written, identifier)
        self.rows[identifier] = len(taken.made)
        made["id"] = identifier
        made.setdefault(name, text_of(given.get("role")) or written)
        taken.made.append(made)
        taken.given.append(given)
        taken.places.append(place)
        self._keep_inside(kind, given, identifier, place)
        if kind == "posts":
            self._refer(made, given, place, "organization", "organizations")
            self._refer(made, given, place, "reports_to", "persons")
        if kind != "persons":
            self._area(made, given, place)
        return identifier

    def _other_id(self, kind: str, written: str) -> str:
        """Return a free id for a record whose own is that of another of its kind."""
        while True:
            turn = self.turns[kind, written] = self.turns.get((kind, written), 1) + 1
            if (identifier := f"{written} ({turn})") not in self.rows:
                return identifier

    def _refer(self, made: PlainRecord, given: PlainRecord, place: FieldPath, name: str, kind: str) -> None:
        """Put the id of the record that another names, or holds, into a field; if it is missing, say so."""
        field_name = name if name == "reports_to" else f"{name}_id"
        value = given.get(field_name) or given.get(name)
        identifier = self._known(value, kind, (*place, name))
        if identifier is not None:
            made[field_name] = identifier
        elif (text := self.fields.readable(value)).strip():
            named = tr("the {name} {word}, not in the file", name=words_of(name), word=quoted(text))
            message = tr("{made} names {named}: kept without it", made=title_of(made, place), named=named)
            self.fields.note(f"{place[0]} {name}", (*place, field_name), message)
            other_of(made)[field_name] = text

    def _known(self, value: object, kind: str, place: FieldPath) -> str | None:
        """Return the new id of a record that is named by its old one, or is held whole."""
        if isinstance(value, Known):
            return str(value)
        if not isinstance(value, dict):
            return self.taken[kind].ids.get(text_of(value))
        known = self.taken[kind].ids.get(text_of(value.get("id")) or text_of(value.get("name")))
        return known or (self._add(kind, value, place) if value else None)

    def _membership(self, place: FieldPath, given: PlainRecord) -> None:
        """Give a membership to its person, with what its post, area and legislative period say."""
        value = given.get("person_id") or given.get("person")
        person = self._known(value, "persons", (*place, "person"))
        if person is None:
            named = tr("person {value}, who is not in the file", value=quoted(self.fields.readable(value)))
            self.fields.note(
                "nobody",
                place,
                tr("a membership is that of {named}: left out", named=named if value else "nobody"),
            )
            return
        made = self.fields.record(given, Membership, place, MEMBERSHIP_SKIPPED)
        if "role" not in made and (label := other_of(made).pop("label", None)):
            made["role"] = label
        self._refer(made, given, place, "organization", "organizations")
        self._refer(made, given, place, "on_behalf_of", "organizations")
        self._refer(made, given, place, "post", "posts")
        self._refer(made, given, place, "reports_to", "persons")
        self._dotted_line_managers(made, given.get("also_reports_to"), place)
        self._post(made)
        self._area(made, given, place)
        self._period(made, given, place)
        if not other_of(made):
            del made["other"]
        self.memberships.setdefault(person, []).append((place, made))

    def _dotted_line_managers(self, made: PlainRecord, given: object, place: FieldPath) -> None:
        """Put the ids of further managers into a membership; those whom the file lacks are kept as text."""
        managers = list(filter(None, given if isinstance(given, list) else [given]))
        known = [self._known(manager, "persons", (*place, "also_reports_to")) for manager in managers]
        if any(known):
            made["also_reports_to"] = [manager for manager in known if manager]
        if missing := [manager for manager, found in zip(managers, known, strict=True) if not found]:
            manager = quoted(self.fields.readable(missing[0]))
            named = tr("the manager {missing}, not in the file", missing=manager)
            message = tr("a membership names {named}: kept without it", named=named)
            self.fields.note("also_reports_to", (*place, "also_reports_to"), message)
            other_of(made)["also_reports_to"] = self.fields.readable(missing)

    def _post(self, made: PlainRecord) -> None:
        """Take over from a post what a membership does not say itself."""
        if "post_id" not in made:
            return
        row = self.rows[str(made["post_id"])]
        post = self.taken["posts"].made[row]
        if not self.is_ours and "organization_id" not in made and "organization_id" in post:
            made["organization_id"] = post["organization_id"]
        if not self.is_ours and "role" not in made:
            made["role"] = text_of(self.taken["posts"].given[row].get("role")) or post["label"]

    def _area(self, made: PlainRecord, given: PlainRecord, place: FieldPath) -> None:
        """Keep the name of the area that a record is about."""
        value = given.get("area_id") or given.get("area")
        if not value:
            return
        held = isinstance(value, dict)
        name = text_of(value.get("name")) if isinstance(value, dict) else self.areas.get(text_of(value), "")
        if not (name or held) and given.get("area_id"):
            named = tr("the area {value}, not in the file", value=quoted(text_of(value)))
            message = tr("{made} names {named}: kept by its id", made=title_of(made, place), named=named)
            self.fields.note(f"{place[0]} area", (*place, "area_id"), message)
        if text := name or self.fields.readable(value):
            other_of(made)["area"] = text

    def _period(self, made: PlainRecord, given: PlainRecord, place: FieldPath) -> None:
        """Let a legislative period say when a membership was held, if it does not itself."""
        identifier = self.fields.readable(given.get("legislative_period_id"))
        if not identifier:
            return
        event = self.events.get(identifier)
        if event is None:
            named = tr("the legislative period {identifier}, not in the file", identifier=quoted(identifier))
            message = tr("a membership names {named}: kept by its id", named=named)
            self.fields.note("period", (*place, "legislative_period_id"), message)
            event = {}
        other_of(made)[tr("legislative period")] = self.fields.readable(event.get("name")) or identifier
        if "start_date" in made or "end_date" in made:
            return
        for name in ("start_date", "end_date"):
            if date := self.fields.date(event.get(name)):
                made[name] = date

    def _parents(self) -> None:
        """Give organizations their parents; one of those that would lie in themselves loses its own."""
        taken = self.taken["organizations"]
        # A parent may be written inside its child, so that the list grows meanwhile.
        for made, given, place in zip(taken.made, taken.given, taken.places, strict=False):
            self._refer(made, given, place, "parent", "organizations")
        parents = {str(made["id"]): str(made["parent_id"]) for made in taken.made if "parent_id" in made}
        for circle in circles(parents):
            row = self.rows[circle[0]]
            way = told(circle, "lies", "in")
            sentence = tr("organizations form a circle: {way}: {circle} is shown as if it lay in none")
            said = filled(sentence, {"way": way, "circle": quoted(circle[0])})
            self.fields.note("circle", (*taken.places[row], "parent_id"), said)
            other_of(taken.made[row])["parent_id"] = str(taken.made[row].pop("parent_id"))


def _complete(made: PlainRecord, given: PlainRecord, fields: FieldRewriting) -> None:
    """Give a person a name made of its parts, and the first of several pictures."""
    if "name" not in made and (name := fields.whole_name(given)):
        made["name"] = name
    images = dicts(given.get("images"))
    if "image" not in made and images and (url := fields.readable(images[0].get("url"))):
        made["image"] = url
        if images == [{"url": url}]:
            del other_of(made)["images"]
