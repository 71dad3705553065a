"""What is imported before somebody sees a chart: the fewer modules, the sooner; counted, not timed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from orgviewer.resources import sample

ROOT = Path(__file__).parent.parent
MOST = 130
"""Modules of the program, `__init__` not counted: small ones are wanted, so rooms load when entered."""
OF_OTHER_ACTS = (  # engines of exports, large files and searches, each of which takes longer than a frame
    *(
        "pptx",
        "docx",
        "xlsxwriter",
        "lxml",
        "PIL",
        "pypdf",
        "rapidfuzz",
        "chardet",
        "python_calamine",
        "isal",
        "anyascii",
    ),
    *("multiprocessing", "numpy.ma", "orgviewer.history", "orgviewer.views.history", "orgviewer.changes"),
    *("orgviewer.views.start", "orgviewer.directory", "orgviewer.views.directory"),
)


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """Return what the program has imported when it has painted its first frame of the sample."""
    if sys.platform != "linux":
        pytest.skip("the window is watched on Linux only")
    settings = str(tmp_path_factory.mktemp("settings"))
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.inside.first_frame", str(sample("xai.yaml")), "modules"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": settings},
        capture_output=True,
        text=True,
        check=True,
    )
    return frozenset(json.loads(done.stdout.splitlines()[-1])["modules"])


def is_package(name: str) -> bool:
    return (ROOT.joinpath(*name.split(".")) / "__init__.py").exists()


def test_few_modules_of_our_own_are_imported_before_the_first_frame(modules: frozenset[str]) -> None:
    own = {name for name in modules if name.startswith("orgviewer.") and not is_package(name)}
    assert "orgviewer.views.chart.view" in own
    assert len(own) <= MOST


def test_nothing_that_only_other_acts_need_is_imported_before_the_first_frame(
    modules: frozenset[str],
) -> None:
    assert "numpy" in modules
    assert [name for name in OF_OTHER_ACTS if name in modules] == []
