"""What was seen of a file, to come back to: the places that were visited, and the views that were changed.

Back and forward lead through the places, undo and redo through the views; both are lists of the same values,
gone through in the same way. They may be of other states of the file, or of comparisons with it.
"""

from __future__ import annotations

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.chart.spec import fitting
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import TableSpec
from orgviewer.views.chart.visits import Visit
from orgviewer.views.files.open_file import FileReading, OpenFile

MOST_VISITS = 200


class Sight(Struct, frozen=True):
    """What was seen, and of what; no reading is one of which nobody knows where it came from.

    `specs` say how that was read, None that it is to be read as it is by now.
    """

    visit: Visit
    reading: FileReading | None = None
    specs: tuple[TableSpec, ...] | None = None

    def looks_like(self, other: Sight) -> bool:
        """Return whether the same is visible in the same way, wherever one looks and whatever is selected."""
        is_read_alike = self.reading == other.reading and self.is_read_as(other)
        return is_read_alike and self.visit.looks_like(other.visit)

    def is_read_as(self, other: Sight) -> bool:
        """Return whether both are read in the same way, as far as either says it."""
        return self.specs is None or other.specs is None or self.specs == other.specs

    def is_of(self, file: OpenFile) -> bool:
        """Return whether it is of a file in the state in which it is, read as it is."""
        return self.reading == file.reading and self.specs in (None, file.specs)

    def file(self, known: OpenFile, now: OpenFile) -> OpenFile:
        """Return what is to be read to see it, of what is `known` of that, and what is open now."""
        if self.specs:
            return known.read_by(self.specs)
        if known.path == now.path:  # whose columns may be known better by now
            return replace(known, spec=now.spec, is_seen=now.is_seen)
        return known

    @property
    def place(self) -> Sight:
        """The same, however it is read."""
        return replace(self, specs=None)

    @property
    def mere_view(self) -> Sight:
        """The same, whatever is selected."""
        return replace(self, visit=self.visit.mere_view)


class Departure(Struct, frozen=True):
    """What was seen, and what was done then, in the person's language."""

    seen: Sight
    act: str = ""


class Trail(Struct, frozen=True):
    """What was seen before the present, the latest last, and after it likewise."""

    before: tuple[Departure, ...] = ()
    after: tuple[Departure, ...] = ()

    def leave(self, here: Sight, act: str = "") -> Trail:
        """Return the trail after something was left for something new, so that nothing lies ahead."""
        earlier = self.before
        if act and earlier and earlier[-1].seen == here:  # what was done then has changed nothing
            earlier = earlier[:-1]
        return Trail((*earlier, Departure(here, act))[-MOST_VISITS:])

    def back(self, here: Sight) -> tuple[Trail, Sight | None]:
        """Return what was seen before, or None, and the trail from which one can go forward to here."""
        source, target, seen = _step(self.before, self.after, here)
        return Trail(source, target), seen

    def forward(self, here: Sight) -> tuple[Trail, Sight | None]:
        """Return what was seen after, or None, and the trail from there."""
        source, target, seen = _step(self.after, self.before, here)
        return Trail(target, source), seen

    @property
    def read_anew(self) -> Trail:
        """The trail of what is to be read as it is by now."""
        before, after = (
            tuple(replace(one, seen=one.seen.place) for one in part) for part in (self.before, self.after)
        )
        return Trail(before, after)

    def fitted(self, dataset: Dataset, here: Sight) -> Trail:
        """Return the trail without what a dataset, of which something is seen here, tells no longer.

        Nor are there steps then that would lead from a view to the same.
        """
        return Trail(_fitted(self.before, dataset, here), _fitted(self.after, dataset, here))

    @property
    def last_act(self) -> str:
        """What was done last; empty for nothing."""
        return self.before[-1].act if self.before else ""

    @property
    def next_act(self) -> str:
        """What was done next, and is undone now; empty for nothing."""
        return self.after[-1].act if self.after else ""


Departures = tuple[Departure, ...]


def _step(source: Departures, target: Departures, here: Sight) -> tuple[Departures, Departures, Sight | None]:
    while source and source[-1].seen == here:  # one has come there in another way
        source = source[:-1]
    if not source:
        return source, target, None
    left = source[-1]
    return source[:-1], (*target, Departure(here, left.act)), left.seen


def _fitted(departures: Departures, dataset: Dataset, here: Sight) -> Departures:
    following, kept = here, list[Departure]()
    for departure in reversed(departures):
        seen = departure.seen
        if seen.reading == here.reading and seen.is_read_as(here):
            spec = fitting(seen.visit.spec, dataset)
            seen = replace(seen, visit=replace(seen.visit, spec=spec))
        if not seen.looks_like(following):
            kept.append(replace(departure, seen=seen))
            following = seen
    return tuple(reversed(kept))


class Trails(Struct, frozen=True):
    """The trails of a window: its `places` and its `views`."""

    places: Trail = field(default_factory=Trail)
    views: Trail = field(default_factory=Trail)

    def leave(self, here: Sight, act: str) -> Trails:
        """Return them after an act that changes the view, to go back from and to have it undone."""
        return self.leave_place(here).leave_view(here, act)

    def leave_place(self, here: Sight) -> Trails:
        """Return them after a place was left."""
        return replace(self, places=self.places.leave(here.place))

    @property
    def read_anew(self) -> Trails:
        """The trails of what is to be read as it is by now: how it was read comes back no more."""
        return replace(self, views=self.views.read_anew)

    def read_otherwise(self, here: Sight, file: OpenFile, before: OpenFile, act: str) -> Trails:
        """Return them after somebody decided how a file is read that was read otherwise `before`.

        What is left out is nowhere from then on: it comes back where it was left out, and by no way back.
        """
        return self.read_anew if file.leaves_out_more(before) else self.leave_view(here, act)

    def fitted(self, dataset: Dataset, here: Sight) -> Trails:
        """Return them with views of what a dataset still tells of people."""
        return replace(self, views=self.views.fitted(dataset, here.mere_view))

    def leave_view(self, here: Sight, act: str) -> Trails:
        """Return them after the view was changed."""
        return replace(self, views=self.views.leave(here.mere_view, act))
