"""The program with what packages hold of its libraries and no more: whatever it loads must be there."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
import venv
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from shutil import copy2

import pytest

from orgviewer.choices import DatasetFormat, PictureFormat
from orgviewer.paint.photos.process import DEPTH
from tests.no_display import PLATFORM
from tests.packaging import ROOT
from tests.packaging.contents import is_shipped, left_out, prune
from tests.paint.photo_files import KINDS, packed, parted
from tests.workbooks import write_workbook

EXAMPLE = ROOT / "data" / "example.yaml"
SIDE = 8
PHOTOS = f"""\
import sys
from pathlib import Path
from orgviewer.paint.photos.process import square
for name in sys.argv[1:]:
    path = Path(name)
    print(path.suffix, len(square(path.read_bytes(), path.suffix[1:], {SIDE})))
"""
SEARCH = """\
import sys
from orgviewer.engines import load
from orgviewer.changes import likeness
from orgviewer.search import vocabulary
from orgviewer.views.actions import commands
print(load(likeness.RATIO)("Ada", "Ada"), load(commands.LIKENESS)("open", "Open…"))
distance = load(vocabulary.EDITS)
print(load(vocabulary.COMPARISON)(["Ada"], ["Ida", "Ben"], scorer=distance).tolist())
"""


def needed(names: list[str], found: set[str]) -> set[str]:
    """Return the names of libraries that are here, and of those that they need themselves."""
    for name in names:
        with suppress(PackageNotFoundError):
            if name not in found:
                wanted = [each for each in distribution(name).requires or () if "extra ==" not in each]
                found.add(name)
                needed([plain(each) for each in wanted], found)
    return found


def plain(requirement: str) -> str:
    return re.split(r"[^\w-]", requirement, maxsplit=1)[0].lower().replace("_", "-")


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An interpreter that has of each library what packages hold."""
    if sys.platform != "linux":
        pytest.skip("libraries of other systems lie elsewhere")
    folder = tmp_path_factory.mktemp("slim")
    venv.create(folder, symlinks=True)
    (packages,) = folder.glob("lib/*/site-packages")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for name in needed([plain(each) for each in project["dependencies"]], set()):
        for file in distribution(name).files or ():
            if ".." not in file.parts and is_shipped(file):
                _lay(Path(str(file.locate())), packages / file)
    prune(packages)
    return folder / "bin" / "python"


def _lay(path: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        place.hardlink_to(path)
    except OSError:  # on another disk
        copy2(path, place)


def run(python: Path, *arguments: str | Path) -> bytes:
    """Return what it prints; it knows the program's own modules, and of libraries what is left."""
    settings = str(python.parents[1] / "settings")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV"))}
    own = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": PLATFORM, "XDG_CONFIG_HOME": settings}
    done = subprocess.run([python, *arguments], env={**kept, **own}, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def test_what_is_left_out_is_not_there(python: Path) -> None:
    code = f"from importlib.util import find_spec; print([find_spec(name) for name in {left_out()}])"
    assert run(python, "-c", code).decode() == f"{[None] * len(left_out())}\n"


def test_a_window_opens(python: Path) -> None:
    said = run(python, "-m", "tests.benchmarks.inside.first_frame", EXAMPLE, "modules")
    assert "orgviewer.views.chart.view" in json.loads(said.splitlines()[-1])["modules"]


@pytest.mark.parametrize("form", PictureFormat, ids=str)
def test_a_chart_is_exported(python: Path, form: PictureFormat, tmp_path: Path) -> None:
    output = tmp_path / f"chart{form}"
    run(python, "-m", "orgviewer", "export", EXAMPLE, "--output", output)
    assert output.stat().st_size > 0


def test_files_are_checked_converted_compared_and_asked(python: Path, tmp_path: Path) -> None:
    staff = write_workbook(
        tmp_path / "staff.xlsx", {"Staff": [("Name", "Manager"), ("Ada", ""), ("Ben", "Ada")]}
    )
    assert b"2 people" in run(python, "-m", "orgviewer", "check", staff)
    for form in DatasetFormat:
        output = tmp_path / f"staff{form}"
        run(python, "-m", "orgviewer", "convert", staff, "--output", output)
        assert output.stat().st_size > 0
    assert run(python, "-m", "orgviewer", "compare", staff, tmp_path / "staff.csv") != b""
    assert b"manager" in run(python, "-m", "orgviewer", "connect", EXAMPLE, "Tanaka", "Ilse Muster")


def test_names_are_found_with_errors_of_typing(python: Path) -> None:
    assert run(python, "-c", SEARCH).decode().endswith("\n[[1, 3]]\n")


def test_photos_are_decoded(python: Path, tmp_path: Path) -> None:
    files = [tmp_path / f"photo.{kind.lower()}" for kind in KINDS]
    for file, kind in zip(files, KINDS, strict=True):
        file.write_bytes(packed(parted(), kind))
    said = run(python, "-c", PHOTOS, *files).decode().splitlines()
    assert said == [f"{file.suffix} {SIDE * SIDE * DEPTH}" for file in files]
