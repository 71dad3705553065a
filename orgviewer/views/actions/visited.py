"""What was seen of a file, to come back to: the places that were visited, and the views that were changed.

Back and forward lead through the places, undo and redo through the views; both are lists of the same values,
gone through in the same way. They may be of other states of the file, or of comparisons with it.
"""

from __future__ import annotations

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.chart.spec import fitting
from orgviewer.model.dataset import Dataset
from orgviewer.views.chart.visits import Visit
from orgviewer.views.files.open_file import FileReading

MOST_VISITS = 200


class Sight(Struct, frozen=True):
    """What was seen, and of what; no reading is one of which nobody knows where it came from."""

    visit: Visit
    reading: FileReading | None = None

    def looks_like(self, other: Sight) -> bool:
        """Return whether the same is visible in the same way, wherever one looks and whatever is selected."""
        return self.reading == other.reading and self.visit.looks_like(other.visit)

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
        if seen.reading == here.reading:
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
        return replace(self, places=self.places.leave(here))

    def fitted(self, dataset: Dataset, here: Sight) -> Trails:
        """Return them with views of what a dataset still tells of people."""
        return replace(self, views=self.views.fitted(dataset, here.mere_view))

    def leave_view(self, here: Sight, act: str) -> Trails:
        """Return them after the view was changed."""
        return replace(self, views=self.views.leave(here.mere_view, act))
