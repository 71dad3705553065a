"""Loads what the command that opens a window loads before Qt, and as it does: to be imported ahead of it."""

from __future__ import annotations

import os

from orgviewer.commands import cli
from orgviewer.commands.qt_needs import prepare_for_qt
from orgviewer.engines import load

prepare_for_qt(os.environ)  # which numpy looks at when it is loaded
for module in cli.WINDOW.before:
    load(module)
