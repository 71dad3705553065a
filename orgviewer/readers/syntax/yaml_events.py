"""The events of a YAML text, from libyaml or, where it is missing, from PyYAML's own parser.

The one place that knows how PyYAML is called and what its errors look like. Nothing here builds
values: see `yaml_syntax`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import yaml

from orgviewer.progress import Progress, Reported, unheard
from orgviewer.readers.syntax.mistakes import Mistake, SyntaxMistakeError
from orgviewer.words.language import number_in_words, tr

LOADER = yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader
"""Ten times faster with libyaml; the events are the same."""

UNPRINTABLE: re.Pattern[str] = yaml.reader.Reader.NON_PRINTABLE
"""Characters that YAML 1.1 forbids even in quotes."""

COMMENT = re.compile(r"#(?<=[ \t]#)[^\W_]")
"""Begins a comment that may have been meant as text: one that is meant as such mostly has a blank there."""

HALF = re.compile("[\ud800-\udfff]")

MOST_TAG_LINES = 1_000
"""libyaml compares every %TAG line with all before it, so many of them would take forever."""


def mistake_at(event: yaml.Event, message: str, hint: str = "") -> Mistake:
    """Return a mistake that stands where an event begins."""
    mark = event.start_mark
    return Mistake(mark.line + 1, mark.column + 1, message, hint) if mark else Mistake(0, 0, message, hint)


@contextmanager
def events(text: str, progress: Progress = unheard) -> Iterator[Iterator[yaml.Event]]:
    """Give the events of a text; raises SyntaxMistakeError where it stops being YAML."""
    if text.count("%TAG") > MOST_TAG_LINES:
        raise SyntaxMistakeError(
            Mistake(
                0,
                0,
                tr(
                    "the file has more than {most_tag_lines} %TAG lines",
                    most_tag_lines=number_in_words(MOST_TAG_LINES),
                ),
            )
        )
    try:
        loader = LOADER(text if progress is unheard else Reported(text, progress))
        try:
            stream = iter(loader.get_event, None)
            yield stream if LOADER is not yaml.BaseLoader else map(_whole, stream)
        finally:
            loader.dispose()
    except yaml.reader.ReaderError:
        raise SyntaxMistakeError(_unprintable(text)) from None
    except yaml.MarkedYAMLError as error:
        raise SyntaxMistakeError(_explained(error, text)) from None
    except (ValueError, OverflowError):
        # PyYAML's own parser passes on what Python says of an escape such as "\Uffffffff".
        raise SyntaxMistakeError(
            Mistake(0, 0, tr("this is not YAML: an escape names no character"))
        ) from None


def _whole(event: yaml.Event) -> yaml.Event:
    """Return an event without halves of characters: PyYAML's own parser takes them, as libyaml does not."""
    if isinstance(event, yaml.ScalarEvent) and HALF.search(event.value):
        raise SyntaxMistakeError(mistake_at(event, tr("this is not YAML: an escape names half a character")))
    return event


def _unprintable(text: str) -> Mistake:
    """Name the first character that YAML forbids."""
    found = UNPRINTABLE.search(text)
    if found is None:
        return Mistake(0, 0, tr("this is not YAML: a character is not allowed"))
    line = text.count("\n", 0, found.start()) + 1
    column = found.start() - text.rfind("\n", 0, found.start())
    message = tr(
        "this is not YAML: the character U+{found} is not allowed", found=format(ord(found[0]), "04X")
    )
    return Mistake(
        line, column, message, tr("Is it a text file in UTF-8?") if found[0] == "\0" else tr("Remove it.")
    )


def _explained(error: yaml.MarkedYAMLError, text: str) -> Mistake:
    """Put the parser's complaint into a sentence, with a hint for the commonest slips."""
    problem = error.problem or tr("something is missing")
    if "maximum nesting depth" in problem:
        # libyaml has a limit of its own since 0.2.6 (1,000 when this was written).
        mark = error.problem_mark
        return (
            Mistake(mark.line + 1, mark.column + 1, too_deep(1_000))
            if mark
            else Mistake(0, 0, too_deep(1_000))
        )
    message = tr("this is not YAML: {problem}", problem=problem)
    if error.context and error.context_mark and "next token" not in error.context:
        message += tr(
            " {context} that begins in line {line}", context=error.context, line=error.context_mark.line + 1
        )
    mark = error.problem_mark
    if mark is None:
        return Mistake(0, 0, message)
    lines = text.split("\n", mark.line + 1)
    here = lines[mark.line][mark.column : mark.column + 1] if mark.line < len(lines) else ""
    return Mistake(mark.line + 1, mark.column + 1, message, _hint(problem, here))


def _hint(problem: str, here: str) -> str:
    """Return what is usually meant, given the parser's complaint and the character that it stands at."""
    if here == "\t":
        return tr("Indent with spaces instead of tabs.")
    if "mapping values are not allowed" in problem:
        return tr('Put a text that holds ": " in quotes, and indent the fields of an entry alike.')
    if "cannot start any token" in problem:
        return tr("Put a text that begins with {here} in quotes.", here=here)
    return ""


def too_deep(deepest: int) -> str:
    """Return what is wrong with lists and fields that are nested further than a file of this size may."""
    return tr("lists and fields are nested more than {deepest} deep", deepest=number_in_words(deepest))
