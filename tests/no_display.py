"""The platform of Qt that needs no display, with a screen that is large enough for any window of the tests.

Qt itself makes one of 800 × 800 pixels, on which no window is larger.
"""

from __future__ import annotations

import os
from pathlib import Path

SCREEN = Path(__file__).with_name("screen.json")
PLATFORM = f"offscreen:configfile={SCREEN}" if os.name != "nt" else "offscreen"  # whose paths hold a colon
