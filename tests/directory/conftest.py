"""Names of cards come with the drawing, whose application is the same."""

from __future__ import annotations

from tests.paint.conftest import _english_application

__all__ = ["_english_application"]
