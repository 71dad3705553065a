#!/usr/bin/env bash
# Two different Hindi names are 100 % alike, and a Vietnamese one falls into two words, once names are
# cleaned.
#
# Packages: rapidfuzz 3.14.6, thefuzz 0.22.1.
# What it does: `rapidfuzz.utils.default_process`, and thefuzz by default, turn all that is no letter and no
#     digit into blanks. Vowel signs of Devanagari, Tamil or Thai are marks, not letters: किरण (Kiran) and
#     कुरण (Kuran) both become "क रण". So do the accents of names that are written decomposed (NFD), as file
#     names of macOS are: Nguyễn is cut in two in the middle of a letter.
# The guess that was wrong: that cleaning before a comparison takes away punctuation and case, and that 100
#     means the same text.
# Who meets it: whoever matches people of two lists by name, where names are written in an Indic script or
#     come from NFD.
# Seen on 29 November 2026 with Python 3.11.7:
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check rapidfuzz==3.14.6 thefuzz==0.22.1

env/bin/python - <<'END' | tee seen.txt
from unicodedata import normalize

import thefuzz.fuzz
from rapidfuzz import fuzz
from rapidfuzz.utils import default_process

for name in ("किरण", "कुरण", "प्रिया शर्मा", "கமலா", "Nguyễn", normalize("NFD", "Nguyễn")):
    print(f"{name} ({len(name)}): {default_process(name).split()}")
pair = "किरण", "कुरण"
print("rapidfuzz, as they are:", fuzz.ratio(*pair))
print("rapidfuzz, cleaned:", fuzz.ratio(*pair, processor=default_process))
print("thefuzz, words sorted:", thefuzz.fuzz.token_sort_ratio(*pair))
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
