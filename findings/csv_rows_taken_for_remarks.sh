#!/usr/bin/env bash
# People whose ids begin with "#" vanish from a CSV file that is well formed and rectangular.
#
# Packages: duckdb 2.0.1.
# What it does: the CSV reader of this release guesses not only delimiter and types but also whether lines
#     are remarks. Of ids 1 to 5 and then #6 to #8 it can make a column of integers if it takes the last
#     three lines for remarks: it does, and says nothing. With `comment=''` all eight are read, as text.
#     Where a remark stands in a fourth column of later lines, the lines with three are taken for a
#     preamble: ten people and the header are gone, and the first of the rest has become the header.
# The guess that was wrong: that a reader which guesses may get a type wrong, but never drops a line that
#     has as many fields as the header.
# Who meets it: whoever queries lists in which some numbers are marked by hand (#6: has left, #6: agency).
# Seen on 29 November 2026 with Python 3.11.7:
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check duckdb==2.0.1

env/bin/python - <<'END' | tee seen.txt
from pathlib import Path

import duckdb


def show(title: str, query: str) -> None:
    found = duckdb.sql(query)
    rows = found.fetchall()
    print(f"{title}: columns {', '.join(found.columns)}; {len(rows)} people, the first {rows[0]}")


lines = ["id,name,manager", *(f"{n},Ada {n},{n // 3}" for n in range(1, 6))]
Path("marked.csv").write_text("\n".join([*lines, *(f"#{n},Ada {n},{n // 3}" for n in range(6, 9))]) + "\n")
show("ids 1 to 5 and #6 to #8", "from 'marked.csv'")
show("the same without remarks", "from read_csv('marked.csv', comment = '')")

lines = ["id,name,manager", *(f"p{n},Ada {n},p{n // 3}" for n in range(10))]
Path("noted.csv").write_text("\n".join([*lines, *(f"q{n},Ada {n},p{n // 3},noted" for n in range(30))]) + "\n")
show("40 people, the last 30 with a note", "from 'noted.csv'")
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
