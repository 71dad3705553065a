"""Prints what libraries alone give of the same drawings: `python -m tests.readers.drawings.truth.peers`.

The libraries are installed into an environment of their own, which is deleted at the end.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from orgviewer.readers.files import read
from tests.benchmarks.processes import ROOT
from tests.readers.drawings.truth.corpus import FILES, charts
from tests.readers.drawings.truth.measure import found_in

LIBRARIES: Mapping[str, str] = {
    ".pptx": "python-pptx 1.0.2",
    ".vsdx": "vsdx 0.6.1",
    ".graphml": "networkx 3.6.1",
    ".dot": "pydot 4.0.1",
}
SCRIPT = ROOT / "tests" / "benchmarks" / "peers" / "drawing_counts.py"
COUNT = 10
HEAD = "| Ten drawings each | Boxes | Lines | Library | Its texts | Its lines | Our boxes | Our lines |"


def environment(folder: Path) -> Path:
    """Return the interpreter of a new environment with the libraries in it."""
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    packages = [library.replace(" ", "==") for library in LIBRARIES.values()]
    python = folder / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", *packages], check=True)
    return python


def counted(python: Path, files: list[Path]) -> tuple[str, str]:
    """Return how many texts and lines a library gives of files, or by which error it gives up."""
    made = subprocess.run([python, SCRIPT, *files], check=True, capture_output=True, text=True)
    rows = [json.loads(line) for line in made.stdout.splitlines()]
    errors = [row["error"] for row in rows if "error" in row]
    if errors:
        return f"{errors[0]} in {len(errors)} of {len(rows)} files", ""
    return str(sum(row["texts"] for row in rows)), str(sum(row["lines"] for row in rows))


def main() -> None:
    """Print the table."""
    print(HEAD)
    print("| --- | --: | --: | --- | --: | --: | --: | --: |")
    with TemporaryDirectory() as folder:
        python = environment(Path(folder) / "env")
        for kind in FILES:
            if kind.suffix not in LIBRARIES:
                continue
            files, boxes, lines, ours, our_lines = [], 0, 0, 0, 0
            for turn, (true, order) in enumerate(charts(kind, COUNT)):
                path = Path(folder) / f"{turn}{kind.suffix}"
                path.write_bytes(kind.draw(true, order))
                files.append(path)
                boxes, lines = boxes + len(true.boxes), lines + len(true.boxes) - 1
                found = found_in(read(path).document)
                titles = {box.title for box in true.boxes}
                ours += sum(title in titles for title in found)
                our_lines += sum(bool(one.uppers) and title in titles for title, one in found.items())
            told = " | ".join((LIBRARIES[kind.suffix], *counted(python, files)))
            print(f"| {kind.name} | {boxes} | {lines} | {told} | {ours} | {our_lines} |", flush=True)


if __name__ == "__main__":
    main()
