"""What the library does not say of workbooks of before 2007: errors, and formulas without a result.

The records of a sheet are walked ([MS-XLS], BIFF8) in the stream of a compound file ([MS-CFB]). What is not
as it should be ends the search, and nothing is said.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

from msgspec import Struct, field

HEAD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
STREAMS = ("Workbook", "Book")
_LAST = 0xFFFFFFFA
"""Numbers of sectors from here on mean something else."""
_BOUND_SHEET, _BEGIN, _END, _FORMULA, _BOOL_ERROR = 0x85, 0x809, 0x0A, 0x06, 0x205
_ON_LOAD = 0x02
"""Says of a formula that its result is to be found when the workbook is opened: it was not before."""
_ERROR = 2
_NO_RESULTS = (bytes(8), b"\x03\0\0\0\0\0\xff\xff")
"""Nothing, and an empty text."""


class OddCells(Struct, frozen=True):
    """Rows and columns, from 0, of cells with an error, and of formulas without a saved result."""

    errors: list[tuple[int, int]] = field(default_factory=list)
    unsaved: list[tuple[int, int]] = field(default_factory=list)


def odd_cells(content: bytes, sheet: str) -> OddCells:
    """Return the odd cells of a sheet of a workbook; none if it is no workbook of this kind."""
    found = OddCells()
    try:
        stream = _stream(content)
        at = next((place for place, name in _sheets(stream) if name == sheet), None)
        for kind, record in _records(stream, at) if at is not None else ():
            row, column = struct.unpack_from("<HH", record) if kind in (_FORMULA, _BOOL_ERROR) else (0, 0)
            if kind == _BOOL_ERROR and record[7]:
                found.errors.append((row, column))
            elif kind == _FORMULA:
                is_error = record[12:14] == b"\xff\xff" and record[6] == _ERROR
                if is_error:
                    found.errors.append((row, column))
                elif record[14] & _ON_LOAD and record[6:14] in _NO_RESULTS:
                    found.unsaved.append((row, column))
    except (struct.error, IndexError, UnicodeDecodeError, ValueError):
        return OddCells()
    return found


def _stream(content: bytes) -> bytes:
    """Return the stream of a compound file that holds a workbook; raises ValueError if there is none."""
    if not content.startswith(HEAD):
        raise ValueError
    shift, small_shift = struct.unpack_from("<HH", content, 30)
    directory, _, small_most, small_first = struct.unpack_from("<LLLL", content, 48)
    sectors = _Sectors(content, 1 << shift, [])
    sectors.next.extend(_table(content, sectors))
    entries = b"".join(sectors.chain(directory))
    root = _entry(entries, 0)
    for place in range(0, len(entries), 128):
        name, first, size = _entry(entries, place)
        if name in STREAMS:
            if size >= small_most:
                return b"".join(sectors.chain(first))[:size]
            small = _Sectors(b"".join(sectors.chain(root[1])), 1 << small_shift, [], 0)
            packed = b"".join(sectors.chain(small_first))
            small.next.extend(struct.unpack(f"<{len(packed) // 4}L", packed))
            return b"".join(small.chain(first))[:size]
    raise ValueError


class _Sectors(Struct, frozen=True):
    """The sectors of a file, of so many bytes, and by sector the next one of its chain."""

    content: bytes
    size: int
    next: list[int]
    before: int = 1
    """Sectors that the head takes."""

    @property
    def count(self) -> int:
        """How many sectors there are; a chain that leads in a circle has no end."""
        return len(self.content) // self.size + 1

    def at(self, number: int) -> bytes:
        start = (number + self.before) * self.size
        return self.content[start : start + self.size]

    def chain(self, number: int) -> Iterator[bytes]:
        for _ in range(self.count):
            if number >= _LAST:
                return
            yield self.at(number)
            number = self.next[number]


def _table(content: bytes, sectors: _Sectors) -> Sequence[int]:
    """Return by sector the next one."""
    tables = [number for number in struct.unpack_from("<109L", content, 76) if number < _LAST]
    more, _ = struct.unpack_from("<LL", content, 68)
    for _ in range(sectors.count):
        if more >= _LAST:
            break
        *listed, more = struct.unpack(f"<{sectors.size // 4}L", sectors.at(more))
        tables += [number for number in listed if number < _LAST]
    packed = b"".join(map(sectors.at, tables))
    return struct.unpack(f"<{len(packed) // 4}L", packed)


def _entry(entries: bytes, place: int) -> tuple[str, int, int]:
    """Return the name, the first sector and the size of an entry of the directory."""
    length = int.from_bytes(entries[place + 64 : place + 66], "little")
    name = entries[place : place + max(0, min(length, 64) - 2)].decode("utf-16-le")
    first, size = struct.unpack_from("<LL", entries, place + 116)
    return name, first, size


def _sheets(stream: bytes) -> Iterator[tuple[int, str]]:
    """Yield where each sheet begins, and its name."""
    for kind, record in _records(stream, 0):
        if kind == _BOUND_SHEET:
            (place,) = struct.unpack_from("<L", record)
            count, wide = record[6], record[7] & 1
            yield place, record[8 : 8 + count * (1 + wide)].decode("utf-16-le" if wide else "latin-1")


def _records(stream: bytes, place: int) -> Iterator[tuple[int, bytes]]:
    """Yield the records from a place on to the end of what begins there."""
    depth = 0
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, place)
        depth += (kind == _BEGIN) - (kind == _END)
        if not depth:
            return
        yield kind, stream[place + 4 : place + 4 + length]
        place += 4 + length
