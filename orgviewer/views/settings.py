"""What is remembered from one start to the next; every setting stands here, once."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QSettings

from orgviewer.model.recognition import TableSpec

MOST_RECENT = 10
MOST_TABLES = 50


class Settings:
    """The person's own settings, kept where the system keeps such things."""

    def __init__(self) -> None:
        self._store = QSettings("orgviewer", "orgviewer")

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood, and how large it was."""
        return self._bytes("geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    @property
    def state(self) -> QByteArray:
        """Where the window's panels and bars stood."""
        return self._bytes("state")

    @state.setter
    def state(self, value: QByteArray) -> None:
        self._store.setValue("state", value)

    @property
    def recent_files(self) -> list[Path]:
        """The files opened last, the newest first."""
        value = self._store.value("recent_files", [])
        # A list of one comes back as its only text.
        texts = [value] if isinstance(value, str) else value
        return [Path(str(text)) for text in texts] if isinstance(texts, list) else []

    def add_recent_file(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        path = path.absolute()
        files = [path, *(recent for recent in self.recent_files if recent != path)]
        self._store.setValue("recent_files", [str(recent) for recent in files[:MOST_RECENT]])

    def clear_recent_files(self) -> None:
        """Forget which files were opened."""
        self._store.remove("recent_files")

    def table_spec(self, path: Path) -> TableSpec | None:
        """Return how a file's table is to be read, or None if nobody has looked at that yet."""
        return self._tables().get(str(path.absolute()))

    def remember_table(self, path: Path, spec: TableSpec) -> None:
        """Remember how a file's table is to be read, and that somebody has looked at it."""
        tables = self._tables()
        tables.pop(str(path.absolute()), None)
        latest = list({**tables, str(path.absolute()): spec}.items())[-MOST_TABLES:]
        self._store.setValue("tables", msgspec.json.encode(dict(latest)).decode())

    def _tables(self) -> dict[str, TableSpec]:
        """Return the tables that were looked at, the latest last."""
        try:
            return msgspec.json.decode(str(self._store.value("tables", "")), type=dict[str, TableSpec])
        except msgspec.DecodeError:
            return {}  # none yet, or what makes no sense

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
