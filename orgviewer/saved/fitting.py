"""What of a view fits other data than it was made with, and in words what does not."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from orgviewer.chart.chart import Chart
from orgviewer.chart.spec import ChartSpec, fitting
from orgviewer.engines import load
from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import quoted
from orgviewer.saved.cards import KeptFolding, missing, root_card
from orgviewer.words.language import counted, tr

FACET_NAME = "orgviewer.paint.facet_words:facet_name"
RULE_TEXT = "orgviewer.chart.rules.grammar:rule_text"
MEETING = "orgviewer.chart.rules.evaluation:meeting"
MOST_NAMED = 5  # cards that are gone, by their ids


def fitting_chart(chart: ChartSpec, dataset: Dataset) -> ChartSpec:
    """Return what of the spec of a view fits a dataset; `chart_remarks` say what does not."""
    fit = fitting(chart, dataset)
    return replace(fit, root=None) if fit.root is not None and not root_card(dataset, fit.root) else fit


def chart_remarks(chart: ChartSpec, dataset: Dataset) -> Iterator[str]:
    """Yield what of the spec of a view does not fit a dataset, as sentences, with what is done instead."""
    fit = fitting_chart(chart, dataset)
    if chart.arranged_by and not fit.arranged_by:
        facet = quoted(load(FACET_NAME)(chart.arranged_by))
        yield tr("nobody has {facet}, by which it is arranged; it is arranged as the file is.", facet=facet)
    if chart.coloured_by and not fit.coloured_by:
        facet = quoted(load(FACET_NAME)(chart.coloured_by))
        yield tr("nobody has {facet}, by which it is coloured; branches have the colours.", facet=facet)
    for rule in set(chart.rules) - set(fit.rules):
        text = quoted(load(RULE_TEXT)(rule), 200)
        yield tr("the rule {rule} asks of a column that is not there; it marks nobody.", rule=text)
    if chart.card != fit.card:
        yield tr("cards were to say a field that is not there; they say the others.")
    if chart.root is not None and fit.root is None:
        yield tr("nothing has the id {id} of its root; the whole chart is there.", id=quoted(chart.root))


def rule_remarks(whole: Chart) -> Iterator[str]:
    """Yield which rules of a whole chart hold of no card on it, as sentences about a view."""
    for rule in _idle(whole):
        yield tr("the rule {rule} meets nobody.", rule=rule)


def idle_rules(whole: Chart) -> Iterator[str]:
    """Yield which rules of a whole chart hold of no card, as sentences of their own."""
    for rule in _idle(whole):
        yield tr("The rule {rule} holds of no card.", rule=rule)


def _idle(whole: Chart) -> Iterator[str]:
    """Yield the rules that hold of no card, in quotes, whichever of several would count."""
    rules = whole.spec.rules
    counts = load(MEETING)(whole, [one.when for one in rules]) if rules else ()
    for rule, count in zip(rules, counts, strict=True):
        if not count:
            yield quoted(load(RULE_TEXT)(rule), 200)


def folding_remarks(whole: Chart, folding: KeptFolding) -> Iterator[str]:
    """Yield what of a folding does not fit a whole chart, as sentences."""
    if folding.focus and folding.focus.place(whole) < 0:
        card = quoted(str(folding.focus))
        yield tr("{card}, which was in focus, has no card now; what was around it is shown.", card=card)
    gone = list(dict.fromkeys(map(str, missing(whole, folding))))
    if gone:
        names = ", ".join(map(quoted, gone[:MOST_NAMED])) + (", …" if len(gone) > MOST_NAMED else "")
        yield counted(
            len(gone),
            "%n card that was folded or unfolded is not there now: {names}.",
            "%n cards that were folded or unfolded are not there now: {names}.",
            names=names,
        )
