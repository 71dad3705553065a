"""A dataset and a spec into a directory, with whatever somebody wants left off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from orgviewer.chart.trees import whole_chart
from orgviewer.choices import Omission
from orgviewer.directory.directory import Directory, directory_of
from orgviewer.directory.spec import DirectorySpec
from orgviewer.engines import load
from orgviewer.model.dataset import Dataset
from orgviewer.words.language import spoken

if TYPE_CHECKING:
    from orgviewer.chart.chart import Chart

NEW_ID = "orgviewer.omissions:new_id"
WITHOUT = "orgviewer.omissions:without"


def make_directory(dataset: Dataset, spec: DirectorySpec) -> Directory:
    """Return the directory of a dataset; raises UsageError for an unknown root."""
    if not spec.omissions:
        return directory_of(whole_chart(dataset, spec.chart), spec, sorting_language(dataset))
    root = load(NEW_ID)(dataset, spec.chart.root, spec.omissions)
    made: Dataset = load(WITHOUT)(dataset.on(spec.chart.as_of), spec.omissions)
    as_of = None if Omission.DATES in spec.omissions else spec.chart.as_of
    chart: Chart = whole_chart(made, replace(spec.chart, root=root, as_of=as_of))
    return directory_of(chart, spec, sorting_language(dataset))


def sorting_language(dataset: Dataset) -> str:
    """Return the language in whose order names are: the one that the file is in, else the person's."""
    return (dataset.meta.language or "").strip() or spoken()
