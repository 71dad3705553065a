"""Biographies that grow: one text of each construct of Markdown, and many texts of it."""

from __future__ import annotations

import json
from collections.abc import Mapping

from tests.attack.shape import Make

CONSTRUCTS = {
    "words": "word ",
    "names of people": "Ada Example ",
    "paragraphs": "word\n\n",
    "lines that end": "word  \n",
    "bullets": "- a\n",
    "bullets apart": "- a\n\n",
    "numbers": "1. a\n",
    "numbers apart": "1. a\n\n",
    "numbers in numbers": "1. ",
    "bullets in bullets": "- ",
    "bullets in quotes": "> - ",
    "numbers in quotes": ">1. ",
    "quotes": "> ",
    "quoted lines": "> a\n\n",
    "tasks": "- [ ] a\n",
    "headings": "# a\n",
    "underlined headings": "a\n=\n",
    "rules": "---\n\n",
    "tables": "|a|b|\n|-|-|\n|c|d|\n\n",
    "a wide table": "|a",
    "code": "    a\n\n",
    "fences": "```\na\n",
    "code in lines": "`a` ",
    "ticks": "`",
    "links": "[a](http://b.c) ",
    "links never closed": "[a](",
    "brackets": "[",
    "pictures": "![a](b.png) ",
    "addresses": "http://a.b ",
    "mails": "a@b.c ",
    "references": "[a]: b\n",
    "strong words": "**a** ",
    "strong words never closed": "**a ",
    "stars": "*",
    "underlines": "a_",
    "words struck out": "~a~ ",
    "escapes": "\\*",
    "entities": "&amp;",
    "markup": "<b>",
}
LONGEST = 9_000  # letters of one of many texts, all of which are shown


def _one(construct: str) -> Make:
    return lambda n: json.dumps({"persons": [{"id": "a", "name": "A", "biography": construct * n}]})


def _many(construct: str) -> Make:
    statement = {"text": construct * (LONGEST // len(construct))}
    return lambda n: json.dumps({"persons": [{"id": "a", "name": "A", "biography": [statement] * n}]})


BIOGRAPHIES: Mapping[str, Make] = {
    **{f"{name}, one text": _one(construct) for name, construct in CONSTRUCTS.items()},
    **{f"{name}, many texts": _many(construct) for name, construct in CONSTRUCTS.items()},
}
