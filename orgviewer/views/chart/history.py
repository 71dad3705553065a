"""Where somebody has been on a chart, to go back and forward between these places."""

from __future__ import annotations

from msgspec import Struct, field

from orgviewer.chart.places import Place
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.views.chart.camera import Camera

MOST_VISITS = 200


class Visit(Struct, frozen=True):
    """All that a person sees of a dataset: how it is arranged, what is visible, where, and selected.

    Without a camera the whole chart was in view, however large the window is now.
    """

    spec: ChartSpec
    folding: Folding
    camera: Camera | None
    selected: Place


class History(Struct):
    """The places visited: those before the present one, the latest last, and those after it likewise."""

    before: list[Visit] = field(default_factory=list)
    after: list[Visit] = field(default_factory=list)

    def leave(self, here: Visit) -> None:
        """Remember a place that is left for a new one; where one could go forward to is forgotten."""
        self.before = [*self.before, here][-MOST_VISITS:]
        self.after = []

    def back(self, here: Visit) -> Visit | None:
        """Return the place before, or None; from there one can go forward to here."""
        return self._go(self.before, self.after, here)

    def forward(self, here: Visit) -> Visit | None:
        """Return the place after, or None."""
        return self._go(self.after, self.before, here)

    @staticmethod
    def _go(source: list[Visit], target: list[Visit], here: Visit) -> Visit | None:
        if not source:
            return None
        target.append(here)
        return source.pop()
