"""Whether what a link says may be taken for another address than the one to which it leads.

Compared is what people see: without characters that nobody sees, and whatever width the letters have.
Not for: what may be a link at all (see `orgviewer.links`).
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote, urlsplit

from orgviewer.links import mail_uri, phone_uri, uri

# Beside formats (category Cf): joiners, fillers, variation selectors, and spaces that are hardly any.
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2004-\u200a\u202f\u205f\u3164\ufe00-\ufe0f\uffa0]"
)
_DOTS = re.compile("[\u0701\u0702\u3002\ua4f8]")  # beside those that NFKC makes a dot
_IN_MAILBOX = r"""[^\s@<>(),;:"]"""
_ADDRESS = re.compile(
    rf"""(?P<written>(?:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*:/|mailto:|tel:)\S+)
    |(?P<mailbox>(?<!{_IN_MAILBOX}){_IN_MAILBOX}+@{_IN_MAILBOX}+)
    |(?P<host>(?<![\w.-])(?:(?:\w[\w-]*\.)+[^\W\d_][\w-]+|[0-9]+(?:\.[0-9]+){{3}}))""",
    re.VERBOSE,
)
_ENDS = ".,;:!?)]}>'\"…”’"  # of a sentence, not of an address in it
LEAST_DIGITS = 3  # that somebody takes for a phone number


def misleads(said: str, target: str) -> bool:
    """Return whether a text holds what reads as an address or a host other than those of a link's URI."""
    if target in (uri(said), uri(f"http://{said}"), mail_uri(said), phone_uri(said)):
        return False
    seen = _seen(said)
    if target.startswith("tel:"):
        digits = re.sub("[^0-9]", "", seen)
        if len(digits) >= LEAST_DIGITS and not _digits(target).endswith(digits.lstrip("0")):
            return True
    return any(not _is_own(found, target) for found in _ADDRESS.finditer(seen))


def _is_own(found: re.Match[str], target: str) -> bool:
    """Return whether what reads as an address is the target's, or a host the one that the target has."""
    text = found[0].rstrip(_ENDS)
    boxes = _boxes(target)
    match found.lastgroup:
        case "written":
            written = uri(text)
            return written is not None and written.casefold().rstrip("/") == target.casefold().rstrip("/")
        case "mailbox":
            return text in boxes
        case _:
            hosts = {box.rpartition("@")[2] for box in boxes} | {_host(target)}
            return text.removeprefix("www.") in {host.removeprefix("www.") for host in hosts}


def _seen(text: str) -> str:
    """Return a text as people see it."""
    shown = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    return _DOTS.sub(".", unicodedata.normalize("NFKC", _UNSEEN.sub("", shown))).casefold()


def _host(target: str) -> str:
    return _seen(unquote(urlsplit(target).hostname or ""))


def _boxes(target: str) -> set[str]:
    """Return the mailboxes to which a URI leads."""
    scheme, _, rest = target.partition(":")
    return {_seen(unquote(box)) for box in rest.partition("?")[0].split(",")} if scheme == "mailto" else set()


def _digits(target: str) -> str:
    return re.sub("[^0-9]", "", target.partition(";")[0])
