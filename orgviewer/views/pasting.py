"""Tables that come as text: from the clipboard, or dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTemporaryDir

from orgviewer.paint.words import tr


def is_table(text: str) -> bool:
    """Return whether a text may be a table: cells with tabs between them, or several lines."""
    text = text.strip()
    return "\t" in text or "\n" in text


class PastedTables:
    """Keeps pasted tables as files, as long as the program runs: all else is read from files, too."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()
        self._count = 0

    def save(self, text: str) -> Path:
        """Save a table in a folder of its own, since the one before may still be open."""
        self._count += 1
        folder = Path(self._folder.filePath(str(self._count)))
        folder.mkdir()
        # A spreadsheet copies its cells with tabs between them.
        suffix = ".tsv" if "\t" in text.strip() else ".csv"
        path = folder / (tr("Pasted table") + suffix)
        path.write_bytes(text.encode("utf-8", "replace"))
        return path
