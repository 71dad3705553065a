"""What a card says: the words for each kind of node."""

from __future__ import annotations

import unicodedata
from itertools import islice
from typing import NamedTuple

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from orgviewer.chart.chart import Chart, Kind
from orgviewer.choices import Extra
from orgviewer.controls import as_label
from orgviewer.engines import load
from orgviewer.model.records import OtherName, Person
from orgviewer.paint.cards.avatars import person_initials
from orgviewer.paint.text_metrics import MOST_DRAWN
from orgviewer.words.translation import Plural, counted, net_in_words, number_in_words, on_day, tr

IS_CODE = "orgviewer.model.naming:is_code"
FIELD_LINES = "orgviewer.paint.cards.field_texts:field_lines"
RULE_LINES = "orgviewer.paint.cards.rule_words:rule_lines"
BIN_NAMES = "orgviewer.paint.facet_words:bin_names"
UNHELD = "orgviewer.words.post_words:unheld"
MOST_TEAMS = 8  # that a tooltip names
NAMED, SHOWN = Plural("%n named", "%n named"), Plural("%n shown", "%n shown")
OF_NAMED, OF_SHOWN = Plural("%n named", "{people} of %n named"), Plural("%n shown", "{people} of %n shown")
MORE_UNNAMED, MORE = Plural("%n more, not named", "%n more, not named"), Plural("%n more", "%n more")
"""Words for those whom a file names, and for those who stand on a chart on which nobody is named."""
OF_FOUND = Plural("{people} of %n shown", "{people} of %n shown")  # by a filter


class CardLine(NamedTuple):
    """A text of a card, and how many times as large as usual its letters are."""

    text: str
    size: float = 1.0


class Label(Struct, frozen=True):
    """The texts of one card, and the photo that a record names (see PortraitSource).

    `native` is the name in another script, `initials` stand in a disc, and `fallback` in place of a
    title of which nothing can be drawn; `summary` is one line about the person or the organization, if the
    detail says something else. Where somebody chose the fields, `lines` are what stands on the card.
    """

    title: str
    detail: str = ""
    native: str = ""
    fallback: str = ""
    initials: str = ""
    summary: str = ""
    image: str | None = None
    lines: tuple[CardLine, ...] = ()


def label(chart: Chart, node: int) -> Label:
    """Return what the card of a node says, as much as could be seen of it."""
    words = _LABELS[Kind(int(chart.kind[node]))](chart, node)
    if chart.spec.card.fields or chart.spec.card.team:
        lines = [CardLine(_shown(text), size) for text, size in load(FIELD_LINES)(chart, node, words)]
        words = replace(words, lines=tuple(line for line in lines if line.text))
    texts = words.title, words.detail, words.native, words.fallback, words.summary
    whole = "".join(texts)
    if len(whole) <= MOST_DRAWN and whole.isascii() and whole.isprintable():
        return words  # as nearly all are: nothing of them is cut or left out
    title, detail, native, fallback, summary = shown = tuple(map(_shown, texts))
    if shown == texts:
        return words
    return Label(title, detail, native, fallback, words.initials, summary, words.image, words.lines)


def _shown(text: str) -> str:
    """Return as much of a text as could be seen of it."""
    return as_label(text[:MOST_DRAWN])


def card_lines(chart: Chart, words: Label) -> tuple[CardLine, ...]:
    """Return what stands on a card, by its words: the title, and what is beneath it; no native name."""
    if words.lines:
        return words.lines
    beneath = words.detail, shown_summary(chart, words)
    return (CardLine(words.title), *(CardLine(text) for text in beneath if text))


def whole_text(chart: Chart, node: int) -> str:
    """Return what the card of a node says, uncut: names, role, and the summary if it is shown."""
    return said_whole(chart, label(chart, node))


def spoken_text(chart: Chart, node: int) -> str:
    """Return what is told of the card of a node to whoever cannot see it: its text, and what marks it."""
    marks = load(RULE_LINES)(chart, node) if chart.spec.rules else []
    return ", ".join((whole_text(chart, node), *marks))


def said_whole(chart: Chart, words: Label) -> str:
    """Return what a card says, uncut, by its words."""
    return ", ".join(said_lines(chart, words))


def said_lines(chart: Chart, words: Label) -> list[str]:
    """Return what a card says, uncut and line by line, by its words; the native name follows the title."""
    first, *others = (line.text for line in card_lines(chart, words))
    native = words.native if first == words.title else ""
    return [text for text in (first, native, *others) if text]


def shown_summary(chart: Chart, words: Label) -> str:
    """Return the summary among the words of a card, if summaries are shown."""
    return words.summary if Extra.SUMMARIES in chart.spec.extras else ""


def place_in_words(chart: Chart, node: int) -> str:
    """Return where a card stands among others: its level from the top, and its turn among its siblings."""
    level = int(np.searchsorted(chart.levels, np.int32(node), "right"))
    above = int(chart.parent[node])
    first, count = (int(each[above]) for each in chart.children) if above >= 0 else (node, 1)
    words = tr("level {level}, {turn} of {all}").replace("{level}", number_in_words(level))
    return words.replace("{turn}", number_in_words(node - first + 1)).replace("{all}", number_in_words(count))


def _file(chart: Chart, node: int) -> Label:
    return Label(chart.dataset.title, people_and_groups(chart, node))


def _group(chart: Chart, node: int) -> Label:
    return Label(group_name(chart, node), people_and_groups(chart, node))


def group_name(chart: Chart, node: int) -> str:
    """Return the value that the people of a group share, or that none of theirs is known."""
    record = int(chart.record[node])
    name = chart.group_names[record]
    if name and chart.group_scale is not None:
        names: tuple[str, ...] = load(BIN_NAMES)(chart.group_scale)
        return names[chart.group_scale.keys.index(name)]
    return name or tr("Not stated")


def _organization(chart: Chart, node: int) -> Label:
    organization = chart.dataset.organizations[chart.record[node]]
    people, headcount = int(chart.people[node]), chart.dataset.headcount(int(chart.record[node]))
    words = OF_SHOWN if chart.dataset.names_nobody else OF_NAMED
    if left_out := int(chart.left_out[node]):
        words, people, headcount = OF_FOUND, people - left_out, max(people, headcount)
    sentence = counted(headcount, *words, people=number_in_words(people))
    counts = sentence if headcount > people else people_and_groups(chart, node)
    return Label(organization.name, counts, summary=organization.summary or "")


def people_and_groups(chart: Chart, node: int) -> str:
    """Return how many people and groups (teams, functions, companies) stand beneath a node, in words."""
    people = _before_and_after(chart, node) or people_in_words(chart, node, int(chart.people[node]))
    is_one = chart.kind[node] in (Kind.GROUP, Kind.ORGANIZATION) and not is_gone(chart, node)
    groups = int(chart.groups[node]) - is_one
    return f"{people} · {counted(groups, '%n group', '%n groups')}" if groups else people


def _before_and_after(chart: Chart, node: int) -> str:
    """Return how many people there were in one of two states, and how many there are; nothing if as many."""
    if chart.changed is None:
        return ""
    before, after = chart.changed.headcounts[node].tolist()
    values = {"before": number_in_words(before), "net": net_in_words(before, after)}
    sentence = counted(after, "{before} → %n person ({net})", "{before} → %n people ({net})", **values)
    return sentence if before != after else ""


def is_gone(chart: Chart, node: int) -> bool:
    """Return whether a card stands for whom, or for what, only the earlier of two states knows."""
    return chart.changed is not None and bool(chart.changed.gone[node])


def people_in_words(chart: Chart, node: int, number: int) -> str:
    """Return how many people there are at or beneath a node: as many as are named, if those may not be all.

    Where nobody is, nobody is named: that a team has no people is more than the file says. Nor does it say
    that nobody is, where those of whom no dates are known are left out.
    """
    if not number:
        is_dated = chart.dataset.as_of is not None and Extra.UNDATED not in chart.spec.extras
        if is_dated:
            return tr("nobody with dates")
        return tr("nobody shown") if chart.dataset.names_nobody else tr("nobody named")
    if left_out := int(chart.left_out[node]):
        return counted(number, *OF_FOUND, people=number_in_words(number - left_out))
    if names_all(chart, node):
        return counted(number, "%n person", "%n people")
    return counted(number, *(SHOWN if chart.dataset.names_nobody else NAMED))


def names_all(chart: Chart, node: int) -> bool:
    """Say whether those who are named at and beneath a node are all, as far as the file says.

    They are not if it says that it names some, or if a headcount there counts more.
    """
    return not (chart.dataset.document.meta.names in ("some", "none") or chart.unnamed_within[node])


def _person(chart: Chart, node: int) -> Label:
    person = chart.dataset.persons[chart.record[node]]
    membership = int(chart.membership[node])
    role = person.memberships[membership].role if membership >= 0 else None
    if chart.dataset.names_nobody:
        return Label(role or person.name)
    native = native_name(person)
    fallback = native if native and _is_latin(native) else person.id
    name = person.name[:MOST_DRAWN]
    summary = person.summary or ""
    detail, summary = (role, summary) if role else (summary, "")
    return Label(person.name, detail, native, fallback, person_initials(name), summary, person.image)


def _vacancy(chart: Chart, node: int) -> Label:
    place = int(chart.record[node])
    return Label(chart.dataset.posts[place].label, load(UNHELD)(chart.dataset, place))


def _shared(chart: Chart, node: int) -> Label:
    names = [chart.dataset.persons[person].name for person in chart.holders[node]]
    if chart.dataset.names_nobody:
        return Label(f"{chart.dataset.posts[chart.record[node]].label} ×{len(names)}")
    link = "; " if any("," in name for name in names) else ", "  # Example, Ada; Example, Ben
    return Label(link.join(names), chart.dataset.posts[chart.record[node]].label)


def _unnamed(chart: Chart, node: int) -> Label:
    number = int(chart.unnamed[chart.parent[node]])
    words = MORE if chart.dataset.names_nobody else MORE_UNNAMED
    return Label(counted(number, *words))


def _absent(chart: Chart, node: int) -> Label:
    person = chart.dataset.persons[chart.record[node]]
    if not person.absent and chart.dataset.as_of:
        then = tr("not there {on day}").replace("{on day}", on_day(chart.dataset.as_of))
        return Label(person.name, then, native_name(person), fallback=person.id)
    name = person.name if as_label(person.name[:MOST_DRAWN]).strip() else person.id  # as lists write it
    if load(IS_CODE)(name):
        return Label(tr("Not in the file ({id})").replace("{id}", name), fallback=person.id)
    return Label(name, tr("not in the file"), fallback=person.id)


def others_of(chart: Chart, node: int) -> list[int]:
    """Return the other cards of the person on a card; none for other kinds of cards."""
    if chart.kind[node] != Kind.PERSON:
        return []
    return [card for card in chart.cards(Kind.PERSON, int(chart.record[node])).tolist() if card != node]


def also_in(chart: Chart, node: int) -> str:
    """Return in which teams the person on a card has other cards; empty for none."""
    teams = dict.fromkeys(label(chart, int(chart.parent[card])).title for card in others_of(chart, node))
    named = [*islice(teams, MOST_TEAMS), *(["…"] if len(teams) > MOST_TEAMS else ())]
    return tr("also in {teams}").replace("{teams}", ", ".join(named)) if named else ""


def native_name(person: Person) -> str:
    """Return the person's name in its own script; for a name that is not Latin, in Latin letters."""
    names: tuple[OtherName, ...] = person.other_names
    if not names:
        return ""
    wanted = not _is_latin(person.name)
    return next((other.name for other in names if other.lang and _is_latin(other.name) == wanted), "")


def _is_latin(name: str) -> bool:
    """Say whether all letters of a name are Latin, with accents or without."""
    letters = (unicodedata.name(letter, "") for letter in name[:MOST_DRAWN] if letter.isalpha())
    return all(letter.startswith(("LATIN", "MODIFIER")) for letter in letters)


_LABELS = {
    Kind.FILE: _file,
    Kind.GROUP: _group,
    Kind.ORGANIZATION: _organization,
    Kind.PERSON: _person,
    Kind.VACANCY: _vacancy,
    Kind.UNNAMED: _unnamed,
    Kind.ABSENT: _absent,
    Kind.SHARED: _shared,
}
