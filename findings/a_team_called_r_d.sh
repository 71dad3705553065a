#!/usr/bin/env bash
# A department called R/D is two after a tree was kept as a dictionary and made again.
#
# Packages: bigtree 1.5.3.
# What it does: a tree made from pairs of child and parent keeps "R/D" as one name, and `tree_to_dict`
#     writes the path /Example/R/D, with {"name": "R/D"} beside it. `dict_to_tree` cuts the path at each
#     slash and does not look at the name: R has come into being, with D beneath it, and the people of R/D
#     are those of a D.
# The guess that was wrong: that a library's own two functions, each the other's inverse by name, give back
#     what went in.
# Who meets it: whoever keeps a hierarchy of departments with it: R/D, HR/Legal, Sales/EMEA. Another `sep`
#     for both mends it.
# Seen on 29 November 2026 with Python 3.11.7:
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check bigtree==1.5.3 pandas==3.1.1

env/bin/python - <<'END' | tee seen.txt
import bigtree
import pandas

PAIRS = {"child": ["Example", "R/D", "Ada", "D"], "parent": [None, "Example", "R/D", "Example"]}


def tell(title, tree):
    print(f"{title}: {bigtree.tree_to_nested_dict(tree)}")


tree = bigtree.dataframe_to_tree_by_relation(pandas.DataFrame(PAIRS), child_col="child", parent_col="parent")
kept = bigtree.tree_to_dict(tree)
tell("before", tree)
print("kept as:", kept)
tell("after", bigtree.dict_to_tree(kept))
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
