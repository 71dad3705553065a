"""How to reach somebody, as the lines of a box say it."""

from __future__ import annotations

import re

EMAIL = re.compile(r"(?:mailto:|e-?mail:?\s*)?([^@\s<>:]+@[^@\s<>]+\.[^@\s<>.]+)", re.IGNORECASE)
PHONE = re.compile(
    r"(?:(?:tel|phone|fon|telefon|mobile|mobil|cell|ext|fax|t|m|p)\b[.:]?\s*)?"
    r"(\+?[0-9(][0-9 ().\-/]{5,}[0-9])",
    re.IGNORECASE,
)
BRACKETS, BEFORE_ADDRESS = "()[]<>", " ,;|–—-(["
"""Signs that stand around an address behind a name or a role, and before it."""


def without_address(line: str) -> tuple[str, str]:
    """Return a line without an e-mail address behind something else, and that address, or ""."""
    rest, _, last = line.rpartition(" ")
    address = EMAIL.fullmatch(last.strip(BRACKETS))
    if not address or not rest or rest.endswith(":"):
        return line, ""
    return rest.rstrip(BEFORE_ADDRESS), address[1]
