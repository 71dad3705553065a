"""Pictures that lie in a drawing of draw.io itself. Nothing is fetched."""

from __future__ import annotations

import base64
import binascii
from urllib.parse import unquote_to_bytes

LARGEST = 16 * 1024 * 1024
"""Characters of a picture written as text."""
SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""How PNG and JPEG begin."""


def picture_of(address: str) -> bytes | None:
    """Return the bytes of a PNG or JPEG that an address holds itself, with or without the word base64."""
    if not address.startswith("data:image/") or len(address) > LARGEST:
        return None
    content = unquote_to_bytes(address.partition(",")[2])
    try:
        picture = base64.b64decode(content + b"=" * (-len(content) % 4))
    except (binascii.Error, ValueError):
        return None
    return picture if picture.startswith(SIGNATURES) else None
