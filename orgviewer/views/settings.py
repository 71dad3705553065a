"""What is remembered from one start to the next; every setting stands here, once.

Other windows may have the same settings open in processes of their own: a list is read again before it is
changed, and written at once.
"""

from __future__ import annotations

from os import fsdecode, fsencode
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes

import msgspec
from PySide6.QtCore import QByteArray, QSettings

from orgviewer.model.recognition import TableSpec

MOST_RECENT = 10
MOST_TABLES = 50
AS_BYTES = "bytes:"  # begins the spelling of a name that is no text; no absolute path begins so


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
        return [path_of(str(text)) for text in texts] if isinstance(texts, list) else []

    def add_recent_file(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        path = path.absolute()
        self._store.sync()
        files = [path, *(recent for recent in self.recent_files if recent != path)]
        self._store.setValue("recent_files", [spelled(recent) for recent in files[:MOST_RECENT]])
        self._store.sync()

    def clear_recent_files(self) -> None:
        """Forget which files were opened."""
        self._store.remove("recent_files")

    @property
    def folder(self) -> Path | None:
        """The folder that a file was last opened from or saved to; None if there was none."""
        value = self._store.value("folder")
        return path_of(value) if isinstance(value, str) and value else None

    def use_folder(self, folder: Path) -> None:
        """Remember the folder that a file was opened from or saved to."""
        self._store.setValue("folder", spelled(folder.absolute()))

    def table_spec(self, path: Path) -> TableSpec | None:
        """Return how a file's table is to be read, or None if nobody has looked at that yet."""
        return self._tables().get(spelled(path.absolute()))

    def remember_table(self, path: Path, spec: TableSpec) -> None:
        """Remember how a file's table is to be read, and that somebody has looked at it."""
        self._store.sync()
        tables, name = self._tables(), spelled(path.absolute())
        tables.pop(name, None)
        latest = list({**tables, name: spec}.items())[-MOST_TABLES:]
        self._store.setValue("tables", msgspec.json.encode(dict(latest)).decode())
        self._store.sync()

    @property
    def last_export(self) -> str:
        """What was chosen of the last export, as `export.remembered` writes it; empty if there was none."""
        return str(self._store.value("last_export", ""))

    @last_export.setter
    def last_export(self, value: str) -> None:
        self._store.setValue("last_export", value)

    def _tables(self) -> dict[str, TableSpec]:
        """Return the tables that were looked at, the latest last."""
        try:
            return msgspec.json.decode(str(self._store.value("tables", "")), type=dict[str, TableSpec])
        except msgspec.DecodeError:
            return {}  # none yet, or what makes no sense

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()


def spelled(path: Path) -> str:
    """Return a path as text that can be kept, also where its name is no text (see `os.fsencode`)."""
    text = str(path)
    try:
        text.encode()
    except UnicodeEncodeError:
        return AS_BYTES + quote(fsencode(path))
    return text


def path_of(text: str) -> Path:
    """Return the path that was spelled like this."""
    if text.startswith(AS_BYTES):
        return Path(fsdecode(unquote_to_bytes(text.removeprefix(AS_BYTES))))
    return Path(text)
