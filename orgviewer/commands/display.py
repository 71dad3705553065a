"""Looks whether a window can open here, before Qt aborts with a page of text.

Also turns a library of the system that Qt misses into a sentence. Standard library only: it
must work on a bare server. Not for: anything once Qt has started (see `app`).
"""

from __future__ import annotations

import ctypes
import locale
import re
import sys
from collections.abc import Callable, Mapping, MutableMapping

from orgviewer.commands.platforms import can_reach, can_start, known_platforms, wanted_platforms
from orgviewer.errors import UsageError

ELSE = 'but "orgviewer export" and "orgviewer check" need none.'
UNDEMANDING = frozenset(("offscreen", "minimal", "vnc"))  # platforms that ask nothing of the machine
DESKTOPS = re.compile("xcb|wayland", re.IGNORECASE)  # platforms that may have a theme of the desktop

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


def can_connect(display: str) -> bool:
    """Return whether an X server answers at a display; True where nobody can tell.

    A connection that was answered stays open: a server without another client would begin anew at its
    end, just when Qt comes.
    """
    if not display:
        return False  # the library would look at DISPLAY by itself
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(display.encode(), None)  # never null: a failure is a connection in error
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        return False
    return True


def locale_for_qt() -> Mapping[str, str]:
    """Return the variable that names a UTF-8 locale where this process has another, of which Qt warns."""
    if sys.platform == "linux" and locale.nl_langinfo(locale.CODESET) != "UTF-8":
        return {"LC_ALL": "C.UTF-8"}
    return {}


def prepare_for_qt(environment: MutableMapping[str, str]) -> None:
    """Leave Qt an environment in which it works: in UTF-8, and without what is of no use to it."""
    environment.update(locale_for_qt())
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


def require_display(
    environment: Mapping[str, str],
    system: str = sys.platform,
    *,
    loads: Callable[[str], bool] = can_load,
    connects: Callable[[str], bool] = can_connect,
    reaches: Callable[[Mapping[str, str]], bool] = can_reach,
    starts: Callable[[Mapping[str, str], str], bool] = can_start,
) -> None:
    """Raise UsageError, in one sentence, if a window surely cannot open."""

    def obstacle(name: str) -> str:
        """Return why Qt cannot use a platform; empty where it can, or where nobody can say it for sure."""
        name = name.lower()
        if known and not known & {name, name.partition("-")[0]}:  # wayland-egl is of the plugin wayland
            return f'Qt has no platform "{name}" (QT_QPA_PLATFORM), only {", ".join(sorted(known))}.'
        if system != "linux" or name in UNDEMANDING:
            return ""
        if name == "xcb":
            if not all(map(loads, XCB_LIBRARIES)):
                return f"A window needs libraries that are missing here: {_remedy(loads)}"
            display = environment.get("DISPLAY", "")
            return "" if connects(display) else f'No X server answers at DISPLAY="{display}", {ELSE}'
        if name.startswith("wayland"):
            display = environment.get("WAYLAND_DISPLAY", "")
            answers = reaches(environment)
            return "" if answers else f'No Wayland compositor answers at WAYLAND_DISPLAY="{display}", {ELSE}'
        opens = starts(environment, name)
        return "" if opens else f'No window opens on the platform "{name}" (QT_QPA_PLATFORM), {ELSE}'

    known, wanted = known_platforms(environment), wanted_platforms(environment)
    if not wanted and system == "linux":
        variables = "DISPLAY and WAYLAND_DISPLAY are not set"
        raise UsageError(f"A window needs a display and none is here ({variables}), {ELSE}")
    obstacles: list[str] = []
    for name in wanted:
        obstacles.append(obstacle(name))
        if not obstacles[-1]:
            return  # where one does not work, Qt goes on to the next
    if obstacles:
        raise UsageError(obstacles[0])


def explain_import(error: ImportError, *, loads: Callable[[str], bool] = can_load) -> str | None:
    """Return one sentence on an import that failed for want of something installed, else None."""
    missing = re.match(r"(lib\S+\.so[.\d]*): cannot open shared object file", str(error))
    if missing:
        return f"Qt needs the library {missing[1]}, which is missing here: {_remedy(loads)}"
    package = (error.name or "").partition(".")[0]
    if isinstance(error, ModuleNotFoundError) and package not in {"", "orgviewer"}:
        return f'The Python package "{package}" is missing here: install orgviewer with pip, which brings it.'
    if package == "PySide6" or "PySide6" in (error.path or ""):
        return f"Qt cannot be loaded here: {error}"
    return None


def _remedy(loads: Callable[[str], bool]) -> str:
    """Return how to install at once all that a picture and then a window would miss, one after the other."""
    needed = {**QT_LIBRARIES, **XCB_LIBRARIES}
    missing = {package for library, package in needed.items() if not loads(library)}
    packages = missing or set(needed.values())  # what the loader misses may be a library of theirs
    return f"on Debian and Ubuntu, sudo apt install {' '.join(sorted(packages))}"
