"""What may be a link, and how it is written as a URI: http, https, mailto and tel, and nothing else.

The one place that decides it, for the window, print, pages for the web and whatever reads a file. A URI
(RFC 3986) that comes from here is ASCII and needs no quotation but that of `&` and `'` in markup: brackets
and backslashes, which end a text in PDF, are written as %XX. Not for: how a format marks a link (see
`lives.html`), or the opening of one (see `views.web_links`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Protocol
from urllib.parse import quote, unquote

LONGEST = 8_000  # characters: what anything on the way of a URI is asked to take (RFC 9110, section 4.1)
MAIL_FIELDS = frozenset({"to", "cc", "bcc", "subject", "body"})
"""What a link may write into a letter; some programs know more, and attach files (RFC 6068, section 7)."""
EMAIL = "email"
MOBILES = frozenset({"cell", "mobile"})
PHONES = MOBILES | {"voice", "phone", "telephone", "tel"}
"""Kinds of phones, as Popolo and address books name them."""
DIGITS = range(3, 21)  # how many a number has

_SPLIT = re.compile(r"([A-Za-z]+):(.*)")
# Controls of terminals and of direction, halves of characters and what is none; a dot stops at line ends.
_UNFIT = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
_WEB = re.compile(r"//([^/?#]+)([^?#]*)(\?[^#]*)?(?:#(.*))?")
_AUTHORITY = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\[\]:]+)(:[0-9]{1,5})?")
_HOST = re.compile(r"(?:[A-Za-z0-9._-]|[^\x00-\x7f]|%[89A-Fa-f][0-9A-Fa-f])+")
_MAILBOX = re.compile(r"[^@\s]+@[^@\s]+")
_PHONE = re.compile(r"\+?[0-9(][0-9 ().\-/\xa0\u2010-\u2013]*")
_TELEPHONE = re.compile(r"([^;]+)(;ext=[0-9]{1,10})?")

# What stands for itself (RFC 3986, section 3), but for round brackets.
_UNRESERVED = r"A-Za-z0-9\-._~"
_IN_WEB = _UNRESERVED + r"!$&'*+,;=:@/?"
_IN_MAILBOX = _UNRESERVED + r"!$'*+:@,"
_IN_MAIL = _IN_MAILBOX + r"&;=/?"


class ContactWay(Protocol):
    """A way to reach somebody, of a kind as Popolo has them."""

    @property
    def type(self) -> str:
        """The kind: voice, email, address."""

    @property
    def value(self) -> str:
        """The number or the address."""


def uri(text: str) -> str | None:
    """Return the URI that an address leads to, or None for what is no link but a text.

    %XX that stands there already is kept, and the URI of a URI is itself. Relative addresses, other
    schemes, controls, and a name or password before a host (which looks like the host) make no link. A
    host in other letters than ASCII is written as %XX of UTF-8 (RFC 3986, section 3.2.2), which browsers turn
    into the name that they ask for (WHATWG URL, "host parsing") by newer tables than Python's own codec has.
    """
    split = _SPLIT.fullmatch(text) if len(text) <= LONGEST and not _UNFIT.search(text) else None
    if split is None:
        return None
    scheme, rest = split[1].lower(), split[2]
    match scheme:
        case "http" | "https":
            written = _web(rest)
        case "mailto":
            written = _mail(rest)
        case "tel":
            written = _telephone(rest)
        case _:
            written = None
    return f"{scheme}:{written}" if written and len(written) < LONGEST - len(scheme) else None


def mail_uri(address: str) -> str | None:
    """Return the URI by which one writes to an e-mail address, or None if it cannot be one."""
    if not _MAILBOX.fullmatch(address) or _UNFIT.search(address):
        return None
    return uri("mailto:" + quote(address, safe="!$'*+:@"))


def phone_uri(number: str) -> str | None:
    """Return the URI by which one calls a phone number (RFC 3966), or None if it cannot be one.

    Without what only parts the digits for the eye, and without the (0) of "+49 (0) 30".
    """
    if not _PHONE.fullmatch(number):
        return None
    plus = "+" if number.startswith("+") else ""
    digits = re.sub("[^0-9]", "", number.replace("(0)", "") if plus else number)
    return f"tel:{plus}{digits}" if len(digits) in DIGITS else None


def contact_uri(kind: str, value: str) -> str | None:
    """Return the URI of a way to reach somebody, of a kind as Popolo has them (email, voice), or None."""
    if known := uri(value):
        return known
    if is_email(kind):
        return mail_uri(value)
    return phone_uri(value) if is_phone(kind) else None


def is_email(kind: str) -> bool:
    """Say whether a way to reach somebody, of a kind as Popolo has them, is an e-mail address."""
    return kind.strip().lower() == EMAIL


def is_phone(kind: str) -> bool:
    """Say whether a way to reach somebody, of a kind as Popolo has them, is a telephone."""
    return kind.strip().lower() in PHONES


def phones(ways: Iterable[ContactWay]) -> list[str]:
    """Return which of the ways to reach somebody are telephones, whatever their kinds, in their order."""
    return [way.value for way in ways if is_phone(way.type)]


def emails(email: str | None, ways: Iterable[ContactWay]) -> list[str]:
    """Return somebody's e-mail addresses: the first, and those among the other ways to reach somebody."""
    return [*([email] if email else ()), *(way.value for way in ways if is_email(way.type))]


def _encoded(text: str, kept: str) -> str:
    """Return a text with all but some characters, and %XX, as %XX."""
    return re.sub(rf"%(?![0-9A-Fa-f]{{2}})|[^{kept}%]", lambda found: quote(found[0], safe=""), text)


def _web(text: str) -> str | None:
    split = _WEB.fullmatch(text)
    authority = _AUTHORITY.fullmatch(split[1]) if split else None
    if split is None or authority is None:
        return None
    host = authority[1] if authority[1].startswith("[") else _host(authority[1])
    if host is None:
        return None
    path, query, fragment = (split[number] or "" for number in (2, 3, 4))
    written = f"//{host}{authority[2] or ''}{_encoded(path, _IN_WEB)}{_encoded(query, _IN_WEB)}"
    return f"{written}#{_encoded(fragment, _IN_WEB)}" if split[4] is not None else written


def _host(text: str) -> str | None:
    """Return the name of a host as a URI has it, or None if it holds, or is read as, anything else.

    Some characters are compared as if they were a stroke or another sign that would end the name.
    """
    if not _HOST.fullmatch(text) or not text.strip("."):
        return None
    try:
        name = unquote(text, errors="strict")
    except UnicodeDecodeError:
        return None
    if _UNFIT.search(name) or any(letter.isspace() for letter in name):
        return None
    folded = "".join(filter(str.isascii, unicodedata.normalize("NFKC", name)))
    return quote(name, safe="") if _HOST.fullmatch(folded or "-") else None


def _mail(text: str) -> str | None:
    boxes, mark, fields = text.partition("?")
    if not all(_MAILBOX.fullmatch(box) for box in boxes.split(",")):
        return None
    names = {field.partition("=")[0].lower() for field in fields.split("&")} if mark else set()
    if not names <= MAIL_FIELDS:
        return None
    return _encoded(boxes, _IN_MAILBOX) + mark + _encoded(fields, _IN_MAIL)


def _telephone(text: str) -> str | None:
    split = _TELEPHONE.fullmatch(text)
    number = phone_uri(split[1]) if split else None
    return f"{number.removeprefix('tel:')}{split[2] or ''}" if split and number else None
