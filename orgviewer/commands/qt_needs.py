"""What Qt needs to start: an environment in which it works, and libraries of the system.

Standard library only, and little of it, since every command begins here. Not for: whether a window can open
(see `display`).
"""

from __future__ import annotations

import ctypes
import locale
import re
import sys
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from pathlib import Path
from typing import NamedTuple

from orgviewer.words.language import tr

DESKTOPS = re.compile("xcb|wayland", re.IGNORECASE)  # platforms that may have a theme of the desktop
ONE_THREAD: Mapping[str, str] = {"OPENBLAS_NUM_THREADS": "1"}
"""Numpy's library for matrices, of which there are none here, starts threads that look for work in a loop."""


class Packages(NamedTuple):
    """The packages that bring a library: of Debian and Ubuntu, and of Fedora."""

    debian: str
    fedora: str


# What the wheels of Qt take from the system; a test reads in their files that nothing is missing here.
QT_LIBRARIES: Mapping[str, Packages] = {
    "libEGL.so.1": Packages("libegl1", "libglvnd-egl"),
    "libGL.so.1": Packages("libgl1", "libglvnd-glx"),
    "libX11.so.6": Packages("libx11-6", "libX11"),
    "libdbus-1.so.3": Packages("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": Packages("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": Packages("libfreetype6", "freetype"),
    "libgcc_s.so.1": Packages("libgcc-s1", "libgcc"),
    "libglib-2.0.so.0": Packages("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": Packages("libglib2.0-0", "glib2"),
    "libstdc++.so.6": Packages("libstdc++6", "libstdc++"),
    "libxkbcommon.so.0": Packages("libxkbcommon0", "libxkbcommon"),
    "libz.so.1": Packages("zlib1g", "zlib"),
    "libzstd.so.1": Packages("libzstd1", "libzstd"),
}
XCB_LIBRARIES: Mapping[str, Packages] = {
    "libX11-xcb.so.1": Packages("libx11-xcb1", "libX11-xcb"),
    "libxcb.so.1": Packages("libxcb1", "libxcb"),
    "libxcb-cursor.so.0": Packages("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": Packages("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": Packages("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": Packages("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": Packages("libxcb-randr0", "libxcb"),
    "libxcb-render.so.0": Packages("libxcb-render0", "libxcb"),
    "libxcb-render-util.so.0": Packages("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": Packages("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": Packages("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": Packages("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": Packages("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": Packages("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": Packages("libxcb-xkb1", "libxcb"),
    "libxkbcommon-x11.so.0": Packages("libxkbcommon-x11-0", "libxkbcommon-x11"),
}
WAYLAND_LIBRARIES: Mapping[str, Packages] = {
    "libwayland-client.so.0": Packages("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": Packages("libwayland-cursor0", "libwayland-cursor"),
}
ALL_LIBRARIES: Mapping[str, Packages] = {**QT_LIBRARIES, **XCB_LIBRARIES, **WAYLAND_LIBRARIES}
RELEASE = Path("/etc/os-release")
FAMILY = re.compile(r"^ID(?:_LIKE)?=[\"']?(.*?)[\"']?$", re.MULTILINE)


def can_load(library: str) -> bool:
    """Return whether the system's loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def wanted_platforms(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the platforms that Qt will try, one after the other, without their options.

    As `QT_QPA_PLATFORM` says ("wayland;xcb:no-mitshm"), else as there are displays.
    """
    names = environment.get("QT_QPA_PLATFORM", "").split(";")
    wanted = tuple(name.partition(":")[0] for name in names if name)
    displays = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return wanted or tuple(name for name, variable in displays.items() if environment.get(variable))


def locale_for_qt() -> Mapping[str, str]:
    """Return the variable that names a UTF-8 locale where this process has another, of which Qt warns."""
    if sys.platform == "linux" and locale.nl_langinfo(locale.CODESET) != "UTF-8":
        return {"LC_ALL": "C.UTF-8"}
    return {}


def prepare_for_qt(environment: MutableMapping[str, str]) -> None:
    """Leave Qt an environment in which it works: in UTF-8, and without what is of no use to it.

    Numpy, which comes before it, is left one in which it starts no threads, unless somebody wants them.
    """
    environment.update({**ONE_THREAD, **environment, **locale_for_qt()})
    drop_useless(environment)


def drop_useless(environment: MutableMapping[str, str]) -> None:
    """Take away the variables that give Qt nothing and yet end it, or keep it busy for ever.

    A list of platforms that names none; a scale that is not above nothing; the theme of a desktop where no
    platform that is wanted has one, since its library ends the program for want of a display.
    """
    platforms = wanted_platforms(environment)
    useless = {
        "QT_QPA_PLATFORM": not environment.get("QT_QPA_PLATFORM", "").strip(";"),
        "QT_SCALE_FACTOR": _is_no_scale(environment.get("QT_SCALE_FACTOR", "")),
        "QT_QPA_PLATFORMTHEME": platforms != () and not any(map(DESKTOPS.match, platforms)),
    }
    for name in (name for name, is_useless in useless.items() if is_useless):
        environment.pop(name, None)


def _is_no_scale(text: str) -> bool:
    try:
        return float(text) <= 0
    except ValueError:
        return False  # of which Qt takes no notice


def explain_import(error: ImportError, *, loads: Callable[[str], bool] = can_load) -> str | None:
    """Return one sentence on an import that failed for want of something installed, else None."""
    missing = re.match(r"(lib\S+\.so[.\d]*): cannot open shared object file", str(error))
    if missing:
        return tr(
            "Qt needs the library {missing}, which is missing here: {loads}",
            missing=missing[1],
            loads=remedy(loads),
        )
    package = (error.name or "").partition(".")[0]
    if isinstance(error, ModuleNotFoundError) and package not in {"", "orgviewer"}:
        return tr(
            'The Python package "{package}" is missing here: install orgviewer with pip, which brings it.',
            package=package,
        )
    if package == "PySide6" or "PySide6" in (error.path or ""):
        return tr("Qt cannot be loaded here: {error}", error=error)
    return None


def remedy(loads: Callable[[str], bool]) -> str:
    """Return how to install at once all that a picture and then a window would miss, one after the other.

    As the system's own installer is called, where its release says which it is, else as those that are known.
    """
    missing = [packages for library, packages in ALL_LIBRARIES.items() if not loads(library)]
    packages = missing or [*ALL_LIBRARIES.values()]  # what the loader misses may be a library of theirs
    ways = {
        "debian": tr(
            "on Debian and Ubuntu, sudo apt install {list}", list=_names(each.debian for each in packages)
        ),
        "fedora": tr("on Fedora, sudo dnf install {list}", list=_names(each.fedora for each in packages)),
    }
    here = families(RELEASE)
    own = [way for family, way in ways.items() if family in here]
    return "; ".join(own or ways.values())


def families(release: Path) -> frozenset[str]:
    """Return the names of a system, and of those that it is like; none if it does not say."""
    try:
        text = release.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return frozenset()
    return frozenset(word for words in FAMILY.findall(text) for word in words.lower().split())


def _names(packages: Iterable[str]) -> str:
    return " ".join(sorted(set(packages)))
