"""The bar over the chart that says whom a filter shows, and clears it by one click, or by Escape.

Not for: who that is (see `chart.filters`), or asking for it (see `search_bar`).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.filters.filtering import asked_persons, filter_doubt, filter_remark
from orgviewer.chart.spec import Filter, FilterWay
from orgviewer.paint.caption import filter_in_words, query_in_words
from orgviewer.views.chart.view import ChartView
from orgviewer.views.chart.visits import ShowAs, Visit
from orgviewer.views.files.notices import NoticeBar
from orgviewer.words.translation import counted, number_in_words, tr


class ChartFilter(QObject):
    """Shows only whom a text finds, or hides them, and all again."""

    def __init__(
        self, chart: ChartView, show_as: ShowAs, search: Callable[[str], object], window: QWidget
    ) -> None:
        super().__init__(window)
        self._chart, self._show_as, self._search = chart, show_as, search
        self._before: Visit | None = None  # without a filter
        middle = chart.parentWidget()
        column = middle.layout() if middle else None
        self.bar = NoticeBar(tr("&Change…"), tr("Change what is looked for"), middle)
        self.bar.cross.setToolTip(tr("Show all again (Esc)"))
        self.bar.cross.setAccessibleName(tr("Show all again"))
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(chart), self.bar)
        self.bar.asked.connect(self._change)
        self.bar.closed.connect(self.show_all)
        chart.scene_changed.connect(self._say)
        chart.installEventFilter(self)
        self._say()

    @property
    def wanted(self) -> Filter | None:
        """The filter of the chart that is shown."""
        return self._chart.chart_spec.filter

    def show_found(self, text: str, way: FilterWay) -> None:
        """Show only whom a text finds, with what leads there, or hide them."""
        spec = self._chart.chart_spec
        if spec.filter is None and self._chart.scene:
            self._before = self._chart.visit()
        self._show_as(replace(spec, filter=Filter(text, way)), None, tr("filter"), self._chart.fit)

    def show_all(self) -> None:
        """Show all again, folded as they were if the chart is the same else."""
        spec, before = replace(self._chart.chart_spec, filter=None), self._before
        self._before = None
        visit = before if before and before.spec == spec else None
        if self.wanted is not None:
            self._show_as(spec, visit, tr("show all"), lambda: None)
        self._chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self) -> None:
        if self.wanted is not None:
            self._search("" if self.wanted.found else self.wanted.query)

    def _say(self) -> None:
        scene = self._chart.scene
        wanted = self.wanted if scene else None
        self.bar.say(_sentence(scene.whole, wanted) if scene and wanted else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show all again at Escape, when that means nothing else on the chart any more."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        chart = self._chart
        is_free = chart.selected < 0 and chart.scene is not None and chart.scene.folding.outer is None
        if event.key() != Qt.Key.Key_Escape or not is_free or self.wanted is None:
            return False
        self.show_all()
        return True


def _sentence(whole: Chart, wanted: Filter) -> str:
    """Return whom a filter shows, and how many of all."""
    found = filter_remark(whole, wanted) or _numbers(whole, wanted)
    if wanted.found is not None:  # before something was left out, which its text may tell
        return f"{filter_in_words(wanted, whole.dataset)}: {found}"
    said = filter(None, (filter_doubt(whole.dataset, wanted.query), found))
    return f"{query_in_words(wanted)}: {' · '.join(said)}"


def _numbers(whole: Chart, wanted: Filter) -> str:
    """Return how many people are shown, and how many of them merely because others stand beneath them."""
    people = int(whole.people[0]) if len(whole) else 0
    shown = people - (int(whole.left_out[0]) if len(whole) else 0)
    asked = asked_persons(whole)
    there = np.zeros(len(whole.dataset.persons), bool)
    there[whole.record[whole.kind == Kind.PERSON]] = True
    there[whole.held[:, 1]] = True
    meant = shown if asked is None else int((there & asked).sum())
    words = counted(people, "{people} of %n person shown", "{people} of %n people shown")
    if 0 < meant < shown:
        told = tr("{shown}: {found} found, {others} on the way to them")
        if wanted.way is FilterWay.HIDE:
            told = tr("{shown}, {others} of them only on the way to others")
        words = told.replace("{shown}", words).replace("{found}", number_in_words(meant))
        words = words.replace("{others}", number_in_words(shown - meant))
    return words.replace("{people}", number_in_words(shown))
