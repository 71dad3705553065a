"""What of an installation belongs into a package, and what nothing in it needs: tests, types, most of Qt.

A place is a path below the folder in which Python's packages lie, on any system.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

from tests.packaging.elf import closure, is_elf, libraries_in
from tests.packaging.environment import run
from tests.packaging.qt_files import is_used

UNUSED = (
    # what only compilers, type checkers and tests read
    *("*.pyi", "*.pyx", "*.pxd", "*.pxi", "*.h", "*.hpp", "*.a", "*/tests/*", "bin/*", "*.pyc"),
    *("numpy/f2py/*", "numpy/distutils/*", "numpy/testing/*", "numpy/_core/_simd*", "numpy/_core/*_tests.*"),
    *("numpy/_pyinstaller/*", "numpy/_core/include/*", "numpy/_core/lib/*"),
    # of numpy what is loaded when somebody first asks for it, and nobody does
    *("numpy/random/*", "numpy/fft/*", "numpy/polynomial/*", "numpy/ctypeslib/*"),
    # the same once more for processors of one kind, where it is no faster for words as short as names
    *("rapidfuzz/fuzz_cpp_avx2.*", "rapidfuzz/distance/metrics_cpp_avx2.*"),
    # slides are written by lxml.etree alone, hold no files of other programs, and photos are opened by Qt
    *(
        "lxml/html/*",
        "lxml/includes/*",
        "lxml/isoschematron/*",
        "lxml/objectify*",
        "lxml/sax*",
        "lxml/apihelpers*",
    ),
    "pptx/templates/*.emf",
    # what the template of text documents was made of
    "docx/templates/default-docx-template/*",
    *("PIL/_avif*", "PIL/_imagingft*", "PIL/_imagingcms*", "PIL/_imagingtk*", "PIL/_webp*"),
    "shiboken6/include/*",
    # what texts are translated in, before they are compiled; and what only the README shows
    *("orgviewer/_files/resources/translations/*.ts", "orgviewer/_files/resources/screenshot.png"),
)
STRIPPED = (
    *("libpython*", "python3*/lib-dynload/*.so", "yaml/*.so", "PIL/*.so", "numpy/*/*.so"),
    *("python_calamine/*.so", "isal/*.so", "msgspec/*.so", "PySide6/Qt/lib/libicu*"),
)
"""Of which a part, of some half and more, is for debuggers."""
QT = "PySide6"
KINDS = {
    "Python": r"libpython|python\d|base_library\.zip",
    "libraries of the system": r"lib.*\.so",
    "pillow": r"PIL$",
}
"""Parts that have several names, or names with versions in them."""
BESIDE = ".libs"  # how the folders end in which wheels bring libraries


def is_shipped(place: PurePath) -> bool:
    """Return whether a file belongs into a package."""
    if any(fnmatchcase(place.as_posix(), pattern) for pattern in UNUSED):
        return False
    return place.parts[0] != QT or is_used(PurePath(*place.parts[1:]))


def prune(packages: Path) -> None:
    """Remove from a folder of packages whatever does not belong into one, and folders that are empty then."""
    for path in _files(packages):
        if not is_shipped(path.relative_to(packages)):
            path.unlink()
    for path in unneeded(packages):
        path.unlink()
    for link in [path for path in packages.rglob("*") if path.is_symlink() and not path.exists()]:
        link.unlink()
    for folder in sorted((path for path in packages.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def left_out() -> list[str]:
    """Return the names of the packages within packages that are left out whole."""
    whole = [pattern.removesuffix("/*") for pattern in UNUSED if re.fullmatch(r"\w+(/\w+)+/\*", pattern)]
    return [name.replace("/", ".") for name in whole]


def strip(packages: Path) -> None:
    """Remove what is for debuggers from libraries, where the system has the program for it."""
    if program := shutil.which("strip"):
        for path in (path for pattern in STRIPPED for path in packages.glob(pattern)):
            if path.is_file() and not path.is_symlink() and is_elf(path):
                run(program, "--strip-unneeded", path)


def unneeded(packages: Path) -> list[Path]:
    """Return the libraries that lie beside packages, and that nothing which is left there needs."""
    beside = {path for path in _files(packages) if _is_beside(path, packages) and is_elf(path)}
    roots = [path for path in _files(packages) if ".so" in path.name and path not in beside and is_elf(path)]
    reached, _ = closure(roots, dict(libraries_in(packages)))
    return sorted(beside - reached)


def _is_beside(path: Path, packages: Path) -> bool:
    is_alone = (
        path.parent == packages and path.name.startswith("lib") and not path.name.startswith("libpython")
    )
    return is_alone or path.parent.name.endswith(BESIDE)


def sizes(folder: Path) -> Iterator[tuple[str, int]]:
    """Yield what lies in a folder, by name without version, with its size in bytes; the largest first."""
    found: dict[str, int] = {}
    for path in _files(folder):
        name = _part(path.relative_to(folder).parts[0])
        found[name] = found.get(name, 0) + path.stat().st_size
    yield from sorted(found.items(), key=lambda item: (-item[1], item[0]))


def _part(name: str) -> str:
    """Return of which part something is that lies among packages, by its name there."""
    kind = next((kind for kind, pattern in KINDS.items() if re.match(pattern, name)), None)
    return kind or name.partition(BESIDE)[0].partition("-")[0]


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
