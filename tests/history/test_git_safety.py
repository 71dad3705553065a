"""What a repository cannot do: have anything run, or be asked about another; and git that is not there."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pytest

from orgviewer.history.git.command import GitFailedError
from orgviewer.history.git.commits import git_history, state_at
from orgviewer.history.git.repository import unanswered
from orgviewer.history.states import HistoryError
from tests.repositories import Repository, table


def trap(repository: Repository, mark: Path) -> None:
    """Name a program, which leaves a mark, wherever a repository can name one."""
    program = repository.folder.parent / "trap.sh"
    program.write_text(f"#!/bin/sh\necho \"$0 $*\" >> '{mark}'\nexec cat\n", encoding="utf-8")
    program.chmod(0o755)
    hooks = repository.folder.parent / "hooks"
    hooks.mkdir()
    for hook in ("post-checkout", "post-index-change", "reference-transaction", "fsmonitor-watchman"):
        (hooks / hook).symlink_to(program)
    (repository.folder / ".git/info/attributes").write_text("* diff=trap filter=trap\n", encoding="utf-8")
    for name in (
        *("core.fsmonitor", "core.pager", "core.sshCommand", "core.askPass", "core.editor", "gpg.program"),
        *(
            "diff.trap.textconv",
            "diff.trap.command",
            "diff.external",
            "filter.trap.smudge",
            "filter.trap.clean",
        ),
        *("credential.helper", "pager.rev-list", "pager.log", "pager.cat-file", "core.alternateRefsCommand"),
    ):
        repository.git("config", name, str(program))
    for name, text in (
        *(("core.hooksPath", str(hooks)), ("log.showSignature", "true"), ("filter.trap.required", "true")),
        *(("remote.origin.url", f"ext::{program}"), ("remote.origin.promisor", "true")),
        *(("protocol.ext.allow", "always"), ("extensions.partialClone", "origin")),
    ):
        repository.git("config", name, text)


def test_nothing_that_a_repository_names_is_run(repository: Repository, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    for number in range(3):
        repository.commit({"staff.csv": table("Ada", f"Ben{number}")}, f"{number}")
    first = repository.git("rev-parse", "HEAD~2")
    lost = repository.git("rev-parse", "HEAD~1:staff.csv")
    (repository.folder / ".git/objects" / lost[:2] / lost[2:]).unlink()
    trap(repository, mark)
    path = repository.folder / "staff.csv"
    with closing(git_history(path)) as history:
        assert [state.title for state in history.states] == ["0", "1", "2"]
        assert history.source.content(history.states[2]).decode() == table("Ada", "Ben2")
        with pytest.raises(HistoryError, match="cannot be read"):
            history.source.content(history.states[1])
    state_at(path, first).close()
    assert not mark.exists()
    repository.git("-c", "core.hooksPath=/dev/null", "diff", "HEAD~2", "HEAD")
    assert mark.exists(), "the trap does not work"


def test_a_repository_is_not_changed_by_being_read(repository: Repository) -> None:
    repository.commit({"staff.csv": table("Ada")}, "one")
    path = repository.folder / "staff.csv"
    path.write_text(table("Ada", "Ben"), encoding="utf-8")
    before = {file: file.stat().st_mtime_ns for file in repository.folder.rglob("*")}
    git_history(path).close()
    assert {file: file.stat().st_mtime_ns for file in repository.folder.rglob("*")} == before


def test_variables_of_git_lead_to_no_other_repository(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.commit({"staff.csv": table("Ada")}, "one")
    other = Repository.made(tmp_path / "other")
    other.commit({"staff.csv": table("Ben")}, "another")
    monkeypatch.setenv("GIT_DIR", str(other.folder / ".git"))
    with closing(git_history(repository.folder / "staff.csv")) as history:
        assert [state.title for state in history.states] == ["one"]


def test_without_git_one_sentence_says_so(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(HistoryError, match="git is not installed"):
        git_history(repository.folder / "staff.csv")


def test_a_git_in_the_folder_where_one_works_is_not_run(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "git").write_text("#!/bin/sh\n", encoding="utf-8")
    (tmp_path / "git").chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", os.pathsep.join((".", "")))
    with pytest.raises(HistoryError, match="git is not installed"):
        git_history(repository.folder / "staff.csv")


def test_the_repository_of_somebody_else_is_named_with_what_to_do() -> None:
    said = "detected dubious ownership in repository at '/srv/org'"
    assert str(unanswered(Path("staff.csv"), GitFailedError(said))) == (
        'git does not read the repository "/srv/org", which belongs to somebody else; if you trust it, '
        'say so with: git config --global --add safe.directory "/srv/org"'
    )


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_git_itself_says_whose_a_repository_is(repository: Repository) -> None:
    repository.commit({"staff.csv": table("Ada")}, "one")
    os.chown(repository.folder, 65534, 65534)
    os.chown(repository.folder / ".git", 65534, 65534)
    with pytest.raises(HistoryError, match="which belongs to somebody else"):
        git_history(repository.folder / "staff.csv")
