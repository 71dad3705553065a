"""All states of a history: what changed in each, each read once, and the way of everybody through them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from orgviewer.history.apart import walk_apart
from orgviewer.history.git.commits import git_history
from orgviewer.history.opening import open_history
from orgviewer.history.states import FileHistory
from orgviewer.history.walk import StateChanges, Walk
from orgviewer.history.ways import Ways
from orgviewer.model.changes import ChangeKind
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import GUESSED
from orgviewer.progress import unheard
from orgviewer.readers import read
from tests.repositories import Repository, table


def read_file(path: Path, content: bytes | None) -> Dataset:
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
    assert [step.people for step in steps] == [2, 3, 2]


def test_a_state_is_read_once_however_many_there_are(repository: Repository) -> None:
    for number in range(12):
        staff(repository, "Ada", *(f"Ben{other}" for other in range(number)), day=f"2024-01-{number + 1:02}")
    with closing(git_history(repository.folder / "staff.csv")) as history:
        walk = Walk(history, read_file)
        assert len([*walk.steps()]) == 12
        assert walk.read == 12


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
