"""What cards say where somebody chose the fields; one of which nothing is known takes no line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.fields.counted import CountedFields
from orgviewer.chart.fields.names import HEADINGS, POST_TEXTS, Headings, first_said
from orgviewer.chart.spec import CardField, PersonField
from orgviewer.links import emails, phones
from orgviewer.model.records import Membership, Person
from orgviewer.paint.cards.branch_sums import BranchSums
from orgviewer.paint.cards.labels import CardLine, Label, people_and_groups
from orgviewer.statistics.figures import BranchFigures
from orgviewer.words.translation import counted, date_in_words, number_in_words, tr

FIGURES = "orgviewer.chart.figures:figures_of_chart"
COUNTED = "orgviewer.chart.fields.counted:counted_of_chart"
SUMS = "orgviewer.paint.cards.branch_sums:branch_sums"
NAME = str(PersonField.NAME)
POSTS = (Kind.VACANCY, Kind.SHARED)
TEAMS = (Kind.FILE, Kind.GROUP, Kind.ORGANIZATION)


def field_lines(chart: Chart, node: int, words: Label) -> tuple[CardLine, ...]:
    """Return what a card says line by line, by its words; nothing where nobody chose for its kind."""
    kind, spec = Kind(int(chart.kind[node])), chart.spec.card
    if kind in TEAMS and spec.team:
        return _lines(spec.team, words, lambda name: _of_team(chart, node, words, name))
    if not spec.fields:
        return ()
    if kind is Kind.PERSON:
        return _lines(spec.fields, words, lambda name: _of_person(chart, node, words, name))
    if kind in POSTS:
        return _of_post(chart, node, words)
    return ()


def _lines(fields: Iterable[CardField], words: Label, say: Callable[[str], str]) -> tuple[CardLine, ...]:
    """Return the lines of those fields that say something; a card that would say nothing says its name."""
    found = ((say(field.name), field.size.factor) for field in fields)
    return tuple(CardLine(text, size) for text, size in found if text) or (CardLine(words.title),)


def _of_post(chart: Chart, node: int, words: Label) -> tuple[CardLine, ...]:
    """Return what a post says: what it is called, that it is vacant or who holds it, and its columns."""
    fields = chart.spec.card.fields
    sizes = {field.name: field.size.factor for field in fields}
    lines = [(words.title, sizes.get(NAME, 1.0)), (words.detail, sizes.get(str(PersonField.ROLE), 1.0))]
    lines += [(_more_of_post(chart, node, field.name), field.size.factor) for field in fields]
    return tuple(CardLine(text, size) for text, size in lines if text)


def _more_of_post(chart: Chart, node: int, name: str) -> str:
    """Return what a post says besides what it is called and who holds it: its figures, and what it has."""
    post = chart.dataset.posts[chart.record[node]]
    if word := _counted(chart, name):
        return _figure(chart, node, word)
    if name == str(PersonField.TEAM):
        return _team_named(chart, post.organization_id)
    if name == str(PersonField.START) and post.start_date:
        return date_in_words(post.start_date)
    if name in (NAME, str(PersonField.ROLE)):
        return ""
    said_as: Headings = chart.found(HEADINGS)
    texts: Sequence[Mapping[str, str]] = chart.found(POST_TEXTS)
    return first_said(texts[chart.record[node]], said_as.names(name))


# People


def _of_person(chart: Chart, node: int, words: Label, name: str) -> str:
    person: Person = chart.dataset.persons[chart.record[node]]
    membership = int(chart.membership[node])
    part = person.memberships[membership] if membership >= 0 else None
    if word := _counted(chart, name):
        return _figure(chart, node, word)
    match name:
        case "name":
            return words.title
        case "team":
            return _team_named(chart, part.organization_id if part else None)
        case _ if name in _PLAIN:
            return _PLAIN[name](person, part) if not chart.dataset.names_nobody or name != "role" else ""
    own = part.other.get(name) if part else None
    return own or person.other.get(name, "")


def _team_named(chart: Chart, identifier: str | None) -> str:
    dataset = chart.dataset
    return dataset.organizations[dataset.organization_index[identifier]].name if identifier else ""


_PLAIN: Mapping[str, Callable[[Person, Membership | None], str]] = {
    "role": lambda _, part: (part.role if part else None) or "",
    "location": lambda person, _: person.location or "",
    "email": lambda person, _: next(iter(emails(person.email, person.contact_details)), ""),
    "phone": lambda person, _: next(iter(phones(person.contact_details)), ""),
    "start": lambda _, part: date_in_words(part.start_date) if part and part.start_date else "",
    "summary": lambda person, _: person.summary or "",
}


def _counted(chart: Chart, name: str) -> str:
    """Return the word of a counted field by its name in a file; nothing for any other field."""
    fields: CountedFields = chart.found(COUNTED)
    return fields.word_of(name)


def _figure(chart: Chart, node: int, word: str) -> str:
    """Return how many report to somebody, or stand beneath; nothing where nobody does. Or the level."""
    figures: BranchFigures = chart.full.found(FIGURES)
    place = int(chart.full_places[node])
    match word:
        case "span" if span := int(figures.span[place]):
            return counted(span, "%n direct report", "%n direct reports")
        case "beneath" if people := int(figures.people[place]) - chart.own_people(node):
            return tr("{people} beneath").replace("{people}", counted(people, "%n person", "%n people"))
        case "level":
            return tr("level {level}").replace("{level}", number_in_words(int(figures.level[place])))
    return ""


# Teams


def _of_team(chart: Chart, node: int, words: Label, name: str) -> str:
    sums: BranchSums = chart.full.found(SUMS)
    place = int(chart.full_places[node])
    match _counted(chart, name) or name:
        case "name":
            return words.title
        case "summary":
            return words.summary
        case _ if not _counted(chart, name):
            pass
        case "size":
            return words.detail or people_and_groups(chart, node)
        case "head":
            return head_of(chart, node)
        case "vacancies":
            vacant = int(chart.full.found(FIGURES).vacant[place])
            return counted(vacant, "%n vacancy", "%n vacancies") if vacant else ""
        case "cost":
            return sums.in_words(None, place)
    is_team = chart.kind[node] == Kind.ORGANIZATION
    own = chart.dataset.organizations[chart.record[node]].other.get(name, "") if is_team else ""
    return own or sums.in_words(name, place)


def head_of(chart: Chart, node: int) -> str:
    """Return who leads a team: the one member to whom others report and who reports to none of them.

    Nothing where the file leaves open who that is.
    """
    if chart.kind[node] != Kind.ORGANIZATION:
        return ""
    whole, dataset = chart.full, chart.dataset
    place = int(chart.full_places[node])
    first, count = (int(each[place]) for each in whole.children)
    inside = np.arange(first, first + count)
    members = set(whole.record[inside[whole.kind[inside] == Kind.PERSON]].tolist())
    managers = {person: dataset.managers[person] for person in members}
    leading = {above for above in managers.values() if above in members}
    if len(members) == 1 and members <= set(np.asarray(dataset.managers, np.int32).tolist()):
        leading = members
    found = [person for person in leading if managers[person] not in members]
    return dataset.persons[found[0]].name if len(found) == 1 else ""
