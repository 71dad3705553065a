"""How the columns of a phone list share the width, and how many lines its numbers take.

A number that is cut is of no use, while a role is still one that is read in part: so numbers have the room
that they want, then names and addresses, and roles have what is left.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from orgviewer.directory.entries import ContactKind, DirectoryEntry
from orgviewer.views.directory.model import CONTACTS, ListColumn, list_text

SLACK = 2  # pixels that letters may reach beyond where they end
UNBROKEN = 26  # digits that a number has room for on one line; whatever is longer is several, and wraps
MOST_LINES = 4  # of one row; whoever has more is read whole in the tooltip
SHARES: Mapping[ListColumn, float] = {
    ListColumn.NAME: 0.3,
    ListColumn.POSITION: 0.34,
    ListColumn.PHONE: 0.16,
    ListColumn.EMAIL: 0.2,
}
"""How much of the width the columns take where there is room for all."""
GIVING = (ListColumn.POSITION, ListColumn.EMAIL, ListColumn.NAME, ListColumn.PHONE)
"""Which column gives way first where there is not."""
LEAST: Mapping[ListColumn, float] = {
    ListColumn.POSITION: 0.12,
    ListColumn.EMAIL: 0.16,
    ListColumn.NAME: 0.2,
    ListColumn.PHONE: 0.3,
}
"""What each keeps of the width in any case, as far as it wants it."""


def shared_width(wanted: Mapping[ListColumn, int], width: int) -> dict[ListColumn, int]:
    """Return the widths of the columns, in pixels, by what each wants; together they are as wide as all."""
    usual = {column: int(share * width) for column, share in SHARES.items()}
    given = {column: max(usual[column], wanted[column]) for column in ListColumn}
    for floors in (wanted, {column: int(share * width) for column, share in LEAST.items()}):
        for column in GIVING:
            over = sum(given.values()) - width
            if over <= 0:
                break
            given[column] -= min(over, max(0, given[column] - floors[column]))
    given[ListColumn.POSITION] += width - sum(given.values())
    return given


def lines_of_contacts(texts: Sequence[str], font: QFont, width: int, most: int | None = None) -> list[str]:
    """Return contacts as lines no wider than a width, each beginning with a line of its own.

    If there are more lines than `most`, the last one holds the rest as it is written, and may be wider.
    """
    lines = [
        (number, start, end) for number, text in enumerate(texts) for start, end in _lines(text, font, width)
    ]
    if most is None or len(lines) <= most:
        return [texts[number][start:end].strip() for number, start, end in lines]
    number, start, _ = lines[most - 1]
    rest = ", ".join((texts[number][start:], *texts[number + 1 :]))
    return [*(texts[number][start:end].strip() for number, start, end in lines[: most - 1]), rest]


def most_lines(entries: Sequence[DirectoryEntry], font: QFont, widths: Mapping[ListColumn, int]) -> int:
    """Return how many lines the numbers of some entries take at most, of those that a row has room for."""
    numbers = ([one.whole for one in entry.reached_by(ContactKind.PHONE)] for entry in entries)
    counts = (len(lines_of_contacts(texts, font, widths[ListColumn.PHONE])) for texts in numbers)
    return min(MOST_LINES, max(counts, default=1)) or 1


def wanted_widths(entries: Sequence[DirectoryEntry], font: QFont, bold: QFont) -> dict[ListColumn, int]:
    """Return how wide the columns of some entries want to be so that nothing is cut, without their edges."""
    plain, heavy = QFontMetrics(font), QFontMetrics(bold)
    found = dict.fromkeys(ListColumn, 0)
    for entry in entries:
        texts = {column: list_text(entry, column) for column in (ListColumn.NAME, ListColumn.POSITION)}
        widths = {column: heavy.horizontalAdvance(text) + SLACK for column, text in texts.items()}
        for column, kind in CONTACTS.items():
            ways = (plain.horizontalAdvance(one.whole) for one in entry.reached_by(kind))
            widths[column] = max(ways, default=0) + SLACK
        widths[ListColumn.PHONE] = min(widths[ListColumn.PHONE], plain.horizontalAdvance("0" * UNBROKEN))
        found = {column: max(found[column], widths[column]) for column in ListColumn}
    return found


def _lines(text: str, font: QFont, width: int) -> list[tuple[int, int]]:
    """Return where the lines of a text start and end."""
    if QFontMetrics(font).horizontalAdvance(text) <= width:
        return [(0, len(text))]
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found: list[tuple[int, int]] = []
    units = text.encode("utf-16-le", "surrogatepass")  # in which Qt counts
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        start, end = line.textStart(), line.textStart() + line.textLength()
        found.append((_characters(units[: 2 * start]), _characters(units[: 2 * end])))
    layout.endLayout()
    return found


def _characters(units: bytes) -> int:
    return len(units.decode("utf-16-le", "replace"))
