"""The Debian package, made by `dpkg-deb` alone: `python -m tests.packaging deb`.

The program and all that it depends on lie in a folder of their own, for Debian's packages of them are older
than what it needs; Python, Qt's needs and the menu's places are the system's. Since compiled modules go with
one version of Python, the package is for the one that makes it (3.11 on Debian 12) and says so.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from orgviewer import __version__
from orgviewer.commands.qt_needs import QT_LIBRARIES, XCB_LIBRARIES
from orgviewer.desktop.menu import PLACES
from tests.packaging import ROOT
from tests.packaging.contents import prune, strip
from tests.packaging.environment import PIP, make_wheel, run

HOME = Path("usr/lib/orgviewer")
START = f"""\
#!/usr/bin/python3 -I
import sys

sys.path.insert(0, "/{HOME.as_posix()}")
from orgviewer.__main__ import main

sys.exit(main())
"""
CONTROL = """\
Package: orgviewer
Version: {version}
Architecture: {architecture}
Maintainer: The makers of orgviewer <orgviewer@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: desktop-file-utils, hicolor-icon-theme, shared-mime-info
Suggests: fonts-noto-cjk, git
Section: office
Priority: optional
Description: organization charts whose every fact names its source
 orgviewer shows an organization as a tree: who is on which team, what they did
 before, who worked with whom, and how that is known. It opens spreadsheets,
 tables of text, JSON, YAML and directories as they are.
"""
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: orgviewer
Comment: The packages that it depends on lie beside it in /{home}; each has its
 licence in a folder that ends in .dist-info. Qt and PySide are used under the LGPL.

Files: *
Copyright: the makers of orgviewer
License: MIT
{licence}
"""
# Compiled where it is installed, as packages of Debian are, and cleared before it goes.
SCRIPTS = {
    "postinst": f"#!/bin/sh\nset -e\npy3compile -p orgviewer /{HOME.as_posix()}\n",
    "prerm": "#!/bin/sh\nset -e\npy3clean -p orgviewer\n",
}
RENAMED = {"libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0"}  # in newer ones


def make_package(output: Path) -> Path:
    """Make the package of this state in a folder; return where it lies."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        root = work / "root"
        fill(root, make_wheel(work))
        architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
        describe(root, architecture)
        output.mkdir(parents=True, exist_ok=True)
        package = output / f"orgviewer_{__version__}_{architecture}.deb"
        run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, package)
    return package


def fill(root: Path, wheel: Path) -> None:
    """Lay all files where they will be installed."""
    home = root / HOME
    run(sys.executable, *PIP, "install", "--no-compile", "--only-binary", ":all:", "--target", home, wheel)
    prune(home)
    strip(home)
    start = root / "usr/bin/orgviewer"
    _write(start, START)
    start.chmod(0o755)
    for name, where in PLACES.items():
        _write(root / "usr/share" / where, (ROOT / "resources" / name).read_text(encoding="utf-8"))
    licence = "".join(
        f" {line or '.'}\n" for line in (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()
    )
    _write(root / "usr/share/doc/orgviewer/copyright", COPYRIGHT.format(home=HOME, licence=licence))


def describe(root: Path, architecture: str) -> None:
    """Write what the package says of itself: its needs, its size, what is done when it comes and goes."""
    size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file())
    control = CONTROL.format(
        version=__version__, architecture=architecture, kilobytes=size // 1024, depends=", ".join(depends())
    )
    _write(root / "DEBIAN/control", control)
    for name, script in SCRIPTS.items():
        _write(root / "DEBIAN" / name, script)
        (root / "DEBIAN" / name).chmod(0o755)
    for path in (root, *root.rglob("*")):
        if path.is_dir():
            path.chmod(0o755)


def depends() -> list[str]:
    """Return the packages without which no window opens: this Python, and what Qt takes from the system."""
    major, minor, *_ = sys.version_info
    libraries = {packages.debian for packages in (*QT_LIBRARIES.values(), *XCB_LIBRARIES.values())}
    python = [f"python3 (>= {major}.{minor})", f"python3 (<< {major}.{minor + 1})"]
    return [*python, "libc6 (>= 2.34)", *(RENAMED.get(name, name) for name in sorted(libraries))]


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
