"""The text layer of a page as other programs read it: each run in its place, and only what is seen.

Qt begins each run at the page's corner and goes to its place from there, which some programs take for the
end of a line. It draws letters from right to left in the order in which they are spoken; some programs keep
that order and some turn it within a text object, so that each such letter gets an object of its own. And it
writes the line before the first of a page once more, where nothing shows it.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from itertools import accumulate
from typing import NamedTuple, TypeAlias

from msgspec import Struct
from msgspec.structs import replace
from pypdf import PageObject
from pypdf.generic import StreamObject

Matrix: TypeAlias = tuple[float, float, float, float, float, float]
"""As PDF has it: x' = a x + c y + e, y' = b x + d y + f."""
PageBounds: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right and top, in units of the page."""

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
EVERYWHERE: PageBounds = (-1e9, -1e9, 1e9, 1e9)
NOWHERE = (-1e9, -1e9)
BODY = 0.5  # height of a small letter above its line at most, in sizes of its font
_NUMBER, _SHOW = rb"-?[\d.]+", rb"<\w+> ?Tj\n"
_OPERATOR = re.compile(
    rb"^BT\n(?P<text>.*?)ET\n"
    rb"|^(?P<state>[qQ](?: [qQ])*)\n"
    rb"|^(?P<matrix>(?:NUMBER ){6})cm\n"
    rb"|^(?P<image>(?:NUMBER ){6})cm /Im\d+ +Do\n"
    rb"|^(?P<clip>NUMBER NUMBER m\n(?:NUMBER NUMBER l\n)+)(?:h\n)?W\*? n\n".replace(b"NUMBER", _NUMBER),
    re.DOTALL | re.MULTILINE,
)
_RUN = re.compile(
    rb"(?P<font>[^<>]*/F\d+ (?P<size>[\d.]+) Tf )(?P<shape>(?:NUMBER ){4})0 0 Tm\n"
    rb"(?P<glyphs>(?:NUMBER NUMBER Td SHOW)+)".replace(b"NUMBER", _NUMBER).replace(b"SHOW", _SHOW)
)
_GLYPH = re.compile(rb"(NUMBER) (NUMBER) Td (SHOW)".replace(b"NUMBER", _NUMBER).replace(b"SHOW", _SHOW))
_POINT = re.compile(rb"(NUMBER) (NUMBER) [ml]\n".replace(b"NUMBER", _NUMBER))


class _PageState(Struct, frozen=True):
    """What a page's operators have set: how places are mapped to the page, and what of it is shown."""

    matrix: Matrix = IDENTITY
    shown: PageBounds = EVERYWHERE


class PageRun(NamedTuple):
    """What shows a run of letters or an image, and where that is: in units of the page, from below."""

    operators: bytes
    place: tuple[float, float]


def rewrite(page: PageObject, change: Callable[[bytes], bytes]) -> None:
    """Write other operators for a page that Qt painted."""
    contents = page["/Contents"].get_object()
    if isinstance(contents, StreamObject) and contents.get("/Filter") == "/FlateDecode":
        # What Qt wrote a moment ago is read without the limits that pypdf has for files from anywhere.
        contents._data = zlib.compress(change(zlib.decompress(contents._data)))


def settled(contents: bytes) -> bytes:
    """Return the operators of a page with its runs rewritten; what is not as Qt writes it stays."""
    parts = stretches(contents)
    return b"".join(part.operators if isinstance(part, PageRun) else part for part in parts)


def stretches(contents: bytes) -> Iterator[bytes | PageRun]:
    """Yield the operators of a page: runs, rewritten so that it looks as before, images, all between."""
    state, saved, done = _PageState(), list[_PageState](), 0
    for match in _OPERATOR.finditer(contents):
        if match["text"] is not None:
            yield contents[done : match.start()]
            yield _run(match, state)
            done = match.end()
        elif match["image"]:
            yield contents[done : match.start()]
            matrix = _product(_matrix(match["image"]), state.matrix)
            yield PageRun(match[0], _mapped(matrix, 0.5, 0.5))  # the middle: it fills a square of 1
            done = match.end()
        elif match["matrix"]:
            state = replace(state, matrix=_product(_matrix(match["matrix"]), state.matrix))
        elif match["clip"]:
            state = replace(state, shown=_common(state.shown, _clip(match["clip"], state.matrix)))
        else:
            for step in match["state"].split():
                if step == b"q":
                    saved.append(state)
                elif saved:
                    state = saved.pop()
    yield contents[done:]


def _run(match: re.Match[bytes], state: _PageState) -> PageRun:
    """Return a run of letters from its own place on; nothing if none of it is shown."""
    run = _RUN.fullmatch(match["text"])
    if run is None:
        return PageRun(match[0], NOWHERE)
    glyphs = _GLYPH.findall(run["glyphs"])
    steps = [(float(x), float(y)) for x, y, _ in glyphs]
    places = [*accumulate(steps, lambda place, step: (place[0] + step[0], place[1] + step[1]))]
    shape = _matrix(run["shape"] + b"0 0")
    matrix = _product(shape, state.matrix)
    where = _mapped(matrix, *places[0])
    if not _is_shown(matrix, places, float(run["size"]), state.shown):
        return PageRun(b"", where)
    begins = (
        b"BT\n%b%b%b Tm\n" % (run["font"], run["shape"], _pair(_mapped(shape, *place))) for place in places
    )
    if places[-1][0] < places[0][0]:
        each = (b"%b%bET\n" % (begin, glyph[-1]) for begin, glyph in zip(begins, glyphs, strict=True))
        return PageRun(b"".join(each), where)
    rest = run["glyphs"].partition(b" Td ")[2]
    return PageRun(b"%b%bET\n" % (next(begins), rest), where)


def _is_shown(matrix: Matrix, places: list[tuple[float, float]], size: float, shown: PageBounds) -> bool:
    """Say whether anything of the bodies of letters in some places lies within bounds."""
    lefts = [x for x, _ in places]
    ends = (min(lefts), max(lefts) + size)
    lines = [y for _, y in places]
    corners = [_mapped(matrix, x, y) for x in ends for y in (min(lines), max(lines) + size * BODY)]
    return not _is_empty(_common(shown, _bounds(corners)))


def _clip(path: bytes, matrix: Matrix) -> PageBounds:
    """Return the bounds of a path beyond which nothing is shown."""
    return _bounds([_mapped(matrix, float(x), float(y)) for x, y in _POINT.findall(path)])


def _bounds(points: list[tuple[float, float]]) -> PageBounds:
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _common(one: PageBounds, other: PageBounds) -> PageBounds:
    """Return what lies within both; it may be empty."""
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])


def _is_empty(bounds: PageBounds) -> bool:
    return bounds[0] >= bounds[2] or bounds[1] >= bounds[3]


def _matrix(numbers: bytes) -> Matrix:
    a, b, c, d, e, f = map(float, numbers.split())
    return a, b, c, d, e, f


def _product(first: Matrix, then: Matrix) -> Matrix:
    """Return the map that does one thing, then another."""
    a, b, c, d, e, f = first
    x, y = _mapped(then, e, f)
    return (
        a * then[0] + b * then[2],
        a * then[1] + b * then[3],
        c * then[0] + d * then[2],
        c * then[1] + d * then[3],
        x,
        y,
    )


def _mapped(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _pair(numbers: tuple[float, float]) -> bytes:
    """Return two numbers as Qt writes them, without a power of ten."""
    return " ".join(f"{number:.7f}".rstrip("0").rstrip(".") for number in numbers).encode()
