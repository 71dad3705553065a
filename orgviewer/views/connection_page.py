"""The page about how two people know each other: chains of what they share, each step with its sources."""

from __future__ import annotations

from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Education, Period
from orgviewer.paint.words import counted, tr
from orgviewer.relations.chains import Chain, Head, Step
from orgviewer.relations.things import ThingKind, entry_of
from orgviewer.views.entries import years
from orgviewer.views.footnotes import Footnotes
from orgviewer.views.markup import escape, link, quiet, section, title
from orgviewer.views.mentions import Mentions
from orgviewer.views.sharing_lines import OVERLAPS

SENTENCES = {
    (ThingKind.REPORTING, Head.FROM): "{other} reports to {one}",
    (ThingKind.REPORTING, Head.TO): "{one} reports to {other}",
    (ThingKind.REPORTING, Head.NEITHER): "both report to {thing}",
    (ThingKind.ADVISOR, Head.FROM): "{one} advised {other}",
    (ThingKind.ADVISOR, Head.TO): "{other} advised {one}",
    (ThingKind.ADVISOR, Head.NEITHER): "both were advised by {thing}",
    (ThingKind.COLLEAGUES, Head.NEITHER): "one names the other as a colleague: {thing}",
    (ThingKind.PROJECT, Head.NEITHER): "both took part in {thing}",
    (ThingKind.TEAM, Head.NEITHER): "both belong to {thing}",
    (ThingKind.EMPLOYER, Head.NEITHER): "both worked at {thing}",
    (ThingKind.SCHOOL, Head.NEITHER): "both were at {thing}",
}


def connection_page(dataset: Dataset, one: int, other: int, found: list[Chain], mentions: Mentions) -> str:
    """Return the page about two people of a dataset and the chains between them, the strongest first."""
    footnotes = Footnotes(dataset)
    names = dataset.persons[one].name, dataset.persons[other].name
    head = title(tr("{one} and {other}").replace("{one}", names[0]).replace("{other}", names[1]))
    if not found:
        nothing = tr(
            "Nothing in this file connects them: no boss, team, school, employer, project or advisor."
        )
        return f"{head}<p>{escape(nothing)}</p>"
    between = len(found[0].steps) - 1
    how = (
        tr("They know each other directly.")
        if not between
        else counted(
            between,
            "They are connected through %n other person.",
            "They are connected through %n other people.",
        )
    )
    writer = _Writer(dataset, mentions, footnotes)
    parts = [section(f"{number}.", writer.chain(chain)) for number, chain in enumerate(found, start=1)]
    return f"{head}<p>{quiet(escape(how))}</p>{''.join(parts)}{section(tr('Sources'), footnotes.html())}"


class _Writer:
    def __init__(self, dataset: Dataset, mentions: Mentions, footnotes: Footnotes) -> None:
        self._dataset, self._mentions, self._footnotes = dataset, mentions, footnotes

    def chain(self, chain: Chain) -> str:
        """Return a chain: its people, each a link, and between them how they know each other."""
        lines = [f'<p class="line"><b>{self._name(chain.steps[0].from_person)}</b></p>']
        for step in chain.steps:
            lines.append(f'<p class="step">{self._step(step)}</p>')
            lines.append(f'<p class="line"><b>{self._name(step.to_person)}</b></p>')
        return "".join(lines)

    def _name(self, person: int) -> str:
        name, card = self._dataset.persons[person].name, self._mentions.card(person)
        return link(f"card:{card}", name) if card >= 0 else escape(name)

    def _step(self, step: Step) -> str:
        sentence = tr(SENTENCES[step.kind, step.head])
        words = {
            "{one}": self._dataset.persons[step.from_person].name,
            "{other}": self._dataset.persons[step.to_person].name,
            "{thing}": step.text,
        }
        for word, meaning in words.items():
            sentence = sentence.replace(word, meaning)
        marks, when = "", []
        for person, entry in ((step.from_person, step.from_entry), (step.to_person, step.to_entry)):
            record = entry_of(self._dataset, step.kind, person, entry)
            if record is not None:
                marks += self._footnotes.mark(record.sources)
                when += [f"{self._dataset.persons[person].name}: {_when(record)}"] if _when(record) else []
        both = step.from_entry >= 0 and step.to_entry >= 0
        when += [tr(OVERLAPS[step.overlap])] if both else []
        return f"↓ {escape(sentence)}{marks}<br>{quiet(escape(' · '.join(when)))}"


def _when(record: Period) -> str:
    """Return the years of an entry, and what was studied or done in them."""
    what = record.study_type if isinstance(record, Education) else None
    return ", ".join(part for part in (what, years(record), record.duration) if part)
