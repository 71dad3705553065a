"""The states of a file under git: all its commits, under all its names, across merges and renames."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from orgviewer.history.git.commits import LONGEST_TOLD, git_history, state_at
from orgviewer.history.states import FileState, HistoryError, StateKind
from tests.repositories import Repository, table

MANY = table("Ada", *(f"Person{number}" for number in range(20)))


def states(path: Path) -> list[FileState]:
    with closing(git_history(path)) as history:
        return [*history.states]


def titles(path: Path) -> list[str]:
    return [state.title for state in states(path)]


def test_a_state_says_who_changed_what_and_when(repository: Repository) -> None:
    repository.commit({"staff.csv": table("Ada")}, "Begin\n\nand more", "2024-01-05", authored="2023-12-24")
    repository.commit({"other.csv": "x"}, "Something else", "2024-01-06")
    key = repository.commit({"staff.csv": table("Ada", "Ben")}, "Ben joins", "2024-02-01")
    first, second = states(repository.folder / "staff.csv")
    assert (first.title, first.author, first.days.text, first.authored) == (
        *("Begin", "Ada", "2024-01-05", "2023-12-24"),
    )
    assert (second.key, second.title, second.before, second.changed_lines) == (key, "Ben joins", (0,), 1)


def test_a_state_holds_what_was_committed_then(repository: Repository) -> None:
    repository.commit({"staff.csv": table("Ada")}, "one")
    repository.commit({"staff.csv": table("Ada", "Ben")}, "two")
    with closing(git_history(repository.folder / "staff.csv")) as history:
        held = [history.source.content(state).decode() for state in history.states]
    assert held == [table("Ada"), table("Ada", "Ben")]


def test_a_renamed_file_keeps_its_history(repository: Repository) -> None:
    repository.commit({"staff.csv": MANY}, "one", "2024-01-01")
    repository.git("mv", "staff.csv", "people.csv")
    repository.commit({"people.csv": f"{MANY}zoe,Zoe,ada\n"}, "two", "2024-01-02")
    (repository.folder / "hr").mkdir()
    repository.git("mv", "people.csv", "hr/people.csv")
    repository.commit({}, "three", "2024-01-03")
    assert [(state.title, state.name) for state in states(repository.folder / "hr/people.csv")] == [
        ("one", "staff.csv"),
        ("two", "people.csv"),
        ("three", "hr/people.csv"),
    ]


def test_edits_under_the_old_name_are_kept_when_they_come_by_a_merge(repository: Repository) -> None:
    """Which `git log --follow` loses."""
    repository.commit({"staff.csv": MANY}, "begin", "2024-01-01")
    repository.git("checkout", "--quiet", "-b", "side")
    repository.commit({"staff.csv": f"{MANY}zoe,Zoe,ada\n"}, "on the side", "2024-01-02")
    repository.git("checkout", "--quiet", "main")
    repository.git("mv", "staff.csv", "people.csv")
    repository.commit({}, "rename", "2024-01-03")
    repository.git("merge", "--quiet", "--no-edit", "side", day="2024-01-04")
    repository.commit({"people.csv": f"{MANY}zoe,Zoe,ada\nyan,Yan,ada\n"}, "after", "2024-01-05")
    begin, side, rename, merge, after = states(repository.folder / "people.csv")
    assert [state.title for state in (begin, side, rename, after)] == [
        "begin",
        "on the side",
        "rename",
        "after",
    ]
    assert (side.before, rename.before, after.before) == ((0,), (0,), (3,))
    assert sorted(merge.before) == [1, 2]


def test_a_merge_that_takes_one_side_is_no_state(repository: Repository) -> None:
    repository.commit({"staff.csv": MANY, "notes": "a"}, "begin", "2024-01-01")
    repository.git("checkout", "--quiet", "-b", "side")
    repository.commit({"staff.csv": f"{MANY}zoe,Zoe,ada\n"}, "on the side", "2024-01-02")
    repository.git("checkout", "--quiet", "main")
    repository.commit({"notes": "b"}, "elsewhere", "2024-01-03")
    repository.git("merge", "--quiet", "--no-edit", "side", day="2024-01-04")
    assert titles(repository.folder / "staff.csv") == ["begin", "on the side"]


def test_what_a_merge_took_from_the_earlier_side_is_committed(repository: Repository) -> None:
    repository.commit({"staff.csv": table("Ada")}, "begin", "2024-01-01")
    repository.git("checkout", "--quiet", "-b", "side")
    repository.commit({"staff.csv": table("Ada", "Zoe")}, "on the side", "2024-01-03")
    repository.git("checkout", "--quiet", "main")
    repository.commit({"staff.csv": table("Ada", "Yan")}, "here", "2024-01-02")
    repository.git("merge", "--quiet", "--no-edit", "--strategy=ours", "side", day="2024-01-04")
    path = repository.folder / "staff.csv"
    assert titles(path) == ["begin", "here", "on the side"]
    path.write_text(table("Ada", "Yan", "Xi"), encoding="utf-8")
    (*_, uncommitted) = states(path)
    assert (uncommitted.kind, uncommitted.before) == (StateKind.UNCOMMITTED, (1,))


def test_a_file_that_is_back_after_it_was_deleted_is_in_no_commit_yet(repository: Repository) -> None:
    repository.commit({"staff.csv": table("Ada")}, "begin", "2024-01-01")
    repository.git("rm", "--quiet", "staff.csv")
    repository.commit({}, "gone", "2024-01-02")
    path = repository.folder / "staff.csv"
    assert titles(path) == ["begin"]
    path.write_text(table("Ada"), encoding="utf-8")
    assert [(state.kind, state.before) for state in states(path)] == [
        (StateKind.COMMIT, ()),
        (StateKind.UNCOMMITTED, (0,)),
    ]


def test_another_file_that_took_over_an_old_name_is_not_meant(repository: Repository) -> None:
    repository.commit({"staff.csv": MANY}, "one", "2024-01-01")
    repository.git("mv", "staff.csv", "old.csv")
    repository.commit({}, "put away", "2024-01-02")
    repository.commit({"staff.csv": table("Somebody", "Else")}, "another", "2024-01-03")
    assert titles(repository.folder / "old.csv") == ["one", "put away"]
    assert titles(repository.folder / "staff.csv") == ["another"]


def test_a_file_that_was_deleted_and_came_back_has_one_history(repository: Repository) -> None:
    repository.commit({"staff.csv": table("Ada")}, "one", "2024-01-01")
    repository.git("rm", "--quiet", "staff.csv")
    repository.commit({}, "gone", "2024-01-02")
    repository.commit({"staff.csv": table("Ben")}, "back", "2024-01-03")
    first, second = states(repository.folder / "staff.csv")
    assert (first.title, second.title, second.before) == ("one", "back", (0,))


@pytest.mark.parametrize("name", ["leute & größen.csv", ":(glob)*.csv", "-x.csv", 'a"b.csv'])
def test_names_that_git_may_take_for_something_else_are_names(repository: Repository, name: str) -> None:
    repository.commit({f"./{name}": table("Ada")}, "one")
    repository.commit({f"./{name}": table("Ada", "Ben"), "other.csv": "x"}, "two")
    assert titles(repository.folder / name) == ["one", "two"]


def test_worktrees_submodules_and_bare_repositories_are_read(repository: Repository, tmp_path: Path) -> None:
    repository.commit({"hr/staff.csv": table("Ada")}, "one")
    repository.git("worktree", "add", "--quiet", str(tmp_path / "tree"), "-b", "tree")
    assert titles(tmp_path / "tree/hr/staff.csv") == ["one"]
    around = Repository.made(tmp_path / "around")
    around.git(
        "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(repository.folder), "sub"
    )
    assert titles(around.folder / "sub/hr/staff.csv") == ["one"]
    around.git("clone", "--quiet", "--bare", str(repository.folder), str(tmp_path / "bare.git"))
    assert titles(tmp_path / "bare.git/hr/staff.csv") == ["one"]


def test_a_shallow_clone_says_that_the_earlier_commits_are_missing(
    repository: Repository, tmp_path: Path
) -> None:
    repository.commit({"staff.csv": table("Ada")}, "one", "2024-01-01")
    repository.commit({"staff.csv": table("Ada", "Ben")}, "two", "2024-02-01")
    repository.git("clone", "--quiet", "--depth=1", f"file://{repository.folder}", str(tmp_path / "shallow"))
    with closing(git_history(tmp_path / "shallow/staff.csv")) as history:
        assert [state.title for state in history.states] == ["two"]
        assert history.notes == ("The clone is shallow: commits before 2024-02-01 are missing in it.",)


def test_the_days_are_those_of_where_people_were(repository: Repository) -> None:
    repository.commit({"staff.csv": table("Ada")}, "one")
    late = "2024-03-01T23:30:00-0800"
    repository.git("commit", "--quiet", "--amend", "--no-edit", "--date", late)
    (state,) = states(repository.folder / "staff.csv")
    assert state.authored == "2024-03-01"


@pytest.mark.parametrize("encoding", ["undefined", "hex", "no-such-encoding"])
def test_a_commit_in_an_encoding_that_nobody_reads_is_told_as_utf_8(
    repository: Repository, encoding: str
) -> None:
    repository.git("config", "i18n.commitEncoding", encoding)
    repository.commit({"staff.csv": table("Ada")}, "Chloé joins")
    assert f"encoding {encoding}" in repository.git("cat-file", "commit", "HEAD")
    assert titles(repository.folder / "staff.csv") == ["Chloé joins"]


def test_of_a_message_without_end_the_beginning_is_told(repository: Repository) -> None:
    repository.commit({"staff.csv": table("Ada")}, "joins " * 10_000)
    (title,) = titles(repository.folder / "staff.csv")
    assert len(title) <= LONGEST_TOLD
    assert title.startswith("joins joins")


def test_a_file_that_git_does_not_know_is_told(repository: Repository, tmp_path: Path) -> None:
    alone, new = tmp_path / "alone.csv", repository.folder / "new.csv"
    for path in (alone, new):
        path.write_text(table("Ada"), encoding="utf-8")
    with pytest.raises(HistoryError, match="it does not lie in a git repository"):
        git_history(alone)
    with pytest.raises(HistoryError, match="the repository has no commit yet"):
        git_history(new)
    repository.git("commit", "--quiet", "--allow-empty", "--message", "begin")
    with pytest.raises(HistoryError, match="it is in no commit of its repository"):
        git_history(new)


def test_what_a_file_is_called_at_a_commit_is_found(repository: Repository) -> None:
    first = repository.commit({"staff.csv": MANY}, "one", "2024-01-01")
    repository.git("mv", "staff.csv", "people.csv")
    repository.commit({}, "two", "2024-01-02")
    with closing(state_at(repository.folder / "people.csv", first[:12])) as history:
        (state,) = history.states
        assert (state.key, state.label) == (first, f"{first[:10]}:staff.csv")
        assert history.source.content(state).decode() == MANY
    with closing(state_at(repository.folder / "people.csv", "HEAD")) as history:
        assert history.states[0].name == "people.csv"


def held_at(path: Path, words: str) -> tuple[str, str]:
    with closing(state_at(path, words)) as history:
        (state,) = history.states
        return state.name, history.source.content(state).decode()


def test_at_a_commit_another_file_under_an_old_name_is_not_meant(repository: Repository) -> None:
    other = table("Somebody", "Else")
    repository.commit({"m.csv": MANY}, "one", "2024-01-01")
    repository.git("mv", "m.csv", "n.csv")
    repository.commit({}, "two", "2024-01-02")
    repository.commit({"m.csv": other}, "another takes the first name", "2024-01-03")
    repository.git("mv", "n.csv", "z.csv")
    repository.commit({}, "four", "2024-01-04")
    repository.commit({"notes": "a"}, "elsewhere", "2024-01-05")
    for words, name in (("HEAD", "z.csv"), ("HEAD~2", "n.csv"), ("HEAD~3", "n.csv"), ("HEAD~4", "m.csv")):
        assert held_at(repository.folder / "z.csv", words) == (name, MANY)
    assert held_at(repository.folder / "m.csv", "HEAD~2") == ("m.csv", other)
    with pytest.raises(HistoryError, match="is not in the commit"):
        state_at(repository.folder / "m.csv", "HEAD~4")


def test_at_a_commit_another_file_under_the_name_of_today_is_not_meant(repository: Repository) -> None:
    repository.commit({"staff.csv": table("Somebody", "Else"), "n.csv": MANY}, "two files", "2024-01-01")
    repository.git("rm", "--quiet", "staff.csv")
    repository.commit({}, "one is gone", "2024-01-02")
    repository.git("mv", "n.csv", "staff.csv")
    repository.commit({}, "the other one takes its name", "2024-01-03")
    assert held_at(repository.folder / "staff.csv", "HEAD~2") == ("n.csv", MANY)


def test_at_a_commit_of_another_branch_the_names_are_tried(repository: Repository) -> None:
    repository.commit({"staff.csv": MANY}, "begin", "2024-01-01")
    repository.git("mv", "staff.csv", "people.csv")
    repository.commit({}, "rename", "2024-01-02")
    repository.git("checkout", "--quiet", "-b", "side", "HEAD~1")
    repository.commit({"staff.csv": f"{MANY}zoe,Zoe,ada\n"}, "on the side", "2024-01-03")
    repository.git("checkout", "--quiet", "main")
    assert held_at(repository.folder / "people.csv", "side") == ("staff.csv", f"{MANY}zoe,Zoe,ada\n")
    assert held_at(repository.folder / "people.csv", "main") == ("people.csv", MANY)


def test_at_a_commit_a_file_is_found_where_the_branch_has_no_commit(repository: Repository) -> None:
    repository.commit({"staff.csv": MANY}, "begin")
    repository.git("checkout", "--quiet", "--orphan", "new")
    assert held_at(repository.folder / "staff.csv", "main") == ("staff.csv", MANY)


@pytest.mark.parametrize(
    "words",
    [
        "nothing",
        "--all",
        "HEAD~7",
        "0" * 40,
        "",
        "^HEAD",
        "^main",
        "HEAD^!",
        "HEAD~1..HEAD",
        "HEAD\0",
        "H\nD",
    ],
)
def test_a_commit_that_is_none_is_told(repository: Repository, words: str) -> None:
    repository.commit({"staff.csv": table("Ada")}, "one")
    repository.commit({"staff.csv": table("Ada", "Ben")}, "two")
    with pytest.raises(HistoryError, match="is no commit of the repository"):
        state_at(repository.folder / "staff.csv", words)


def test_a_commit_without_the_file_is_told(repository: Repository) -> None:
    first = repository.commit({"other.csv": "x"}, "one")
    repository.commit({"staff.csv": table("Ada")}, "two")
    with pytest.raises(HistoryError, match=f"is not in the commit {first[:10]}"):
        state_at(repository.folder / "staff.csv", first)


def test_a_state_that_is_damaged_is_told_and_the_others_are_read(repository: Repository) -> None:
    for number in range(3):
        repository.commit({"staff.csv": table("Ada", f"Ben{number}")}, f"{number}", f"2024-01-0{number + 1}")
    with closing(git_history(repository.folder / "staff.csv")) as history:
        broken = (
            repository.folder / ".git/objects" / history.states[1].content[:2] / history.states[1].content[2:]
        )
        broken.chmod(0o644)
        broken.write_bytes(b"damaged")
    with closing(git_history(repository.folder / "staff.csv")) as history:
        first, damaged, last = history.states
        with pytest.raises(
            HistoryError, match=f"{damaged.key[:10]}:staff.csv cannot be read from the repository"
        ):
            history.source.content(damaged)
        assert b"Ben0" in history.source.content(first)
        assert b"Ben2" in history.source.content(last)
        assert (damaged.changed_lines, last.title) == (None, "2")


def test_a_file_that_is_kept_elsewhere_is_told(repository: Repository) -> None:
    repository.commit({"staff.csv": "version https://git-lfs.github.com/spec/v1\noid sha256:0\n"}, "one")
    history = git_history(repository.folder / "staff.csv")
    with closing(history), pytest.raises(HistoryError, match="kept by Git LFS"):
        history.source.content(history.states[0])
