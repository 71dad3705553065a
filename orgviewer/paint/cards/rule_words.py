"""Rules in words: what a key, a tooltip and whoever listens is told of a card that a rule marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from orgviewer.arrays import Integers
from orgviewer.chart.chart import Chart
from orgviewer.chart.fields.counted import MARK
from orgviewer.chart.rules.evaluation import RULING, Ruling
from orgviewer.chart.spec import CardRule, CardState, Condition, Test
from orgviewer.words.translation import Phrase, counted, date_in_words, number_in_words, tr

STATES: Mapping[CardState, Phrase] = {
    CardState.VACANT: "vacant",
    CardState.ASSISTANT: "assistant",
    CardState.SEVERAL_CARDS: "several cards",
    CardState.ON_LEAVE: "on leave",
    CardState.PROBLEM: "problem in the file",
}
FIELDS: Mapping[str, Phrase] = {
    "name": "name",
    "role": "role",
    "team": "team",
    "location": "location",
    "email": "e-mail",
    "phone": "phone",
    "start": "start",
    "summary": "summary",
    "span": "direct reports",
    "beneath": "people beneath",
    "level": "level",
    "head": "head",
    "size": "size",
    "cost": "cost",
    "vacancies": "vacancies",
}
SENTENCES: Mapping[Test, Phrase] = {
    Test.IS: "{field}: {value}",
    Test.CONTAINS: "{field} contains “{value}”",
    Test.MISSING: "{field} missing",
    Test.OVER: "{field} over {value}",
    Test.UNDER: "{field} under {value}",
    Test.BETWEEN: "{field} from {value} to {other}",
    Test.BEFORE: "{field} before {value}",
    Test.AFTER: "{field} after {value}",
}


def field_in_words(name: str) -> str:
    """Return what a field is called: our own ones in the person's language, columns as the file has them."""
    word = name.removeprefix(MARK)
    if word != name and word in FIELDS:
        return tr("{field} (counted)").replace("{field}", tr(FIELDS[word]))
    return tr(FIELDS[name]) if name in FIELDS else name


def rule_in_words(rule: CardRule) -> str:
    """Return what a rule says of the cards that it marks: its own name, else its condition."""
    return rule.name or condition_in_words(rule.when)


def condition_in_words(when: Condition) -> str:
    """Return whom a condition is about."""
    if when.state is not None:
        return tr(STATES[when.state])
    name = field_in_words(when.field)
    if when.test is Test.WITHIN_DAYS:
        days = _number(when.value)
        sentence = counted(days, "{field} less than %n day ago", "{field} less than %n days ago", field=name)
        return sentence.replace("{field}", name)
    value = (
        date_in_words(when.value) if when.test in (Test.BEFORE, Test.AFTER) else _written(when, when.value)
    )
    sentence = tr(SENTENCES[when.test]).replace("{other}", _written(when, when.other))
    return sentence.replace("{value}", value).replace("{field}", name)


def _written(when: Condition, text: str) -> str:
    """Return a bound as it is written in the person's language, a text as it is."""
    is_number = when.test in (Test.OVER, Test.UNDER, Test.BETWEEN) and text.lstrip("-").isdecimal()
    return number_in_words(int(text)) if is_number else text


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def rule_lines(chart: Chart, node: int) -> list[str]:
    """Return what the rule says that holds first of a card, if any does."""
    ruling: Ruling = chart.found(RULING)
    turn = int(ruling.first[chart.whole[node]])
    return [rule_in_words(ruling.rules[turn])] if turn >= 0 else []


def shown_rules(chart: Chart, nodes: Integers | None = None) -> Iterator[tuple[str, CardRule]]:
    """Yield the rules that hold first of any card of a chart, or of some of its nodes: words, and the rule.

    The words say how many of these cards each marks: those of the whole chart, or of what is on a sheet.
    """
    ruling: Ruling = chart.found(RULING)
    first = ruling.first[chart.whole if nodes is None else chart.whole[nodes]]
    counts = np.bincount(first[first >= 0], minlength=len(ruling.rules))
    for turn in counts.nonzero()[0].tolist():
        rule = ruling.rules[turn]
        yield f"{rule_in_words(rule)} ({number_in_words(int(counts[turn]))})", rule
