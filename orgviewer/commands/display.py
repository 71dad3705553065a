"""Looks whether a window can open here, before Qt aborts with a page of text.

Standard library only: it must work on a bare server. Not for: the environment that Qt finds, and what of the
system it misses (see `qt_needs`), or anything once Qt has started (see `app`).
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Mapping
from typing import NamedTuple

from orgviewer.commands.platforms import can_reach, can_start, known_platforms
from orgviewer.commands.qt_needs import (
    WAYLAND_LIBRARIES,
    XCB_LIBRARIES,
    can_load,
    remedy,
    wanted_platforms,
)
from orgviewer.errors import UsageError
from orgviewer.words.language import Phrase, tr

ELSE: Phrase = 'but "orgviewer export" and "orgviewer check" need none.'
UNDEMANDING = frozenset(("offscreen", "minimal", "vnc"))  # platforms that ask nothing of the machine


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


class _Machine(NamedTuple):
    """What is asked of the machine on which a window is to open."""

    environment: Mapping[str, str]
    system: str
    loads: Callable[[str], bool]
    connects: Callable[[str], bool]
    reaches: Callable[[Mapping[str, str]], bool]
    starts: Callable[[Mapping[str, str], str], bool]


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
    machine = _Machine(environment, system, loads, connects, reaches, starts)
    wanted = wanted_platforms(environment)
    if not wanted and system == "linux":
        variables = tr("DISPLAY and WAYLAND_DISPLAY are not set")
        raise UsageError(
            tr(
                "A window needs a display and none is here ({variables}), {but}",
                variables=variables,
                but=tr(ELSE),
            )
        )
    obstacles: list[str] = []
    for name in wanted:
        obstacles.append(_obstacle(machine, name.lower()))
        if not obstacles[-1]:
            return  # where one does not work, Qt goes on to the next
    if obstacles:
        raise UsageError(obstacles[0])


def _obstacle(machine: _Machine, name: str) -> str:
    """Return why Qt cannot use a platform; empty where it can, or where nobody can say it for sure."""
    known = known_platforms(machine.environment)
    if known and not known & {name, name.partition("-")[0]}:  # wayland-egl is of the plugin wayland
        only = ", ".join(sorted(known))
        return tr('Qt has no platform "{name}" (QT_QPA_PLATFORM), only {list}.', name=name, list=only)
    if machine.system != "linux" or name in UNDEMANDING:
        return ""
    if name == "xcb":
        return _obstacle_on_x(machine)
    if name.startswith("wayland"):
        return _obstacle_on_wayland(machine)
    if machine.starts(machine.environment, name):
        return ""
    return tr('No window opens on the platform "{name}" (QT_QPA_PLATFORM), {but}', name=name, but=tr(ELSE))


def _obstacle_on_x(machine: _Machine) -> str:
    if not all(map(machine.loads, XCB_LIBRARIES)):
        return _missing(machine)
    display = machine.environment.get("DISPLAY", "")
    if machine.connects(display):
        return ""
    return tr('No X server answers at DISPLAY="{display}", {but}', display=display, but=tr(ELSE))


def _obstacle_on_wayland(machine: _Machine) -> str:
    if not all(map(machine.loads, WAYLAND_LIBRARIES)):
        return _missing(machine)
    if machine.reaches(machine.environment):
        return ""
    display = machine.environment.get("WAYLAND_DISPLAY", "")
    return tr(
        'No Wayland compositor answers at WAYLAND_DISPLAY="{display}", {but}', display=display, but=tr(ELSE)
    )


def _missing(machine: _Machine) -> str:
    return tr("A window needs libraries that are missing here: {loads}", loads=remedy(machine.loads))
