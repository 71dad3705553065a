"""Tests of the samples: read as plain data, so that they do not depend on our own reader."""

from pathlib import Path
from typing import Any

import yaml

SAMPLES = Path(__file__).resolve().parents[2] / "data"


def text_of(name: str) -> str:
    """Return a sample file as it is written."""
    return (SAMPLES / name).read_text(encoding="utf-8")


def plain_data(name: str) -> dict[str, Any]:
    """Return a sample file as plain data whose scalars are all text."""
    data = yaml.load(text_of(name), Loader=yaml.CBaseLoader)
    assert isinstance(data, dict)
    return data
