"""The words, numbers, quoted texts and signs of a graph in DOT."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from orgviewer.readers.syntax.drawings.texts.places import TextPlaces
from orgviewer.words.language import Phrase, tr

OPEN_STRING: Phrase = "the quotation mark here is not closed"
OPEN_HTML: Phrase = "the angle bracket here is not closed"
OPEN_REMARK: Phrase = "the comment that begins here is not closed"
UNKNOWN: Phrase = "{sign} has no meaning here"
QUOTE: Phrase = "Names of more than letters, digits and _ stand in double quotes."
_TOKEN = re.compile(
    r"""(?P<blank>[\s\ufeff]+|//[^\n]*|/\*.*?\*/|^\#[^\n]*)
    |(?P<word>[A-Za-z_\x80-\U0010ffff][A-Za-z0-9_\x80-\U0010ffff]*)
    |(?P<number>-?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?))
    |"(?P<string>[^"\\]*(?:\\.[^"\\]*)*)"
    |(?P<sign>->|--|[]{}[;,=:+])
    |(?P<html><)""",
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
_ANGLE = re.compile(r"<!--|[<>]")
_ESCAPED = re.compile(r"\\(?:(\")|\r?\n|(\\))")


class TokenKind(Enum):
    """What a token is: WORD is a name without quotes, which a keyword may be; STRING, one in quotes."""

    WORD = auto()
    STRING = auto()
    HTML = auto()
    SIGN = auto()
    END = auto()


NAMES = frozenset((TokenKind.WORD, TokenKind.STRING, TokenKind.HTML))


class DotToken(NamedTuple):
    """A token, without its quotes or its outer angle brackets, and the number of its first character."""

    kind: TokenKind
    text: str
    offset: int


def tokens(text: str, places: TextPlaces) -> list[DotToken]:
    """Return the tokens of a text, an END last; raises SyntaxMistakeError for what is none."""
    made: list[DotToken] = []
    for token in _pieces(text, places):
        if token.kind is TokenKind.STRING and len(made) > 1 and made[-1].text == "+" and _joins(made):
            made.pop()
            first = made.pop()
            made.append(DotToken(TokenKind.STRING, first.text + token.text, first.offset))
        else:
            made.append(token)
    made.append(DotToken(TokenKind.END, "", len(text)))
    return made


def _joins(made: list[DotToken]) -> bool:
    return made[-1].kind is TokenKind.SIGN and made[-2].kind is TokenKind.STRING


def _pieces(text: str, places: TextPlaces) -> Iterator[DotToken]:
    """Yield the tokens, strings that `+` joins still apart."""
    offset = 0
    while offset < len(text):
        found = _TOKEN.match(text, offset)
        if found is None:
            raise _mistake(text, offset, places)
        offset = found.end()
        match found.lastgroup:
            case "word" | "number":
                yield DotToken(TokenKind.WORD, found[0], found.start())
            case "string":
                yield DotToken(TokenKind.STRING, _unescaped(found["string"]), found.start())
            case "sign":
                yield DotToken(TokenKind.SIGN, found[0], found.start())
            case "html":
                offset = _html_end(text, found.start(), places)
                yield DotToken(TokenKind.HTML, text[found.end() : offset - 1], found.start())


def _unescaped(text: str) -> str:
    """Return a quoted text without the escapes of quotes and of line ends; all others are for labels."""
    if "\\" not in text:
        return text
    return _ESCAPED.sub(lambda found: '"' if found[1] else "\\\\" if found[2] else "", text)


def _html_end(text: str, start: int, places: TextPlaces) -> int:
    """Return where a text in angle brackets ends, behind the last one."""
    depth, offset = 0, start
    while found := _ANGLE.search(text, offset):
        offset = found.end()
        if found[0] == "<!--":
            offset = text.find("-->", offset) + 3
            if offset < found.end():
                break
            continue
        depth += 1 if found[0] == "<" else -1
        if not depth:
            return offset
    raise places.mistake(start, tr(OPEN_HTML))


def _mistake(text: str, offset: int, places: TextPlaces) -> Exception:
    if text[offset] == '"':
        return places.mistake(offset, tr(OPEN_STRING))
    if text.startswith("/*", offset):
        return places.mistake(offset, tr(OPEN_REMARK))
    return places.mistake(offset, tr(UNKNOWN, sign=f'"{text[offset]}"'), tr(QUOTE))
