"""What a window has open, as values: a file, how it is read, and why it is not shown as it is now.

Not for: opening it (see `session`).
"""

from __future__ import annotations

import enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.chart.spec import CardRule, ChartSpec, Filter, Folding, fitting
from orgviewer.choices import Direction, LayoutKind, Omission
from orgviewer.controls import visible
from orgviewer.engines import load
from orgviewer.errors import Problem, ReadError
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import TableSpec
from orgviewer.readers.syntax.signs import VIEWS_ENDING
from orgviewer.resources import comes_along
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from orgviewer.chart.fields.typed import CardWish
    from orgviewer.history.states import FileHistory, FileState
    from orgviewer.readers.process.rows import ReadAgain
    from orgviewer.saved.view import View

READ_WITH_PLACES = "orgviewer.readers:read_with_places"
STATE_WITH_PLACES = "orgviewer.history.opening:state_with_places"
LATEST_STATE = "orgviewer.history.opening:latest_state"
FITTED = ("arranged_by", "coloured_by", "card", "rules")
"""What of a spec goes by fields that may be left out, or be in another reading of the file alone."""
Left = TypeVar("Left")


class ShownState(Struct, frozen=True):
    """One of the states of a history, by its place."""

    history: FileHistory
    place: int

    @property
    def state(self) -> FileState:
        """The state."""
        return self.history.states[self.place]


class FileReading(Struct, frozen=True):
    """What of a file is read, by names: it as it is now or a state of it, maybe with an earlier one."""

    path: Path
    state: str = ""
    earlier: FileReading | None = None


class OpenFile(Struct, frozen=True):
    """A file and how it is read: `is_seen` once somebody knows what its columns were taken for.

    One that is not `is_saved` was pasted, and lies where nobody would look for it. `shown` is the state of
    its history that is shown, None if it is the file as it is now. It may be compared with an `earlier` one.
    What is left out of `omissions` is nowhere from the first step on, but can be had back.
    """

    path: Path
    spec: TableSpec = field(default_factory=TableSpec)
    is_seen: bool = False
    is_saved: bool = True
    shown: ShownState | None = None
    earlier: OpenFile | None = None
    omissions: frozenset[Omission] = frozenset()

    @property
    def sides(self) -> tuple[OpenFile, ...]:
        """What is read: the earlier file, if there is one, and this."""
        return (self,) if self.earlier is None else (self.earlier, self)

    @property
    def reading(self) -> FileReading:
        """What is read, whatever is known of how."""
        state, earlier = self.shown.state.key if self.shown else "", self.earlier
        return FileReading(self.path, state, earlier.reading if earlier else None)

    @property
    def specs(self) -> tuple[TableSpec, ...]:
        """How what is read is read, side by side."""
        return tuple(side.spec for side in self.sides)

    def read_by(self, specs: tuple[TableSpec, ...]) -> OpenFile:
        """Return the same as it was read by specs, one for each side."""
        earlier = self.earlier and replace(self.earlier, spec=specs[0])
        return replace(self, spec=specs[-1], earlier=earlier)

    def leaves_out_more(self, before: OpenFile) -> bool:
        """Return whether columns are left out that were not before, of the same sides."""
        sides = zip(self.specs, before.specs, strict=True)
        return any(not now.left_out <= then.left_out for now, then in sides)

    def is_kin(self, before: OpenFile) -> bool:
        """Return whether this shows a file that was open before, whatever is left out of either."""
        return not {side.path for side in self.sides}.isdisjoint(side.path for side in before.sides)

    def goes_on(self, before: OpenFile) -> bool:
        """Return whether this is what was open before, in another state maybe, or compared.

        With more or less left out it is not: what was seen then is not to be seen until it is back.
        """
        return self.is_kin(before) and self.omissions == before.omissions

    @property
    def turned(self) -> OpenFile:
        """The same two files with earlier and later exchanged; itself if it is not compared."""
        if self.earlier is None:
            return self
        return replace(self.earlier, earlier=replace(self, earlier=None), omissions=self.omissions)

    def drawn(self, spec: ChartSpec, before: OpenFile | None) -> ChartSpec:
        """Return how the file is drawn that is to be drawn by a spec, or was `before` with other omissions.

        Of what is left out nothing is root; each of two states has its own day. Whom a filter shows is found
        anew in whatever is read.
        """
        if before is not None and before.omissions != self.omissions:
            spec = replace(spec, root=None, folding=Folding())
        if spec.filter is not None:
            spec = replace(spec, filter=replace(spec.filter, found=None))
        return spec if self.earlier is None else replace(spec, as_of=None)

    def read_as(self, spec: TableSpec, is_seen: bool) -> OpenFile:
        """Return the file read as somebody says; an earlier one loses what is left out of it, too."""
        said = replace(self, spec=spec, is_seen=is_seen)
        return said.leaving_out(self.path, spec)

    def leaving_out(self, path: Path, told: TableSpec) -> OpenFile:
        """Return this without what is left out of the file at a path; itself if it shows none of it."""
        is_meant, spec, earlier = path.absolute() == self.path.absolute(), self.spec, self.earlier
        if is_meant and not told.left_out <= spec.left_out:
            spec = spec.also_leaving_out(told)
        if earlier is not None:
            earlier = earlier.leaving_out(earlier.path if is_meant else path, told)
        if spec is self.spec and earlier is self.earlier:
            return self
        return replace(self, spec=spec, earlier=earlier)


class Wishes(Struct, Generic[Left]):
    """What is `wanted` and what was `drawn` of it, and by what is left out of the file what was seen then."""

    wanted: ChartSpec | None = None
    drawn: ChartSpec | None = None
    seen: dict[frozenset[Omission], Left] = field(default_factory=dict)

    def again(self, spec: ChartSpec) -> ChartSpec:
        """Return a spec with what was wanted and could not be drawn, unless another was chosen since."""
        if self.drawn is None:
            return spec
        same = (one for one in FITTED if getattr(spec, one) == getattr(self.drawn, one))
        return replace(spec, **{one: getattr(self.wanted, one) for one in same})

    def read(self, wanted: ChartSpec, drawn: ChartSpec | None) -> None:
        """Remember what another reading of the file draws of what is wanted; None for another file."""
        self.wanted, self.drawn = (wanted, drawn) if drawn else (None, None)

    def leave_out(self, before: OpenFile | None, file: OpenFile | None, seen: Left) -> Left | None:
        """Return what was seen when as much was left out as is now, and keep what was seen until now.

        Of another file nothing was seen.
        """
        if before is None or file is None or not file.is_kin(before):
            self.seen = {}
            return None
        self.seen[before.omissions] = seen
        return self.seen.pop(file.omissions, None)


class OpeningWish(Struct, frozen=True):
    """How somebody wants a file to open; what is None is left to how the file was seen last."""

    as_of: str | None = None
    layout: LayoutKind | None = None
    direction: Direction | None = None
    card: CardWish | None = None
    rules: tuple[CardRule, ...] = ()
    view: View | None = None
    filter: Filter | None = None

    def chart(self, spec: ChartSpec) -> ChartSpec:
        """Return a spec of a chart with what is wanted otherwise, and of the day that is."""
        as_of = self.as_of or spec.as_of
        card = spec.card if self.card is None else self.card.on(spec.card)
        return replace(
            spec,
            as_of=as_of,
            card=card,
            rules=self.rules or spec.rules,
            filter=self.filter or spec.filter,
        )


AS_SEEN = OpeningWish()
"""Nobody wants anything else than what was seen last."""


def fitting_again(spec: ChartSpec, dataset: Dataset, shown: ChartSpec) -> ChartSpec:
    """Return what of a spec fits a dataset that is shown by another one.

    A filter that asks for the same is the one that is shown: whom it finds may be known otherwise by now.
    """
    fit, there = fitting(spec, dataset), shown.filter
    if fit.filter is None or there is None or replace(fit.filter, found=there.found) != there:
        return fit
    return fit if fit.filter == there else replace(fit, filter=there)


def keeps_views(file: OpenFile | None) -> bool:
    """Return whether views of a file can be saved: it is the person's own, as it is now, and whole."""
    if file is None or not file.is_saved or file.shown or file.earlier or file.omissions:
        return False
    return not comes_along(file.path)


def may_have_views(file: OpenFile | None, dataset: Dataset | None) -> bool:
    """Return whether there may be saved views of a file: within it, or a file of views in its folder."""
    if file is None or dataset is None or not keeps_views(file):
        return False
    try:
        return bool(dataset.document.views) or any(file.path.parent.glob(f"*{VIEWS_ENDING}"))
    except OSError:
        return False


def reading_again(file: OpenFile) -> ReadAgain:
    """Return what reads a file again, or the state of it that is shown, and finds places in it."""
    if file.shown is None:
        return partial(load(READ_WITH_PLACES), file.path, spec=file.spec)
    return partial(load(STATE_WITH_PLACES), file.shown.history, file.shown.place, file.spec)


def rows_again(file: OpenFile | None, dataset: Dataset) -> Callable[[], ReadAgain] | None:
    """Return what reads a table again, to find the rows of people; None for what has no rows of its own."""
    has_rows = dataset.recognition is not None and dataset.both is None
    return partial(reading_again, file) if file is not None and has_rows else None


def latest_state(path: Path) -> ShownState | None:
    """Return the latest state of a folder of dated files, None for any other folder."""
    history: FileHistory | None = load(LATEST_STATE)(path)
    return None if history is None else ShownState(history, len(history.states) - 1)


class Order(enum.Enum):
    """What says which of two states is the earlier one."""

    DAYS = "days"  # where both have one, else the person
    PERSON = "person"


def is_backward(dataset: Dataset) -> bool:
    """Return whether two states are compared of which the earlier one speaks of the later day."""
    both = dataset.both
    days = (both.earlier.day, both.later.day) if both else (None, None)
    return days[0] is not None and days[1] is not None and days[1].is_before(days[0])


class Trouble(Struct, frozen=True):
    """Why the open file is not shown as it is now, as a sentence, and its problems; or nothing."""

    sentence: str = ""
    problems: tuple[Problem, ...] = ()

    @classmethod
    def since_saved(cls, path: Path, error: ReadError) -> Trouble:
        """Return what is said of a file that was saved and cannot be read since."""
        sentence = tr("“{name}” cannot be read since it was saved: {problem}")
        sentence = sentence.replace("{problem}", visible(error.problems[0].message))
        return cls(sentence.replace("{name}", visible(path.name)), error.problems)

    @classmethod
    def gone(cls, path: Path) -> Trouble:
        """Return what is said of a file that is not there any more."""
        return cls(tr("“{name}” is gone; the chart stays.").replace("{name}", visible(path.name)))
