"""Which files of PySide6 the program uses, and which of them packages therefore leave out.

The wheel brings all of Qt's essentials: Qt Quick, Designer, tools for translators. Modules are those that the
program's own source imports; plugins and libraries are named here, and a test reads in their files that
nothing kept needs what is left out, and that nothing else is kept.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import PurePath

from tests.packaging import PACKAGE

PLUGINS = {
    "platforms": {"xcb", "wayland", "offscreen", "minimal", "windows", "cocoa"},
    "platformthemes": {"xdgdesktopportal", "gtk3"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "xcbglintegrations": set[str](),  # nothing is drawn by OpenGL
    "imageformats": {"gif", "jpeg", "svg", "webp"},
    "iconengines": {"svgicon"},
    "printsupport": {"cupsprintersupport"},
    "styles": {"modernwindowsstyle", "macstyle"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"bradient", "adwaita"},
}
"""By folder, without what systems put around names. OpenGL and virtual keyboards have no use here."""
LIBRARIES = {"Core", "Gui", "Widgets", "PrintSupport", "Svg", "DBus", "XcbQpa", "WaylandClient"}
TRANSLATIONS = {"qtbase_de", "qtbase_zh_CN"}
_MODULE = re.compile(r"(Qt\w+?)(?:\.abi3|\.cp\d+.*)?\.(?:so|pyd)")
_PLUGIN = re.compile(r"(?:lib)?q?(.+?)\.(?:so|dylib|dll)")
_LIBRARY = re.compile(r"(?:lib)?Qt6?(\w+?)(?:\.so[.\d]*|\.dll|\.framework)")
_OTHER_LIBRARY = re.compile(
    r"(?:lib)?(?:icu\w+|pyside6|shiboken6)\.\S+|(?:msvcp|vcruntime|concrt)\S*\.dll", re.IGNORECASE
)


@cache
def modules() -> frozenset[str]:
    """Return the modules of PySide6 that the program imports, and those that these cannot do without."""
    found = {"QtCore", "QtGui"}
    for path in PACKAGE.rglob("*.py"):
        found.update(_imported(ast.parse(path.read_text(encoding="utf-8"))))
    return frozenset(found)


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.ImportFrom) and node.module == "PySide6":
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = (
                [(node.module or "").removeprefix("PySide6.")]
                if (node.module or "").startswith("PySide6.")
                else []
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            names = re.findall(r"^PySide6\.(Qt\w+)", node.value)  # what the door to engines is told
        yield from (name.partition(".")[0] for name in names if name.startswith("Qt"))


def is_used(path: PurePath) -> bool:
    """Return whether a file is used, by its path within the folder of PySide6."""
    name = path.name
    if path.suffix in {".pyi", ".h", ".xml", ".json", ".qdoc"}:
        return False
    if len(path.parts) == 1 and (path.suffix == ".py" or name == "py.typed"):
        return True
    if module := _MODULE.fullmatch(name):
        return module[1] in modules() and len(path.parts) == 1
    folder = path.parent.name
    if "plugins" in path.parts:
        plugin = _PLUGIN.fullmatch(name)
        return plugin is not None and plugin[1] in PLUGINS.get(folder, ())
    if folder == "translations":
        return path.stem in TRANSLATIONS
    if "qml" in path.parts or "libexec" in path.parts or "metatypes" in path.parts:
        return False
    for part in path.parts:
        if library := _LIBRARY.fullmatch(part):
            return library[1] in LIBRARIES
    if _OTHER_LIBRARY.fullmatch(name):
        return "qml" not in name
    return path.parts[0] == "support" and path.suffix == ".py"
