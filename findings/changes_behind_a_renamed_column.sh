#!/usr/bin/env bash
# One new heading in a table, and the comparison says of nobody that anything changed.
#
# Packages: csv-diff 1.2.
# What it does: rows are compared by the columns that both tables have. Where the second calls a column
#     otherwise, this one is told as removed and that one as added, and what stands in it is compared with
#     nothing: a promotion is not told, in the text or as JSON ("changed" is empty). Everything else of the
#     row being the same, the row counts as unchanged.
# The guess that was wrong: that a column which only one table has is a difference of all rows with a value
#     in it, as it is of two lines that `diff` compares.
# Who meets it: whoever compares exports of two years, between which somebody renamed "Role" into "Job title".
# Seen on 29 November 2026 with Python 3.11.7:
#> the same headings:
#> {"added":[],"removed":[],"changed":[{"key":"2","changes":{"role":["Engineer","Director"]}}],"columns_added":[],"columns_removed":[]}
#> one heading renamed:
#> {"added":[],"removed":[],"changed":[],"columns_added":["job title"],"columns_removed":["role"]}
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check csv-diff==1.2

printf '%s\n' 'id,name,role' '1,Ada,Engineer' '2,Ben,Engineer' >2023.csv
printf '%s\n' 'id,name,role' '1,Ada,Engineer' '2,Ben,Director' >2024.csv
printf '%s\n' 'id,name,job title' '1,Ada,Engineer' '2,Ben,Director' >renamed.csv
{
    echo "the same headings:"
    env/bin/csv-diff 2023.csv 2024.csv --key=id --json | python3 -m json.tool --compact
    echo "one heading renamed:"
    env/bin/csv-diff 2023.csv renamed.csv --key=id --json | python3 -m json.tool --compact
} | tee seen.txt
diff <(sed -n 's/^#> //p' "$self") seen.txt
