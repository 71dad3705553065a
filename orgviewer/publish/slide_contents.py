"""Which branch stands on which slide, and what the slides are called."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from orgviewer.arrange.chart import Chart
from orgviewer.errors import OutputError
from orgviewer.paint.labels import label
from orgviewer.paint.letters import Letters
from orgviewer.paint.theme import Lettering
from orgviewer.paint.words import date_in_words, tr
from orgviewer.publish.parting import Branch, Fits, branches
from orgviewer.publish.tell import Tell

MOST_SLIDES = 1_000
STEP = " › "
SKIPPED = "…"
MOST_STEPS = 7  # of a path, of which the upper ones are left out first
WIDEST_STEP = 240.0  # pixels of a name in a path


@dataclass(frozen=True, eq=False)
class Contents:
    """The slides of a chart: the branch on each, numbered from 0."""

    chart: Chart
    letters: Letters
    branches: Sequence[Branch]

    @cached_property
    def by_root(self) -> dict[int, list[int]]:
        """The slides of each branch: several where a family was parted."""
        slides = defaultdict(list)
        for number, branch in enumerate(self.branches):
            slides[branch.root].append(number)
        return slides

    @cached_property
    def above(self) -> dict[int, int]:
        """The slide on which the root of each branch is folded."""
        return {
            node: number for number, branch in enumerate(self.branches) for node in branch.folded.tolist()
        }

    def title(self, number: int) -> str:
        """Return the name of a slide's branch, and which of its slides it is."""
        root = self.branches[number].root
        name, slides = label(self.chart, root).title, self.by_root[root]
        if len(slides) == 1:
            return name
        sentence = tr("{name} ({part} of {parts})").replace("{part}", str(slides.index(number) + 1))
        return sentence.replace("{parts}", str(len(slides))).replace("{name}", name)

    def path(self, number: int) -> str:
        """Return the way from the top of the chart to a slide's branch; for the top what the file says."""
        root = self.branches[number].root
        if not root:
            return self._file()
        steps = [*reversed(self.chart.ancestors(root)), root]
        names = [self._step(node) for node in steps[-MOST_STEPS:]]
        if len(steps) > MOST_STEPS:
            names[0] = SKIPPED
        return STEP.join(names)

    def _step(self, node: int) -> str:
        return self.letters.elided(label(self.chart, node).title, Lettering.DETAIL, WIDEST_STEP)

    def _file(self) -> str:
        """Return the file's title, if the chart's top is called otherwise, and its day."""
        dataset = self.chart.dataset
        title = "" if label(self.chart, 0).title == dataset.title else dataset.title
        as_of = dataset.meta.as_of
        day = tr("As of {day}").replace("{day}", date_in_words(as_of)) if as_of else ""
        return " · ".join(filter(None, (title, day)))


def made_contents(chart: Chart, letters: Letters, fits: Fits, tell: Tell) -> Contents:
    """Part a chart into slides; raises OutputError if they are more than anybody opens."""
    parted: list[Branch] = []
    shown = 0
    for branch in branches(chart, fits):
        shown += len(branch.nodes) - 1
        if len(parted) == MOST_SLIDES:
            raise OutputError(_too_many(round(MOST_SLIDES * len(chart) / max(shown, 1))))
        parted.append(branch)
        tell(shown / max(len(chart), 1))
    return Contents(chart, letters, parted)


def _too_many(slides: int) -> str:
    step = 10 ** max(0, len(str(slides)) - 2)  # no more than is known of so rough a number
    sentence = tr(
        "This chart would need about {slides} slides, and no more than {most} are written: "
        "choose a part of the chart, or fewer levels."
    )
    about = f"{-(-slides // step) * step:,}"
    return sentence.replace("{slides}", about).replace("{most}", f"{MOST_SLIDES:,}")
