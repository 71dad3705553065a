"""Where what comes of the open file is saved: names to suggest, and the question for a copy's name and form.

Not for: pictures (see `exporting`), nor how files are written (see `writing`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from orgviewer.choices import DatasetFormat
from orgviewer.controls import visible
from orgviewer.errors import OutputError
from orgviewer.outputs import is_there
from orgviewer.readers.sources import require_unread
from orgviewer.readers.tables.vocabulary.column_meanings import is_field
from orgviewer.views.dialogs.messages import agrees
from orgviewer.views.files.open_file import OpenFile
from orgviewer.views.files.session import Documents
from orgviewer.views.files.writing import Writing, say_failure
from orgviewer.words.translation import tr
from orgviewer.writers import write_dataset

FORM_NAMES: Mapping[DatasetFormat, str] = {
    DatasetFormat.FOLLOW_THE_MONEY: "FollowTheMoney",
    DatasetFormat.LINKED_DATA: "JSON-LD",
}
"""What forms are called whose names are no abbreviations; the same in every language."""


def save_copy(documents: Documents, writing: Writing, window: QWidget) -> None:
    """Ask for a form and a place, and save all that the open file says."""
    file, dataset, title = documents.file, documents.dataset, tr("Save a copy")
    if file is None or dataset is None or not writing.is_free(title):
        return
    dataset = dataset.both.later if dataset.both else dataset
    path = ask_for_copy(file, documents.folder, window)
    if path is None:
        return
    try:
        documents.require_apart(path, dataset)
    except OutputError as error:
        say_failure(error, title, window)
        return
    writing.write(path, title, partial(write_dataset, dataset, path, is_field))


def ask_for_copy(file: OpenFile, folder: Path, parent: QWidget) -> Path | None:
    """Return where a person wants a copy of a file, or None; the dialog begins in a folder."""
    forms = {f"{FORM_NAMES.get(form, form.name)} (*{form})": form for form in DatasetFormat}
    title = tr("Save a copy")
    name, chosen = QFileDialog.getSaveFileName(parent, title, str(free_name(file, folder)), ";;".join(forms))
    if not name:
        return None
    ending = str(forms.get(chosen, DatasetFormat.YAML))
    return with_ending(Path(name), ending, [str(form) for form in DatasetFormat], title, parent)


def with_ending(
    path: Path, ending: str, endings: Collection[str], title: str, parent: QWidget
) -> Path | None:
    """Return a path that ends in one of `endings`, in `ending` unless another was typed; None if refused.

    "Team v1.2" has no ending. The system saw a name without its end, and did not ask whether that may be
    replaced, so that it is asked here.
    """
    if path.suffix.lower() in endings:
        return path
    path = path.with_name(path.name + ending)
    return path if not is_there(path) or confirm_replacing(path, title, parent) else None


def free_name(file: OpenFile, folder: Path) -> Path:
    """Return a name in a folder for a copy that nothing has yet."""
    names = suggestions(file, folder, str(DatasetFormat.YAML), tr("copy"))
    return next(path for path in names if not is_there(path))


def name_for_export(file: OpenFile, folder: Path, suffix: str) -> Path:
    """Return a name in a folder for a picture, of an earlier one maybe, but never of what is open."""
    names = suggestions(file, folder, suffix, tr("chart"))
    return next(path for path in names if not is_open_file(path, file))


def suggestions(file: OpenFile, folder: Path, suffix: str, word: str) -> Iterator[Path]:
    """Yield names in a folder for what comes of a file."""
    stem = file.path.stem
    yield folder / f"{stem}{suffix}"
    yield folder / f"{stem} {word}{suffix}"
    yield from (folder / f"{stem} {word} {number}{suffix}" for number in count(2))


def is_open_file(path: Path, file: OpenFile) -> bool:
    """Return whether a path leads to the open file, or to one of the open folder."""
    try:
        require_unread(path, file.path)
    except OutputError:
        return True
    return False


def confirm_replacing(path: Path, title: str, parent: QWidget) -> bool:
    """Ask whether a file may be replaced, whose name the system did not see whole."""
    question = tr("“{name}” is there already. Replace it?").replace("{name}", visible(path.name))
    return agrees(parent, title, question)
