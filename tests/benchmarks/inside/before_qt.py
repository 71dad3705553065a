"""Loads what the command that opens a window loads before Qt: to be imported ahead of it."""

from __future__ import annotations

from orgviewer.commands import cli
from orgviewer.engines import load

for module in cli.WINDOW.before:
    load(module)
