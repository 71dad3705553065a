"""What documents tell those who hear them: in which language, what a chart is, what a photo shows."""

from __future__ import annotations

import re

from orgviewer.chart.chart import Chart
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.labels import label, people_and_groups
from orgviewer.words.language import spoken
from orgviewer.words.translation import counted, tr

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")  # as BCP 47 has it, near enough


def document_language(dataset: Dataset) -> str:
    """Return the tag of the language that a file says it is in, or of the program's if it names none."""
    language = (dataset.meta.language or "").strip().replace("_", "-")
    return language if _TAG.fullmatch(language) else own_language()


def own_language() -> str:
    """Return the tag of the language of the words that the program adds, and of files that do not say."""
    return spoken().replace("_", "-")


def chart_in_words(chart: Chart) -> str:
    """Return what is said in place of the boxes and lines of a chart."""
    if not len(chart):
        return tr("An organization chart with nobody in it.")
    words = tr("Organization chart of {name}: {people}, {levels}.")
    words = words.replace("{levels}", counted(len(chart.levels) - 1, "%n level", "%n levels"))
    return words.replace("{people}", people_and_groups(chart, 0)).replace("{name}", label(chart, 0).title)


def photo_in_words(chart: Chart, node: int) -> str:
    """Return what is said in place of the photo on a card."""
    return tr("Photo of {name}").replace("{name}", label(chart, node).title)
