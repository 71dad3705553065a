"""What a directory says of somebody: name, positions, how to reach them, and the photo."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator

from msgspec import Struct

from orgviewer.controls import as_label, side_by_side
from orgviewer.links import EMAIL, MOBILES, PHONES, contact_uri, is_phone
from orgviewer.model.records import ContactDetail, Person

MOST = 300  # characters of one text, which no line of a directory holds
_NO_CHARACTERS = re.compile("[\ufdd0-\ufdef\ufffe\uffff]+")  # by Unicode, and documents may not hold some
PLAIN = PHONES - MOBILES | {EMAIL}
"""Kinds of contacts that their signs and links say anyway."""


class ContactKind(enum.Enum):
    """How somebody is reached; the order is that of reading."""

    PHONE = "phone"
    EMAIL = "email"
    OTHER = "other"


class Contact(Struct, frozen=True):
    """A way to reach somebody: as the file writes it, the URI it leads to if that is safe, and its name."""

    kind: ContactKind
    text: str
    uri: str | None = None
    name: str = ""

    @property
    def whole(self) -> str:
        """The text with its name before it, if the file gives one."""
        return f"{self.name} {self.text}" if self.name else self.text


class RoleInTeam(Struct, frozen=True):
    """What somebody is, and where; empty text where the file does not say."""

    role: str = ""
    team: str = ""

    @property
    def whole(self) -> str:
        """Role and team on one line."""
        return side_by_side((self.role, self.team))


class DirectoryEntry(Struct, frozen=True):
    """Somebody: `person` by place in the dataset, `node` the card on the chart, `branch` that card's colour.

    `image` names the photo in the record, `initials` stand in its place. `remarks` say what is in doubt.
    """

    person: int
    node: int
    name: str
    native: str = ""
    positions: tuple[RoleInTeam, ...] = ()
    contacts: tuple[Contact, ...] = ()
    location: str = ""
    image: str | None = None
    initials: str = ""
    branch: int = -1
    remarks: tuple[str, ...] = ()

    def reached_by(self, kind: ContactKind) -> tuple[Contact, ...]:
        """Return the contacts of a kind."""
        return tuple(contact for contact in self.contacts if contact.kind is kind)


def on_one_line(text: str) -> str:
    """Return a text on one line, as every format can hold it: without controls and what is no character."""
    line = " ".join(_NO_CHARACTERS.sub("", as_label(text)).split())
    return line.encode("utf-8", "replace").decode("utf-8")


def shown(text: str | None) -> str:
    """Return a text on one line, as every format can hold it, and as long as there is room for."""
    line = on_one_line(text[: 2 * MOST]) if text else ""
    return line if len(line) <= MOST else f"{line[:MOST]}…"


def contacts_of(person: Person) -> tuple[Contact, ...]:
    """Return how somebody is reached: phones, then e-mail addresses, then whatever else; each once."""
    kinds = list(ContactKind)
    found = {(contact.kind, contact.text): contact for contact in _contacts(person) if contact.text}
    return tuple(sorted(found.values(), key=lambda contact: kinds.index(contact.kind)))


def _contacts(person: Person) -> Iterator[Contact]:
    if person.email:
        yield _contact(ContactDetail(type=EMAIL, value=person.email))
    for detail in person.contact_details:
        yield _contact(detail)


def _contact(detail: ContactDetail) -> Contact:
    """Return a contact with its link; what is called a phone and leads elsewhere is none."""
    word = detail.type.strip().lower()
    kind = {EMAIL: ContactKind.EMAIL}.get(word, ContactKind.PHONE if is_phone(word) else ContactKind.OTHER)
    name = "" if word in PLAIN else shown(detail.type)
    return Contact(kind, shown(detail.value), contact_uri(detail.type, detail.value), name)
