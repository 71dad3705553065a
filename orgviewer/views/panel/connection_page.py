"""The page about how two people know each other: chains of what they share, each step with its sources."""

from __future__ import annotations

from collections.abc import Iterator

from orgviewer.chart.chart import Chart
from orgviewer.lives.names import Names
from orgviewer.lives.parts import Block, Head, Line, Listed, Step, Strong, Words
from orgviewer.lives.texts import cited, label, line, paragraph, present, quiet, section, years
from orgviewer.model.records import Education
from orgviewer.relations.chains import Chain, ChainStep
from orgviewer.relations.phrases import LifeEntry, phrase, step_entries
from orgviewer.views.panel.page_html import PageHtml
from orgviewer.views.panel.sharing_lines import OVERLAPS
from orgviewer.words.translation import counted, tr


def connection_page(chart: Chart, one: int, other: int, found: list[Chain], above: str) -> str:
    """Return the page about two people of a chart's dataset and the chains between them, the strongest first.

    `above` is the name of what both stand under on the chart, which is said if nothing else is known.
    """
    return PageHtml(chart).page(_parts(Names(chart.dataset), one, other, found, above))


def _parts(names: Names, one: int, other: int, found: list[Chain], above: str) -> Iterator[Block]:
    persons = names.dataset.persons
    title = (
        tr("{one} and {other}").replace("{one}", persons[one].name).replace("{other}", persons[other].name)
    )
    yield Head((Words(label(title)),))
    if not found:
        nothing = tr(
            "Nothing in this file connects them: no manager, team, school, employer, project or advisor."
        )
        yield from paragraph(line(nothing))
        both = tr("On the chart both stand under {name}.").replace("{name}", above)
        yield from paragraph(line(both if above else ""))
        return
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
    yield from paragraph(quiet(line(how)))
    for number, chain in enumerate(found, start=1):
        yield from section(f"{number}.", *_chain(names, chain))


def _chain(names: Names, chain: Chain) -> Iterator[Block]:
    """Yield the people of a chain, each a link, and between them how they know each other."""
    yield Listed((Strong(names.person(chain.steps[0].from_person)),))
    for step in chain.steps:
        yield Step(_step(names, step))
        yield Listed((Strong(names.person(step.to_person)),))


def _step(names: Names, step: ChainStep) -> tuple[Line, ...]:
    """Return what one is to the other with its sources, and the years of both."""
    dataset = names.dataset
    entries = step_entries(dataset, step)
    sentence = tr(phrase(step, entries, dataset.day))
    sentence = sentence.replace("{name}", dataset.persons[step.to_person].name)
    sentence = sentence.replace("{thing}", step.text)
    sources = dict.fromkeys(source for entry in entries for source in entry.period.sources)
    when = [_when(entry) for entry in entries if _when(entry)]
    when += [tr(OVERLAPS[step.overlap])] if len(entries) == 2 else []
    told = (Words("↓ "), *line(sentence), *cited(dataset, sources))
    return present(told, quiet(line(" · ".join(when))))


def _when(entry: LifeEntry) -> str:
    """Return the years of an entry, and what was studied in them."""
    record, person = entry
    what = record.study_type if isinstance(record, Education) else None
    return ", ".join(part for part in (what, years(record, person), record.duration) if part)
