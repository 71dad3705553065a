"""The pages of the side panel, as HTML: one for each kind of card, and one for the file itself.

Every fact carries the number of its source; the numbers are explained at the foot. Links lead to
`card:` and a place in the whole chart, to `#source-` and a number, or to the web.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from orgviewer.chart.chart import Chart, Kind
from orgviewer.lives.entries import links, others, years
from orgviewer.lives.markup import escape, lines, link, markdown, note, quiet, section, title
from orgviewer.model.dataset import biography
from orgviewer.model.records import OtherName, Statement
from orgviewer.paint.cards.labels import group_name, label, people_and_groups
from orgviewer.relations.graph import Graph
from orgviewer.relations.things import ThingKind
from orgviewer.views.panel.footnotes import Footnotes
from orgviewer.views.panel.lives import life
from orgviewer.views.panel.mentions import Mentions
from orgviewer.views.panel.sharing_lines import SharingLines
from orgviewer.words.translation import counted, date_in_words, tr

MOST_LISTED = 300  # names in one list; a team of ten thousand is looked at on the chart


class Pages:
    """Writes the pages about one whole chart."""

    def __init__(self, chart: Chart, graph: Graph | None = None) -> None:
        self._chart = chart
        self._dataset = chart.dataset
        self._mentions = Mentions(chart)
        self._sharing = SharingLines(chart, graph, self._mentions) if graph else None

    def page(self, place: int) -> str:
        """Return the page about the card at a place of the whole chart; about the file for -1."""
        footnotes = Footnotes(self._dataset)
        kind = Kind(int(self._chart.kind[place])) if place >= 0 else Kind.FILE
        write = {
            Kind.FILE: self._file,
            Kind.GROUP: self._group,
            Kind.ORGANIZATION: self._organization,
            Kind.PERSON: self._person,
            Kind.VACANCY: self._vacancy,
            Kind.UNNAMED: self._unnamed,
            Kind.ABSENT: self._absent,
        }[kind]
        body = write(place, footnotes)
        return body + section(tr("Sources"), footnotes.html())

    # People

    def _person(self, place: int, footnotes: Footnotes) -> str:
        index = int(self._chart.record[place])
        person = self._dataset.persons[index]
        headline = title(person.name, footnotes.mark(person.sources))
        names = "<br>".join(_other_name(name, footnotes) for name in person.other_names)
        parts = [
            f'<table cellspacing="0" cellpadding="0"><tr><td width="60"><img src="avatar:{place}" width="48" '
            f'height="48"></td><td class="names">{headline}{names}</td></tr></table>',
            self._memberships(index, footnotes),
            f"<p>{escape(person.summary)}</p>" if person.summary else "",
            note(person.note) if person.note else "",
        ]
        bio = self._statements(biography(person), footnotes, beside=index)
        shared = self._sharing.of_person(index) if self._sharing else {}
        lives = life(person, bio, self._reports(index), self._mentions, shared, footnotes)
        return "".join(parts) + "".join(section(heading, body) for heading, body in lives)

    def _absent(self, place: int, footnotes: Footnotes) -> str:
        del footnotes
        index = int(self._chart.record[place])
        explained = tr("Others report to this name, which stands nowhere else in the file.")
        body = f"<p>{escape(explained)}</p>{section(tr('Direct reports'), self._reports(index))}"
        return title(self._dataset.persons[index].name) + body

    def _memberships(self, index: int, footnotes: Footnotes) -> str:
        """List a person's parts in organizations, each a link to the card there."""
        rows = []
        for turn, membership in enumerate(self._dataset.persons[index].memberships):
            card = self._mentions.card(index, turn)
            name = self._organization_name(membership.organization_id, card)
            facts = [membership.role, years(membership), membership.duration]
            facts += [tr("assistant")] if membership.assistant else []
            lines = [f"<b>{name}</b>{footnotes.mark(membership.sources)}"] if name else []
            known = " · ".join(escape(fact) for fact in facts if fact)
            lines += [quiet(known)] if known else []
            managers = (
                (tr("on behalf of {name}"), self._organization_name(membership.on_behalf_of_id, -1)),
                (tr("reports to {name}"), self._people((membership.reports_to,))),
                (tr("also reports to {name}"), self._people(membership.also_reports_to)),
            )
            lines += [quiet(escape(text).replace("{name}", manager)) for text, manager in managers if manager]
            lines += [quiet(line) for line in others(membership.other)]
            rows.append(
                f'<p class="part">{"<br>".join(lines)}</p>{note(membership.note) if membership.note else ""}'
            )
        return "".join(rows)

    def _organization_name(self, identifier: str | None, card: int) -> str:
        """Return the name of an organization as HTML, a link to a card if there is one."""
        if not identifier:
            return ""
        name = self._dataset.organizations[self._dataset.organization_index[identifier]].name
        return link(f"card:{card}", name) if card >= 0 else escape(name)

    def _people(self, identifiers: Iterable[str | None]) -> str:
        return ", ".join(self._mentions.name(identifier) for identifier in identifiers if identifier)

    def _reports(self, index: int) -> str:
        """List the people who report to somebody, each a link."""
        if not len(self._dataset.persons):
            return ""
        reports = np.flatnonzero(np.frombuffer(self._dataset.managers, np.int32) == index)
        cards = [(self._mentions.card(report), report) for report in reports[:MOST_LISTED].tolist()]
        named = [(card, self._dataset.persons[report].name) for card, report in cards if card >= 0]
        lines = [f'<p class="line">{link(f"card:{card}", name)}</p>' for card, name in named]
        return "".join(lines) + _rest(len(reports))

    def _statements(self, statements: Iterable[Statement], footnotes: Footnotes, beside: int = -1) -> str:
        """Return paragraphs with their sources and the people in them as links."""
        written = []
        for statement in statements:
            body = self._mentions.linked(markdown(statement.text), beside)
            mark = footnotes.mark(statement.sources)
            head, end, tail = body.rpartition("</p>")
            written.append(f"{head}{mark}{end}{tail}" if end else body + mark)
            written.append(note(statement.note) if statement.note else "")
        return "".join(written)

    # Organizations, and what is missing in them

    def _organization(self, place: int, footnotes: Footnotes) -> str:
        organization = self._dataset.organizations[self._chart.record[place]]
        facts = [organization.classification or "", self._founded(place)]
        names = "<br>".join(_other_name(name, footnotes) for name in organization.other_names)
        return "".join(
            (
                f"{title(organization.name, footnotes.mark(organization.sources))}{names}",
                f"<p>{quiet(' · '.join(escape(fact) for fact in facts if fact))}</p>" if any(facts) else "",
                f"<p>{escape(organization.summary)}</p>" if organization.summary else "",
                f"<p>{escape(self._headcount(place))}</p>",
                note(organization.note) if organization.note else "",
                section(tr("Members"), self._children(place, (Kind.PERSON, Kind.VACANCY, Kind.UNNAMED))),
                section(tr("Teams and functions"), self._children(place, (Kind.ORGANIZATION,))),
                self._common(place),
                section(tr("Claims"), self._statements(organization.claims, footnotes)),
                section(tr("Links"), lines(links(organization.links))),
                section(tr("Other"), lines(others(organization.other))),
                section(tr("Part of"), self._parent(place)),
            )
        )

    def _group(self, place: int, footnotes: Footnotes) -> str:
        del footnotes
        counts = f"<p>{escape(people_and_groups(self._chart, place))}</p>"
        members = section(tr("Members"), self._children(place, (Kind.PERSON,)))
        return title(group_name(self._chart, place)) + counts + self._common(place) + members

    def _common(self, place: int) -> str:
        """Say which schools and employers are the most common at and beneath a card."""
        if self._sharing is None:
            return ""
        kinds = (
            (tr("Most common schools"), ThingKind.SCHOOL),
            (tr("Most common employers"), ThingKind.EMPLOYER),
        )
        return "".join(section(heading, self._sharing.of_team(place, kind)) for heading, kind in kinds)

    def _founded(self, place: int) -> str:
        organization = self._dataset.organizations[self._chart.record[place]]
        dates = (
            (tr("founded {day}"), organization.founding_date),
            (tr("dissolved {day}"), organization.dissolution_date),
        )
        return " · ".join(text.replace("{day}", date_in_words(day)) for text, day in dates if day)

    def _headcount(self, place: int) -> str:
        """Say how many people there are, and how many of them the file does not name."""
        organization = self._dataset.organizations[self._chart.record[place]]
        named, headcount = int(self._chart.people[place]), organization.headcount or 0
        if headcount <= named:
            return people_and_groups(self._chart, place)
        sentence = tr("{named} of {all} named; {rest} more are counted by the source and not named.")
        for word, number in (("{named}", named), ("{all}", headcount), ("{rest}", headcount - named)):
            sentence = sentence.replace(word, f"{number:,}")
        return sentence

    def _children(self, place: int, kinds: Sequence[Kind]) -> str:
        """List the cards right beneath a card, each a link, a long list cut short."""
        first, count = (int(array[place]) for array in self._chart.children)
        listed = [node for node in range(first, first + count) if self._chart.kind[node] in kinds]
        lines = []
        for node in listed[:MOST_LISTED]:
            words = label(self._chart, node)
            detail = f" {quiet(escape(words.detail))}" if words.detail else ""
            lines.append(f'<p class="line">{link(f"card:{node}", words.title)}{detail}</p>')
        return "".join(lines) + _rest(len(listed))

    def _parent(self, place: int) -> str:
        parent = int(self._chart.parent[place])
        if parent < 0:
            return ""
        return f'<p class="line">{link(f"card:{parent}", label(self._chart, parent).title)}</p>'

    def _vacancy(self, place: int, footnotes: Footnotes) -> str:
        post = self._dataset.posts[self._chart.record[place]]
        manager = self._mentions.name(post.reports_to) if post.reports_to else ""
        facts = [escape(tr("vacant")), escape(years(post))]
        facts += [escape(tr("reports to {name}")).replace("{name}", manager)] if manager else []
        return title(post.label, footnotes.mark(post.sources)) + (
            f"<p>{quiet(' · '.join(fact for fact in facts if fact))}</p>"
            f"{note(post.note) if post.note else ''}{section(tr('Part of'), self._parent(place))}"
        )

    def _unnamed(self, place: int, footnotes: Footnotes) -> str:
        organization = self._dataset.organizations[self._chart.record[place]]
        parent = int(self._chart.parent[place])
        return title(label(self._chart, place).title, footnotes.mark(organization.sources)) + (
            f"<p>{escape(self._headcount(parent))}</p>{section(tr('Part of'), self._parent(place))}"
        )

    # The file

    def _file(self, place: int, footnotes: Footnotes) -> str:
        del place
        meta = self._dataset.meta
        day = tr("As of {day}").replace("{day}", date_in_words(meta.as_of)) if meta.as_of else ""
        counts = people_and_groups(self._chart, 0) if len(self._chart) else tr("Nobody is in this file yet.")
        page = "".join(
            (
                title(self._dataset.title),
                f"<p>{quiet(' · '.join(escape(fact) for fact in (counts, day) if fact))}</p>",
                f"<p>{escape(meta.summary)}</p>" if meta.summary else "",
                note(meta.note) if meta.note else "",
                section(tr("Claims"), self._statements(meta.claims, footnotes)),
            )
        )
        for source in self._dataset.sources:
            footnotes.cite(source.id)
        return page


def _rest(number: int) -> str:
    """Return how many of a list were not shown, or nothing."""
    if number <= MOST_LISTED:
        return ""
    return f'<p class="line">{quiet(escape(counted(number - MOST_LISTED, "and %n more", "and %n more")))}</p>'


def _other_name(name: OtherName, footnotes: Footnotes) -> str:
    explained = f" {quiet(escape(name.note))}" if name.note else ""
    return f'<span class="other">{escape(name.name)}{footnotes.mark(name.sources)}</span>{explained}'
