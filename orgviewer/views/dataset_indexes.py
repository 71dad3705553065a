"""What is worked out about the open dataset when somebody first asks: its search, its graph of connections.

They are made once for a dataset, beside the window unless it is small, the graph also for a chosen day.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject

from orgviewer.engines import load
from orgviewer.model.dataset import Dataset

if TYPE_CHECKING:
    from orgviewer.readers.process.rows import PeopleRows, ReadAgain
    from orgviewer.relations.graph import Graph
    from orgviewer.search.index import SearchIndex
    from orgviewer.views.background import IsWanted, Task

ROWS_APART = "orgviewer.readers.process.rows:rows_apart"
RUN = "orgviewer.views.background:run"
BUILD_INDEX = "orgviewer.search.index:build_index"
BUILD_GRAPH = "orgviewer.relations.graph:build_graph"
Made = TypeVar("Made")
QUICK = 2_000  # people, and fields of theirs; so few are worked out before anybody would notice


class _IndexTask(Struct, Generic[Made]):
    """One thing to be made, who waits for it, and what goes on."""

    made: Made | None = None
    waiting: tuple[Callable[[Made], None], ...] = ()
    task: Task[Made] | None = None


class Knowledge(QObject):
    """What is known of one dataset."""

    def __init__(
        self, dataset: Dataset, parent: QObject, again: Callable[[], ReadAgain] | None = None
    ) -> None:
        """`again` gives what reads the file of a table again, if that can be done."""
        super().__init__(parent)
        self.dataset, self._again = dataset, again
        self._rows: _IndexTask[PeopleRows] = _IndexTask()
        self._is_quick = len(dataset.persons) <= QUICK and _fields(dataset) <= QUICK
        self._index: _IndexTask[SearchIndex] = _IndexTask()
        self._graph: _IndexTask[Graph] = _IndexTask()
        self._graph_of_day: _IndexTask[Graph] = _IndexTask()
        self._day: Dataset | None = None

    @property
    def has_index(self) -> bool:
        """Whether the search need not be prepared."""
        return self._index.made is not None or self._is_quick

    def with_index(self, use: Callable[[SearchIndex], None]) -> None:
        """Call `use` with the search index, at once or when it is made."""
        self._give(self._index, lambda is_wanted: load(BUILD_INDEX)(self.dataset, is_wanted), use)

    def with_graph(self, use: Callable[[Graph], None]) -> None:
        """Call `use` with the graph of what people share, at once or when it is made."""
        self._give(self._graph, lambda _: load(BUILD_GRAPH)(self.dataset), use)

    def with_graph_of(self, dataset: Dataset, use: Callable[[Graph], None]) -> None:
        """Call `use` with the graph of what people share by the day of a dataset; the last is kept."""
        if dataset.as_of is None:
            self.with_graph(use)
            return
        if dataset is not self._day:
            _give_up(self._graph_of_day)
            self._graph_of_day, self._day = _IndexTask(), dataset
        self._give(self._graph_of_day, lambda _: load(BUILD_GRAPH)(dataset), use)

    def with_rows(self, use: Callable[[], None]) -> None:
        """Call `use` when it is known in which rows people stand, unless somebody has asked before."""
        again, rows = self._again, self._rows
        if again is None or rows.task is not None or rows.made is not None:
            return
        read = again()

        def take(made: PeopleRows) -> None:
            self._take(rows, made)
            use()

        rows.task = load(RUN)(
            lambda _, is_wanted: load(ROWS_APART)(self.dataset, read, is_wanted),
            take,
            lambda _: self._take(rows, ()),  # a file that cannot be read any longer says so elsewhere
            self,
        )

    def rows_of(self, person: int) -> tuple[str, Sequence[int]]:
        """Return the sheet and the rows of a person of a table, as far as they are known."""
        return self._rows.made[person] if self._rows.made else ("", ())

    def close(self) -> None:
        """Give up whatever goes on, for a dataset that is open no more."""
        for work in (self._index, self._graph, self._graph_of_day, self._rows):
            _give_up(work)
        self.deleteLater()

    def _give(
        self, work: _IndexTask[Made], make: Callable[[IsWanted], Made], use: Callable[[Made], None]
    ) -> None:
        if work.made is None and self._is_quick:
            work.made = make(lambda: True)
        if work.made is not None:
            use(work.made)
            return
        work.waiting += (use,)
        if work.task is None:
            done = partial(self._take, work)
            work.task = load(RUN)(lambda _, is_wanted: make(is_wanted), done, _raise, self)

    def _take(self, work: _IndexTask[Made], made: Made) -> None:
        work.made, work.task = made, None
        waiting, work.waiting = work.waiting, ()
        for use in waiting:
            use(made)


def _give_up(work: _IndexTask[Any]) -> None:
    work.waiting = ()
    if work.task:
        work.task.cancel()


def _fields(dataset: Dataset) -> int:
    """Return how many fields there are that only this file has, by their names."""
    if dataset.roster is not None:
        return len(dataset.roster.others)
    return len({name for person in dataset.persons for name in person.other})


def _raise(error: Exception) -> None:
    raise error
