#!/usr/bin/env bash
# Samuel Mba has no family name, and Anh Do has one.
#
# Package: nameparser 2.6.0.
# What it does: a last word that is a degree or a title as well counts as one in whatever case it is written,
#     and the name has no family then. Some words that are families too are known and kept: Ma, Do, Ing. Others
#     are not, though families of Nigeria, Gabon and Korea have them, and though the degree is written MBA: Mba,
#     Ra. Of three words the one in the middle becomes the family instead. "Mba, Samuel" is read right.
# The guess that was wrong: that a capitalised last word, alone behind a capitalised first one, is the family;
#     and that a list which knows Ma and Do knows the others of their kind.
# Who meets it: whoever splits the names of an export to sort a phone list or to find people by family name.
#     They get an empty one, or that of nobody, and no sign of it.
# Seen on 30 November 2026 with Python 3.11.7 (given | middle | family | suffix):
#> Samuel Mba: Samuel | - | - | Mba
#> Samuel Chidi Mba: Samuel | - | Chidi | Mba
#> Mba, Samuel: Samuel | - | Mba | -
#> Minji Ra: Minji | - | - | Ra
#> Samuel Ma: Samuel | - | Ma | -
#> Anh Do: Anh | - | Do | -
#> Jean Ing: Jean | - | Ing | -
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip --quiet install nameparser==2.6.0

cat >split.py <<'END'
from nameparser import HumanName

for text in (
    "Samuel Mba", "Samuel Chidi Mba", "Mba, Samuel", "Minji Ra", "Samuel Ma", "Anh Do", "Jean Ing",
):
    name = HumanName(text)
    parts = (name.first, name.middle, name.last, name.suffix)
    print(f"{text}: {' | '.join(part or '-' for part in parts)}")
END
venv/bin/python split.py | tee seen.txt
diff <(sed -n 's/^#> //p' "$self") seen.txt
