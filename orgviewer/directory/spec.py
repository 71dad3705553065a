"""What directory is wanted, as a value. The same dataset and spec give the same directory."""

from __future__ import annotations

from msgspec import Struct, field

from orgviewer.chart.spec import ChartSpec
from orgviewer.choices import AnyPaper, Omission, Orientation, Paper
from orgviewer.directory.choices import DirectoryForm, NameOrder


class DirectorySpec(Struct, frozen=True):
    """A form, whom it holds, and how it is printed.

    `chart` says of which day, from which root (as the record is called without omissions) and by what people
    are arranged; `paper` counts for pages, and which `way` it lies: upright unless it is to be wide. What is
    left off of `omissions` is nowhere in it.
    """

    form: DirectoryForm = DirectoryForm.BOARD
    order: NameOrder = NameOrder.KNOWN
    chart: ChartSpec = field(default_factory=ChartSpec)
    paper: AnyPaper = Paper.A4
    omissions: frozenset[Omission] = frozenset()
    way: Orientation = Orientation.UPRIGHT
