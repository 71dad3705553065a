"""What a card of a chart says and what is known of it, as other programs are given it: kind, names, role.

Not for: where cards stand and how they look (see `chart_nodes`).
"""

from __future__ import annotations

import enum
import re
from collections import defaultdict
from collections.abc import Callable, Iterator

from orgviewer.chart.chart import Chart, Kind
from orgviewer.controls import as_label
from orgviewer.exchange.held_fields import BETWEEN_HOLDERS, CARD, CHART_SIGN, DOTTED_CARDS, LINES
from orgviewer.links import emails, phones
from orgviewer.model.dates import PartialDate
from orgviewer.model.naming import text_sign
from orgviewer.model.records import Meta, Person
from orgviewer.paint.caption import citation
from orgviewer.paint.cards.labels import Label, label, shown_summary
from orgviewer.publish.listing import citations
from orgviewer.words.translation import counted, tr

ASSISTANT = "assistant"
UNSTATED = ("year", "month")
"""What of a day is inferred where no source states more of it than a year."""
_UNWRITABLE = re.compile("[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ud800-\\udfff\\ufdd0-\\ufdef\\ufffe\\uffff]")


class NodeKind(enum.Enum):
    """What a card stands for, by the word that files say it with (see `readers.drawings.stated`).

    ABSENT is a superior of whom the file says nothing else. CHART and UNNAMED are no cards of somebody: the
    one of the file above several, and how many are not named.
    """

    PERSON = "person"
    HOLDERS = "holders"
    POST = "post"
    VACANCY = "vacancy"
    TEAM = "team"
    ABSENT = "absent"
    CHART = "chart"
    UNNAMED = "unnamed"

    def word(self, is_assistant: bool) -> str:
        """Return by which word files say it, also of those who assist."""
        return ASSISTANT if is_assistant and self is NodeKind.PERSON else self.value


def one_line(text: str) -> str:
    """Return a text on one line, without what no format can hold or what nobody sees."""
    return " ".join(_UNWRITABLE.sub(" ", as_label(text)).split())


def stated_day(meta: Meta) -> str:
    """Return the day of a chart as far as a source states it: 2023-07 or 2023-07-12; else nothing.

    A year alone is none: read back, "Plan (2023)" could as well be what the chart is called.
    """
    date = PartialDate.parse(meta.as_of) if meta.as_of and meta.as_of_inferred not in UNSTATED else None
    if date is None or date.month is None:
        return ""
    return str(PartialDate(date.year, date.month) if meta.as_of_inferred == "day" else date)


def dated(title: str, day: str) -> str:
    """Return a title with a day behind it, which is read back as that (see `readers.drawings.headings`)."""
    return f"{title} ({day})".strip() if day else title


def card_values(chart: Chart, node: int) -> dict[str, str]:
    """Return what shapes that show a card as the screen does say of it besides, by the names of fields."""
    said = label(chart, node)
    names, role = names_of(chart, node, said), role_of(chart, node, said)
    return {
        "kind": kind_of(chart, node).word(bool(chart.assistants[node])),
        "name": BETWEEN_HOLDERS.join(names),
        "role": "" if role in names else role,
        LINES: "\n".join(filter(None, map(one_line, lines_of(chart, node, said, bool(role))))),
    }


def page_values(chart: Chart) -> Callable[[int], dict[str, str]]:
    """Return what says by node of a whole chart which one it is, for boxes on one of several pages."""
    sign = chart_sign(chart)
    managers: defaultdict[int, list[str]] = defaultdict(list)
    for lower, upper in chart.dotted.tolist():
        managers[lower].append(str(upper))

    def values(node: int) -> dict[str, str]:
        named = {DOTTED_CARDS: " ".join(managers[node])} if node in managers else {}
        return {CARD: str(node), **named, CHART_SIGN: sign}

    return values


def chart_sign(chart: Chart) -> str:
    """Return what tells a chart from others: by its title, who and what its file names, and who is where."""
    data = chart.dataset
    names = (*(one.name for one in data.organizations), *(one.name for one in data.persons))
    return text_sign((data.title, *names, *map(str, (*chart.parent.tolist(), *chart.record.tolist()))))


def kind_of(chart: Chart, node: int) -> NodeKind:
    """Return what a card stands for."""
    match Kind(int(chart.kind[node])):
        case Kind.PERSON:
            return NodeKind.PERSON
        case Kind.ABSENT:
            return NodeKind.ABSENT
        case Kind.FILE:
            return NodeKind.CHART
        case Kind.UNNAMED:
            return NodeKind.UNNAMED
        case Kind.SHARED:
            return NodeKind.POST if chart.dataset.names_nobody else NodeKind.HOLDERS
        case Kind.VACANCY:
            record = int(chart.record[node])
            is_vacant = chart.dataset.posts[record].status in (None, "vacant")
            return NodeKind.VACANCY if is_vacant else NodeKind.POST
        case _:
            return NodeKind.TEAM


def names_of(chart: Chart, node: int, said: Label) -> tuple[str, ...]:
    """Return what a card is called: by the names of all whom it names; an id where there is no name."""
    if chart.kind[node] == Kind.SHARED and not chart.dataset.names_nobody:
        names = [one_line(chart.dataset.persons[person].name) for person in chart.holders[node]]
        return tuple(filter(None, names)) or (chart.key(node)[1],)
    if chart.kind[node] == Kind.ABSENT:  # what the card says besides is no name
        return (one_line(chart.dataset.persons[int(chart.record[node])].name) or chart.key(node)[1],)
    return (one_line(said.title) or one_line(said.fallback) or one_line(chart.key(node)[1]) or "?",)


def _role(chart: Chart, node: int, said: Label) -> str:
    """Return what somebody is; the summary that a card shows in its place is none."""
    if chart.kind[node] == Kind.SHARED:
        return said.detail
    membership = int(chart.membership[node])
    if chart.kind[node] != Kind.PERSON or membership < 0:
        return ""
    return chart.dataset.persons[int(chart.record[node])].memberships[membership].role or ""


def role_of(chart: Chart, node: int, said: Label) -> str:
    """Return what somebody is, unless that is none of the fields that were chosen."""
    role = _role(chart, node, said)
    is_shown = not said.lines or any(line.text == role for line in said.lines)
    return one_line(role) if is_shown else ""


def lines_of(chart: Chart, node: int, said: Label, has_role: bool) -> Iterator[str]:
    """Yield what else a card says; a line beneath a name without a role would be taken for one.

    Where somebody chose fields, all of them are wanted.
    """
    if said.lines:
        yield from (
            line.text for line in said.lines if line.text not in (said.title, _role(chart, node, said))
        )
        return
    match Kind(int(chart.kind[node])):
        case Kind.ORGANIZATION if number := chart.dataset.headcount(int(chart.record[node])):
            yield counted(number, "%n person", "%n people")
        case Kind.PERSON if has_role:
            yield said.native
        case Kind.VACANCY if chart.dataset.posts[int(chart.record[node])].fte:
            yield said.detail
        case Kind.ABSENT:
            yield said.detail or tr("not in the file")
    if has_role:
        yield shown_summary(chart, said)


def fields_of(chart: Chart, node: int) -> Iterator[tuple[str, str]]:
    """Yield what programs that keep data with a shape are given, by name."""
    kind, identifier, _ = chart.key(node)
    if kind is not Kind.GROUP:
        yield "id", identifier
    if kind is Kind.PERSON:
        yield from _of_person(chart.dataset.persons[int(chart.record[node])])
    told = citations(chart, node)
    if told:
        index, sources = chart.dataset.source_index, chart.dataset.sources
        cited = (
            f"{citation(sources[index[one.id]])} [{one.at}]" if one.at else citation(sources[index[one.id]])
            for one in told
            if one.id in index
        )
        yield "source", "; ".join(dict.fromkeys(cited))


def _of_person(person: Person) -> Iterator[tuple[str, str]]:
    for email in emails(person.email, person.contact_details)[:1]:
        yield "email", email
    for phone in phones(person.contact_details)[:1]:
        yield "phone", phone
