"""What directory is wanted, as a value. The same dataset and spec give the same directory."""

from __future__ import annotations

from msgspec import Struct, field

from orgviewer.chart.spec import ChartSpec
from orgviewer.choices import Omission, Paper
from orgviewer.directory.choices import DirectoryForm, NameOrder


class DirectorySpec(Struct, frozen=True):
    """A form, whom it holds, and how it is printed.

    `chart` says of which day, from which root (as the record is called without omissions) and by what people
    are arranged; `paper` counts for pages. What is left off of `omissions` is nowhere in it.
    """

    form: DirectoryForm = DirectoryForm.BOARD
    order: NameOrder = NameOrder.KNOWN
    chart: ChartSpec = field(default_factory=ChartSpec)
    paper: Paper = Paper.A4
    omissions: frozenset[Omission] = frozenset()
