"""The tools that check the page's scripts are the same everywhere, whatever registry a machine asks."""

from __future__ import annotations

import json
import re
from pathlib import Path

FOLDER = Path(__file__).parent


def test_every_tool_is_pinned() -> None:
    tools = json.loads((FOLDER / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    assert tools
    assert [version for version in tools.values() if not re.fullmatch(r"\d+\.\d+\.\d+", version)] == []


def test_the_lock_file_names_contents_and_no_addresses_to_load_from() -> None:
    packages = json.loads((FOLDER / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    locked = [package for name, package in packages.items() if name]
    assert locked
    assert all(package["integrity"] and "resolved" not in package for package in locked)
