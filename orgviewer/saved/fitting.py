"""What of a view fits other data than it was made with, and in words what does not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from orgviewer.chart.chart import Chart
from orgviewer.chart.spec import ChartSpec, fitting
from orgviewer.engines import load
from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import quoted
from orgviewer.saved.cards import KeptFolding, missing, root_card
from orgviewer.saved.view import View
from orgviewer.words.language import counted, tr

FACET_NAME = "orgviewer.paint.facet_words:facet_name"
FIELDS_GONE = "orgviewer.chart.fields.names:fields_gone"
FITTING_RULES = "orgviewer.chart.rules.grammar:fitting_rules"
RULE_TEXT = "orgviewer.chart.rules.grammar:rule_text"
IDLE_REASON = "orgviewer.chart.rules.grammar:idle_reason"
MEETING = "orgviewer.chart.rules.evaluation:meeting"
QUESTIONS = "orgviewer.chart.rules.questions:questions"
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
    for rule in chart.rules:
        if not load(FITTING_RULES)((rule,), dataset):
            text = quoted(load(RULE_TEXT)(rule), 200)
            yield tr("the rule {rule} asks of a column that is not there; it marks nobody.", rule=text)
    if chart.card != fit.card:
        for name in load(FIELDS_GONE)(chart.card, dataset):
            yield tr("cards were to say {name}, which is not there; they say the others.", name=quoted(name))
    if chart.root is not None and fit.root is None:
        yield tr("nothing has the id {id} of its root; the whole chart is there.", id=quoted(chart.root))


def rule_remarks(whole: Chart) -> Iterator[str]:
    """Yield which rules of a whole chart hold of no card on it, and why, as sentences about a view."""
    for rule, why in _idle(whole):
        yield f"{tr('the rule {rule} meets nobody.', rule=rule)} {why}".rstrip()


def idle_rules(whole: Chart) -> Iterator[str]:
    """Yield which rules of a whole chart hold of no card, and why, as sentences of their own."""
    for rule, why in _idle(whole):
        yield f"{tr('The rule {rule} holds of no card.', rule=rule)} {why}".rstrip()


def view_remarks(view: View, whole: Chart) -> Iterator[str]:
    """Yield what of a view does not fit a whole chart that was made of it, or finds nobody, as sentences."""
    yield from chart_remarks(view.chart, whole.dataset)
    yield from folding_remarks(whole, view.folding)
    yield from rule_remarks(whole)


def of_view(view: View, remarks: Iterable[str]) -> Iterator[str]:
    """Yield what does not fit of a view with its name, for whoever does not see that it is meant."""
    for remark in remarks:
        yield tr("View {name}: {remark}", name=quoted(view.name), remark=remark)


def _idle(whole: Chart) -> Iterator[tuple[str, str]]:
    """Yield the rules that hold of no card, in quotes, whichever of several would count, and why."""
    rules = whole.spec.rules
    counts = load(MEETING)(whole, [one.when for one in rules]) if rules else ()
    asked = load(QUESTIONS)(whole.dataset) if rules else None
    for rule, count in zip(rules, counts, strict=True):
        if not count:
            yield quoted(load(RULE_TEXT)(rule), 200), load(IDLE_REASON)(rule.when, asked)


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
