"""Blocks of a printed directory: entries and headings as lines of text, measured and broken.

All lengths are pixels of pages, 96 to an inch.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from orgviewer.controls import side_by_side
from orgviewer.directory.directory import Heading
from orgviewer.directory.entries import DirectoryEntry
from orgviewer.paint.text_metrics import Letters, unbroken_parts
from orgviewer.paint.theme import Lettering

FACE, SMALL_FACE = 60.0, 30.0  # of a photo on a board, and in a list
GAP = 6.0  # between a photo and what stands beneath it or beside it
FOOT = 12.0  # beneath an entry
ABOVE_HEADING, UNDER_HEADING = 14.0, 4.0
LEADING = 1.25  # of a line, in heights of its letters
MOST_LINES = {Lettering.NAME: 3, Lettering.DETAIL: 3, Lettering.BADGE: 2}
"""Lines that one text may take; of endless ones the rest is cut."""
JOINTS = "@./-"  # behind which an address that is wider than a line is parted, if it can be
MOST_TEXTS = 12  # positions and contacts of one entry
MOST_WAYS = 8  # of these, contacts: phones stand first, and positions give way to them


class PageLine(Struct, frozen=True):
    """A line in a block: its left end and its middle from the block's corner, and where it leads."""

    left: float
    middle: float
    width: float
    text: str
    lettering: Lettering
    is_quiet: bool = False
    uri: str | None = None


class PageBlock(Struct, frozen=True):
    """What stays together on a page; `entry` is a place in the directory, or -1 for all else.

    A photo stands at `face` (left, top, side) if there is room for one. `section` is the one it stands in.
    """

    section: int
    width: float
    height: float
    lines: tuple[PageLine, ...]
    entry: int = -1
    face: tuple[float, float, float] | None = None


class BlockMaker:
    """Measures and breaks the texts of blocks."""

    def __init__(self, letters: Letters) -> None:
        self._letters = letters

    def heading(self, section: int, heading: Heading, width: float) -> PageBlock:
        """Return the heading of a section: its title, and what it is within on a line of its own."""
        detail = side_by_side((heading.within, heading.detail))
        texts = [_RawText(heading.title, Lettering.TEAM)]
        texts += [_RawText(detail, Lettering.BADGE, is_quiet=True)] if detail else []
        lines, bottom = self._placed(texts, 0.0, ABOVE_HEADING, width, is_centred=False)
        return PageBlock(section, width, bottom + UNDER_HEADING, lines)

    def title(self, title: str, width: float) -> PageBlock:
        """Return what stands on top of the first page."""
        lines, bottom = self._placed([_RawText(title, Lettering.TITLE)], 0.0, 0.0, width, is_centred=False)
        return PageBlock(-1, width, bottom, lines)

    def facts(self, facts: str, width: float) -> PageBlock:
        """Return what stands beneath the title."""
        texts = [_RawText(facts, Lettering.DETAIL, is_quiet=True)]
        lines, bottom = self._placed(texts, 0.0, 0.0, width, is_centred=False)
        return PageBlock(-1, width, bottom, lines)

    def note(self, text: str, uri: str | None, width: float) -> PageBlock:
        """Return a paragraph that stands beneath all sections, such as a source."""
        lines, bottom = self._placed([_RawText(text, Lettering.BADGE, not uri, uri)], 0.0, FOOT, width, False)
        return PageBlock(-1, width, bottom, lines)

    def board_entry(self, section: int, place: int, entry: DirectoryEntry, width: float) -> PageBlock:
        """Return somebody with a photo over the name."""
        face = ((width - FACE) / 2, 0.0, FACE)
        lines, bottom = self._placed(_texts(entry), 0.0, FACE + GAP, width, is_centred=True)
        return PageBlock(section, width, bottom + FOOT, lines, place, face)

    def list_entry(self, section: int, place: int, entry: DirectoryEntry, width: float) -> PageBlock:
        """Return somebody with a photo beside the name."""
        left = SMALL_FACE + GAP
        lines, bottom = self._placed(_texts(entry), left, 0.0, width - left, is_centred=False)
        height = max(bottom, SMALL_FACE) + FOOT
        return PageBlock(section, width, height, lines, place, (0.0, 2.0, SMALL_FACE))

    def _placed(
        self, texts: list[_RawText], left: float, top: float, width: float, is_centred: bool
    ) -> tuple[tuple[PageLine, ...], float]:
        """Return texts as lines one beneath the other, and where they end."""
        lines = []
        for text in texts:
            height = text.lettering.pixels * LEADING
            for part in self.broken(text.text, text.lettering, width):
                wide = self._letters.width(part, text.lettering)
                start = left + (width - wide) / 2 if is_centred else left
                lines.append(
                    PageLine(start, top + height / 2, wide, part, text.lettering, text.is_quiet, text.uri)
                )
                top += height
        return tuple(lines), top

    def broken(self, text: str, lettering: Lettering, width: float) -> list[str]:
        """Return a text as lines no wider than a width; the last one is cut if there were more."""
        lines, line, most = [], "", MOST_LINES.get(lettering, 2)
        for part in self._parts(self._letters.legible(text), lettering, width):
            if line and self._letters.width((line + part).rstrip(), lettering) > width:
                lines.append(line.rstrip())
                line = ""
            line += part
        lines = [one for one in (*lines, line.rstrip()) if one]
        if len(lines) > most:
            lines[most - 1 :] = [" ".join(lines[most - 1 : most + 1])]
        return [self._letters.elided(one, lettering, width) for one in lines]

    def _parts(self, text: str, lettering: Lettering, width: float) -> Iterator[str]:
        """Yield the parts of a text between which lines may end; what is wider than one is parted anyhow."""
        for part in unbroken_parts(text):
            while self._letters.width(part.rstrip(), lettering) > width and len(part) > 1:
                kept = max(1, int(len(part) * width / self._letters.width(part, lettering)))
                while kept > 1 and self._letters.width(part[:kept], lettering) > width:
                    kept -= 1
                at = 1 + max(part.rfind(sign, 0, kept) for sign in JOINTS)
                yield part[: at or kept]
                part = part[at or kept :]  # noqa: PLW2901
            yield part


class _RawText(Struct, frozen=True):
    """A text that is not broken yet."""

    text: str
    lettering: Lettering
    is_quiet: bool = False
    uri: str | None = None


def _texts(entry: DirectoryEntry) -> list[_RawText]:
    """Return what is said of somebody, from the name down."""
    texts = [_RawText(f"{entry.name} {entry.native}".rstrip(), Lettering.NAME)]
    quiet = (*(position.whole for position in entry.positions), entry.location, *entry.remarks)
    texts += [_RawText(text, Lettering.DETAIL, is_quiet=True) for text in quiet if text]
    ways = [
        _RawText(contact.whole, Lettering.DETAIL, not contact.uri, contact.uri) for contact in entry.contacts
    ][:MOST_WAYS]
    return [*texts[: MOST_TEXTS - len(ways)], *ways]
