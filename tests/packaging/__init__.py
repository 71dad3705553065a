"""Packages for people without pip: `python -m tests.packaging deb` or `folder`, and `sizes` of them.

Any Python 3.11 or newer will do, without anything installed; the commands make environments of their own.
"""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "orgviewer"
