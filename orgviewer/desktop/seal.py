"""How a file that the program placed is known again: its last line says so, with a checksum of those before.

So nothing needs to be remembered elsewhere, and a file that somebody changed since is theirs.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

_SEAL = "Placed by orgviewer integrate; unchanged since if this fits: "
_LAST = re.compile(rf"[^\n]*{re.escape(_SEAL)}([0-9a-f]{{64}})[^\n]*\n?\Z".encode())


def sealed(text: str, suffix: str) -> str:
    """Return a text of a file whose name ends so, with the line by which it is known again."""
    before, after = ("# ", "") if suffix == ".desktop" else ("<!-- ", " -->")
    text = text if text.endswith("\n") else f"{text}\n"
    return f"{text}{before}{_SEAL}{hashlib.sha256(text.encode()).hexdigest()}{after}\n"


def is_sealed(path: Path) -> bool:
    """Return whether a file is one that was placed, and as it was; a link is not. Raises OSError."""
    if path.is_symlink() or not path.is_file():
        return False
    content = path.read_bytes()
    last = _LAST.search(content)
    return last is not None and hashlib.sha256(content[: last.start()]).hexdigest().encode() == last[1]
