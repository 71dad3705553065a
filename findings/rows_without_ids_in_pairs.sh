#!/usr/bin/env bash
# Of those who have no id, who left and who came are told as two people with a new name each.
#
# Packages: datacompy 1.1.0, pandas 3.0.6.
# What it does: rows are joined by a column; those whose cell is empty there count as duplicates of one
#     another and are joined in their order. A name missing from the middle moves all that follow: Dan, who is
#     in both tables, is told as changed, too. "Rows in df1 but not in df2" are 0, though Cleo is gone. The
#     report says "Any duplicates on match values: Yes", and nothing of empty cells.
# The guess that was wrong: that no value is equal to no other, as SQL joins them, so that such rows would be
#     told as unmatched.
# Who meets it: whoever compares two exports in which contractors and newcomers have no number yet.
# Seen on 29 November 2026 with Python 3.11.7:
#> only before: 0 only after: 0
#> Cleo is now Dan
#> Dan is now Eve
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check datacompy==1.1.0 pandas==3.0.6

env/bin/python - <<'END' | tee seen.txt
import datacompy
import pandas


def table(*names):
    rows = {"id": ["1", "2", None, None], "name": ["Ada", "Ben", *names]}
    return pandas.DataFrame(rows)


found = datacompy.PandasCompare(table("Cleo", "Dan"), table("Dan", "Eve"), join_columns="id")
print("only before:", len(found.df1_unq_rows), "only after:", len(found.df2_unq_rows))
unequal = found.all_mismatch()
for before, after in zip(unequal["name_df1"], unequal["name_df2"], strict=True):
    print(before, "is now", after)
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
