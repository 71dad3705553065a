"""Everything that can be done, and every choice that is open, by name: what the palette offers.

Not for: the palette itself (see `palette`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from orgviewer.controls import visible
from orgviewer.engines import load
from orgviewer.views.actions.action import WITHIN_VIEW, ActionName, Menu
from orgviewer.views.actions.action_table import TABLE
from orgviewer.views.actions.menus import keys_in_words
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.views.rooms import Rooms

LIKENESS = "rapidfuzz.fuzz:WRatio"
LIKE = 70.0  # of 100: the least likeness to a name of what may be an error of typing
SHORTEST = 3  # letters in which an error is looked for


class Offer(Struct, frozen=True):
    """One thing that can be done: its name, more words that find it, its key, and why it cannot be done."""

    name: str
    about: str
    do: Callable[[], object]
    keys: str = ""
    reason: str = ""
    is_remembered: bool = True


def commands(window: Rooms) -> list[Offer]:
    """Return all that a window can do: actions, what to arrange and colour by, recent files."""
    return [*_actions(window), *_facets(window), *_files(window)]


def _actions(window: Rooms) -> Iterator[Offer]:
    reasons = window.availability.reasons()
    for row in TABLE:
        if row.name is not ActionName.PALETTE:
            name = _within(row.menu if row.menu in WITHIN_VIEW else None, _bare(tr(row.text)))
            do, reason = window.actions_by_name[row.name].trigger, reasons.get(row.name, "")
            yield Offer(name, tr(row.tip), do, keys_in_words(row), reason)


def _facets(window: Rooms) -> Iterator[Offer]:
    for menu, offered in ((Menu.ARRANGE, window.arrange_menu), (Menu.COLOUR, window.colour_menu)):
        for name, facet in offered.choices():
            yield Offer(_within(menu, name), "", partial(offered.choose, facet))


def _files(window: Rooms) -> Iterator[Offer]:
    """Yield the recent files; which these are is remembered elsewhere."""
    for path in window.settings.recent_files:
        name = tr("Open {name}").replace("{name}", visible(path.name))
        yield Offer(
            name, visible(str(path.parent)), partial(window.documents.open, path), is_remembered=False
        )


def _within(menu: Menu | None, name: str) -> str:
    if menu is None:
        return name
    return tr("{menu}: {name}").replace("{menu}", _bare(tr(menu.value))).replace("{name}", name)


def _bare(text: str) -> str:
    """Return the text of a menu's entry without its mnemonic and its dots."""
    return text.replace("&", "").removesuffix("…")


def found(text: str, among: Sequence[Offer], recent: Sequence[str]) -> list[Offer]:
    """Return the commands that a text may mean, the best first; where none is meant, those called alike.

    Of those as good first what can be done, and of these what was chosen last.
    """
    asked = text.casefold().split()
    order = {name: place for place, name in enumerate(recent)}
    ranked: list[tuple[float, bool, int, int]] = []
    for place, one in enumerate(among):
        rank = _rank(asked, one)
        if rank is not None:
            ranked.append((rank, bool(asked and one.reason), order.get(one.name, len(order)), place))
    ranked.sort()
    return [among[place] for *_, place in ranked] or _alike(" ".join(asked), among)


def _rank(asked: Sequence[str], command: Offer) -> int | None:
    """Return how directly a command is meant, 0 for by the begins of words of its name; None if it is not."""
    name, about = command.name.casefold(), command.about.casefold()
    words = name.replace(":", " ").split()
    ways = (
        all(any(word.startswith(begin) for word in words) for begin in asked),
        all(part in name for part in asked),
        all(part in about or part in name for part in asked),
    )
    return next((rank for rank, is_meant in enumerate(ways) if is_meant), None)


def _alike(text: str, among: Sequence[Offer]) -> list[Offer]:
    """Return the commands whose names may have been meant by a text with errors, the likest first."""
    if len(text) < SHORTEST:
        return []
    likeness = load(LIKENESS)
    scores = [(-likeness(text, one.name.casefold()), place) for place, one in enumerate(among)]
    return [among[place] for score, place in sorted(scores) if -score >= LIKE]
