"""What is said of a state, and of what happened to somebody in one, in words for people."""

from __future__ import annotations

from collections.abc import Mapping

from orgviewer.controls import as_label
from orgviewer.history.states import FileState
from orgviewer.history.ways import WayStep
from orgviewer.lives.changes import from_to
from orgviewer.lives.parts import Line, Quiet, StateLink, Words
from orgviewer.model.changes import Certainty, Change, ChangeKind
from orgviewer.words.translation import counted, number_in_words, tr

LONGEST = 80
"""Letters of a value that are told where it changed."""
MOST_STEPS = 200
"""Steps of one person that are listed, the last ones."""


def state_sentence(state: FileState, place: int, count: int, changes: int | None) -> str:
    """Return what a state is: which of how many, of which day, by whom, and how much changed."""
    signed = [state.days.text, as_label(state.title), as_label(state.author)]
    if state.authored and state.authored != state.days.text:
        signed.append(tr("written {day}").replace("{day}", state.authored))
    if not state.before:
        signed.append(tr("the first that is known"))
    elif changes is not None:
        signed.append(counted(changes, "%n change", "%n changes") if changes else tr("nothing changed"))
    elif state.changed_lines is not None:
        signed.append(counted(state.changed_lines, "%n line changed", "%n lines changed"))
    numbered = (
        tr("{place} of {count}")
        .replace("{place}", number_in_words(place + 1))
        .replace("{count}", number_in_words(count))
    )
    return " · ".join(filter(None, (numbered, *signed)))


def way_line(step: WayStep, state: FileState, names: Mapping[str, str]) -> Line:
    """Return what happened to somebody, after a link to the state in which it did, and before its name."""
    told = change_words(step.change, names)
    return StateLink(step.place, state.days.text), Words(f" {told}"), *_named(state)


def first_line(state: FileState) -> Line:
    """Return that somebody was there in the first state."""
    told = tr("there, in the first state that is known")
    return StateLink(0, state.days.text), Words(f" {told}"), *_named(state)


def _named(state: FileState) -> Line:
    """Return the name of a state as evidence: that of the commit, or of the file."""
    return Words(" "), Quiet((Words(f"[{as_label(state.short_name)}]"),))


def change_words(change: Change, names: Mapping[str, str]) -> str:
    """Return a change of a person as a clause; `names` are those of superiors and teams, by their ids."""
    match change.kind:
        case ChangeKind.JOINED:
            return tr("joined the file")
        case ChangeKind.LEFT:
            return tr("left the file")
    moved = change.kind is ChangeKind.MOVED
    old, new = (short(names.get(text, text) if moved else text) for text in (change.old, change.new))
    doubt = f" ({tr('probably the same')})" if change.certainty is Certainty.PROBABLE else ""
    field = f"{short(change.field)}: " if change.kind is ChangeKind.FIELD else ""
    before, is_told, after = from_to(change).partition("{new}")
    return "".join((field, before.replace("{old}", old), new if is_told else "", after, doubt))


def short(text: str) -> str:
    """Return a text of a file on one line, cut where it is long; a dash for nothing."""
    line = " ".join(as_label(text).split())
    return "–" if not line else line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
