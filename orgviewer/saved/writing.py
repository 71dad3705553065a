"""One view put into a file of views, or taken out: all else that a person wrote there stays as it is.

The lines of the view are exchanged in the text itself. What was written within these lines and would be lost,
a comment, is kept in a copy of the file beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from orgviewer.atomic_write import write_whole
from orgviewer.errors import OutputError
from orgviewer.model.findings import quoted
from orgviewer.outputs import is_there
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.readers.syntax.signs import VIEWS_ENDING
from orgviewer.readers.syntax.yaml_syntax import parse
from orgviewer.saved.comments import has_comment
from orgviewer.saved.entries import EntryLines, entry_lines
from orgviewer.saved.files import VIEWS, ViewFile
from orgviewer.saved.plain import FORMAT, plain_view
from orgviewer.saved.view import View
from orgviewer.words.language import tr
from orgviewer.writers.yaml_text import entry

INDENT = "  "


class ViewChange(Struct, frozen=True):
    """What becomes of the view named `before`: another, `after`, or nothing; without `before` one more."""

    before: str | None
    after: View | None


def write_change(file: ViewFile, change: ViewChange) -> Path | None:
    """Write what becomes of one view; return the copy that keeps comments which are lost, None if none is.

    Views that were borrowed from another file are written down with it. Raises OutputError.
    """
    text, lost = changed_text(file, change)
    copy = None
    if lost:
        copy = _free_name(file.home)
        write_whole(copy, (file.text,))
    write_whole(file.home, (text,))
    return copy


def changed_text(file: ViewFile, change: ViewChange) -> tuple[str, bool]:
    """Return the text of a file of views after a change, and whether comments are lost by it.

    Raises OutputError for a text in which nobody can tell the views from the rest.
    """
    newline = "\r\n" if "\r\n" in file.text else "\n"
    text = file.text.replace("\r\n", "\n") or _head(file.home)
    new = entry(plain_view(change.after), INDENT) if change.after else ""
    try:
        lines = entry_lines(text)
    except SyntaxMistakeError:
        lines = None
    if lines is not None:
        made, old = _exchanged(text, lines, change.before, new)
        if _says(made, _expected(text, change.before, new)):
            return made.replace("\n", newline), has_comment(text, old)
    if file.home == file.source and file.home.suffix and not file.home.name.endswith(VIEWS_ENDING):
        hint = tr("Write them one beneath the other, each beginning with a dash.")
        path = quoted(str(file.home), 200)
        raise OutputError(f"{tr('the views in {path} cannot be told from the rest.', path=path)} {hint}")
    views = [view for view in file.views if view.name != change.before]
    kept = "".join(entry(plain_view(view), INDENT) for view in views)
    return f"{_head(file.home)}{kept}{new}".replace("\n", newline), bool(file.text.strip())


def _head(home: Path) -> str:
    """Return how a new file of views begins."""
    remark = tr("Views kept by orgviewer. Whatever else you write here stays as it is.")
    return f"# {remark}\nformat: {FORMAT}\n{VIEWS}:\n"


def _exchanged(text: str, found: EntryLines, name: str | None, new: str) -> tuple[str, range]:
    """Return a text with other lines for the view of a name, and which lines they take the place of."""
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    if found.key is None:
        return "".join((*lines, f"{VIEWS}:\n", new)), range(0)
    at = next((span for known, span in found.entries if known == name), None) if name is not None else None
    if at is None:
        at = range(found.end, found.end)
    indent = " " * found.column
    shifted = "".join(
        indent + line.removeprefix(INDENT) if line.strip() else line for line in new.splitlines(keepends=True)
    )
    return "".join((*lines[: at.start], shifted, *lines[at.stop :])), at


def _expected(text: str, name: str | None, new: str) -> object:
    """Return the plain data that a text is to say after a change."""
    data, _ = parse(text)
    fields = dict(data) if isinstance(data, Mapping) else {}
    views = [*(fields.get(VIEWS) or ())]
    made, _ = parse(f"{VIEWS}:\n{new}") if new else ({VIEWS: []}, [])
    added: Sequence[object] = made[VIEWS] if isinstance(made, dict) else ()
    turn = next((turn for turn, view in enumerate(views) if _name(view) == name), None)
    views[len(views) if turn is None else turn : len(views) if turn is None else turn + 1] = added
    return _without_nothing({**fields, VIEWS: views})


def _name(view: object) -> object:
    return view.get("name") if isinstance(view, Mapping) else None


def _says(text: str, expected: object) -> bool:
    try:
        data, _ = parse(text)
    except SyntaxMistakeError:
        return False
    return isinstance(data, Mapping) and _without_nothing(data) == expected


def _without_nothing(fields: Mapping[str, object]) -> dict[str, object]:
    """Return fields without those that are empty, as good as not there."""
    return {name: value for name, value in fields.items() if value}


def _free_name(home: Path) -> Path:
    """Return the first name of a copy that is not taken."""
    number, copy = 1, home.with_name(f"{home.name}.bak")
    while is_there(copy):
        number += 1
        copy = home.with_name(f"{home.name}.bak{number}")
    return copy
