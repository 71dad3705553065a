"""Texts that would be markup, templates or formulas if anything took them for such, in every field of a file.

Whatever they would do is harmless: at most they ask the canary of this machine for a picture, or change a
title. Not for: broken files (see `tests.fuzz`).
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec.inspect as types

from orgviewer.model.records import Membership, Meta, Organization, Person, Post, Source
from orgviewer.model.walk import options_of

LONGEST = 1_000  # letters of a word without a blank
LONGEST_NAME = 200  # letters of a text that is the name of a field
RAN = "document.title='ran'"


def texts(address: str) -> tuple[str, ...]:
    """Return hostile texts; those that want a picture or a page want it from an address."""
    return (
        f'<img src="{address}/img"> <img src={address}/bare onerror="{RAN}">',
        f'"><img src="{address}/quote">\' onmouseover="{RAN}" x=\'<svg onload="{RAN}">',
        f"<script>{RAN}</script><script src='{address}/script'></script>",
        f"</script><script>{RAN}</script></title></style></textarea><img src='{address}/closed'>",
        f"<style>@import url('{address}/style'); body, p {{background: url('{address}/back')}}</style>",
        f"<link rel=stylesheet href='{address}/sheet'><base href='{address}/base/'>",
        f"<meta http-equiv=refresh content='0;url={address}/refresh'><iframe src='{address}/frame'></iframe>",
        f"<object data='{address}/object'></object><video src='{address}/video' poster='{address}/poster'>",
        f"<svg xmlns:xlink='http://www.w3.org/1999/xlink'><image xlink:href='{address}/svg'/>"
        f"<image href='{address}/svg2'/>"
        f"<use href='{address}/use#a'/><script>{RAN}</script></svg>",
        f"&lt;img src='{address}/entity'&gt; &#60;img src='{address}/number'&#x3e; &amp;lt;b&amp;gt; &nbsp;",
        f"]]><img src='{address}/cdata'/><![CDATA[<img src='{address}/cdata2'/>]]><?xml version='1.0'?>",
        f"<!DOCTYPE a [<!ENTITY e SYSTEM '{address}/entity2'>]><a>&e;</a> --> <!--",
        f"![picture]({address}/markdown) [![inner]({address}/inner)]({address}/outer)",
        f"[label]({address}/link) <{address}/auto> [shown]: {address}/reference",
        f"[https://bank.example]({address}/other) [run](javascript:{RAN}) [file](file:///etc/hostname)",
        f"javascript:{RAN}",
        f"data:text/html,<script>{RAN}</script>",
        "file:///etc/hostname",
        f"//{address.partition('://')[2]}/relative",
        f"{address.replace('://', '://name@')}/user",
        f"{address}/plain?a=(b)&c=\\d\"e'f<g>",
        f"url({address}/url) url('{address}/url2') expression({RAN})",
        "{name} {0} {title} {names} {problem} {badge} {number} {thing} %s %(name)s",
        "%n %1 {{data}} {{title}} ${x} #{x}",
        "{% raw %} <%= x %> <?php x ?> [[x]] ((x)) @x !x `x` $x\\",
        f"<b>bold</b> <a href='{address}/a'>a</a> <font size=7>x</font> <table background='{address}/td'>",
        f"<p style=\"background-image:url('{address}/p')\">paragraph</p><body background='{address}/body'>",
        ") /AA << /S /JavaScript /JS (x) >> (\\) /OpenAction >> endobj (",
        "a(b\\c) ((( ))) \\\\ <3 > & \" ' ` 艾达",
        "x" * LONGEST,
        f"{'word ' * 50}{'y' * LONGEST}",
        "=1+1", " ＝1+1", "\u200b@x", "+49 30", "-",
        "report\u202efdp.exe \u2066a\u2067b \u200f\u061c",
        "a\x1b[31mred\x1b]0;title\x07\x9b2J\x7f",
        "مريم الخطيب", "שרה כהן", "吴宇怀",
    )  # fmt: skip


def document(hostile: Sequence[str]) -> Mapping[str, object]:
    """Return a document with a person, an organization, a post and a source for each text, in every field."""
    lists: dict[str, list[Any]] = {"sources": [], "organizations": [], "posts": [], "persons": []}
    for turn, text in enumerate(hostile):
        cited = [{"id": f"s{turn}", "at": text, "note": text}]
        membership = {
            **_filled(Membership, text, cited),
            "organization_id": f"o{turn}",
            "reports_to": f"p{turn - 1}" if turn else None,
            "on_behalf_of_id": f"o{turn}",
        }
        person = {**_filled(Person, text, cited), "id": f"p{turn}", "memberships": [membership]}
        above = f"o{(turn - 1) // 4}" if turn else None
        lists["sources"].append({**_filled(Source, text, cited), "id": f"s{turn}"})
        lists["organizations"].append(
            {**_filled(Organization, text, cited), "id": f"o{turn}", "parent_id": above}
        )
        post = {"id": f"v{turn}", "organization_id": f"o{turn}", "reports_to": f"p{turn}"}
        lists["posts"].append({**_filled(Post, text, cited), **post})
        lists["persons"].append(person)
    return {"meta": _filled(Meta, hostile[0], cited), **lists}


def _filled(kind: type, text: str, cited: object) -> dict[str, Any]:
    """Return a record with a text in each of its fields; those that are no text stay away."""
    info = types.type_info(kind)
    assert isinstance(info, types.StructType)
    record = {
        item.name: cited if item.name == "sources" else _value(item.type, text, cited)
        for item in info.fields
        if not item.name.endswith("_id") and item.name not in NAMING
    }
    return {name: value for name, value in record.items() if value is not None}


NAMING = ("id", "reports_to", "also_reports_to", "cited_in", "memberships")
"""Fields that name a record of the file, or hold others."""


def _value(kind: types.Type, text: str, cited: object) -> Any:
    for option in options_of(kind):
        match option:
            case types.StructType():
                return _filled(option.cls, text, cited)
            case types.VarTupleType():
                return [_value(option.item_type, text, cited)]
            case types.DictType():
                return {text[:LONGEST_NAME]: text}
            case types.StrType(pattern=None):
                return text
            case types.StrType():
                return "2023-07"
    return None


def files(hostile: Sequence[str], folder: Path) -> dict[str, Path]:
    """Write the texts in each shape of a file; return the files by the shape."""
    native = document(hostile)
    columns = [text[:LONGEST_NAME] for text in hostile[:6]]
    rows = [["Name", "ID", "Manager", "Department", "Title", "Email", "Photo", "Notes", *columns]]
    for turn, text in enumerate(hostile):
        manager = f"p{turn - 1}" if turn else ""
        rows.append([text, f"p{turn}", manager, text, text, text, text, text, *([text] * len(columns))])
    popolo = {
        "organizations": [{"id": f"o{turn}", "name": text} for turn, text in enumerate(hostile)],
        "persons": [
            {
                **{"id": f"p{turn}", "name": text, "email": text, "image": text, "summary": text},
                "links": [{"url": text, "note": text}],
                "contact_details": [{"type": kind, "value": text} for kind in ("voice", "email", "web")],
                "unknown": {text[:LONGEST_NAME]: [text, {text[:LONGEST_NAME]: text}]},
            }
            for turn, text in enumerate(hostile)
        ],
        "memberships": [
            {"person_id": f"p{turn}", "organization_id": f"o{turn}", "role": text}
            for turn, text in enumerate(hostile)
        ],
    }
    table = io.StringIO()
    csv.writer(table, quoting=csv.QUOTE_ALL).writerows(rows)
    records = [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
    contents = {
        "yaml": json.dumps(native),  # JSON is YAML, too
        "csv": table.getvalue(),
        "json": json.dumps(records),
        "popolo.json": json.dumps(popolo),
    }
    paths = {shape: folder / f"hostile.{shape}" for shape in contents}
    for shape, text in contents.items():
        paths[shape].write_text(text, encoding="utf-8")
    return paths
