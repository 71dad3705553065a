#!/usr/bin/env bash
# A life written year by year, "1998. Studied", "2019. Joined", is shown with another year: 1999.
#
# Packages: markdown-it-py 4.3.0, mistune 3.4.0, marko 2.2.4, markdown2 2.5.5, Markdown 3.11.3; marked
#     18.2.1.
# What it does: a line that begins with up to nine digits and a full stop is an entry of a numbered list,
#     and CommonMark (0.31.2, section 5.3) counts on from the first number; what is written before the
#     others is not kept. So a browser shows 1998 and 1999. Python-Markdown begins at 1. A backslash before
#     the stop keeps the years.
# The guess that was wrong: that text without marks of Markdown is shown as it stands; or that a list keeps
#     its numbers, as it keeps the first.
# Who meets it: whoever writes paragraphs of a life in a field that is read as Markdown.
# Seen on 29 November 2026 with Python 3.11.7 and Node 20.20.2:
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
    markdown-it-py==4.3.0 mistune==3.4.0 marko==2.2.4 markdown2==2.5.5 Markdown==3.11.3
npm install --silent --no-audit --no-fund marked@18.2.1 >/dev/null

printf '1998. Studied in Paris.\n\n2019. Joined the example.\n' >life.md
{
    env/bin/python - <<'END'
import re
from pathlib import Path

import markdown
import markdown2
import markdown_it
import marko
import mistune

life = Path("life.md").read_text()
renderers = {
    "markdown-it-py": markdown_it.MarkdownIt().render,
    "mistune": mistune.html,
    "marko": marko.convert,
    "markdown2": markdown2.markdown,
    "Markdown": markdown.markdown,
}
for name, render in renderers.items():
    print(f"{name}:", " ".join(str(render(life)).split()))
kept = re.sub(r"<[^>]+>|\s+", " ", markdown_it.MarkdownIt().render(life.replace(".", r"\.", 1)))
print("markdown-it-py, with a backslash:", " ".join(kept.split()[:4]))
END
    node --input-type=module --eval '
        import { readFileSync } from "node:fs";
        import { marked } from "marked";
        console.log("marked:", marked.parse(readFileSync("life.md", "utf8")).replace(/\s+/g, " ").trim());
    '
} | tee seen.txt
diff <(sed -n 's/^#> //p' "$self") seen.txt
