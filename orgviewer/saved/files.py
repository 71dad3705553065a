"""Where views are kept: beside a file, or within one in the program's own format; and the reading of them.

Not for: writing them (see `writing`), or what stands in one (see `checking`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from orgviewer.controls import visible
from orgviewer.errors import Problem, ReadError, Severity, UsageError
from orgviewer.model.findings import Finding, did_you_mean, quoted
from orgviewer.readers.syntax.contents import require_file, text_of_file
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.readers.syntax.signs import VIEWS_ENDING
from orgviewer.readers.syntax.yaml_places import locate
from orgviewer.readers.syntax.yaml_syntax import parse
from orgviewer.saved.checking import checked_view
from orgviewer.saved.plain import FORMAT
from orgviewer.saved.view import View
from orgviewer.words.language import tr

VIEWS = "views"
LARGEST = 16 * 1024 * 1024  # bytes of a file of views
LARGEST_OWN = 128 * 1024 * 1024  # bytes of a file in which views may stand beside people
MOST_BESIDE = 100  # files of views that are looked through for one that is missing
_WITHIN = re.compile(r"^(views|['\"]views['\"])\s*:", re.MULTILINE)
_DIGITS = re.compile(r"[0-9]+")


class ViewFile(Struct, frozen=True):
    """The views of a file: where they were read, its text, and what is wrong with those that are left out.

    `home` is where they are written, which may not be there yet.
    """

    home: Path
    source: Path | None = None
    text: str = ""
    views: tuple[View, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def names(self) -> list[str]:
        """The names of the views, in their order."""
        return [view.name for view in self.views]

    @property
    def is_borrowed(self) -> bool:
        """Whether these are the views of another file, of the same name but for its digits."""
        return self.source is not None and self.source != self.home

    def named(self, name: str) -> View:
        """Return the view of a name; raises ReadError if it is faulty, UsageError if there is none."""
        for view in self.views:
            if view.name == name:
                return view
        if self.problems:
            raise ReadError(self.problems)
        others = self._others_with(name)
        if self.source is None:
            sentence = tr(
                "there is no view {name}: there is no file {path}.",
                name=quoted(name),
                path=_quoted(self.home),
            )
            hint = "" if others else tr("Say with --views which file holds it.")
        elif not self.views:
            where = visible(str(self.source))
            sentence, hint = (
                tr("there is no view {name}: {path} holds none.", name=quoted(name), path=where),
                "",
            )
        else:
            listed = ", ".join(map(quoted, self.names))
            sentence = tr("there is no view {name}, only {list}.", name=quoted(name), list=listed)
            hint = did_you_mean(name, self.names)
        if others:
            listed = ", ".join(map(_quoted, others))
            hint = f"{hint} {tr('One of that name is in {list}: add --views FILE.', list=listed)}".lstrip()
        raise UsageError(f"{sentence} {hint}".rstrip())

    def _others_with(self, name: str) -> list[Path]:
        """Return the other files of views in the folder that hold a view of a name and can be read."""
        return [
            path
            for path in _files_beside(self.home)[:MOST_BESIDE]
            if path not in (self.home, self.source) and name in _names_in(path)
        ]


def beside(path: Path) -> Path:
    """Return where the views of a file are kept that does not hold them itself."""
    name = path.name if path.is_dir() else path.stem
    return path.with_name(name.removesuffix(VIEWS_ENDING.removesuffix(".yaml")) + VIEWS_ENDING)


def views_of(path: Path, told: Path | None = None, within: bool | None = None) -> ViewFile:
    """Return the views of a file: those `told`, those within it, beside it, or of its nearest of kin.

    The nearest of kin is called alike but for its digits (staff-2024-Q3 to staff-2024-Q4); of several it is
    the last by name. Whether there are views `within` may be known. Raises ReadError for a file of views that
    cannot be read at all, and UsageError if there is none where it was told to be.
    """
    if told is not None:
        if not told.exists():
            raise UsageError(tr("there is no file {path} with views.", path=quoted(str(told), 200)))
        return _read(told, told)
    if _may_hold_views(path) if within is None else within:
        own = _read(path, path, LARGEST_OWN)
        if own.views or own.problems:
            return own
    home = beside(path)
    source = home if home.exists() else _next_of_kin(home)
    return _read(home, source) if source else ViewFile(home)


def _may_hold_views(path: Path) -> bool:
    """Return whether views may stand in a file beside its people, which takes a look at its text."""
    if path.suffix.lower() not in (".yaml", ".yml") or not path.is_file():
        return False
    try:
        return _WITHIN.search(text_of_file(path, LARGEST_OWN).text) is not None
    except ReadError:
        return False  # which whoever reads the people says


def _next_of_kin(home: Path) -> Path | None:
    def kin(path: Path) -> str:
        return _DIGITS.sub("", path.name)

    near = [path for path in _files_beside(home) if kin(path) == kin(home)]
    return near[-1] if near else None


def _files_beside(home: Path) -> list[Path]:
    """Return the files of views in the folder of one, by name; none of a folder that cannot be read."""
    try:
        return sorted(home.parent.glob(f"*{VIEWS_ENDING}"))
    except OSError:
        return []


def _names_in(path: Path) -> list[str]:
    """Return the names of the views in a file; none of one that cannot be read."""
    try:
        return _read(path, path).names
    except (ReadError, UsageError):
        return []


def _quoted(path: Path) -> str:
    return quoted(str(path), 200)


def _read(home: Path, source: Path, largest: int = LARGEST) -> ViewFile:
    require_file(source, largest)
    return views_in(text_of_file(source, largest).text, home, source)


def views_in(text: str, home: Path, source: Path) -> ViewFile:
    """Return the views that a text holds, which was read from a source; raises ReadError if it is no YAML."""
    try:
        data, findings = parse(text)
    except SyntaxMistakeError as error:
        mistake = error.mistake
        told = tr(mistake.message), tr(mistake.hint), mistake.line, mistake.column
        raise ReadError((Problem(source, Severity.ERROR, *told),)) from None
    views, wrong = _views(data)
    errors = [*(one for one in findings if one.severity is Severity.ERROR), *wrong]
    return ViewFile(home, source, text, views, _problems(source, text, errors))


def _views(data: object) -> tuple[tuple[View, ...], list[Finding]]:
    """Return the views that plain data holds, and what is wrong with it."""
    if data is None:
        return (), []
    if not isinstance(data, Mapping):
        return (), [
            Finding((), tr("a file of views should be a group of fields"), tr('Begin with "views:".'))
        ]
    known = str(data.get("format") or FORMAT)
    if known != str(FORMAT):
        sentence = tr("views of format {format} are of another version of the program", format=quoted(known))
        return (), [Finding(("format",), sentence, tr("This one knows format {known}.", known=FORMAT))]
    entries = data.get(VIEWS)
    if entries is None:
        return (), []
    if not isinstance(entries, list):
        return (), [Finding((VIEWS,), tr("views should be a list"), tr('Begin each with "- name:".'))]
    views: dict[str, View] = {}
    wrong: list[Finding] = []
    for number, entry in enumerate(entries):
        view, findings = checked_view(entry, (VIEWS, number))
        wrong += findings
        if view is not None and view.name in views:
            sentence = tr("there are two views named {name}", name=quoted(view.name))
            wrong.append(Finding((VIEWS, number), sentence, tr("Give one of them another name.")))
        elif view is not None:
            views[view.name] = view
    return tuple(views.values()), wrong


def _problems(path: Path, text: str, findings: list[Finding]) -> tuple[Problem, ...]:
    if not findings:
        return ()
    at = locate(text, {finding.place for finding in findings})
    return tuple(
        Problem(path, Severity.ERROR, tr(one.message), tr(one.hint), *at[one.place]) for one in findings
    )
