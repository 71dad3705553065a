"""Keeps a dialog in step with the open file, which may be saved anew, or left, while somebody chooses."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QDialog

from orgviewer.chart.chart import Chart
from orgviewer.model.dataset import Dataset


class FollowedFile(Protocol):
    """What tells what becomes of the open file; `read_again` and `changed_state` bring its chart."""

    @property
    def read_again(self) -> SignalInstance:
        """Tells that it was read again."""

    @property
    def changed_state(self) -> SignalInstance:
        """Tells that another of its states is shown."""

    @property
    def opened(self) -> SignalInstance:
        """Tells that another file is open."""

    @property
    def closed(self) -> SignalInstance:
        """Tells that none is open any more."""


def follow(
    documents: FollowedFile,
    dialog: QDialog,
    renew: Callable[[Dataset], object],
    give_up: Callable[[], object] | None = None,
) -> None:
    """Keep a dialog in step with the open file until it is finished.

    `renew` is told what the file says when it is read again, or another of its states shown. When another
    file is opened, or none is open any more, the dialog is left, unless somebody says how to `give_up`.
    """

    def read(whole: Chart) -> None:
        renew(whole.dataset)

    leaving = give_up or partial(leave, dialog)

    def go() -> None:
        leaving()

    listening = (
        (documents.read_again, read),
        (documents.changed_state, read),
        (documents.opened, go),
        (documents.closed, go),
    )

    def end(_: int) -> None:
        dialog.finished.disconnect(end)  # told again of a name that a system asks for beyond the end
        for changed, slot in listening:
            changed.disconnect(slot)

    for changed, slot in listening:
        changed.connect(slot)
    dialog.finished.connect(end)


def leave(dialog: QDialog) -> None:
    """Give a dialog up, and before it whatever it asks in further ones, such as the name of a file."""
    for asking in reversed(dialog.findChildren(QDialog)):
        if asking.isVisible():
            asking.reject()
    dialog.reject()
