"""Links that lead out of the program: each is opened only after somebody has seen where it leads."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from orgviewer.links import uri
from orgviewer.views.dialogs.messages import Button, agrees
from orgviewer.words.translation import tr


def open_web_link(url: QUrl, parent: QWidget) -> None:
    """Have the system open a link after asking; do nothing if it leads to none of what may be a link."""
    address = uri(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
    if address and confirm_opening(address, parent):
        QDesktopServices.openUrl(QUrl.fromEncoded(address.encode("ascii")))


def confirm_opening(address: str, parent: QWidget) -> bool:
    """Show a URI, whose letters hide nothing, and return whether the person wants it opened."""
    question = tr("Open this address outside of orgviewer?") + "\n\n" + address
    return agrees(parent, tr("Open a link"), question, Button.Open, Button.Cancel)
