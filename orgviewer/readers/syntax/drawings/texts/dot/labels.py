"""Labels of DOT into lines: escapes, the fields of records, HTML."""

from __future__ import annotations

import re
from collections.abc import Mapping

from orgviewer.readers.syntax.drawings.diagram import TextLine
from orgviewer.readers.syntax.drawings.texts.dot.graph import DotElement, HtmlText
from orgviewer.readers.syntax.drawings.texts.html_runs import add_html, number
from orgviewer.readers.syntax.drawings.texts.runs import Runs, without_entities

LONGEST = 1_000_000
"""Letters of a label times those of a name that it may hold many times over."""
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_BREAK = re.compile(r"\\(.)|\n|\\$", re.DOTALL)
_RECORD = re.compile(
    r"\\(?P<escaped>.)|<(?P<port>[^<>]*)>|(?P<edge>[|{}])|(?P<text>[^\\|{}<]+|[\\<])", re.DOTALL
)
_LINE_ENDS = "nlr"
_MARKED = frozenset("\\&\n")


def label_lines(
    label: str, names: Mapping[str, str], holder: DotElement, *, is_record: bool
) -> tuple[TextLine, ...]:
    r"""Return the lines of a label; `names` has what `\N`, `\G` and the like stand for, by letter."""
    runs = Runs(number(holder.get("fontsize")), int("bold" in holder.get("fontname").lower()))
    if isinstance(label, HtmlText):
        add_html(runs, label)
        return runs.lines()
    text = _with_names(label, names) if "\\" in label else label
    if is_record:
        _add_record(runs, text)
    else:
        _add_text(runs, text)
    return runs.lines()


def label_text(label: str, names: Mapping[str, str]) -> str:
    """Return a label as one text, line beneath line."""
    if not isinstance(label, HtmlText) and _MARKED.isdisjoint(label):
        return label.strip()
    return "\n".join(line.text for line in label_lines(label, names, DotElement({}, 0), is_record=False))


def _with_names(label: str, names: Mapping[str, str]) -> str:
    """Return a label with names in it; one that asks for too many stays as it is."""
    longest = max(map(len, names.values()), default=0)
    if len(label) * longest > LONGEST:
        return label
    return _ESCAPE.sub(lambda found: names.get(found[1], found[0]), label)


def _add_text(runs: Runs, text: str) -> None:
    end = 0
    for found in _BREAK.finditer(text):
        runs.add(without_entities(text[end : found.start()]))
        end = found.end()
        if found[1] is not None and found[1] not in _LINE_ENDS:
            runs.add(found[1])
        else:
            runs.end_line()
    runs.add(without_entities(text[end:]))


def _add_record(runs: Runs, text: str) -> None:
    """Add the fields of a record, each a line or several; a port is a place for edges and no text."""
    for found in _RECORD.finditer(text):
        match found.lastgroup:
            case "escaped" if found["escaped"] not in _LINE_ENDS:
                runs.add(found["escaped"])
            case "text":
                runs.add(without_entities(found["text"]))
            case "edge" | "escaped":
                runs.end_line()
