"""Syntax that grows: each construct of YAML, JSON and JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from tests.attack.shape import Make, again


def _by_aliases(name: str, fields: str) -> Make:
    """Return how to make a list whose entries repeat a long text."""
    return lambda n: (
        f"x: &a {'word ' * (n // 3)}\n{name}:\n"
        + "".join(f"- {{id: p{i}, {fields}}}\n" for i in range(n // 20))
    )


SUMMARY = "persons:\n- id: a\n  name: A\n  summary: "
YAML: Mapping[str, Make] = {
    "remarks": lambda n: "persons: []\n" + "# remark\n" * n,
    "a long remark": lambda n: "persons: [] #" + "x" * n,
    "empty lines": lambda n: "persons: []\n" + "\n" * n,
    "spaces": lambda n: "persons: []" + " " * n,
    "a plain text of many lines": again(f"{SUMMARY}a\n", "    word word\n"),
    "a plain text on one line": again(SUMMARY, "word "),
    "a literal text": again(f"{SUMMARY}|\n", "    word\n"),
    "a folded text": again(f"{SUMMARY}>\n", "    word\n\n"),
    "a quoted text": again(f'{SUMMARY}"', "word\\n", '"'),
    "a quoted text of many lines": again(f'{SUMMARY}"', "word\n\n    ", '"'),
    "apostrophes": again(f"{SUMMARY}'", "''", "'"),
    "nesting": lambda n: "x: " + "[" * n + "]" * n,
    "nested braces": lambda n: "x: " + "{a: " * n + "}" * n,
    "nested lists by dashes": lambda n: "- " * n,
    "nested lists by indent": lambda n: "".join(f"{' ' * i}-\n" for i in range(n)),
    "nested fields by indent": lambda n: "".join(f"{' ' * i}a:\n" for i in range(n)),
    "nested questions": lambda n: "? " * n,
    "nesting 40 deep": lambda n: "x:\n" + ("- " + "[" * 40 + "]" * 40 + "\n") * n,
    "a wide list": lambda n: "x: [" + "a, " * n + "]",
    "a wide group": lambda n: "x: {" + "".join(f"a{i}: b, " for i in range(n)) + "}",
    "one name again": lambda n: "x: {" + "a: b, " * n + "}",
    "one name again in a block": lambda n: "a: b\n" * n,
    "names too long": lambda n: f"{'k' * n}: a\n",
    "names in quotes": lambda n: "x:\n" + "".join(f'  "k{i}": a\n' for i in range(n)),
    "names of many lines": lambda n: "x:\n" + "  ? |\n    a\n  : b\n" * n,
    "lists as names": lambda n: "x:\n" + "  ? [a, b]\n  : b\n" * n,
    "merges": lambda n: "x:\n" + "- {<<: {a: b}}\n" * n,
    "anchors": lambda n: "x:\n" + "".join(f"- &a{i} b\n" for i in range(n)),
    "aliases": lambda n: "x: &a b\ny:\n" + "- *a\n" * n,
    "aliases of a group": lambda n: "x: &a {b: [c, d, e, f]}\ny:\n" + "- *a\n" * n,
    "aliases of nothing": lambda n: "x:\n" + "- *a\n" * n,
    "people by aliases": lambda n: "x: &a {id: a, name: A}\npersons:\n" + "- *a\n" * n,
    "a long name by aliases": _by_aliases("persons", "name: *a"),
    "a long value by aliases": _by_aliases("y", "name: N, a: *a"),
    "tags": lambda n: "x:\n" + "- !a b\n" * n,
    "tag lines": lambda n: "".join(f"%TAG !{i}! tag:a.b:\n" for i in range(n)) + "---\na: b\n",
    "documents": lambda n: "---\na: b\n" * n,
    "colons": lambda n: "x: " + ": " * n,
    "colons in a word": lambda n: "x: " + "a:" * n,
    "dashes": lambda n: "x: " + "-" * n,
    "commas in braces": lambda n: "x: {" + "," * n + "}",
    "questions in braces": lambda n: "x: {" + "? a, " * n + "}",
    "brackets never closed": lambda n: "x:\n" + "- [a\n" * n,
    "quotes never closed": lambda n: "x:\n" + '- "a\n' * n,
    "records": lambda n: "".join(f"- id: {i}\n  name: A\n  manager: {i // 8}\n" for i in range(n)),
    "records by kinds of their own": lambda n: "".join(f"- {{id: {i}, f{i}: x}}\n" for i in range(n)),
    "wide characters": lambda n: "persons:\n" + "".join(f"- {{id: p{i}, name: 吴宇怀}}\n" for i in range(n)),
}


def _json(value: Callable[[int], object]) -> Make:
    return lambda n: json.dumps(value(n), ensure_ascii=False)


def _chain(n: int, name: str = "children") -> object:
    """Return a tree of branches that are 40 deep."""
    branches = []
    for branch in range(max(1, n // 40)):
        node: dict[str, object] = {"id": f"{branch}.40", "name": "A"}
        for depth in range(39, 0, -1):
            node = {"id": f"{branch}.{depth}", "name": "A", name: [node]}
        branches.append(node)
    return {"name": "Root", name: branches}


def _collisions(n: int) -> list[object]:
    """Return records whose groups and fields make one name in many ways: a.a: {a} and a: {a.a}."""
    side = max(2, int(n**0.5))
    groups: dict[str, object] = {}
    for first in range(1, side):
        inner: dict[str, object] = {}
        for second in range(1, side - first):
            inner[".".join("a" * second)] = {".".join("a" * (side - first - second)): "x"}
        groups[".".join("a" * first)] = inner
    return [groups]


def _named(text: str) -> str:
    """Return a record whose name is written so."""
    return '[{"id": 1, "name": "' + text + '"}]'


JSON: Mapping[str, Make] = {
    "short numbers": lambda n: "[" + "1," * n + "1]",
    "short texts": lambda n: "[" + '"a",' * n + "1]",
    "nothing": lambda n: "[" + "null," * n + "1]",
    "empty lists": lambda n: "[" + "[]," * n + "1]",
    "lists alone": lambda n: "[" + "[]," * n + "[]]",
    "empty groups": lambda n: "[" + "{}," * n + "{}]",
    "short groups": lambda n: "[" + '{"a":1},' * n + '{"a":1}]',
    "rows of cells": _json(lambda n: [["id", "name", "manager"], *([i, "A", i // 8] for i in range(n))]),
    "a wide row of cells": _json(lambda n: [["id", "name", *range(n)], ["1", "A", *range(n)]]),
    "records": _json(lambda n: [{"id": i, "name": "A", "manager": i // 8} for i in range(n)]),
    "fields of one record": _json(lambda n: [{"id": 1, "name": "A", **{f"f{i}": i for i in range(n)}}]),
    "a field of its own for each record": _json(lambda n: [{"id": i, f"f{i}": i} for i in range(n)]),
    "fields of one name in groups": _json(
        lambda n: [{"id": 1, "name": "A", **{"data" + "." * i: {"x": i} for i in range(int(n**0.5))}}]
    ),
    "names that come out alike": _json(_collisions),
    "groups in groups": _json(lambda n: [{"id": i, "a": {"b": {"c": {"d": i}}}} for i in range(n)]),
    "lists in records": _json(lambda n: [{"id": i, "tags": ["a", "b"]} for i in range(n)]),
    "a long list in a record": _json(lambda n: [{"id": 1, "tags": list(range(n))}]),
    "one name again": lambda n: "[{" + '"a":1,' * n + '"a":1}]',
    "names again in each record": lambda n: "[" + '{"a":1,"a":2},' * n + "{}]",
    "nesting": lambda n: "[" * n + "]" * n,
    "nested groups": lambda n: '{"a":' * n + "1" + "}" * n,
    "a long name of a field": lambda n: '[{"id": 1, "' + "k" * n + '": 2}]',
    "a long text": lambda n: _named("word " * n),
    "escapes": lambda n: _named(r"\\" * n),
    "whole characters by escapes": lambda n: _named(r"\ud83d\ude00" * n),
    "halves of characters": lambda n: _named(r"\ud83d" * n),
    "a tree": _json(_chain),
    "a tree by reports": _json(lambda n: _chain(n, "directReports")),
    "a wide tree": _json(lambda n: {"name": "A", "children": [{"name": f"B{i}"} for i in range(n)]}),
    "spaces": lambda n: "[" + " " * n + '{"id": 1, "name": "A"}]',
    "lines": lambda n: "[\n" + "\n" * n + '{"id": 1, "name": "A", "name": "B"}]',
    "a comma too many": lambda n: "[" + '{"id": "a"},' * n + "]",
    "never closed": lambda n: '[{"id": ' * n,
    "texts never closed": lambda n: '["' + "a" * n,
    "a long number": lambda n: '[{"id": ' + "9" * n + "}]",
}


LINES: Mapping[str, Make] = {
    "records": lambda n: "".join(f'{{"id": {i}, "name": "A", "manager": {i // 8}}}\n' for i in range(n)),
    "numbers": lambda n: "1\n" * n,
    "broken lines": lambda n: '{"id": 1}\n' + "{\n" * n,
    "names again": lambda n: '{"a":1,"a":2}\n' * n,
    "empty lines": lambda n: '{"id": 1}\n' + "\n" * n,
    "one long line": lambda n: '{"id": "' + "a" * n + '"}',
    "halves": lambda n: '{"id": "\\ud800"}\n' * n,
}
