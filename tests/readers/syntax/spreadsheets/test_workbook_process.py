"""The process that opens workbooks: its limits, lowered here for small files, and its end."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.readers.syntax.spreadsheets import workbook_process
from orgviewer.readers.syntax.spreadsheets import workbooks as sheets
from tests.readers.table_files import sheet_read
from tests.workbooks import ods_of_xml, write_workbook

PEOPLE = [["id", "name"], ["1", "Ada"]]
TOO_LARGE = "the workbook is too large to be read"
BEFORE = "import sys; from pathlib import Path\n"
BEFORE += "from orgviewer.readers.syntax.spreadsheets import workbook_process as own"
MAIN = """try:
    own.main(Path(sys.argv[1]))
except MemoryError:
    sys.exit(own.OUT_OF_MEMORY)"""


def widest(rows: Sequence[Sequence[str]]) -> float:
    return max(map(len, rows))


@pytest.fixture
def run_instead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return a function that lets other lines run in the process, before its own."""

    def replace(lines: str) -> None:
        script = tmp_path / "script.py"
        script.write_text(f"{BEFORE}\n{lines}\n{MAIN}")
        monkeypatch.setattr(workbook_process, "__file__", str(script))

    return replace


def repeated(path: Path, columns: int, rows: int) -> Path:
    """Write a sheet whose one cell stands for very many, as spreadsheets do it."""
    cell = (
        f'<table:table-cell office:value-type="string" table:number-columns-repeated="{columns}">'
        "<text:p>x</text:p></table:table-cell>"
    )
    row = f'<table:table-row table:number-rows-repeated="{rows}">{cell}</table:table-row>'
    ods_of_xml(path, f'<table:table table:name="Staff">{row}</table:table>')
    return path


def dense(path: Path, columns: int, rows: int) -> Path:
    """Write a sheet that is much smaller in its file than in memory."""
    return write_workbook(path, {"Staff": [[1] * columns] * rows})


@pytest.mark.skipif(sys.platform != "linux", reason="does not hold limits of memory")
@pytest.mark.parametrize(("write", "name"), [(repeated, "team.ods"), (dense, "team.xlsx")])
def test_a_sheet_that_takes_more_memory_than_it_may(
    write: Callable[[Path, int, int], Path],
    name: str,
    run_instead: Callable[[str], None],
    tmp_path: Path,
) -> None:
    path = write(tmp_path / name, 100, 1_000)
    taken = "int(open('/proc/self/statm').read().split()[0]) * own.resource.getpagesize()"
    for more, is_read in ((500, True), (2, False)):  # MB; the cells take more than two
        run_instead(f"own.MOST_MEMORY = {taken} + {more} * 1024 * 1024")
        if is_read:
            assert len(sheet_read(path, widest)[0].rows) == 1_000
        else:
            with pytest.raises(SyntaxMistakeError, match=TOO_LARGE):
                sheet_read(path, widest)


@pytest.mark.skipif(sys.platform == "win32", reason="has no such limits")
def test_a_workbook_is_opened_within_limits(run_instead: Callable[[str], None], tmp_path: Path) -> None:
    noted = tmp_path / "limits.txt"
    run_instead(
        "limits = lambda: [own.resource.getrlimit(getattr(own.resource, f'RLIMIT_{name}'))"
        " for name in ('AS', 'CPU', 'CORE')]\n"
        "load = own.load_workbook\n"
        f"own.load_workbook = lambda file: open({str(noted)!r}, 'w').write(repr(limits())) and load(file)"
    )
    assert sheet_read(write_workbook(tmp_path / "team.xlsx", {"Staff": PEOPLE}), widest)[0].rows == PEOPLE
    most = (workbook_process.MOST_MEMORY, workbook_process.MOST_SECONDS, 0)
    assert noted.read_text() == repr([(limit, limit) for limit in most])


def test_a_process_that_takes_forever_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "sleeping.py"
    script.write_text("import time; time.sleep(600)")
    monkeypatch.setattr(workbook_process, "__file__", str(script))
    monkeypatch.setattr(sheets, "PATIENCE", 0.05)
    path = write_workbook(tmp_path / "team.xlsx", {"Staff": PEOPLE})
    with pytest.raises(SyntaxMistakeError, match=TOO_LARGE):
        sheet_read(path, widest)


def test_no_process_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []
    start = subprocess.Popen

    def noted(*arguments: Any, **options: Any) -> subprocess.Popen[bytes]:
        started.append(start(*arguments, **options))
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", noted)
    path = write_workbook(tmp_path / "team.xlsx", {"Staff": PEOPLE})

    def interrupted(rows: Sequence[Sequence[str]]) -> float:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sheet_read(path, interrupted)
    assert [process.returncode is not None for process in started] == [True]


def test_a_search_for_formulas_that_ends_early_is_told(
    run_instead: Callable[[str], None], tmp_path: Path
) -> None:
    run_instead("own._unsaid = lambda *_: sys.exit(1)")
    grid = sheet_read(write_workbook(tmp_path / "team.xlsx", {"Staff": PEOPLE}), widest)[0]
    assert grid.rows == PEOPLE
    assert [finding.message for finding in grid.findings] == [
        "the sheet was not searched whole for formulas without a saved result, and for errors"
    ]
