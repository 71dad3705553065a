"""Where changes stand in both files, found in a process of its own as on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from orgviewer.changes.evidence.apart import AT_ONCE, FoundEvidence, evidence_apart
from orgviewer.changes.evidence.places import short_names
from orgviewer.commands.cli import main
from orgviewer.errors import ReadError, StoppedError
from orgviewer.progress import unheard
from orgviewer.readers import read_with_places
from tests.workbooks import write_workbook


def look(
    old: Path, new: Path, take: Callable[[list[FoundEvidence]], None], *, is_wanted: bool = True
) -> None:
    """Have another process find where changes between two files stand."""
    before, after = partial(read_with_places, old), partial(read_with_places, new)
    evidence_apart(new, before, after, take, unheard, lambda: is_wanted)


def found_apart(old: Path, new: Path) -> list[FoundEvidence]:
    """Return what another process finds of two files."""
    found: list[FoundEvidence] = []
    look(old, new, found.extend)
    return found


def test_a_workbook_and_a_native_file_are_told_as_the_command_line_tells_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [["id", "name", "manager", "role"], ["1", "Eva Lead", "", "Head"], ["2", "Ben Bold", "1", "Cook"]]
    old, new = write_workbook(tmp_path / "old.xlsx", {"Staff": rows}), tmp_path / "new.yaml"
    new.write_text(
        "persons:\n- id: '1'\n  name: Eva Lead\n  memberships: [{role: Head}]\n"
        "- id: '2'\n  name: Ben Bold\n  memberships:\n  - role: Chef\n    reports_to: '1'\n",
        encoding="utf-8",
    )
    ((change, evidence),) = found_apart(old, new)
    assert (change.name, evidence.old, evidence.new) == ("Ben Bold", "old.xlsx:Staff!D3", "new.yaml:8:5")
    main(["compare", str(old), str(new), "--json"])
    at = json.loads(capsys.readouterr().out)["changes"][0]["at"]
    assert at == {"old": str(tmp_path / evidence.old), "new": str(tmp_path / evidence.new)}


def test_many_changes_arrive_in_parts_and_none_is_lost(tmp_path: Path) -> None:
    old, new = tmp_path / "old.csv", tmp_path / "new.csv"
    numbers = range(AT_ONCE + 5)
    for path, role in ((old, "Aide"), (new, "Cook")):
        path.write_text("id,name,role\n" + "".join(f"{n},N{n}a,{role}\n" for n in numbers), encoding="utf-8")
    parts: list[list[FoundEvidence]] = []
    look(old, new, parts.append)
    assert [len(part) for part in parts] == [AT_ONCE, 5]
    told = [evidence for part in parts for _, evidence in part]
    assert [one.new for one in told] == [f"new.csv:{number + 2}:3" for number in numbers]


def test_a_file_that_is_gone_is_an_error_of_reading_and_giving_up_ends_it(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_text("id,name\n1,Eva\n", encoding="utf-8")
    with pytest.raises(ReadError):
        found_apart(path, tmp_path / "gone.csv")
    with pytest.raises(StoppedError):
        look(path, path, lambda _: None, is_wanted=False)


@pytest.mark.parametrize(
    ("path", "other", "file", "name"),
    [
        ("/a/old.csv", "/b/new.csv", "/a/old.csv", "old.csv"),
        ("/a/2023/staff.csv", "/a/2024/staff.csv", "/a/2023/staff.csv", "2023/staff.csv"),
        ("/a/2023", "/a/2024", "/a/2023/ada.yaml", "2023/ada.yaml"),
        ("/a/staff.csv", "/a/staff.csv", "/a/staff.csv", "staff.csv"),
        ("/a/x/staff.csv", "/b/x/staff.csv", "/b/x/staff.csv", "/b/x/staff.csv"),
        ("half/old.csv", "/b/new.csv", "half/old.csv", "half/old.csv"),
        ("1a2b3c:staff.csv", "/b/staff.csv", "1a2b3c:staff.csv", "1a2b3c:staff.csv"),
    ],
)
def test_files_are_called_so_that_the_two_states_can_be_told_apart(
    path: str, other: str, file: str, name: str
) -> None:
    assert short_names(rooted(path), rooted(other))(rooted(file)) == str(rooted(name))


def rooted(path: str) -> Path:
    """Return a path as the system of this machine begins it."""
    return Path(Path.cwd().anchor, path) if path.startswith("/") else Path(path)
