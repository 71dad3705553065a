"""Says which fields were asked for that an open file does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orgviewer.chart.fields.names import settled
from orgviewer.chart.spec import CardSpec
from orgviewer.commands.terminal import complain
from orgviewer.errors import UsageError

if TYPE_CHECKING:
    from orgviewer.views.rooms import Rooms

SHOWN = 10_000  # milliseconds


def say_unknown_fields(window: Rooms, card: CardSpec, *opened: object) -> None:
    """Say in a window, and where the program was called, which field of a card its file does not have."""
    del opened
    if window.documents.dataset is None:
        return
    try:
        settled(card, window.documents.dataset)
    except UsageError as error:
        window.status.showMessage(str(error), SHOWN)
        complain(f"orgviewer: {error}")
