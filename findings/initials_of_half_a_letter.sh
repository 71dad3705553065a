#!/usr/bin/env bash
# The initials of 𠮷田 太郎 begin with half a letter.
#
# Packages: initials 3.1.2.
# What it does: the package takes the first unit of UTF-16 of each word. 𠮷, in a common Japanese surname, is
#     two units: half of it remains, which no font can draw and UTF-8 cannot hold (written to a file it
#     becomes �). Of a decomposed É (NFD) the accent is lost, so that the same Élodie Roy is ÉR in one list
#     and ER in another.
# The guess that was wrong: that a library for nothing but initials cuts between letters.
# Who meets it: whoever draws discs with initials for people without a photo, and keeps them.
# Seen on 29 November 2026 with Node 20.20.2:
#> 吉田 太郎: "吉太", kept in UTF-8 "吉太"
#> 𠮷田 太郎: "\ud842太", kept in UTF-8 "�太"
#> Élodie Roy: "ÉR", kept in UTF-8 "ÉR"
#> Élodie Roy: "ER", kept in UTF-8 "ER"
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund initials@3.1.2 >/dev/null

node - <<'END' | tee seen.txt
const initials = require("initials");
for (const name of ["吉田 太郎", "𠮷田 太郎", "Élodie Roy", "Élodie Roy".normalize("NFD")]) {
    const cut = initials(name);
    const kept = Buffer.from(cut, "utf8").toString("utf8");
    console.log(`${name}: ${JSON.stringify(cut)}, kept in UTF-8 ${JSON.stringify(kept)}`);
}
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
