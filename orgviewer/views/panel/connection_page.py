"""The page about how two people know each other: chains of what they share, each step with its sources."""

from __future__ import annotations

from orgviewer.lives.entries import years
from orgviewer.lives.markup import escape, link, quiet, section, title
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Education, Period
from orgviewer.relations.chains import Chain, Step
from orgviewer.relations.phrases import phrase, step_entries
from orgviewer.views.panel.footnotes import Footnotes
from orgviewer.views.panel.mentions import Mentions
from orgviewer.views.panel.sharing_lines import OVERLAPS
from orgviewer.words.translation import counted, tr


def connection_page(
    dataset: Dataset, one: int, other: int, found: list[Chain], mentions: Mentions, above: str
) -> str:
    """Return the page about two people of a dataset and the chains between them, the strongest first.

    `above` is the name of what both stand under on the chart, which is said if nothing else is known.
    """
    footnotes = Footnotes(dataset)
    names = dataset.persons[one].name, dataset.persons[other].name
    head = title(tr("{one} and {other}").replace("{one}", names[0]).replace("{other}", names[1]))
    if not found:
        nothing = tr(
            "Nothing in this file connects them: no boss, team, school, employer, project or advisor."
        )
        both = tr("On the chart both stand under {name}.").replace("{name}", above)
        return f"{head}<p>{escape(nothing)}</p>" + (f"<p>{escape(both)}</p>" if above else "")
    between = len(found[0].steps) - 1
    how = (
        tr("Connected directly.")
        if not between
        else counted(
            between,
            "Connected through %n other person.",
            "Connected through %n other people.",
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
        """Return what one is to the other, the years of both, and the sources."""
        entries = step_entries(self._dataset, step)
        sentence = tr(phrase(step, entries, self._dataset.meta.as_of))
        sentence = sentence.replace("{name}", self._dataset.persons[step.to_person].name)
        sentence = sentence.replace("{thing}", step.text)
        sources = dict.fromkeys(source for entry in entries for source in entry.sources)
        when = [_when(entry) for entry in entries if _when(entry)]
        when += [tr(OVERLAPS[step.overlap])] if len(entries) == 2 else []
        return f"↓ {escape(sentence)}{self._footnotes.mark(sources)}<br>{quiet(escape(' · '.join(when)))}"


def _when(record: Period) -> str:
    """Return the years of an entry, and what was studied or done in them."""
    what = record.study_type if isinstance(record, Education) else None
    return ", ".join(part for part in (what, years(record), record.duration) if part)
