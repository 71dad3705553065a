"""The parts of a presentation: their XML, and which other parts they name."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from urllib.parse import unquote

from msgspec import Struct

from orgviewer.readers.syntax.drawings.package import Package
from orgviewer.readers.syntax.drawings.slides.elements import SlideElement
from orgviewer.readers.syntax.drawings.xml import local_name, root
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import tr

PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""How pictures begin that are handed on: PNG and JPEG."""


class Relation(Struct, frozen=True):
    """What a part names: the last word of what it is to it, the part, or the address of what lies outside."""

    kind: str
    part: str = ""
    address: str = ""


class SlideParts:
    """The parts of a package; pictures and what many slides share are read once."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._relations: dict[str, Mapping[str, Relation]] = {}
        self._shared: dict[str, SlideElement | None] = {}
        self._pictures: dict[str, bytes | None] = {}

    def root(self, name: str) -> SlideElement:
        """Return the outermost element of a part; raises SyntaxMistakeError for none."""
        try:
            return root(self._package.read(name))
        except KeyError:
            raise SyntaxMistakeError(Mistake(0, 0, tr("its part {part} is missing", part=name))) from None
        except SyntaxMistakeError as error:
            mistake = error.mistake
            message = tr("in its part {part}: {reason}", part=name, reason=mistake.message)
            raise SyntaxMistakeError(Mistake(0, 0, message, mistake.hint)) from None

    def shared(self, name: str) -> SlideElement | None:
        """Return the outermost element of a part that several name; None for one that cannot be read."""
        if name not in self._shared:
            try:
                self._shared[name] = self.root(name)
            except SyntaxMistakeError:
                self._shared[name] = None
        return self._shared[name]

    def relations(self, name: str) -> Mapping[str, Relation]:
        """Return what a part names, by the ids that it uses; nothing if that cannot be read."""
        if name not in self._relations:
            folder, _, own = name.rpartition("/")
            self._relations[name] = self._read(
                f"{folder}/_rels/{own}.rels" if folder else f"_rels/{own}.rels"
            )
        return self._relations[name]

    def named(self, name: str, kind: str) -> list[str]:
        """Return the parts that a part names as one kind."""
        return [one.part for one in self.relations(name).values() if one.kind == kind and one.part]

    def picture(self, name: str) -> bytes | None:
        """Return a picture that is a PNG or a JPEG, else None."""
        if name not in self._pictures:
            content = self._package.read(name) if name in self._package else b""
            self._pictures[name] = content if content.startswith(PICTURES) else None
        return self._pictures[name]

    def _read(self, name: str) -> Mapping[str, Relation]:
        if name not in self._package:
            return {}
        try:
            entries = self.root(name)
        except SyntaxMistakeError:
            return {}
        base = posixpath.dirname(posixpath.dirname(name))
        return {
            str(entry.get("Id", "")): self._relation(entry, base)
            for entry in entries
            if local_name(entry) == "Relationship"
        }

    def _relation(self, entry: SlideElement, base: str) -> Relation:
        kind = entry.get("Type", "").rpartition("/")[2]
        target = entry.get("Target", "")
        if entry.get("TargetMode") == "External":
            return Relation(kind, address=target)
        path, _, mark = target.partition("#")
        if not path:
            return Relation(kind, address=mark and f"#{mark}")
        part = posixpath.normpath(posixpath.join("/", base, path)).lstrip("/")
        return Relation(kind, part if part in self._package else unquote(part))
