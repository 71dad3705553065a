"""Two states of a program in pairs, with programs that say what they are told; no seconds are asserted."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.benchmarks.against import Change, aspects_of, cells, changes, plain, text_table
from tests.benchmarks.contest import OURS, Aspect, Contest, Contestant, cpu, whole_process
from tests.benchmarks.processes import FailedError
from tests.benchmarks.rival import OWN_SCRIPTS, Rival, Side
from tests.benchmarks.table import at_most

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the benchmark needs a POSIX system")

# Says what the file `said` of the folder that it runs in holds, and notes in a journal that it was there.
SCRIPT = (
    "import os, pathlib; here = pathlib.Path.cwd();"
    "journal = open(os.environ['JOURNAL'], 'a'); journal.write(here.name + ' '); journal.close();"
    "print((here / 'said').read_text())"
)


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "journal"


def side(tmp_path: Path, name: str, said: str | None, note: str = "") -> Side:
    """Return a state of the program: a folder, in which it says something or fails."""
    folder = tmp_path / name
    folder.mkdir()
    if said is not None:
        (folder / "said").write_text(said, encoding="utf-8")
    return Side(sys.executable, folder, note=note)


def contest(journal: Path, aspects: tuple[Aspect, ...] = ()) -> Contest:
    environment = {"JOURNAL": str(journal)}
    ours = Contestant(OURS, [sys.executable, "-c", SCRIPT], environment=environment, aspects=aspects)
    return Contest("counting", 3, "ms", 1, [ours])


def test_both_take_turns_and_each_is_first_in_every_other_pair(tmp_path: Path, journal: Path) -> None:
    here, there = side(tmp_path, "here", '{"values": [1]}'), side(tmp_path, "there", '{"values": [1]}')
    list(changes(contest(journal), Rival("abc", (there,)), 3, here))
    assert journal.read_text(encoding="utf-8").split() == [
        *("there", "here"),  # to see whether it runs, and that nothing is read for the first time
        *("here", "there"),
        *("there", "here"),
        *("here", "there"),
    ]


def test_what_a_script_measured_is_compared_as_well_as_its_process(tmp_path: Path, journal: Path) -> None:
    here, there = side(tmp_path, "here", '{"values": [1, 2, 9]}'), side(tmp_path, "there", '{"values": [4]}')
    found = {each.aspect: each for each in changes(contest(journal), Rival("abc", (there,)), 2, here)}
    assert list(found) == ["wall", "CPU", "peak", "inside"]
    assert found["inside"].pairs == ((2, 4), (2, 4))
    assert found["inside"].ratios == [0.5, 0.5]
    assert all(min(pair) > 0 for each in found.values() for pair in each.pairs)


def test_a_goal_is_for_the_aspect_that_names_it(tmp_path: Path, journal: Path) -> None:
    here, there = side(tmp_path, "here", '{"values": [3]}'), side(tmp_path, "there", '{"values": [4]}')
    inside = Aspect("inside", lambda outcome: outcome.data["values"][0], at_most(0.7))
    found = list(changes(contest(journal, (inside,)), Rival("abc", (there,)), 1, here))
    assert [(each.aspect, each.reached) for each in found] == [
        ("wall", None),
        ("CPU", None),
        ("peak", None),
        ("inside", False),
    ]


def test_a_script_that_does_not_fit_a_commit_gives_way_to_its_own(tmp_path: Path, journal: Path) -> None:
    here = side(tmp_path, "here", '{"values": [1]}')
    unfit = side(tmp_path, "watched", None)
    own = side(tmp_path, "own", '{"values": [2]}', OWN_SCRIPTS)
    found = list(changes(contest(journal), Rival("abc", (unfit, own)), 1, here))
    assert {each.note for each in found} == {OWN_SCRIPTS}
    assert found[-1].pairs == ((1, 2),)
    assert journal.read_text(encoding="utf-8") == "watched own here here own "


def test_what_runs_in_no_way_there_says_why(tmp_path: Path, journal: Path) -> None:
    here, unfit = side(tmp_path, "here", '{"values": [1]}'), side(tmp_path, "there", None)
    found = list(changes(contest(journal), Rival("abc", (unfit,)), 2, here))
    assert {each.pairs for each in found} == {()}
    assert all("No such file" in each.note for each in found)
    assert plain(found[0])["change"] is None
    assert cells(found[0])[3:8] == ("0", "", "", "", "")
    with pytest.raises(FailedError, match="No such file"):
        Rival("abc", (unfit,)).side(contest(journal).contestants[0])


def test_only_whole_processes_are_compared_where_nothing_else_is_measured() -> None:
    contestant = Contestant(OURS, ["true"], whole_process, aspects=(cpu(at_most(0.5)),))
    assert [(aspect.name, aspect.goal) for aspect in aspects_of(contestant)] == [
        ("wall", None),
        ("CPU", at_most(0.5)),
        ("peak", None),
    ]


def test_each_side_has_its_settings_and_its_interpreter(tmp_path: Path) -> None:
    there = Side("/there/python", tmp_path, tmp_path / "settings")
    assert there.command([sys.executable, "-m", "orgviewer"]) == ["/there/python", "-m", "orgviewer"]
    said = "import os, json; print(json.dumps(os.environ['XDG_CONFIG_HOME']))"
    asked = Contestant(OURS, [sys.executable, "-c", said])
    outcome = Side(sys.executable, tmp_path, tmp_path / "settings").run(asked)
    assert outcome.data == str(tmp_path / "settings") != os.environ.get("XDG_CONFIG_HOME")


def test_the_spread_of_the_ratios_is_told() -> None:
    pairs = ((1.0, 2.0), (3.0, 4.0), (1.0, 1.0), (1.0, 4.0), (5.0, 4.0))
    change = Change("start", 12, "CPU", pairs, at_most(0.75))
    assert sorted(change.ratios) == [0.25, 0.5, 0.75, 1.0, 1.25]
    assert (change.quartiles, change.reached) == ((0.5, 1.0), True)
    assert plain(change)["change"] == 0.75
    line = text_table([change]).splitlines()[-1]
    assert [cell.strip() for cell in line.strip("|").split("|")][5:] == [
        "4.00",
        "0.750",
        "0.500 to 1.00",
        "≤ 0.75",
        "yes",
        "",
    ]
