"""What hands charts over needs the same application and fonts as what draws them."""

from __future__ import annotations

from tests.paint.conftest import _english_application, letters

__all__ = ["_english_application", "letters"]
