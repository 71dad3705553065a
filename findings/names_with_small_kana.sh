#!/usr/bin/env bash
# Jun, Kyoko and Tina, written in kana, become Jiyun, Kiyouko and Teina.
#
# Packages: anyascii 0.3.3, Unidecode 1.4.0, text-unidecode 1.3, pykakasi 2.3.0, jaconv 0.5.0, uroman 1.3.1.1.
# What it does: a small や, ゆ, よ or a small vowel makes one sound with the sign before it. The three that put
#     Latin letters for each character by itself spell both, so that ジュン has two syllables; anyascii says
#     "ji" for じ, the two others "zi". Of those made for Japanese, pykakasi and jaconv join what is usual, but
#     give ティ as "tei", and jaconv チェ as "chie". Only uroman joins all of these.
# The guess that was wrong: that a table which covers all of Unicode spells kana, the simplest of scripts, as
#     one romanization or another does; or that a package for Japanese knows the signs for foreign names.
# Who meets it: whoever finds, sorts or makes addresses for people by names that a column of readings holds:
#     who types Jun finds nobody.
# Seen on 29 November 2026 with Python 3.11.7:
#> anyascii: jiyun kiyouko riyou chie teina
#> Unidecode: ziyun kiyouko riyou chie teina
#> text-unidecode: ziyun kiyouko riyou tie teina
#> pykakasi: jun kyouko ryou che teina
#> jaconv: jun kyouko ryou chie teina
#> uroman: jun kyouko ryou che tina
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check anyascii==0.3.3 Unidecode==1.4.0 text-unidecode==1.3 \
    pykakasi==2.3.0 jaconv==0.5.0 uroman==1.3.1.1

env/bin/python - <<'END' | tee seen.txt
import anyascii
import jaconv
import pykakasi
import text_unidecode
import unidecode
import uroman

NAMES = ("ジュン", "きょうこ", "りょう", "チェ", "ティナ")
kakasi, roman = pykakasi.kakasi(), uroman.Uroman()
packages = {
    "anyascii": anyascii.anyascii,
    "Unidecode": unidecode.unidecode,
    "text-unidecode": text_unidecode.unidecode,
    "pykakasi": lambda name: "".join(part["hepburn"] for part in kakasi.convert(name)),
    "jaconv": lambda name: jaconv.kana2alphabet(jaconv.kata2hira(name)),
    "uroman": roman.romanize_string,
}
for package, spell in packages.items():
    print(f"{package}:", *map(spell, NAMES))
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
