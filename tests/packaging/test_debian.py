"""The Debian package without its dependencies; `tests/debian_package.sh` installs a whole one."""

from __future__ import annotations

import re
import stat
import sys
from pathlib import Path

import pytest

from orgviewer import __version__
from orgviewer.desktop.menu import PLACES
from tests.packaging import ROOT, debian, standalone_start
from tests.packaging.debian import START, depends, describe, fill


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the package would hold if the program depended on nothing."""

    def install(*command: str | Path, folder: Path = ROOT) -> None:
        target = Path(command[command.index("--target") + 1])
        (target / "orgviewer").mkdir(parents=True)
        (target / "orgviewer" / "__init__.py").touch()

    monkeypatch.setattr(debian, "run", install)
    root = tmp_path / "root"
    fill(root, tmp_path / "orgviewer.whl")
    describe(root, "amd64")
    return root


def test_it_holds_the_program_and_all_that_a_desktop_asks_for(root: Path) -> None:
    for name, where in PLACES.items():
        assert (root / "usr/share" / where).read_bytes() == (ROOT / "resources" / name).read_bytes()
    start = root / "usr/bin/orgviewer"
    assert stat.S_IMODE(start.stat().st_mode) == 0o755
    compile(START, "orgviewer", "exec")
    assert (root / "usr/lib/orgviewer/orgviewer/__init__.py").is_file()
    entry = (root / "usr/share/applications/orgviewer.desktop").read_text(encoding="utf-8")
    assert re.search(r"^Exec=orgviewer %f$", entry, re.MULTILINE)


def test_it_says_what_debian_must_know(root: Path) -> None:
    control = (root / "DEBIAN/control").read_text(encoding="utf-8")
    fields = dict(re.findall(r"^([A-Z][\w-]*): (.+)$", control, re.MULTILINE))
    assert fields["Version"] == __version__
    assert fields["Depends"].split(", ") == depends()
    assert control.endswith("\n")
    for script in ("postinst", "prerm"):
        assert stat.S_IMODE((root / "DEBIAN" / script).stat().st_mode) == 0o755


def test_it_needs_the_python_that_it_was_made_with_and_the_libraries_of_a_window() -> None:
    major, minor, *_ = sys.version_info
    assert depends()[:2] == [f"python3 (>= {major}.{minor})", f"python3 (<< {major}.{minor + 1})"]
    assert {"libegl1", "libxcb-cursor0", "libglib2.0-0t64 | libglib2.0-0"} <= set(depends())


def test_its_licence_is_that_of_the_program(root: Path) -> None:
    text = (root / "usr/share/doc/orgviewer/copyright").read_text(encoding="utf-8")
    told = re.sub(r"^ \.$", "", text, flags=re.MULTILINE)
    assert all(line.strip() in told for line in (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines())


def test_a_folder_of_its_own_runs_the_scripts_of_the_program_as_python_would(
    capsys: pytest.CaptureFixture[str],
) -> None:
    script = ROOT / "orgviewer" / "readers" / "syntax" / "spreadsheets" / "workbook_process.py"
    assert standalone_start.module_of(script) == "orgviewer.readers.syntax.spreadsheets.workbook_process"
    assert standalone_start.start(["-c", "print('tried')"]) == 0
    assert capsys.readouterr().out == "tried\n"
