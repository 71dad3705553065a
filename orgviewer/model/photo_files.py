"""Where the photo lies that a record names: in the text itself, or in a file below the dataset's folder."""

from __future__ import annotations

import base64
import re
from pathlib import Path

INLINE = re.compile(r"(?:iVBORw0KGgo|/9j/|R0lGOD|UklGR|Qk[0-9])[A-Za-z0-9+/\s]{40,}={0,2}\s*")
"""A picture in base64 without a head: PNG, JPEG, GIF, WebP and BMP begin so."""
_REMOTE = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def is_inline(image: str) -> bool:
    """Say whether a text holds a picture itself."""
    return image.startswith("data:") or INLINE.fullmatch(image) is not None


def is_remote(image: str) -> bool:
    """Say whether a text leads to the net, from which nothing is loaded."""
    return _REMOTE.match(image) is not None


def inline_bytes(image: str, largest: int) -> bytes | None:
    """Return the bytes of a picture that a text holds, cut behind a limit; None if there are none."""
    head, comma, body = image.partition(",")
    if not image.startswith("data:"):
        body = "".join(image[: largest * 2].split())
    elif not comma or not head.endswith(";base64"):
        return None
    try:
        return base64.b64decode(body[: (largest // 3 + 1) * 4], validate=True)
    except ValueError:
        return None


def photo_file(folder: Path, image: str) -> Path | None:
    """Return the file below a folder that a text names; None if there is none, or it may not be read.

    A name that is not there may be one with other slashes, or in capitals.
    """
    try:
        inner = folder.resolve()
        for name in dict.fromkeys((image, image.replace("\\", "/"))):
            path = (folder / name).resolve()
            if not path.is_relative_to(inner):
                continue
            found = path if path.is_file() else _in_any_case(inner, path.relative_to(inner))
            if found is not None and found.is_file() and found.resolve().is_relative_to(inner):
                return found
    except (OSError, ValueError, RuntimeError):  # the last for links that lead in a circle
        return None
    return None


def _in_any_case(folder: Path, name: Path) -> Path | None:
    """Return what is called so below a folder if case does not count, and nothing else is."""
    for part in name.parts:
        names = [path.name for path in folder.iterdir() if path.name.casefold() == part.casefold()]
        if part not in names and len(names) != 1:
            return None
        folder /= part if part in names else names[0]
    return folder
