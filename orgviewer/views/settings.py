"""What is remembered from one start to the next; every setting stands here, once.

What a person chooses stands in one table, of which the dialog is made; the rest is what the program notes by
itself. Other windows may have the same settings open in processes of their own: a list is read again before
it is changed, and written at once.
"""

from __future__ import annotations

from pathlib import Path
from typing import Generic, TypeVar

import msgspec
from msgspec import Raw, Struct
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from orgviewer import choices
from orgviewer.choices import Choice
from orgviewer.model.recognition import TableSpec
from orgviewer.outputs import path_of, spelled
from orgviewer.words.language import Phrase

MOST_RECENT, MOST_CHOICES = 10, 20
MOST_TABLES = 50
MOST_VIEWS = 30
VIEWS_VERSION = 1
SET_ASIDE = "views_set_aside"
AnyChoice_co = TypeVar("AnyChoice_co", bound=Choice, covariant=True)


class Setting(Struct, Generic[AnyChoice_co], frozen=True):
    """One thing that a person chooses; its type is the kind of choice that its default is.

    Those of one group stand together in the dialog.
    """

    name: str
    default: AnyChoice_co
    group: Phrase
    label: Phrase
    meaning: Phrase

    @property
    def choices(self) -> tuple[AnyChoice_co, ...]:
        """What can be chosen, in the order in which it is offered."""
        return tuple(type(self.default))


THEME = Setting(
    "theme", choices.ThemeChoice.SYSTEM, "Look", "&Theme", "In which colours window and chart are drawn"
)
TEXT_SCALE = Setting(
    "text_scale", choices.TextScale.USUAL, "Look", "Te&xt size", "How large menus, lists and panel are"
)
LANGUAGE = Setting(
    "language",
    choices.Language.SYSTEM,
    "Words",
    "&Language, from the next start",
    "The program's language from its next start on",
)
DATES = Setting("dates", choices.DateStyle.LANGUAGE, "Words", "&Dates", "How dates are written")
RESUMED = Setting(
    "resumed",
    choices.Resumed.VIEW,
    "Start",
    "&Resume",
    "What is there again at the next start, and when a recent file is opened",
)
EXPORT_FORMAT = Setting(
    "export_format", choices.PictureFormat.PNG, "Export", "&Format", "The format offered first"
)
EXPORT_PAPER = Setting("export_paper", choices.Paper.A4, "Export", "&Paper", "The paper offered first")
EXPORT_THEME = Setting(
    "export_theme",
    choices.ThemeChoice.SYSTEM,
    "Export",
    "&Colours",
    "The colours in which pictures are offered first",
)
OF_EXPORT: tuple[Setting[Choice], ...] = (EXPORT_FORMAT, EXPORT_PAPER, EXPORT_THEME)
SETTINGS: tuple[Setting[Choice], ...] = (THEME, TEXT_SCALE, LANGUAGE, DATES, RESUMED, *OF_EXPORT)
OF_LOOK = (THEME, TEXT_SCALE, DATES)
"""What the whole program follows at once."""


class _KeptViews(Struct):
    """How files were seen last, the latest last; what stands in a view is known to whoever keeps it."""

    version: int = VIEWS_VERSION
    views: dict[str, Raw] = {}


class Settings(QObject):
    """The person's own settings, kept where the system keeps such things.

    Signals: `changed` with one of the table; `columns_left_out` with a file of which more are left out now.
    """

    changed = Signal(object)
    columns_left_out = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._store = QSettings("orgviewer", "orgviewer")

    # What a person chooses

    def chosen(self, setting: Setting[AnyChoice_co]) -> AnyChoice_co:
        """Return what is chosen; the default where nothing is, or what makes no sense."""
        word = str(self._store.value(setting.name, ""))
        return next((choice for choice in setting.choices if str(choice) == word), setting.default)

    def choose(self, setting: Setting[Choice], choice: Choice) -> None:
        """Choose something; the default is as if nothing had been chosen."""
        if setting in OF_EXPORT:
            self._store.remove("last_export")  # which would count before it
        if choice is setting.default:
            self._store.remove(setting.name)
        else:
            self._store.setValue(setting.name, str(choice))
        self._store.sync()
        self.changed.emit(setting)

    @property
    def changes_look(self) -> bool:
        """Whether the program looks otherwise than the system has it."""
        return any(self.chosen(setting) is not setting.default for setting in OF_LOOK)

    # What the program notes

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
        return list(map(path_of, self._texts("recent_files")))

    def add_recent_file(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        self._put_first("recent_files", spelled(path.absolute()), MOST_RECENT)

    def remove_recent_file(self, path: Path) -> None:
        """Forget that a file was opened, and how it was seen."""
        self._store.sync()
        files = self._texts("recent_files")
        self._store.setValue("recent_files", [name for name in files if name != spelled(path)])
        self._forget_view(spelled(path))
        if self.last_file == path:
            self._store.remove("last_file")
        self._store.sync()

    def clear_recent_files(self) -> None:
        """Forget which files were opened, and how they were seen."""
        for key in ("recent_files", "last_file", "views", SET_ASIDE):
            self._store.remove(key)
        self._store.sync()

    @property
    def last_file(self) -> Path | None:
        """The file that was open when the program was closed; None if there was none of the person's own."""
        return self._path("last_file")

    def remember_last_file(self, path: Path | None) -> None:
        """Remember what was open when the program was closed."""
        self._store.setValue("last_file", spelled(path.absolute()) if path else "")

    @property
    def is_first_start(self) -> bool:
        """Whether the program was never started before."""
        return not self._store.contains("started")

    def mark_started(self) -> None:
        """Remember that the program was started."""
        if self.is_first_start:
            self._store.setValue("started", True)

    def kept_view(self, path: Path) -> bytes | None:
        """Return how a file was seen last, as it was kept, or None."""
        kept = self._views().views.get(spelled(path.absolute()))
        return None if kept is None else bytes(kept)

    def keep_view(self, path: Path, view: bytes) -> None:
        """Keep how a file is seen. What cannot be understood of all that was kept is set aside for good."""
        self._store.sync()
        views, name = self._views(), spelled(path.absolute())
        before = str(self._store.value("views", ""))
        if before and not views.views:
            self._store.setValue(SET_ASIDE, before)
        views.views.pop(name, None)
        latest = list({**views.views, name: Raw(view)}.items())[-MOST_VIEWS:]
        self._store.setValue("views", msgspec.json.encode(_KeptViews(views=dict(latest))).decode())
        self._store.sync()

    def _forget_view(self, name: str) -> None:
        views = self._views()
        if views.views.pop(name, None) is not None:
            self._store.setValue("views", msgspec.json.encode(views).decode())

    def _views(self) -> _KeptViews:
        """Return the views that are kept; none if that is of another version, or makes no sense."""
        try:
            views = msgspec.json.decode(str(self._store.value("views", "")), type=_KeptViews)
        except msgspec.DecodeError:
            return _KeptViews()
        return views if views.version == VIEWS_VERSION else _KeptViews()

    @property
    def recent_choices(self) -> list[str]:
        """What was chosen last in the palette, the newest first, as it is called there."""
        return self._texts("recent_choices")

    def add_recent_choice(self, name: str) -> None:
        """Put a choice at the head of the recent ones."""
        self._put_first("recent_choices", name, MOST_CHOICES)

    @property
    def folder(self) -> Path | None:
        """The folder that a file was last opened from or saved to; None if there was none."""
        return self._path("folder")

    def use_folder(self, folder: Path) -> None:
        """Remember the folder that a file was opened from or saved to."""
        self._store.setValue("folder", spelled(folder.absolute()))

    def table_spec(self, path: Path) -> TableSpec | None:
        """Return how a file's table is to be read, or None if nobody has looked at that yet."""
        return self._tables().get(spelled(path.absolute()))

    def remember_table(self, path: Path, spec: TableSpec) -> None:
        """Remember how a file's table is to be read, and that somebody has looked at it.

        How it was seen with columns that are left out now is forgotten.
        """
        self._store.sync()
        tables, name = self._tables(), spelled(path.absolute())
        before = tables.pop(name, TableSpec())
        latest = list({**tables, name: spec}.items())[-MOST_TABLES:]
        self._store.setValue("tables", msgspec.json.encode(dict(latest)).decode())
        if is_less := not spec.left_out <= before.left_out:
            self._forget_view(name)
        self._store.sync()
        if is_less:
            self.columns_left_out.emit(path)

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

    def _put_first(self, key: str, text: str, most: int) -> None:
        self._store.sync()
        others = [other for other in self._texts(key) if other != text]
        self._store.setValue(key, [text, *others][:most])
        self._store.sync()

    def _texts(self, key: str) -> list[str]:
        value = self._store.value(key, [])
        texts = [value] if isinstance(value, str) else value  # a list of one comes back as its only text
        return list(map(str, texts)) if isinstance(texts, list) else []

    def _path(self, key: str) -> Path | None:
        value = self._store.value(key)
        return path_of(value) if isinstance(value, str) and value else None

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
