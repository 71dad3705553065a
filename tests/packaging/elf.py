"""What libraries and extension modules of Linux need, by the names that they hold (ELF, 64 bits).

Nothing is loaded or run. Not for: where the system would find a library.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

MAGIC = b"\x7fELF\x02\x01"  # 64 bits, little-endian
_PROGRAM_HEADER = struct.Struct("<IIQQQQQQ")
_ENTRY = struct.Struct("<QQ")
_LOAD, _DYNAMIC = 1, 2  # kinds of program headers
_NEEDED, _STRINGS = 1, 5  # tags of the dynamic section


def is_elf(path: Path) -> bool:
    """Return whether a file is a library or a program of this kind."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def needed(path: Path) -> tuple[str, ...]:
    """Return the names of the libraries that a library needs itself. Raises ValueError if it is none."""
    content = path.read_bytes()
    if not content.startswith(MAGIC):
        raise ValueError(f"{path} is no library of 64 bits")
    (start,) = struct.unpack_from("<Q", content, 32)
    size, number = struct.unpack_from("<HH", content, 54)
    headers = [_PROGRAM_HEADER.unpack_from(content, start + size * place) for place in range(number)]
    loaded = [
        (address, offset, length) for kind, _, offset, address, _, length, _, _ in headers if kind == _LOAD
    ]
    tags: list[tuple[int, int]] = []
    for kind, _, offset, _, _, length, _, _ in headers:
        if kind == _DYNAMIC:
            tags = list(_ENTRY.iter_unpack(content[offset : offset + length]))
    strings = next((value for tag, value in tags if tag == _STRINGS), 0)
    for address, offset, length in loaded:
        if address <= strings < address + length:
            strings += offset - address
            break
    return tuple(_text(content, strings + value) for tag, value in tags if tag == _NEEDED)


def _text(content: bytes, start: int) -> str:
    return content[start : content.index(b"\0", start)].decode()


def closure(roots: Iterable[Path], libraries: Mapping[str, Path]) -> tuple[set[Path], set[str]]:
    """Return the files that some need, directly or not, and the names that none of the libraries has."""
    reached: set[Path] = set()
    outside: set[str] = set()
    waiting = [*roots]
    while waiting:
        path = waiting.pop()
        if path in reached:
            continue
        reached.add(path)
        for name in needed(path):
            if name in libraries:
                waiting.append(libraries[name])
            else:
                outside.add(name)
    return reached, outside


def libraries_in(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the libraries below a folder, by the names of their files."""
    for path in folder.rglob("*.so*"):
        if path.is_file() and is_elf(path):
            yield path.name, path
