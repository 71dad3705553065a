"""What Qt needs to start: an environment in which it works, and libraries of the system.

Standard library only, and little of it, since every command begins here. Not for: whether a window can open
(see `display`).
"""

from __future__ import annotations

import ctypes
import locale
import re
import sys
from collections.abc import Callable, Mapping, MutableMapping

from orgviewer.words.language import tr

DESKTOPS = re.compile("xcb|wayland", re.IGNORECASE)  # platforms that may have a theme of the desktop
ONE_THREAD: Mapping[str, str] = {"OPENBLAS_NUM_THREADS": "1"}
"""Numpy's library for matrices, of which there are none here, starts threads that look for work in a loop."""

# What the wheels of Qt take from the system, and the Debian and Ubuntu packages that bring it.
QT_LIBRARIES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
XCB_LIBRARIES: Mapping[str, str] = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


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
    """Return how to install at once all that a picture and then a window would miss, one after the other."""
    needed = {**QT_LIBRARIES, **XCB_LIBRARIES}
    missing = {package for library, package in needed.items() if not loads(library)}
    packages = missing or set(needed.values())  # what the loader misses may be a library of theirs
    return tr("on Debian and Ubuntu, sudo apt install {list}", list=" ".join(sorted(packages)))
