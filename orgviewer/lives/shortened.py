"""HTML of a page that is no longer than can be set at once, and says so where it ends.

Not for: single texts that are too long (see `texts`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from markupsafe import Markup

from orgviewer.words.translation import Phrase, tr

LONGEST_PAGE = 150_000
"""Letters of HTML on one page of the panel: making and setting so much takes a third of a second."""
TAG = 15
"""Letters that a tag counts for beside its own: short lines take as long as others."""
REST: Phrase = "The rest is left out here: there is too much of it."
_TAG = re.compile(r"(<[^>]+>)")
_TAG_NAME = re.compile(r"</?([a-z0-9]+)")
_UNCLOSED = frozenset(("br", "hr", "img"))
_NOTE = Markup('<p class="note">{}</p>')


def shortened(markup: Markup, longest: int = LONGEST_PAGE) -> Markup:
    """Return HTML, cut behind the tag at which it becomes too long, with a note at its end if it was."""
    if _weight(markup) <= longest:
        return markup
    opened: list[str] = []
    end = 0
    for number, found in enumerate(_TAG.finditer(markup)):
        end = found.end()
        tag = _TAG_NAME.match(found[0])
        name = tag[1] if tag else ""
        if found[0].startswith("</"):
            while opened and opened.pop() != name:
                pass
        elif name not in _UNCLOSED:
            opened.append(name)
        if end + number * TAG > longest:
            break
    closed = Markup("".join(f"</{name}>" for name in reversed(opened)))
    return markup[:end] + closed + _NOTE.format(tr(REST))


def _weight(markup: str) -> int:
    return len(markup) + markup.count("<") * TAG


def until_full(pieces: Iterable[Markup]) -> Iterator[Markup]:
    """Yield pieces of HTML until there is more than a page shows; the others are not even made."""
    weight = 0
    for piece in pieces:
        yield piece
        weight += _weight(piece)
        if weight > LONGEST_PAGE:
            return
