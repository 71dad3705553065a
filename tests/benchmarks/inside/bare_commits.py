"""Reads what a file held in each of its commits, and does nothing with it: bare_commits TABLE.

Prints {"values": [ms]} as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path


def main() -> None:
    """Print what was measured."""
    path = Path(sys.argv[1])
    start = time.perf_counter()
    listed = subprocess.run(
        ["git", "rev-list", "HEAD", "--", path.name], cwd=path.parent, capture_output=True, check=True
    )
    told = b"".join(b"%s:%s\n" % (commit, path.name.encode()) for commit in listed.stdout.split())
    subprocess.run(
        ["git", "cat-file", "--batch"], cwd=path.parent, input=told, capture_output=True, check=True
    )
    print(json.dumps({"values": [(time.perf_counter() - start) * 1000]}))


if __name__ == "__main__":
    main()
