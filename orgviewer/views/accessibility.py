"""What is told of a card to those who hear a chart: its whole text in one sentence, and when it was chosen.

Not for: what a card shows (see `paint.cards.labels`).
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from orgviewer.chart.chart import Chart, Kind
from orgviewer.controls import as_label
from orgviewer.engines import load
from orgviewer.paint.cards.labels import RULE_LINES, label, people_in_words, said_lines
from orgviewer.paint.cards.signs import Sign, bearers, meaning
from orgviewer.words.translation import tr

ONE_BY_ONE = (Kind.PERSON, Kind.ABSENT, Kind.VACANCY, Kind.SHARED)
"""Cards of people and posts, which do not say themselves how many stand beneath."""


def announce(widget: QWidget, sentence: str) -> None:
    """Let assistive tools say a sentence about what happened in a widget."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


@cache
def hand_out(kind: type[QObject], interface: str) -> None:
    """Let Qt ask, once for all widgets of a kind, what assistive tools are told of one."""

    def make(_: str, thing: QObject) -> QAccessibleInterface | None:
        return load(interface)(thing) if isinstance(thing, kind) else None

    QAccessible.installFactory(make)


def card_sentence(chart: Chart, node: int) -> str:
    """Return all that the card of a node says, and whether it is folded in this chart."""
    words = label(chart, node)
    parts = [words.title, words.native, words.detail.replace(" · ", ", ")]
    if words.lines:
        texts = dict.fromkeys((words.title, words.native, *said_lines(chart, words)))
        parts = [text.replace(" · ", ", ") for text in texts]
    if chart.kind[node] in ONE_BY_ONE and (beneath := people_beneath(chart, node)):
        people = people_in_words(chart, node, beneath)
        parts.append(tr("{people} beneath").replace("{people}", people))
    if manager := _manager_of(chart, node):
        parts.append(tr("reports to {name}").replace("{name}", manager))
    if bearers(chart, Sign.INFERRED)[node]:
        parts.append(meaning(Sign.INFERRED))
    if chart.spec.rules:
        parts += load(RULE_LINES)(chart, node)
    if chart.hidden[node]:
        parts.append(tr("folded"))
    return ", ".join(part for part in map(one_line, parts) if part)


def _manager_of(chart: Chart, node: int) -> str:
    """Return the name of whom the person on a card reports to; empty for others, and if none is known."""
    if chart.kind[node] != Kind.PERSON:
        return ""
    manager = chart.dataset.managers[int(chart.record[node])]
    return chart.dataset.persons[manager].name if manager >= 0 else ""


def people_beneath(chart: Chart, node: int) -> int:
    """Return how many different people stand beneath a node, folded or not."""
    return int(chart.people[node]) - chart.own_people(node)


def one_line(text: str) -> str:
    """Return a text without breaks and without more than one space in a row."""
    return " ".join(as_label(text).split())
