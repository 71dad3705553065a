"""What a person is asked about cards and rules, and told of those that an open file has no fields for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orgviewer.chart.fields.names import settled
from orgviewer.chart.rules.grammar import settled_rules
from orgviewer.chart.spec import USUAL_CARD
from orgviewer.commands.terminal import complain
from orgviewer.errors import UsageError
from orgviewer.views.files.open_file import OpeningWish

if TYPE_CHECKING:
    from orgviewer.views.rooms import Rooms

SHOWN = 10_000  # milliseconds


def say_unknown_fields(window: Rooms, wanted: OpeningWish, *opened: object) -> None:
    """Say in a window, and where the program was called, which field its file does not have."""
    del opened
    dataset = window.documents.dataset
    if dataset is None:
        return
    try:
        settled(wanted.card or USUAL_CARD, dataset)
        settled_rules(wanted.rules, dataset)
    except UsageError as error:
        window.status.showMessage(str(error), SHOWN)
        complain(f"orgviewer: {error}")
