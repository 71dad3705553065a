"""All states of a history: what changed in each, each read once, and the way of everybody through them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

from orgviewer.errors import Problem, ReadError, Severity
from orgviewer.history.apart import walk_apart
from orgviewer.history.git.commits import git_history
from orgviewer.history.opening import open_history
from orgviewer.history.states import FileHistory
from orgviewer.history.walk import StateChanges, Walk
from orgviewer.history.ways import Ways, WayStep
from orgviewer.model.changes import ChangeKind
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import GUESSED
from orgviewer.progress import unheard
from orgviewer.readers import read
from tests.repositories import Repository, table


def read_file(path: Path, content: bytes | None) -> Dataset:
    return read(path, content=content)


class ReadingOnce:
    """Reads what a file held, and never the same again; `count` says how often it was asked."""

    def __init__(self) -> None:
        self.count = 0
        self._seen: set[bytes | None] = set()

    def __call__(self, path: Path, content: bytes | None) -> Dataset:
        self.count += 1
        if content in self._seen:
            raise ReadError((Problem(path, Severity.ERROR, "it is gone"),))
        self._seen.add(content)
        return read(path, content=content)


def walked(history: FileHistory) -> list[StateChanges]:
    return [*Walk(history, read_file).steps()]


def told(step: StateChanges) -> list[str]:
    return [f"{change.kind.value} {change.name}" for change in step.changes]


def staff(repository: Repository, *names: str, day: str = "2024-01-01") -> None:
    repository.commit({"staff.csv": table(*names)}, ", ".join(names), day)


def test_each_state_tells_what_changed_in_it(repository: Repository) -> None:
    staff(repository, "Ada", "Ben")
    staff(repository, "Ada", "Ben", "Cy", day="2024-01-02")
    staff(repository, "Ada", "Cy", day="2024-01-03")
    with closing(git_history(repository.folder / "staff.csv")) as history:
        steps = walked(history)
    assert [told(step) for step in steps] == [[], ["joined Cy"], ["left Ben"]]


def test_a_state_is_read_once_however_many_there_are(repository: Repository) -> None:
    for number in range(12):
        staff(repository, "Ada", *(f"Ben{other}" for other in range(number)), day=f"2024-01-{number + 1:02}")
    with closing(git_history(repository.folder / "staff.csv")) as history:
        reading = ReadingOnce()
        assert len([*Walk(history, reading).steps()]) == 12
    assert reading.count == 12


def test_whoever_comes_by_a_branch_joins_once_and_leaves_never(repository: Repository) -> None:
    many = [f"Person{number}" for number in range(20)]
    staff(repository, "Ada", *many)
    repository.git("checkout", "--quiet", "-b", "side")
    staff(repository, "Ada", "Zoe", *many, day="2024-01-02")
    repository.git("checkout", "--quiet", "main")
    staff(repository, "Ada", *many, "Yan", day="2024-01-03")
    repository.git("merge", "--quiet", "--no-edit", "side", day="2024-01-04")
    with closing(git_history(repository.folder / "staff.csv")) as history:
        steps = walked(history)
    assert [told(step) for step in steps] == [[], ["joined Zoe"], ["joined Yan"], []]


def test_a_state_that_cannot_be_read_is_told_and_passed_over(repository: Repository) -> None:
    staff(repository, "Ada", "Ben")
    repository.commit({"staff.csv": "a\0b\0\x01\x02\x03"}, "broken", "2024-01-02")
    staff(repository, "Ada", "Ben", "Cy", day="2024-01-03")
    with closing(git_history(repository.folder / "staff.csv")) as history:
        first, broken, last = walked(history)
    assert broken.trouble
    assert (first.trouble, last.trouble) == ("", "")
    assert told(last) == ["joined Cy"]


def test_a_state_that_is_gone_when_a_branch_needs_it_does_not_end_the_walk(repository: Repository) -> None:
    many = [f"Person{number}" for number in range(20)]
    staff(repository, "Ada", *many)
    repository.git("checkout", "--quiet", "-b", "side")
    staff(repository, "Ada", "Zoe", *many, day="2024-02-01")
    repository.git("checkout", "--quiet", "main")
    for day in range(2, 8):
        staff(repository, "Ada", *many, f"Yan{day}", day=f"2024-01-0{day}")
    repository.git("merge", "--quiet", "--no-edit", "--strategy-option=ours", "side", day="2024-02-02")
    staff(repository, "Ada", "Zoe", *many, "Yan7", "Xi", day="2024-02-03")
    with closing(git_history(repository.folder / "staff.csv")) as history:
        assert [state.before for state in history.states[7:]] == [(0,), (6, 7), (8,)]
        steps = [*Walk(history, ReadingOnce()).steps()]
    assert (steps[7].trouble, steps[7].before) == ("it is gone", ())
    assert [told(step) for step in steps[8:]] == [[], ["joined Xi"]]
    assert not any(Ways(history, steps).is_from_the_first(key) for key in ("ada", "zoe"))


def test_the_way_of_a_person_leads_through_the_states(repository: Repository) -> None:
    repository.commit({"staff.csv": "id,name,manager,role\n1,Ada,,CEO\n2,Ben,1,Clerk\n3,Cy,1,Lead\n"}, "one")
    repository.commit({"staff.csv": "id,name,manager,role\n1,Ada,,CEO\n2,Ben,3,Clerk\n3,Cy,1,Lead\n"}, "two")
    repository.commit({"staff.csv": "id,name,manager,role\n1,Ada,,CEO\n2,Ben,3,Lead\n3,Cy,1,Lead\n"}, "three")
    repository.commit({"staff.csv": "id,name,manager,role\n1,Ada,,CEO\n3,Cy,1,Lead\n"}, "four")
    path = repository.folder / "staff.csv"
    with closing(git_history(path)) as history:
        ways = Ways(history, walked(history))
    steps = ways.way("2")
    assert [(step.place, step.change.kind) for step in steps] == [
        (1, ChangeKind.MOVED),
        (2, ChangeKind.ROLE),
        (3, ChangeKind.LEFT),
    ]
    assert (ways.names["1"], ways.names["3"]) == ("Ada", "Cy")
    assert [(other.name, other.step.place, other.there) for other in ways.others(read(path), 3)] == [
        ("Ben", 3, 2)
    ]


def test_whoever_joins_later_is_found_where_they_join(repository: Repository) -> None:
    staff(repository, "Ada", "Ben")
    first = read(repository.folder / "staff.csv")
    staff(repository, "Ada", "Ben", "Cy", day="2024-01-02")
    with closing(git_history(repository.folder / "staff.csv")) as history:
        ways = Ways(history, walked(history))
    (other,) = ways.others(first, 0)
    assert (other.name, other.step.change.kind, other.there) == ("Cy", ChangeKind.JOINED, 1)


def test_somebody_with_a_new_id_keeps_the_way(repository: Repository) -> None:
    head = "id,name,manager,role\n1,Ada Example,,CEO\n"
    repository.commit({"staff.csv": f"{head}2,Ben Sample,1,Clerk\n3,Cy Third,1,Lead\n"}, "one")
    repository.commit({"staff.csv": f"{head}2,Ben Sample,3,Clerk\n3,Cy Third,1,Lead\n"}, "two", "2024-01-02")
    repository.commit(
        {"staff.csv": f"{head}77,Ben Sample,3,Clerk\n3,Cy Third,1,Lead\n"}, "three", "2024-01-03"
    )
    with closing(git_history(repository.folder / "staff.csv")) as history:
        ways = Ways(history, walked(history))
    assert [step.change.kind for step in ways.way("77")][:1] == [ChangeKind.MOVED]
    assert [*ways.others(read(repository.folder / "staff.csv"), 2)] == []


NAMES = ("Ann Lee", "Bob Ray", "Cy Roe", "Dee Fox", "Eve Gum", "Flo Hay", "Gus Ivy")


def numbered(names: Sequence[str], roles: Mapping[str, str], ids: Sequence[int] = ()) -> str:
    """Return a table of people with the ids 0, 1, 2 …, or others, who all report to the first of them."""
    keys = ids or range(len(names))
    rows = (
        f"{key},{name},{roles.get(name, 'Clerk')},{keys[0]}" for key, name in zip(keys, names, strict=True)
    )
    return "\n".join(("id,name,role,manager", *rows, ""))


def folder_of(folder: Path, *tables: str) -> FileHistory:
    """Return the history of some tables, each of a year."""
    for year, text in enumerate(tables, 2020):
        (folder / f"staff-{year}.csv").write_text(text, encoding="utf-8")
    return open_history(folder)


def ways_of(history: FileHistory) -> Ways:
    with closing(history):
        return Ways(history, walked(history))


def kinds(steps: Sequence[WayStep]) -> list[tuple[int, ChangeKind, str]]:
    return [(step.place, step.change.kind, step.change.name) for step in steps]


def test_everybody_keeps_the_way_when_all_ids_move_on_by_one(tmp_path: Path) -> None:
    roles = {"Bob Ray": "Lead", "Eve Gum": "Chef"}
    later = (NAMES[0], "Zed New", *NAMES[1:])
    ways = ways_of(folder_of(tmp_path, numbered(NAMES, {}), numbered(NAMES, roles), numbered(later, roles)))
    assert {key: kinds(ways.way(str(key))) for key in range(len(later))} == {
        **{key: [] for key in range(len(later))},
        1: [(2, ChangeKind.JOINED, "Zed New")],
        2: [(1, ChangeKind.ROLE, "Bob Ray")],
        5: [(1, ChangeKind.ROLE, "Eve Gum")],
    }
    assert kinds(ways.way("1", place=1)) == kinds(ways.way("2"))
    assert [key for key in range(len(later)) if not ways.is_from_the_first(str(key))] == [1]


def test_whoever_left_an_id_to_another_is_still_found(tmp_path: Path) -> None:
    roles = {"Bob Ray": "Lead"}
    texts = (numbered(NAMES, {}), numbered(NAMES, roles), numbered((NAMES[0], *NAMES[2:]), roles))
    ways = ways_of(folder_of(tmp_path, *texts))
    assert ways.known[2].other_ids
    (other,) = ways.others(read(tmp_path / "staff-2022.csv"), 2)
    assert (other.id, other.name, other.there) == ("1", "Bob Ray", 1)
    assert kinds(ways.way("1")) == []
    assert [*ways.others(read(tmp_path / "staff-2021.csv"), 1)] == []


def test_a_state_in_which_somebody_is_found_can_be_read(tmp_path: Path) -> None:
    ways = ways_of(
        folder_of(tmp_path, numbered(NAMES[:3], {}), "a\0b\0\x01\x02\x03", numbered(NAMES[:2], {}))
    )
    assert ways.known[1].trouble
    (other,) = ways.others(read(tmp_path / "staff-2022.csv"), 2)
    assert (other.name, other.there) == ("Cy Roe", 0)


def test_ids_that_are_new_on_one_branch_stay_on_the_other(repository: Repository) -> None:
    ids, roles = [10 + number for number in range(len(NAMES))], {"Bob Ray": "Lead"}
    repository.commit({"staff.csv": numbered(NAMES, {})}, "begin", "2024-01-01")
    repository.git("checkout", "--quiet", "-b", "side")
    repository.commit({"staff.csv": numbered(NAMES, {}, ids)}, "new ids", "2024-01-02")
    repository.git("checkout", "--quiet", "main")
    repository.commit({"staff.csv": numbered(NAMES, roles)}, "Bob leads", "2024-01-03")
    repository.git("merge", "--quiet", "--no-commit", "--strategy=ours", "side")
    repository.commit({"staff.csv": numbered(NAMES, roles, ids)}, "both", "2024-01-04")
    ways = ways_of(git_history(repository.folder / "staff.csv"))
    assert [state.before for state in ways.known] == [(), (0,), (0,), (2, 1)]
    lead = [(2, ChangeKind.ROLE, "Bob Ray")]
    assert (kinds(ways.way("11")), kinds(ways.way("1", place=2))) == (lead, lead)
    assert kinds(ways.way("1")) == []


def test_whoever_joins_on_another_branch_is_found_there(repository: Repository) -> None:
    staff(repository, "Ada", "Ben")
    repository.git("checkout", "--quiet", "-b", "side")
    staff(repository, "Ada", "Ben", "Zoe", day="2024-01-02")
    repository.git("checkout", "--quiet", "main")
    staff(repository, "Ada", "Ben", "Yan", day="2024-01-03")
    here = read(repository.folder / "staff.csv")
    repository.git("merge", "--quiet", "--no-commit", "--strategy=ours", "side")
    staff(repository, "Ada", "Ben", "Yan", "Zoe", day="2024-01-04")
    ways = ways_of(git_history(repository.folder / "staff.csv"))
    assert [(other.name, other.there) for other in ways.others(here, 2)] == [("Zoe", 1)]


def test_a_process_of_its_own_tells_the_same(tmp_path: Path) -> None:
    for day, names in (("2023-01", ("Ada", "Ben")), ("2023-07", ("Ada", "Ben", "Cy"))):
        (tmp_path / f"staff-{day}.csv").write_text(table(*names), encoding="utf-8")
    taken: list[StateChanges] = []
    with closing(open_history(tmp_path)) as history:
        walk_apart(history, GUESSED, taken.append, unheard, lambda: True)
        assert taken == walked(history)
        assert told(taken[1]) == ["joined Cy"]


def test_what_is_in_no_commit_yet_is_the_last_state(repository: Repository) -> None:
    staff(repository, "Ada", "Ben")
    path = repository.folder / "staff.csv"
    path.write_bytes(table("Ada", "Ben").replace("\n", "\r\n").encode())
    with closing(git_history(path)) as history:
        assert len(history.states) == 1
    path.write_text(table("Ada", "Ben", "Cy"), encoding="utf-8")
    with closing(git_history(path)) as history:
        assert [state.title for state in history.states] == ["Ada, Ben", "not committed yet"]
        assert [told(step) for step in walked(history)] == [[], ["joined Cy"]]
