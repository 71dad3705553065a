"""Finding: what is typed is looked for beside the window, the chart follows, and Escape leads back."""

from __future__ import annotations

import enum
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.lighting import Records
from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.chart.spec import FilterWay
from orgviewer.engines import later, load
from orgviewer.model.dataset import Dataset
from orgviewer.saved.cards import folding_in
from orgviewer.search.fields import Target
from orgviewer.search.found import Elsewhere, Found, Hit
from orgviewer.views.background import Task, run
from orgviewer.views.chart.view import ChartView
from orgviewer.views.chart.visits import Visit
from orgviewer.views.dataset_indexes import Knowledge
from orgviewer.views.search.hits import hit_name
from orgviewer.views.search.search_bar import SearchBar
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.search.index import SearchIndex

FIND = "orgviewer.search.finder:find"
WHOM_IT_MEETS = "orgviewer.chart.filters.by_rule:whom_it_meets"

KINDS = {
    Target.PERSON: (Kind.PERSON, Kind.ABSENT),
    Target.ORGANIZATION: (Kind.ORGANIZATION,),
    Target.POST: (Kind.VACANCY, Kind.SHARED),
}


class Wish(enum.Enum):
    """What is looked for: something to look at, or somebody whose connection is asked for."""

    ANYTHING = enum.auto()
    CONNECTION = enum.auto()


class PausedSearch(Struct, frozen=True):
    """What somebody is searching: what for, and what is typed."""

    wish: Wish
    text: str


class SearchController(QObject):
    """Brings the field, the search and the chart together.

    Signals: `left` when the search is over; `missing` with the name of a hit that has no card; `gone` with
    the id of somebody who is not in the chart; `filter_asked` with a text and a FilterWay, once the search
    for that text is over.
    """

    left = Signal()
    missing = Signal(str)
    gone = Signal(str)
    filter_asked = Signal(str, object)

    def __init__(self, bar: SearchBar, chart: ChartView, parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._chart = bar, chart
        self._knowledge: Knowledge | None = None
        self._task: Task[tuple[Found, Elsewhere | None]] | None = None
        self._next: str | None = None
        self._before: Visit | None = None
        self._elsewhere: SearchIndex | None = None
        self._make_elsewhere: Callable[[], SearchIndex] | None = None
        self._wish = Wish.ANYTHING
        self._day: Dataset | None = None  # as of which was looked last
        chart.scene_changed.connect(self._follow_day)
        bar.asked.connect(self._ask)
        bar.walked.connect(self._look_at)
        bar.chosen.connect(self._choose)
        bar.closed.connect(self.cancel)
        bar.begun.connect(self.open)
        bar.abandoned.connect(self.abandon)
        bar.filter_asked.connect(self._ask_filter)

    def show_knowledge(self, knowledge: Knowledge | None) -> None:
        """Search another dataset from now on."""
        self.end()
        self._knowledge = knowledge

    def look_elsewhere(self, make_index: Callable[[], SearchIndex] | None) -> None:
        """Find people of other states, too; the summaries in their index say when they came or went.

        Who is in the chart as well is found so only by what is said there, and not once more by the name.
        """
        self._make_elsewhere, self._elsewhere = make_index, None

    @property
    def is_open(self) -> bool:
        """Whether somebody is searching."""
        return self._bar.is_open

    def open(self, text: str = "") -> None:
        """Ask what to find; `text` stands in the field already."""
        self._open(Wish.ANYTHING, "", tr("A name, team, school … or school:Toronto"), text)

    def open_for_connection(self, text: str = "") -> None:
        """Ask to whom the connection of the selected person is looked for; `text` stands in the field."""
        self._open(Wish.CONNECTION, tr("Connection to:"), tr("The name of another person"), text)

    def pause(self) -> PausedSearch | None:
        """Close the search as `cancel` does, and return what somebody is searching, for `resume`."""
        if not self.is_open:
            return None
        search = PausedSearch(self._wish, self._bar.field.text())
        self.cancel()
        return search

    def resume(self, search: PausedSearch | None) -> None:
        """Go on with a search, on what is open now."""
        if search is not None:
            open_search = self.open if search.wish is Wish.ANYTHING else self.open_for_connection
            open_search(search.text)

    def _open(self, wish: Wish, prompt: str, hint: str, text: str) -> None:
        if not self._knowledge or not self._chart.scene or not self._bar.field.isVisible():
            return  # nobody sees what is typed
        if self._before is None:
            self._before = self._chart.visit()
        self._wish = wish
        self._bar.open(prompt, hint, text)

    def cancel(self) -> None:
        """Close the search and return to where one was."""
        before = self._before
        self.end()
        if before and self._chart.scene and before.spec == self._chart.chart_spec:
            self._chart.return_to(before)
        self._chart.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()

    def _ask_filter(self, way: FilterWay) -> None:
        """Close the search, and ask for a chart of what is typed there, or without it."""
        text = self._bar.field.text().strip()
        if text:
            self.cancel()
            self.filter_asked.emit(text, way)

    def abandon(self) -> None:
        """Close a search in which nothing is asked; somebody is elsewhere already."""
        self.end()
        self.left.emit()

    def end(self) -> None:
        """Close the search; the chart stays as it is."""
        self._before = self._next = self._day = None
        if self._task:
            self._task.cancel()
        self._task = None
        self._bar.close_quietly()
        self._chart.light_up(None)

    # Asking

    def _ask(self, text: str) -> None:
        """Look for a text, after what is being looked for now."""
        if not self._knowledge or not self.is_open:
            return
        self._next = text
        self._bar.wait("" if self._knowledge.has_index else tr("Preparing the search …"))
        if self._task is None:
            self._knowledge.with_index(self._search)

    def _follow_day(self) -> None:
        """Look again for what is typed if the chart is of another day than it was."""
        scene = self._chart.scene
        if self.is_open and scene and self._day is not None and scene.whole.dataset is not self._day:
            self._ask(self._bar.field.text())

    def _search(self, index: SearchIndex) -> None:
        text, self._next = self._next, None
        if text is None or self._task is not None:
            return
        if self._elsewhere is None and self._make_elsewhere is not None:
            self._elsewhere = self._make_elsewhere()
        elsewhere = self._elsewhere if self._wish is Wish.ANYTHING else None
        whole = self._chart.scene.whole if self._chart.scene else None
        day = self._day = whole.dataset if whole else None
        meets = partial(later(WHOM_IT_MEETS), whole) if whole else None

        def find(*_: object) -> tuple[Found, Elsewhere | None]:
            found = load(FIND)(index, text, day, meets)
            if elsewhere is None:
                return found, None
            hits = load(FIND)(elsewhere, text).hits
            return found, Elsewhere(elsewhere.dataset, _beside(hits, elsewhere.dataset, index.dataset, found))

        self._task = run(find, partial(self._found, index), self._failed, self)

    def _found(self, index: SearchIndex, both: tuple[Found, Elsewhere | None]) -> None:
        self._task = None
        found, elsewhere = both
        if self._next is not None:  # somebody has typed on meanwhile
            self._search(index)
            return
        lit = Records(found.persons, found.organizations, found.posts)
        is_asked = index.asked(self._bar.field.text()).asks_for_anything
        self._chart.light_up(lit if is_asked else None)
        self._bar.show_found(index.dataset, found, elsewhere)  # last: an Enter that waited ends the search

    def _failed(self, error: Exception) -> None:
        self._task = None
        raise error

    # What is done with what was found

    def _look_at(self, hit: Hit) -> None:
        """Let the chart follow: what hides the hit is unfolded as long as one looks at it."""
        if self._is_gone(hit):
            return
        place = self._place(hit)
        if place < 0:
            self._say_missing(hit)
        elif self._before and self._wish is Wish.ANYTHING and self._chart.scene:
            was_seen = self._chart.sees(place)
            self._chart.preview(place, folding_in(self._chart.scene.whole, self._before.folding))
            self._chart.make_legible()
            if not (was_seen and self._chart.sees(place)):
                self._chart.centre(place, self._chart.uncovered())

    def _is_gone(self, hit: Hit) -> bool:
        """Return whether a hit is somebody who is not in the chart."""
        rows = (row for row, other in enumerate(self._bar.hits.hits) if other is hit)
        return any(map(self._bar.hits.is_elsewhere, rows))

    def _choose(self, hit: Hit) -> None:
        if self._elsewhere is not None and self._is_gone(hit):
            key = self._elsewhere.dataset.persons[hit.record].id
            self.end()
            self._chart.setFocus(Qt.FocusReason.OtherFocusReason)
            self.left.emit()
            self.gone.emit(key)
            return
        place, before, wish = self._place(hit), self._before, self._wish
        if place < 0 or before is None:
            self._say_missing(hit)
            return
        self.cancel()
        if wish is Wish.CONNECTION:
            self._chart.pair(place)
        else:
            self._chart.select(place)
            self._chart.make_legible()
            self._chart.reveal(place)

    def _say_missing(self, hit: Hit) -> None:
        if self._knowledge:
            self.missing.emit(hit_name(self._knowledge.dataset, hit))

    def _place(self, hit: Hit) -> Place:
        """Return the place of a hit's card on the whole chart, or NO_PLACE."""
        assert self._chart.scene is not None
        whole: Chart = self._chart.scene.whole
        for kind in KINDS[hit.target]:
            cards = whole.cards(kind, hit.record)
            if len(cards):
                own = (
                    cards[whole.membership[cards] == whole.dataset.primaries[hit.record]]
                    if (hit.target is Target.PERSON)
                    else cards
                )
                return Place(int((own if len(own) else cards)[0]))
        return NO_PLACE


def _beside(hits: tuple[Hit, ...], elsewhere: Dataset, dataset: Dataset, found: Found) -> tuple[Hit, ...]:
    """Return those hits who are not found in the dataset that is open anyway."""
    places = [dataset.person_index.get(elsewhere.persons[hit.record].id) for hit in hits]
    pairs = zip(hits, places, strict=True)
    return tuple(hit for hit, place in pairs if place is None or not found.persons[place])
