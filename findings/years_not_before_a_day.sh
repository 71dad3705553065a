#!/usr/bin/env bash
# Who joined in the year 2019 is among those who did not join before 2025.
#
# Packages: rdflib 7.6.0, pyoxigraph 0.5.13.
# What it does: a start of which only the year or the month is known is an `xsd:gYear` or `xsd:gYearMonth` in
#     linked data. SPARQL 1.1 (section 17.3) compares neither with a day: that is an error, and a filter that
#     comes to an error keeps nobody, negated or not. rdflib takes the comparison for false, so that its
#     negation keeps all of whom no day is known; ordered, they stand behind every day. It finds no year in a
#     gYear, either: `year(?start) = 2019` leaves them out without a word, where pyoxigraph finds them.
# The guess that was wrong: that who is not before a day is after it; or that the same question has the same
#     answer in both.
# Who meets it: whoever asks records of the Organization Ontology (W3C) who came when, as sources state it:
#     mostly by years. Comparing texts, `str(?start) < "2025"`, mends it.
# Seen on 30 November 2026 with Python 3.11.7:
#> FILTER(?start < "2025-01-01"^^xsd:date)
#>     rdflib: Cem
#>     pyoxigraph: Cem
#> FILTER(!(?start < "2025-01-01"^^xsd:date))
#>     rdflib: Ada, Ben
#>     pyoxigraph: nobody
#> FILTER(year(?start) = 2019)
#>     rdflib: Cem
#>     pyoxigraph: Ada, Ben, Cem
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check rdflib==7.6.0 pyoxigraph==0.5.13

env/bin/python - <<'END' | tee seen.txt
import pyoxigraph
import rdflib

RECORDS = """
@prefix schema: <http://schema.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<urn:Ada> schema:startDate "2019"^^xsd:gYear .
<urn:Ben> schema:startDate "2019-07"^^xsd:gYearMonth .
<urn:Cem> schema:startDate "2019-07-01"^^xsd:date .
"""
QUESTION = """
PREFIX schema: <http://schema.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
SELECT ?who WHERE {{ ?who schema:startDate ?start {} }}
"""
DAY = '"2025-01-01"^^xsd:date'
TAILS = f"FILTER(?start < {DAY})", f"FILTER(!(?start < {DAY}))", "FILTER(year(?start) = 2019)"
graph = rdflib.Graph().parse(data=RECORDS, format="turtle")
store = pyoxigraph.Store()
store.load(RECORDS.encode(), format=pyoxigraph.RdfFormat.TURTLE)
for tail in TAILS:
    question = QUESTION.format(tail)
    by_one = sorted(str(row[0])[4:] for row in graph.query(question))
    by_other = sorted(row[0].value[4:] for row in store.query(question))
    print(f"{tail}\n    rdflib: {', '.join(by_one) or 'nobody'}\n    pyoxigraph: {', '.join(by_other) or 'nobody'}")
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
