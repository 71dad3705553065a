"""Asks where to save a copy of the open file, and in which form."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from orgviewer.controls import visible
from orgviewer.paint.words import tr
from orgviewer.views.documents import OpenFile
from orgviewer.views.messages import agrees

FORMS = ((".yaml", "YAML"), (".json", "JSON"), (".csv", "CSV"))


def ask_for_copy(file: OpenFile, parent: QWidget) -> Path | None:
    """Return where a person wants a copy of a file, or None."""
    filters = [f"{name} (*{suffix})" for suffix, name in FORMS]
    title = tr("Save a copy")
    name, chosen = QFileDialog.getSaveFileName(parent, title, str(_suggested(file)), ";;".join(filters))
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() in {suffix for suffix, _ in FORMS}:
        return path
    # The system saw a name without its end, and did not ask whether that may be replaced.
    path = path.with_name(path.name + FORMS[filters.index(chosen) if chosen in filters else 0][0])
    return path if not path.exists() or confirm_replacing(path, title, parent) else None


def _suggested(file: OpenFile) -> Path:
    """Return a name for a copy beside the file, or where documents lie for one that is nowhere yet."""
    if not file.is_saved:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(folder) / f"{file.path.stem}.yaml"
    path = file.path.absolute()
    copy = path.with_name(f"{path.stem}.yaml")
    return path.with_name(f"{path.stem} {tr('copy')}.yaml") if copy.exists() else copy


def confirm_replacing(path: Path, title: str, parent: QWidget) -> bool:
    """Ask whether a file may be replaced, whose name the system did not see whole."""
    question = tr("“{name}” is there already. Replace it?").replace("{name}", visible(path.name))
    return agrees(parent, title, question)
