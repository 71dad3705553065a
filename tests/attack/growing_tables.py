"""Tables that grow: rows, cells of each field, and whatever stands around them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.attack.shape import Make


def _table(head: str, row: Callable[[int], str]) -> Make:
    return lambda n: f"{head}\n" + "".join(f"{row(i)}\n" for i in range(n))


def _cell(text: str, head: str = "id,name,manager", row: str = '1,"{}",') -> Make:
    """Return how to make a table with one cell that grows."""
    return lambda n: f"{head}\n{row.format(text * n)}\n"


def _bits(i: int, one: str, other: str, length: int = 18) -> str:
    return "".join(f"a{one if i >> bit & 1 else other}" for bit in range(length)) + "a"


def _pair(i: int) -> int:
    return i ^ 1


TABLES: Mapping[str, Make] = {
    "rows": _table("id,name,manager", lambda i: f"{i},Ada {i},{i // 8 if i else ''}"),
    "one manager": _table("id,name,manager", lambda i: f"{i},A,0"),
    "a chain of managers": _table("id,name,manager", lambda i: f"{i},A,{i - 1}"),
    "a chain read from its end": lambda n: (
        "id,name,manager\n" + "".join(f"{i},A,{i - 1}\n" for i in range(n, 0, -1))
    ),
    "a circle of all": lambda n: "id,name,manager\n" + "".join(f"{i},A,{(i + 1) % n}\n" for i in range(n)),
    "circles of two": _table("id,name,manager", lambda i: f"{i},A,{_pair(i)}"),
    "circles of one": _table("id,name,manager", lambda i: f"{i},A,{i}"),
    "managers by name": _table("id,name,manager", lambda i: f"{i},Ada {i},Ada {i // 2}"),
    "managers by name and family name": _table("id,name,manager", lambda i: f'{i},Ada X{i},"X{i // 2}, Ada"'),
    "managers by words in any order": _table("id,name,manager", lambda i: f"{i},Ada X{i} Y,Y Ada X{i // 2}"),
    "managers by name and id": _table("id,name,manager", lambda i: f"{i},Ada {i},Bo {i} ({i // 2})"),
    "managers by mail": _table("email,name,manager", lambda i: f"a{i}@b.c,A,A{i // 2}@B.c"),
    "managers by one name of many": _table("id,name,manager", lambda i: f"{i},Ada,Ada"),
    "managers who are not there": _table("id,name,manager", lambda i: f"{i},Ada,Nobody {i}"),
    "managers nearly there": _table("id,name,manager", lambda i: f"Aaaaaaaaaaaaaaa{i},A,Aaaaaaaaaaaaaab{i}"),
    "managers by dotted ids": _table("id,name,manager", lambda i: f"1.{i},A,1.{i // 2}.0"),
    "brackets in managers": _table("id,name,manager", lambda i: f"{i},A,{'(a' * (i % 50)}"),
    "zeros in a manager": _cell("0", row="1,A,{}x"),
    "zeros in managers": _table("id,name,manager", lambda i: f"{i},A,{'0' * 500}x{i}"),
    "zeros in an id": _cell("0", row="{}x,A,1"),
    "a point and zeros in a manager": _cell("0", row="1,A,1.{}x"),
    "brackets in a manager": _cell("(", row="1,A,{}"),
    "brackets and spaces in a manager": _cell("( ", row="1,A,{}"),
    "commas in a manager": _cell("a, ", row='1,A,"{}"'),
    "words in a manager": _cell("a ", row="1,A,{}"),
    "second managers": _table("id,name,manager,dotted line manager", lambda i: f"{i},A,0,{i // 2};{i // 3}"),
    "many second managers": _table(
        "id,name,manager,dotted line manager", lambda i: f'{i},A,0,"{";".join(map(str, range(900)))}"'
    ),
    "second managers who are not there": _table(
        "id,name,manager,dotted line manager", lambda i: f"{i},A,0,{'x;' * 100}"
    ),
    "spaces in second managers": _table(
        "id,name,manager,dotted line manager", lambda i: f"{i},A,0,x{' ' * 5_000}y"
    ),
    "one id": _table("id,name,manager", lambda i: "1,A,"),
    "ids that look like numbered ones": _table("id,name", lambda i: f"1{' (2)' * (i % 20)},A"),
    "no ids": _table("name,manager", lambda i: "Ada,"),
    "nobody": _table("id,name,manager", lambda i: ",,"),
    "rows without an id": _table("id,name", lambda i: f"{i if i % 2 else ''},A"),
    "rows without a name": _table("id,name", lambda i: f"{i},"),
    "given and family names": _table("id,given name,family name", lambda i: f"{i},Ada,X{i}"),
    "names with their ids": _table("id,name", lambda i: f"{i},A ({i})"),
    "East Asian names": _table("id,name,manager", lambda i: f"{i},吴{chr(0x4E00 + i % 20_000)},吴怀"),
    "names with accents": _table("id,name,manager", lambda i: f"{i},Zoë Ångström {i},Zoe"),
    "a long name": _cell("Ada "),
    "a name of one word": _cell("a"),
    "a long id": _cell("a", row='"{}",A,'),
    "a name of East Asian letters": _cell("吴"),
    "accents on one letter": _cell("\u0301", row="1,a{},"),
    "lines in a name": _cell("a\n"),
    "markup in a name": _cell("<b>a</b>"),
    "unfinished markup": _cell("<a "),
    "unfinished links": _cell("<a href="),
    "remarks in markup": _cell("<!--"),
    "scripts": _cell("<script>"),
    "closed scripts": _cell("<script></script>"),
    "links in a cell": _cell("<a href=http://a.b>c</a>"),
    "links in cells": _table("id,name,notes", lambda i: f"{i},A,<a href=http://a.b/{i}>c</a>"),
    "names below names": _table("id,name", lambda i: f"{i},A<div>President</div>"),
    "escapes": _cell("&amp;"),
    "escapes in escapes": _cell("amp;", row="1,&{}lt;,"),
    "ampersands": _cell("&"),
    "numbered letters": _cell("&#65;"),
    "angles": _cell("<>"),
    "spaces": _cell(" ", row="1,a{}a,"),
    "odd spaces": _cell("\xa0\u3000", row="1,a{}a,"),
    "spaces and lines": _cell(" \n", head="id,name,notes", row='1,A,"a{}a"'),
    "letters nobody sees": _cell("\u200b\x01"),
    "apostrophes": _cell("'", row="1,{}=a,"),
    "apostrophes in cells": _table("id,name", lambda i: f"{i},'=A"),
    "quotes": _cell('""'),
    "quotes within cells": _table("id,name", lambda i: f'{i},5" x'),
    "quotes never closed": _table("id,name", lambda i: f'{i},"A'),
    "quotes closed in the next row": _table("id,name", lambda i: f'{i},"A\n,"' if i % 2 else f'{i},"'),
    "semicolons": _table("id;name;manager", lambda i: f"{i};A, B;0"),
    "tabs": _table("id\tname\tmanager", lambda i: f"{i}\tA\t0"),
    "a line that says what stands between": _table("sep=;\nid;name", lambda i: f"{i};A"),
    "all that stands between cells": _table("id,name;a\tb|c", lambda i: f"{i},a;b\tc|d"),
    "carriage returns": lambda n: "id,name\r" + "".join(f"{i},A\r" for i in range(n)),
    "empty lines": lambda n: "id,name\n1,A\n" + "\n" * n + "2,B\n",
    "empty lines before": lambda n: "\n" * n + "id,name\n1,A\n",
    "commas alone": _table("id,name", lambda i: ",,,,"),
    "a line of commas": lambda n: "id,name\n1,A" + "," * n + "\n",
    "rows that grow": _table("id,name", lambda i: f"{i},A{',b' * i}"),
    "rows that are too short": _table("id,name,manager,a,b,c", lambda i: f"{i}"),
    "titles above": lambda n: "Our people\n" * n + "id,name\n1,A\n",
    "totals": _table("name,pay", lambda i: "Total,5" if i % 2 else f"A{i},5"),
    "words nearly for totals": _table("name,pay", lambda i: f"Total{'-' * 33},5"),
    "names of columns again": _table("id,name", lambda i: "id,name"),
    "columns": lambda n: ",".join(["id", "name", *(f"c{i}" for i in range(n))]) + "\n1,A\n",
    "columns of one name": lambda n: "id,name" + ",a" * n + "\n1,A" + ",b" * n + "\n",
    "columns without a name": lambda n: "id,name" + "," * n + "\n1,A" + ",b" * n + "\n",
    "columns named as numbered ones": lambda n: "id,name" + ",a,a (2)" * n + "\n1,A" + ",b,b" * n + "\n",
    "columns of one field": lambda n: "id,name" + ",manager" * n + "\n1,A" + ",1" * n + "\n",
    "columns of ids": lambda n: "x" + ",x" * n + "\n1" + ",2" * n + "\n2" + ",1" * n + "\n",
    "a long name of a column": _cell("a", head="id,name,manager", row="1,A,\n{}"),
    "brackets in a column's name": lambda n: f"id,name,{'[' * n}\n1,A,b\n",
    "departments": _table("id,name,department", lambda i: f"{i},A,D{i}"),
    "departments beneath each other": _table(
        "id,name,department", lambda i: f"{i},A,{' > '.join(f'D{i // 2**k}' for k in range(12))}"
    ),
    "departments with both separators": _table(
        "id,name,department", lambda i: f"{i},A,/{_bits(i, '/', '>')}"
    ),
    "departments called as people": _table("id,name,department", lambda i: f"{i},A,{i}"),
    "steps of a department": _cell("a>", head="id,name,department", row="1,A,{}"),
    "arrows and spaces": _cell("> ", head="id,name,department", row="1,A,{}"),
    "roles": _table("id,name,role", lambda i: f"{i},A,Role {i}"),
    "assistants": _table("id,name,assistant", lambda i: f"{i},A,{'yes' if i % 2 else f'maybe {i}'}"),
    "commas in an assistant": _cell("a,", head="id,name,assistant", row='1,A,"{}"'),
    "starts": _table("id,name,start date", lambda i: f"{i},A,{1 + i % 28}/{1 + i % 12}/{1900 + i % 150}"),
    "starts in words": _table(
        "id,name,start date", lambda i: f"{i},A,March {1 + i % 28}th of {1900 + i % 99}"
    ),
    "starts that are none": _table("id,name,start date", lambda i: f"{i},A,x{i}"),
    "starts with times": _table(
        "id,name,start date", lambda i: f"{i},A,2020-01-01T10:{i % 60:02}:{i % 60:02}Z"
    ),
    "spaces in starts": _table("id,name,start date", lambda i: f"{i},A,2020{' ' * 70}x{i}"),
    "a long start": _cell("1", head="id,name,start date", row="1,A,{}"),
    "mails": _table("id,name,email", lambda i: f"{i},A,a{i}@b.c"),
    "telephones": _table("id,name,phone", lambda i: f"{i},A,+41 44 {i}"),
    "photos": _table("id,name,photo", lambda i: f"{i},A,photos/{i}.png"),
    "places": _table("id,name,location", lambda i: f"{i},A,Place {i}"),
    "summaries": _table("id,name,summary", lambda i: f"{i},A,{'word ' * 50}{i}"),
    "notes": _table("id,name,notes", lambda i: f'{i},A,"line\n\n\n line {i}"'),
    "a long note": _cell("word. ", head="id,name,notes", row="1,A,{}"),
    "other columns": _table(
        "id,name," + ",".join(f"c{k}" for k in range(40)), lambda i: f"{i},A" + f",{i}" * 40
    ),
}
