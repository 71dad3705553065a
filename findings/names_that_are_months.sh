#!/usr/bin/env bash
# People called April, May, June and August become days of the year 1.
#
# Packages: csvkit 2.2.0 with agate 1.14.2 (parsedatetime 2.6, pytimeparse 1.1.8).
# What it does: csvsort (and csvstat) guesses a type for each column, and the words they take for dates and
#     durations are generous: if every name is also a month, the names are dates; grades 3d, 1h and 2m are
#     durations, written out anew; 1 and 0 are true and false; "none" is nothing. One more person called
#     Grace, and the names stay. With `--no-inference` all of it stays, but for the word "none", which is
#     gone all the same.
# The guess that was wrong: that sorting a table changes the order of its rows and nothing in them.
# Who meets it: whoever sorts or joins a small team's list before drawing it: the chart shows 0001-04-01 as
#     a name.
# Seen on 29 November 2026 with Python 3.11.7:
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
    csvkit==2.2.0 agate==1.14.2 parsedatetime==2.6 pytimeparse==1.1.8

cat >team.csv <<'END'
id,name,grade,manager,lead
001,April,3d,,1
002,May,1h,001,0
003,June,2m,001,0
004,August,5d,none,0
END
{
    echo "sorted:"
    env/bin/csvsort --columns id team.csv
    echo "sorted, with one Grace among them:"
    { cat team.csv; echo "005,Grace,1d,001,0"; } | env/bin/csvsort --columns id
    echo "sorted without guessing:"
    env/bin/csvsort --no-inference --columns id team.csv
} | tee seen.txt
diff <(sed -n 's/^#> //p' "$self") seen.txt
