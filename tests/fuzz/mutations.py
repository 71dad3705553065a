"""Files of every syntax and shape, and what is left of them after some bytes were changed.

The same seed and number give the same bytes, so that a case that fails can be repeated.
"""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import yaml

from tests.fuzz.drawings import broken_inside, drawings
from tests.workbooks import write_workbook

ROOT = Path(__file__).parents[2]
CONVENTIONS = ROOT / "tests" / "readers" / "conventions"
TEXTS = (
    *(ROOT / "data" / "example.yaml",),
    *(path for path in sorted(CONVENTIONS.iterdir()) if path.is_file()),
)
RECORDS = sorted((CONVENTIONS / "records").iterdir())
"""Files of one folder, which is read as a whole: the broken one beside those that were broken before."""
MADE = {
    "native.json": json.dumps(
        yaml.load((ROOT / "data" / "example.yaml").read_bytes(), yaml.CBaseLoader)
    ).encode(),
    "nested.yaml": b"""name: Ada
title: "Head: all"
reports: &all
  - {name: Ben, reports: [{name: Cy}, {name: "D\\u00e9e", tags: [a, b]}]}
  - name: Eve
    reports:
      - name: 'It''s Flo'
        attributes: {team: X, since: 2020-01}
      - |
        Gus
also: *all
""",
    "expanded.json": json.dumps(
        [
            {
                "@odata.nextLink": "x",
                "value": [
                    {"id": "1", "displayName": "Ada", "directReports": [{"id": "2"}, {"id": "3"}]},
                    {
                        "id": "2",
                        "displayName": "Ben",
                        "accountEnabled": False,
                        "manager": {"id": "1", "displayName": "Ada", "jobTitle": "Head"},
                    },
                ],
            },
            {
                "value": [
                    {
                        "id": "3",
                        "displayName": "Cy",
                        "manager": {"id": "4", "displayName": "Eve", "manager": {"id": "1"}},
                    },
                    {"id": "5", "displayName": "All", "@odata.type": "#microsoft.graph.group"},
                ]
            },
        ]
    ).encode(),
    "cells.json": json.dumps(
        {
            "cols": [{"label": ""}, {"label": ""}, {"label": ""}],
            "rows": [
                {"c": [{"v": "a", "f": "Ada<div>Head</div>"}, {"v": ""}, None]},
                {"c": [{"v": "b", "f": "Ben"}, {"v": "a"}, {"v": "Tip"}]},
            ],
        }
    ).encode(),
    "staff.tsv": b'id\tname\tmanager\trole\n1\tAda\t\tHead\n2\tBen "B" X\t1\t"a\tb"\n3\tCy\t1; 2\t\n',
    "utf16.csv": "id;name;manager;start\n1;Zoë;;2020\n2;艾达;1;1.2.2021\n3;Max;Zoë;\n".encode("utf-16"),
    "separated.csv": b"sep=e\nIDeNAMEeBOSS\n1eAdae\n2eBobe1\n3eCye1\n",
}
"""What no file of the tests holds: sound files of a few more kinds, by name."""
ARCHIVES = (".pptx", ".vsdx", ".xmind")
WORKBOOKS = (".xlsx", ".xls", ".ods")
STAFF = {"Staff": [["id", "name", "manager"], ["1", "Ada", ""], ["2", "Ben", "1"], ["3", "Cy", "1"]]}
TOKENS = (
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"\0", b"\r", b"\n", b"\t", b'"', b"'", b'""', b",", b";", b"|"),
    *(
        b"{",
        b"}",
        b"[",
        b"]",
        b": ",
        b"- ",
        b"&a ",
        b"*a",
        b"!x ",
        b"? ",
        b"---\n",
        b"<<: ",
        b"#",
        b"\\u0000",
    ),
    *(b"\xff", b"\xc3", b"\xe2\x80\xae", b"9" * 400, b"-1", b"1e999", b"null", b"<a href=x>", b"&amp;", b"="),
    *(b'"a":1,"a":2,', b"\\ud83d", b"\\u2028", b"NaN", b"1.50", b"sep=n\n", b"\xc2\x85", b"\t"),
    *(b"children", b"reports_to", b"memberships", b"persons", b"\xed\xa0\x80", b"sep=;\n"),
    *(b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"<![CDATA[", b"]]>", b"<", b"/>", b' id="a"', b"--"),
    *(b"subgraph x\n", b"@enduml\n", b"%name%", b"<br/>", b"->", b"-- ", b"NaN", b"\\", b"(", b"|"),
)
LONGEST = 40_000  # bytes of a file that are changed; a window into what is longer


def seeds(folder: Path) -> Mapping[str, bytes]:
    """Return the bytes of a sound file of every kind by a name that ends as the file's would."""
    found = {path.name: path.read_bytes() for path in TEXTS}
    found |= MADE
    found |= {f"records/{path.name}": path.read_bytes() for path in RECORDS}
    for suffix in WORKBOOKS:
        found[f"staff{suffix}"] = write_workbook(folder / f"seed{suffix}", STAFF).read_bytes()
    return {**found, **drawings()}


def broken(name: str, content: bytes, other: bytes, chance: random.Random) -> bytes:
    """Return the bytes of a file of some name mutated; of a drawing in an archive mostly one of its parts."""
    break_it = partial(mutated, other=other, chance=chance)
    return broken_inside(content, chance, break_it) if name.endswith(ARCHIVES) else break_it(content)


def mutated(content: bytes, other: bytes, chance: random.Random) -> bytes:
    """Return bytes of which a few were flipped, doubled, taken out or replaced, also by those of another."""
    if len(content) > LONGEST and not content.startswith((b"PK", b"\xd0\xcf")):
        start = chance.randrange(len(content) - LONGEST)
        content = content[start : start + LONGEST]
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 3, 8, 30))):
        place, length = chance.randint(0, len(changed)), chance.choice((0, 1, 1, 4, 40, 400))
        end = place + length
        match chance.randrange(5):
            case 0:
                changed[place:end] = bytes(chance.randrange(256) for _ in range(min(length, 8)))
            case 1:
                changed[place:place] = changed[place:end] * chance.choice((1, 2, 20))
            case 2:
                del changed[place:end]
            case 3:
                changed[place : place + chance.randrange(3)] = chance.choice(TOKENS)
            case 4:
                there = chance.randint(0, len(other))
                changed[place:end] = other[there : there + length]
    return bytes(changed)
