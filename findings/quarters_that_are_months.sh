#!/usr/bin/env bash
# The third quarter is read as March, and who was there until 2023 as who was there in 2023.
#
# Packages: edtf 5.0.2.
# What it does: `text_to_edtf` turns dates as people write them into those of the Extended Date/Time Format
#     (ISO 8601-2). Of "Q3 2024" it takes the 3 for a month; the format has quarters of its own (2024-35).
#     "until 2023" and "2021 to present" lose their open ends, though "since 2021" and "before 2023" keep
#     theirs; "late 2023" and "end of 2023" are the whole year.
# The guess that was wrong: that what the library cannot express comes back as None, as "2024/25" does.
# Who meets it: whoever reads terms of office, or days of files called "Staff Q3 2024", with the library that
#     archives use for doubtful dates.
# Seen on 29 November 2026 with Python 3.11.7:
#> Q3 2024: 2024-03
#> June 2024: 2024-06
#> since 2021: 2021/
#> 2021 to present: 2021
#> until 2023: 2023
#> before 2023: /2023
#> end of 2023: 2023
#> 2023-24: 2023/2024
#> 2024/25: None
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check edtf==5.0.2

env/bin/python - <<'END' | tee seen.txt
from edtf import text_to_edtf

TEXTS = (
    "Q3 2024",
    "June 2024",
    "since 2021",
    "2021 to present",
    "until 2023",
    "before 2023",
    "end of 2023",
    "2023-24",
    "2024/25",
)
for text in TEXTS:
    print(f"{text}: {text_to_edtf(text)}")
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
