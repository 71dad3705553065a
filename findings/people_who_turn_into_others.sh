#!/usr/bin/env bash
# One person left and another came; compared without regard to order, the first has turned into the second.
#
# Packages: deepdiff 9.1.0.
# What it does: with `ignore_order=True` records that are only in the one list are paired with those that
#     are only in the other by how alike they are, and each pair is told as values that changed. Two
#     engineers of one team are alike enough: the id itself is among what "changed". Nothing is told as
#     added or removed. With `group_by="id"` the same lists give one who was removed and one who was added.
# The guess that was wrong: that without an order what is in one list alone is an item added or removed.
# Who meets it: whoever asks two exports of staff who joined and who left, the rows having been sorted anew.
# Seen on 29 November 2026 with Python 3.11.7:
#> without order: values_changed: {"root[0]['id']": {'new_value': '3', 'old_value': '1'}, "root[0]['name']": {'new_value': 'Cleo', 'old_value': 'Ada'}}
#> grouped by id: dictionary_item_added: SetOrdered(["root['3']"])
#> grouped by id: dictionary_item_removed: SetOrdered(["root['1']"])
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check deepdiff==9.1.0

env/bin/python - <<'END' | tee seen.txt
from deepdiff import DeepDiff

ADA, BEN, CLEO = (
    {"id": number, "name": name, "role": "Engineer", "team": "Vision"}
    for number, name in (("1", "Ada"), ("2", "Ben"), ("3", "Cleo"))
)


def tell(title, **options):
    found = DeepDiff([ADA, BEN], [CLEO, BEN], **options)
    for kind, changes in found.items():
        print(f"{title}: {kind}: {changes}")


tell("without order", ignore_order=True)
tell("grouped by id", group_by="id")
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
