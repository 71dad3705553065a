"""What packages hold, read in the files of the installation that runs the tests."""

from __future__ import annotations

import struct
import sys
from pathlib import Path, PurePath

import PySide6
import pytest

from orgviewer.commands.qt_needs import ALL_LIBRARIES, QT_LIBRARIES, WAYLAND_LIBRARIES, XCB_LIBRARIES
from tests.packaging import contents
from tests.packaging.contents import is_shipped, prune, sizes
from tests.packaging.elf import closure, is_elf, libraries_in, needed
from tests.packaging.qt_files import LIBRARIES, PLUGINS, is_used, modules

QT = Path(PySide6.__file__).parent
OF_EVERY_SYSTEM = {"libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "ld-linux-x86-64.so.2"}
"""Parts of the C library: where they are missing, Python is, too."""
OF_SOME = {"printsupport", "platformthemes"}
"""Plugins that only desktops with printers or GTK have the libraries for; where not, Qt does without them."""
linux = pytest.mark.skipif(sys.platform != "linux", reason="libraries of other systems are built otherwise")


def kept() -> list[Path]:
    files = [path for path in QT.rglob("*") if path.is_file() and is_used(path.relative_to(QT))]
    return [path for path in files if is_elf(path)]


def roots() -> list[Path]:
    """Return what is loaded by name: modules of Python and plugins of Qt."""
    return [path for path in kept() if path.name.endswith(".abi3.so") or "plugins" in path.parts]


def outside(of: list[Path]) -> set[str]:
    """Return what files need, directly or not, and neither Qt nor the C library has."""
    _, lacking = closure(of, dict(libraries_in(QT.parent)))
    return lacking - OF_EVERY_SYSTEM


@linux
def test_nothing_kept_of_qt_needs_what_is_left_out() -> None:
    reached, _ = closure(roots(), dict(libraries_in(QT.parent)))
    inside = {path for path in reached if path.is_relative_to(QT)}
    assert {path.name for path in inside if not is_used(path.relative_to(QT))} == set()


@linux
def test_nothing_of_qt_is_kept_that_nothing_needs() -> None:
    reached, _ = closure(roots(), dict(libraries_in(QT.parent)))
    assert {path.name for path in kept()} - {path.name for path in reached} == set()


@linux
def test_the_names_are_those_of_files() -> None:
    names = {path.name for path in kept()}
    assert {f"libQt6{name}.so.6" for name in LIBRARIES} <= names
    here = {folder.name for folder in (QT / "Qt" / "plugins").iterdir()}
    for folder in here & PLUGINS.keys():
        found = {
            path.stem.removeprefix("lib").removeprefix("q")
            for path in (QT / "Qt" / "plugins" / folder).iterdir()
        }
        assert PLUGINS[folder] - found <= {"windows", "cocoa"}


@linux
def test_the_sentence_on_missing_libraries_knows_all_that_pictures_and_windows_take_from_the_system() -> None:
    plugins = QT / "Qt" / "plugins"
    loaded = [path for path in roots() if path.parent == QT]
    pictures = [
        *loaded,
        plugins / "platforms" / "libqoffscreen.so",
        *(plugins / "imageformats").glob("libqsvg.so"),
    ]
    assert outside(pictures) == set(QT_LIBRARIES)
    assert outside([plugins / "platforms" / "libqxcb.so"]) - QT_LIBRARIES.keys() == set(XCB_LIBRARIES)
    assert outside([plugins / "platforms" / "libqwayland.so"]) - QT_LIBRARIES.keys() == set(WAYLAND_LIBRARIES)
    other = [path for path in roots() if path.parent.name not in OF_SOME]
    assert outside(other) == set(ALL_LIBRARIES)


def test_the_modules_are_those_that_the_source_imports() -> None:
    assert {"QtCore", "QtGui", "QtWidgets", "QtPrintSupport"} <= modules()
    assert not {"QtQml", "QtQuick", "QtNetwork", "QtOpenGL", "QtTest"} & modules()


@pytest.mark.parametrize(
    ("place", "is_there"),
    [
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/QtWidgets.pyd", True),
        ("PySide6/QtQml.abi3.so", False),
        ("PySide6/QtWidgets.pyi", False),
        ("PySide6/Qt6Gui.dll", True),
        ("PySide6/Qt6Quick.dll", False),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/MSVCP140.dll", True),
        ("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", True),
        ("PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick", False),
        ("PySide6/Qt/lib/libQt6Gui.so.6", True),
        ("PySide6/Qt/lib/libicudata.so.73", True),
        ("PySide6/libpyside6qml.abi3.so.6.11", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/designer_de.qm", False),
        ("PySide6/lupdate", False),
        ("PySide6/__init__.py", True),
        ("numpy/__init__.py", True),
        ("numpy/_core/tests/test_dtype.py", False),
        ("numpy/typing/__init__.py", True),
        ("orgviewer/_files/data/xai.yaml", True),
    ],
)
def test_of_every_system_what_is_used_is_kept(place: str, is_there: bool) -> None:
    assert is_shipped(PurePath(place)) is is_there


@linux
def test_libraries_beside_a_package_go_with_the_last_module_that_needs_them(tmp_path: Path) -> None:
    for place, needs in {
        "PIL/_imaging.so": ["libjpeg.so"],
        "PIL/_avif.so": ["libavif.so"],
        "pillow.libs/libjpeg.so": ["libz.so"],
        "pillow.libs/libz.so": [],
        "pillow.libs/libavif.so": [],
    }.items():
        path = tmp_path / place
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(library(needs))
    (tmp_path / "numpy" / "tests").mkdir(parents=True)
    (tmp_path / "numpy" / "tests" / "test_all.py").touch()
    prune(tmp_path)
    assert sorted(path.name for path in tmp_path.rglob("*.so")) == ["_imaging.so", "libjpeg.so", "libz.so"]
    assert not (tmp_path / "numpy").exists()


def library(needs: list[str]) -> bytes:
    """Return the least that is a library which needs others: headers, a dynamic section, texts."""
    texts = b"\0" + b"".join(name.encode() + b"\0" for name in needs)
    places = [texts.index(name.encode()) for name in needs]
    dynamic = b"".join(struct.pack("<QQ", 1, place) for place in places)
    start = 64 + 2 * 56
    dynamic += struct.pack("<QQQQ", 5, start + len(dynamic) + 32, 0, 0)
    size = start + len(dynamic) + len(texts)
    head = b"\x7fELF\x02\x01\x01" + bytes(9)
    head += struct.pack("<HHIQQQIHHHHHH", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0)
    headers = struct.pack("<IIQQQQQQ", 1, 4, 0, 0, 0, size, size, 4096)
    headers += struct.pack("<IIQQQQQQ", 2, 4, start, start, start, len(dynamic), len(dynamic), 8)
    return head + headers + dynamic + texts


def test_what_a_library_needs_is_read_in_it(tmp_path: Path) -> None:
    path = tmp_path / "lib.so"
    path.write_bytes(library(["libone.so.1", "libtwo.so"]))
    assert needed(path) == ("libone.so.1", "libtwo.so")
    path.write_bytes(b"not one")
    with pytest.raises(ValueError, match="no library of 64 bits"):
        needed(path)


def test_parts_are_counted_with_the_libraries_beside_them(tmp_path: Path) -> None:
    for place, size in {
        "numpy/a.so": 3,
        "numpy.libs/b.so": 4,
        "numpy-2.0.dist-info/M": 1,
        "yaml/c.py": 5,
    }.items():
        (tmp_path / place).parent.mkdir(exist_ok=True)
        (tmp_path / place).write_bytes(bytes(size))
    assert list(sizes(tmp_path)) == [("numpy", 8), ("yaml", 5)]
    for place, size in {"libpython3.11.so": 20, "python3.11/a.so": 3, "libz.so.1": 9, "PIL/a.py": 7}.items():
        (tmp_path / place).parent.mkdir(exist_ok=True)
        (tmp_path / place).write_bytes(bytes(size))
    assert list(sizes(tmp_path))[:3] == [("Python", 23), ("libraries of the system", 9), ("numpy", 8)]
    assert dict(sizes(tmp_path))["pillow"] == 7
    assert contents.BESIDE == ".libs"
