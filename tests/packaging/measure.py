"""How large an installation and the packages are, by their parts: `python -m tests.packaging sizes`.

Measured once and kept, for the guide; bytes of files, without what Python compiles.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.packaging.contents import prune, sizes, strip
from tests.packaging.environment import PIP, make_wheel, run
from tests.packaging.standalone import INSIDE, make_folder

KEPT = Path(__file__).with_name("sizes.json")
SMALL = 1_000_000  # bytes; parts that are less are one row
Table = Callable[[Iterable[str], Iterable[Iterable[str]]], str]


def measure() -> None:
    """Install the program thrice, measure it, and keep the figures."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        target = work / "packages"
        run(sys.executable, *PIP, "install", "--no-compile", "--target", target, make_wheel(work))
        installed = dict(sizes(target))
        prune(target)
        strip(target)
        packed = dict(sizes(target))
        folder = make_folder(work / "dist")
        standalone = dict(sizes(folder / INSIDE))
        standalone["orgviewer"] = standalone.get("orgviewer", 0) + (folder / "orgviewer").stat().st_size
    found = {"installed": installed, "debian": packed, "folder": standalone}
    KEPT.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def share(table: Table) -> str:
    """Return the table of parts with their sizes, from what was kept."""
    found = json.loads(KEPT.read_text(encoding="utf-8"))
    kinds = [found[kind] for kind in ("installed", "debian", "folder")]
    names = sorted(
        {name for kind in kinds for name in kind}, key=lambda name: -max(kind.get(name, 0) for kind in kinds)
    )
    large = [name for name in names if max(kind.get(name, 0) for kind in kinds) >= SMALL]
    totals = [sum(kind.values()) for kind in kinds]
    rows = [
        (
            name,
            *(_megabytes(kind.get(name, 0), total) for kind, total in zip(kinds, totals, strict=True)),
        )
        for name in large
    ]
    rest = [sum(size for name, size in kind.items() if name not in large) for kind in kinds]
    rows.append(("others", *(_megabytes(size, total) for size, total in zip(rest, totals, strict=True))))
    rows.append(("**all**", *(f"**{total / 1e6:.0f} MB**" for total in totals)))
    return table(("Part", "By pip", "Debian package", "Folder"), rows)


def _megabytes(size: int, total: int) -> str:
    return f"{size / 1e6:.1f} MB, {100 * size / total:.0f} %" if size else "–"
