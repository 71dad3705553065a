"""Whether anything is written within some lines of a YAML text that its values do not say."""

from __future__ import annotations

from yaml import ScalarEvent

from orgviewer.readers.syntax.yaml_events import events

BLOCKS = ("|", ">")  # of text, behind whose sign a comment may stand


def has_comment(text: str, lines: range) -> bool:
    """Return whether a comment stands in some lines of a text, counted from 0; raises SyntaxMistakeError.

    Where values stand the parser says: an apostrophe in plain text begins nothing. Whatever else holds the
    sign of a comment is taken for one, since a copy too many loses nothing.
    """
    apart, end = [], 0
    with events(text) as stream:
        for event in stream:
            if isinstance(event, ScalarEvent) and event.start_mark and event.end_mark:
                start = event.start_mark.index
                if event.style in BLOCKS:
                    start += len(text[start:].split("\n", 1)[0])
                value = text[start : event.end_mark.index]
                apart += [text[end:start], "\n" * value.count("\n")]
                end = start + len(value)
    left = "".join((*apart, text[end:])).split("\n")
    return any("#" in line for line in left[lines.start : lines.stop])
