"""Which branch stands on which slide, and where it says to belong."""

from __future__ import annotations

from orgviewer.chart.chart import Chart
from orgviewer.errors import OutputError
from orgviewer.paint.cards.labels import label
from orgviewer.paint.picture import Picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering
from orgviewer.progress import Progress
from orgviewer.publish.branches import BETWEEN, LEFT_OUT, Branch, Contents, Fits, branches
from orgviewer.publish.paper.frame import frame_text
from orgviewer.words.translation import day_of, number_in_words, tr

MOST_SLIDES = 1_000
MOST_STEPS = 7  # of a path, of which the upper ones are left out first
WIDEST_STEP = 240.0  # pixels of a name in a path


def path(contents: Contents, number: int, letters: Letters) -> str:
    """Return the way from the top of the chart to a slide's branch; for the top what the file says."""
    chart, root = contents.chart, contents.branches[number].root
    if not root:
        return _file(chart)
    steps = [*reversed(chart.ancestors(root)), root]
    titles = [label(chart, node).title for node in steps[-MOST_STEPS:]]
    names = [letters.elided(title, Lettering.DETAIL, WIDEST_STEP) for title in titles]
    if len(steps) > MOST_STEPS:
        names[0] = LEFT_OUT
    return f" {BETWEEN} ".join(names)


def slide_title(contents: Contents, number: int, picture: Picture) -> str:
    """Return the title of a slide: that of its branch, on the first what was chosen as the title."""
    if number or not picture.spec.sheet.title:
        return contents.title(number)
    return frame_text(picture, number + 1, len(contents.branches)).title


def _file(chart: Chart) -> str:
    """Return the file's title, if the chart's top is called otherwise, and its day."""
    dataset = chart.dataset
    title = "" if label(chart, 0).title == dataset.title else dataset.title
    day = day_of(dataset.meta)
    as_of = tr("As of {day}").replace("{day}", day) if day else ""
    return " · ".join(filter(None, (title, as_of)))


def made_contents(chart: Chart, fits: Fits, tell: Progress) -> Contents:
    """Part a chart into slides; raises OutputError if they are more than anybody opens."""
    parted: list[Branch] = []
    shown = 0
    for branch in branches(chart, fits):
        shown += len(branch.nodes) - 1
        if len(parted) == MOST_SLIDES:
            raise OutputError(_too_many(round(MOST_SLIDES * len(chart) / max(shown, 1))))
        parted.append(branch)
        tell(shown / max(len(chart), 1))
    return Contents(chart, parted)


def _too_many(slides: int) -> str:
    step = 10 ** max(0, len(str(slides)) - 2)  # no more than is known of so rough a number
    sentence = tr(
        "This chart would need about {slides} slides, and no more than {most} are written: "
        "choose a part of the chart, or fewer levels."
    )
    about = number_in_words(-(-slides // step) * step)
    return sentence.replace("{slides}", about).replace("{most}", number_in_words(MOST_SLIDES))
