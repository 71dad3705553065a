"""The blocks of a text of PlantUML, from @start… to @end…, without what only concerns how they are drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct, field

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding
from orgviewer.words.language import Phrase, tr

NOT_CARRIED_OUT: Phrase = "{command} in line {line} is not carried out, and what it would bring is not read"
WRITE_OUT: Phrase = "Let PlantUML write the text out first (-preproc), and open what it writes."
_START = re.compile(r"\s*@start(\w+)")
_END = re.compile(r"\s*@end\w*")
_COMMAND = re.compile(r"\s*!\s*(?:unquoted\s+|final\s+)?(\$?\w+)")
_LONG_COMMANDS = {"procedure": "endprocedure", "function": "endfunction", "definelong": "enddefinelong"}
_SHORT_FUNCTION = re.compile(r"\s*!\s*(?:unquoted\s+|final\s+)?function\b.*\breturn\b")
_LOOKS_WORDS = "theme|pragma|assume|option|log|startsub|endsub|endif|else|elseif|endwhile|endfor|endforeach"
_OF_LOOKS = frozenset(_LOOKS_WORDS.split("|"))
_REMARK = re.compile(r"/'.*?'/")
_SKIPPED = re.compile(
    r"\s*(?:(?P<title>title|caption|legend|(?:left\s+|right\s+|center\s+)?(?:header|footer))\b(?P<behind>.*)"
    r"|(?P<brace>skinparam\b.*\{|sprite\b.*\{)\s*"
    r"|(?P<style><style>.*)"
    r"|(?:skinparam|scale|hide|show|remove|restore|skin|allow_?mixing|mainframe|sprite|newpage|page|set\s+(?:namespace)?separator)\b.*"
    r"|(?:left to right|top to bottom) direction|(?:left|right|top|bottom) side|rotate)\s*",
    re.IGNORECASE | re.DOTALL,
)
_TITLE_ENDS = re.compile(r"\s*end\s*(?:title|caption|legend|header|footer)\s*", re.IGNORECASE)
_BRACE_ENDS = re.compile(r"\s*\}\s*")
_STYLE_ENDS = re.compile(r".*</style>\s*", re.IGNORECASE)
_POSITIONED_LEGEND = re.compile(r"\s*(?:(?:top|bottom|left|right|center)\s*)*", re.IGNORECASE)


class BlockLine(Struct, frozen=True):
    """A line and its number, from 1; lines that a backslash joins are one."""

    text: str
    number: int


class UmlBlock(Struct):
    """A block: its kind ("wbs"), where it begins, its lines, those read so far, the lines of its title."""

    kind: str
    number: int
    lines: list[BlockLine] = field(default_factory=list)
    read: int = 0
    title: list[str] = field(default_factory=list)

    def following(self) -> BlockLine | None:
        """Return the next line, whatever it is: within a text of several lines, all is text."""
        if self.read == len(self.lines):
            return None
        self.read += 1
        return self.lines[self.read - 1]

    def statements(self) -> Iterator[BlockLine]:
        """Yield the lines that say what is drawn, and put those of the title into `title`."""
        while line := self.following():
            found = _SKIPPED.fullmatch(line.text)
            if found is None:
                yield line
                continue
            is_title = (found["title"] or "").lower() == "title"
            until = _end_of(found)
            if is_title and until is None:
                self.title.append(found["behind"].strip().removeprefix(":"))
            while until is not None and (line := self.following()) and not until.fullmatch(line.text):
                if is_title:
                    self.title.append(line.text)


class Blocks(Struct):
    """The blocks of a file, and the commands that were not carried out, each with the line of the first."""

    blocks: list[UmlBlock] = field(default_factory=list)
    commands: dict[str, int] = field(default_factory=dict)

    def findings(self) -> list[Finding]:
        """Return a warning about each command that was not carried out."""
        return [
            Finding(
                (),
                tr(NOT_CARRIED_OUT, command=f'"!{command}"', line=number),
                tr(WRITE_OUT),
                Severity.WARNING,
            )
            for command, number in self.commands.items()
        ]


def blocks(text: str) -> Blocks:
    """Return the blocks of a text; what stands outside of them is nobody's."""
    made = Blocks()
    block: UmlBlock | None = None
    for line in _carried_out(_whole_lines(text), made.commands):
        if start := _START.match(line.text):
            block = UmlBlock(start[1].lower(), line.number)
            made.blocks.append(block)
        elif _END.match(line.text):
            block = None
        elif block is not None:
            block.lines.append(line)
    return made


def _whole_lines(text: str) -> Iterator[BlockLine]:
    """Yield the lines without comments, those that end in a backslash together with the next."""
    begun, first = "", 0
    is_remark = False
    for number, raw in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        line = raw.rstrip("\r")
        if is_remark:
            _, closed, line = line.partition("'/")
            is_remark = not closed
            if not closed:
                continue
        if "/'" in line:
            line = _REMARK.sub("", line)
            if line.lstrip().startswith("/'"):
                is_remark = True
                continue
        if not begun and line.lstrip().startswith("'"):
            continue
        if line.endswith("\\"):
            begun, first = begun + line[:-1], first or number
            continue
        yield BlockLine(begun + line, first or number)
        begun, first = "", 0
    if begun:
        yield BlockLine(begun, first)


def _carried_out(lines: Iterator[BlockLine], commands: dict[str, int]) -> Iterator[BlockLine]:
    """Yield the lines that are no commands, and note those commands that would change what is drawn."""
    until = ""
    for line in lines:
        found = _COMMAND.match(line.text)
        if until or found:
            name = found[1].lower() if found else ""
            if until:
                until = "" if name == until else until
            elif name not in _OF_LOOKS:
                commands.setdefault(name, line.number)
                until = "" if _SHORT_FUNCTION.match(line.text) else _LONG_COMMANDS.get(name, "")
        else:
            yield line


def _end_of(found: re.Match[str]) -> re.Pattern[str] | None:
    """Return what ends something that takes several lines; None if it takes one."""
    if found["title"]:
        is_open = _POSITIONED_LEGEND.fullmatch(found["behind"])
        return _TITLE_ENDS if is_open else None
    if found["brace"]:
        return _BRACE_ENDS
    return _STYLE_ENDS if found["style"] and not _STYLE_ENDS.fullmatch(found["style"]) else None
