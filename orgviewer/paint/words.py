"""The door to translation: every text that a person reads goes through `tr` or `counted`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Return a text in the person's language."""
    return QCoreApplication.translate("orgviewer", text)


def counted(number: int, one: str, many: str) -> str:
    """Return one of two translated texts, with `%n` replaced by the number, in groups of three."""
    return tr(one if number == 1 else many).replace("%n", f"{number:,}")
