"""Places the program in a person's menu, and takes it out again without a trace.

What is placed where follows the specifications of freedesktop.org: below the folder of a person's data, which
`XDG_DATA_HOME` names, desktop entries, icons, file types and descriptions have places of their own. The
Debian package places the same files for everybody.

Not for: which program is running (see `commands.integrate`).
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from orgviewer.atomic_write import write_whole
from orgviewer.desktop.entry import entry_for
from orgviewer.desktop.seal import is_sealed, sealed
from orgviewer.errors import OutputError
from orgviewer.outputs import is_there, unwritable
from orgviewer.resources import resource
from orgviewer.words.language import tr

PLACES: Mapping[str, str] = {
    "desktop/orgviewer.desktop": "applications/orgviewer.desktop",
    "orgviewer.svg": "icons/hicolor/scalable/apps/orgviewer.svg",
    "desktop/orgviewer-types.xml": "mime/packages/orgviewer.xml",
    "desktop/alt.orgviewer.orgviewer.metainfo.xml": "metainfo/alt.orgviewer.orgviewer.metainfo.xml",
}
"""Resources, and where each belongs below a folder of data."""
FORMER = ("metainfo/org.orgviewer.orgviewer.metainfo.xml",)
"""Where earlier states placed what now lies elsewhere."""
DATABASES: Mapping[str, str] = {
    "update-desktop-database": "applications",
    "update-mime-database": "mime",
}
"""Programs that sum up a folder for desktops. Where one is missing, no desktop here needs it."""
SUMMARY = b"[MIME Cache]\n"  # of a folder without entries
SUMMARIES = (
    *("aliases", "generic-icons", "globs", "globs2", "icons", "magic", "mime.cache", "subclasses"),
    *("treemagic", "types", "version", "XMLnamespaces"),
)
"""Files that `update-mime-database` writes of the packages of types, and of nothing else."""
LONGEST = 60.0  # seconds that such a program may take


def data_home(environment: Mapping[str, str], home: Path) -> Path:
    """Return the folder of a person's data; a relative one counts for nothing."""
    told = Path(environment.get("XDG_DATA_HOME", ""))
    return told if told.is_absolute() else home / ".local" / "share"


def place(program: Path, data: Path) -> Iterator[str]:
    """Place what a menu needs to start a program; yield what was done, a line each.

    Raises OutputError, before anything is done, if the program's path is none that an entry can hold, or if a
    file is in the way that is not of here or was changed since; or if something cannot be written.
    """
    texts = {data / where: _text(name, program) for name, where in PLACES.items()}
    for path in texts:
        if _is_foreign(path):
            raise OutputError(
                tr(
                    '"{path}" is not a file of "orgviewer integrate", or was changed since: '
                    "move it away and try again. Nothing was done.",
                    path=path,
                )
            )
    for path, text in texts.items():
        if is_there(path) and path.read_bytes() == text.encode():
            yield tr("As it was: {path}", path=path)
            continue
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise unwritable(path, error) from None
        write_whole(path, (text,))
        yield tr("Placed: {path}", path=path)
    former = [data / where for where in FORMER]
    yield from _removed([path for path in former if is_there(path) and not _is_foreign(path)])
    yield from _summed_up(data)


def take_away(data: Path, stop: Path) -> Iterator[str]:
    """Take away what was placed, and folders that are empty then, up to one that stays; yield what was done.

    A file that somebody else placed, or changed since, stays. Raises OutputError if one cannot be removed.
    """
    paths = [data / where for where in (*PLACES.values(), *FORMER)]
    foreign = [path for path in paths if _is_foreign(path)]
    yield from (tr("Left, for it is not of here or was changed since: {path}", path=path) for path in foreign)
    placed = [path for path in paths if path not in foreign and is_there(path)]
    yield from _removed(placed)
    if placed:
        yield from _summed_up(data)
        _clear_summaries(data)
        for folder in (data / "mime" / "application", *(path.parent for path in paths)):
            _clear_folders(folder, stop)


def _text(name: str, program: Path) -> str:
    text = resource(name).read_text(encoding="utf-8")
    return sealed(entry_for(program, text) if name.endswith(".desktop") else text, Path(name).suffix)


def _removed(paths: Iterable[Path]) -> Iterator[str]:
    """Remove files; yield a line for each. Raises OutputError if one cannot be removed."""
    for path in paths:
        try:
            path.unlink()
        except OSError as error:
            raise OutputError(
                tr('"{path}" cannot be removed: {reason}', path=path, reason=error.strerror)
            ) from None
        yield tr("Removed: {path}", path=path)


def _is_foreign(path: Path) -> bool:
    try:
        return os.path.lexists(path) and not is_sealed(path)
    except OSError as error:
        raise OutputError(
            tr('"{path}" cannot be read: {reason}.', path=path, reason=error.strerror)
        ) from None


def _summed_up(data: Path) -> Iterator[str]:
    """Have the databases of desktops made anew; yield which were, and how that failed if it did."""
    with suppress(OSError):  # of a folder that is not there
        os.utime(data / "icons" / "hicolor")  # by which desktops see that an icon came or went
    for program, folder in DATABASES.items():
        path = shutil.which(program)
        if path is None or not (data / folder).is_dir():
            continue
        try:
            done = subprocess.run(
                [path, data / folder],
                capture_output=True,
                encoding="utf-8",
                errors="backslashreplace",  # names of files are in whatever encoding they are
                timeout=LONGEST,
                check=False,
            )
            status = tr("status {number}", number=done.returncode)
            failure = "" if done.returncode == 0 else done.stderr.strip() or status
        except (OSError, subprocess.TimeoutExpired) as error:
            failure = str(error)
        if failure:
            yield tr("{program} failed: {failure}", program=program, failure=failure)
        else:
            yield tr("Made anew by {program}: {folder}", program=program, folder=data / folder)


def _clear_summaries(data: Path) -> None:
    """Remove what databases say of nothing: neither has a source any more."""
    with suppress(OSError):
        cache = data / "applications" / "mimeinfo.cache"
        if cache.read_bytes() == SUMMARY:
            cache.unlink()
    with suppress(OSError):
        if not any((data / "mime" / "packages").iterdir()):
            for name in SUMMARIES:
                (data / "mime" / name).unlink(missing_ok=True)


def _clear_folders(folder: Path, stop: Path) -> None:
    for path in (folder, *folder.parents):
        if path == stop or stop not in path.parents:
            return
        try:
            path.rmdir()
        except FileNotFoundError:
            continue
        except OSError:
            return  # there is something in it
