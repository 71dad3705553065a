"""What stood under some names in some commits; nothing of it is opened: what is damaged or missing counts."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence

from orgviewer.history.git.repository import Repository

Blob = tuple[str, int]
"""What a file held: the name of the object, and its size in bytes, 0 if it is damaged or missing."""
_ENTRY = re.compile(rb":[0-7]+ 100[0-7]+ [0-9a-f]+ ([0-9a-f]+) [A-Z][0-9]*\0([^\0]*)\0", re.DOTALL)
_HEAD = re.compile(rb"[0-9a-f]+ [0-9a-f]+\n")
_OTHER = re.compile(rb":[^\0]*\0[^\0]*\0")


def blobs_of(
    repository: Repository, commits: Sequence[str], names: Sequence[str]
) -> dict[tuple[str, str], Blob]:
    """Return what file stood under each name in each commit, where any did; links are none.

    Every commit is compared to a tree that holds nothing, so that all its files are new.
    """
    nothing = repository.ask("hash-object", "-t", "tree", "--stdin").decode().strip()
    trees = _asked(repository, [f"{commit}^{{tree}}" for commit in commits])
    told = "".join(f"{nothing} {tree}\n" for tree, _ in trees).encode()
    options = ("--stdin", "-r", "-z", "--raw", "--no-renames", "--no-abbrev", "--", *names)
    printed = repository.ask("diff-tree", *options, told=told)
    found: dict[tuple[str, str], str] = {}
    at, turn = 0, -1
    while at < len(printed):
        if head := _HEAD.match(printed, at):
            at, turn = head.end(), turn + 1
        elif entry := _ENTRY.match(printed, at):
            at = entry.end()
            found[commits[turn], os.fsdecode(entry[2])] = entry[1].decode()
        else:
            other = _OTHER.match(printed, at)
            at = other.end() if other else len(printed)
    once = list(dict.fromkeys(found.values()))
    sizes = dict(zip(once, (size for _, size in _asked(repository, once)), strict=True))
    return {key: (blob, sizes[blob]) for key, blob in found.items()}


def _asked(repository: Repository, names: Sequence[str]) -> list[Blob]:
    """Return the names and the sizes of objects."""
    told = "".join(f"{name}\n" for name in names).encode()
    rows = [line.split() for line in repository.ask("cat-file", "--batch-check", told=told).splitlines()]
    return [(row[0].decode(), int(row[2]) if len(row) == 3 else 0) for row in rows]
