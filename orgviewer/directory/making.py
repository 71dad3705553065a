"""A dataset and a spec into a directory, with whatever somebody wants left off."""

from __future__ import annotations

from orgviewer.chart.trees import whole_chart
from orgviewer.directory.directory import Directory, directory_of
from orgviewer.directory.spec import DirectorySpec
from orgviewer.engines import load
from orgviewer.model.dataset import Dataset
from orgviewer.words.language import spoken

CHART_WITHOUT = "orgviewer.chart.filters.leaving_off:chart_without"


def make_directory(dataset: Dataset, spec: DirectorySpec) -> Directory:
    """Return the directory of a dataset; raises UsageError for an unknown root."""
    if not spec.omissions:
        return directory_of(whole_chart(dataset, spec.chart), spec, sorting_language(dataset))
    made, chart = load(CHART_WITHOUT)(dataset, spec.chart, spec.omissions)
    return directory_of(whole_chart(made, chart), spec, sorting_language(dataset))


def sorting_language(dataset: Dataset) -> str:
    """Return the language in whose order names are: the one that the file is in, else the person's."""
    return (dataset.meta.language or "").strip() or spoken()
