"""Repositories made for tests, by git itself: commits with days of their own, branches and merges."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

NOBODY = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}


@dataclass(frozen=True)
class Repository:
    """A repository under a folder; `git` runs there."""

    folder: Path

    @classmethod
    def made(cls, folder: Path) -> Repository:
        folder.mkdir(parents=True, exist_ok=True)
        repository = cls(folder)
        repository.git("init", "--quiet", "--initial-branch=main")
        return repository

    def git(self, *words: str, day: str = "2024-01-01", authored: str = "", author: str = "Ada") -> str:
        """Run git, as on a day; return what it prints."""
        environment = {name: text for name, text in os.environ.items() if not name.startswith("GIT_")}
        signed = {
            f"GIT_{role}_{what}": text
            for role, when in (("AUTHOR", authored or day), ("COMMITTER", day))
            for what, text in (
                ("NAME", author),
                ("EMAIL", "a@example.org"),
                ("DATE", f"{when}T12:00:00+0000"),
            )
        }
        done = subprocess.run(
            ["git", *words],
            cwd=self.folder,
            env={**environment, **NOBODY, **signed},
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    def commit(self, files: dict[str, str], title: str, day: str = "2024-01-01", authored: str = "") -> str:
        """Write files, commit all that changed, and return the commit's name."""
        for name, text in files.items():
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_text(text, encoding="utf-8")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", title, day=day, authored=authored)
        return self.git("rev-parse", "HEAD")


def table(*names: str) -> str:
    """Return a table of people, who all report to the first of them."""
    rows = (f"{name.lower()},{name},{names[0].lower() if turn else ''}" for turn, name in enumerate(names))
    return "\n".join(("id,name,manager", *rows, ""))
