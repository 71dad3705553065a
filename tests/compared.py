"""Whether what is written and printed is as it was: `python -m tests.compared COMMIT [FILE ...]`.

For changes that are to change nothing. The same files go through the commands of a commit and of this
checkout; pictures and lists are compared by bytes, a PDF by the text and the pictures of its pages, slides
by their parts, a web page by what it looks like in Chromium. Prints each difference; 1 if there are any.
"""

from __future__ import annotations

import argparse
import difflib
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.browsing import QUIET

ROOT = Path(__file__).parent.parent
CONVENTIONS = ("chinese.csv", "d3_hierarchy.json", "entra_users.csv", "popolo.json", "records")
PICTURES = (".png", ".svg", ".csv", ".json", ".pdf", ".pptx", ".html")
CONVERTED = (".yaml", ".json", ".csv")
SAMPLED = 1_000  # people of the sample
SHOWN = 12  # lines of a difference that are printed
DATED = frozenset({"docProps/core.xml"})  # parts of slides that say when they were written
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@dataclass(frozen=True)
class Program:
    """The program as some checkout has it."""

    checkout: Path
    folder: Path  # where it writes

    def run(self, *words: str | Path) -> str:
        """Return its exit code and what it printed, without the names of where it lies and writes."""
        done = subprocess.run(
            [sys.executable, "-m", "orgviewer", *map(str, words)],
            cwd=self.checkout,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"},
            capture_output=True,
            text=True,
            check=False,
        )
        said = f"{done.returncode}\n{done.stdout}\n{done.stderr}"
        for place, name in ((self.folder, "OUT"), (self.checkout, "HERE"), (ROOT, "HERE")):
            said = said.replace(str(place), name)
        return said


def texts_of(path: Path, browser: str | None) -> Iterator[tuple[str, bytes]]:
    """Yield what counts of a written file, by what it is called."""
    match path.suffix:
        case ".pdf":
            yield "text", _printed("pdftotext", "-layout", path, "-")
            with TemporaryDirectory() as folder:
                _printed("pdftoppm", "-r", "60", path, f"{folder}/page")
                for page in sorted(Path(folder).iterdir()):
                    yield page.stem, page.read_bytes()
        case ".pptx":
            with zipfile.ZipFile(path) as parts:
                for name in sorted(set(parts.namelist()) - DATED):
                    yield name, parts.read(name)
        case ".html" if browser:
            yield "as seen", _seen(browser, path)
        case _:
            yield "bytes", path.read_bytes()


def _printed(*words: str | Path) -> bytes:
    return subprocess.run(words, capture_output=True, check=True).stdout


def _seen(browser: str, page: Path) -> bytes:
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        picture = Path(folder, "page.png")
        options = (f"--user-data-dir={folder}", "--window-size=1440,900", "--virtual-time-budget=3000")
        _printed(browser, *QUIET, *options, f"--screenshot={picture}", page.as_uri())
        return picture.read_bytes()


def written(program: Program, source: Path, people: Sequence[str]) -> Mapping[str, str | bytes]:
    """Return all that a program writes and prints about a file, by name."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    found: dict[str, str | bytes] = {"check": program.run("check", source)}
    if people:
        found["connect"] = program.run("connect", source, *people)
    for command, endings in (("export", PICTURES), ("convert", CONVERTED)):
        for ending in endings:
            path = program.folder / f"{command}{ending}"
            path.unlink(missing_ok=True)
            lives = ("--lives",) if command == "export" and ending in (".pdf", ".html") else ()
            found[f"{command} {ending}: said"] = program.run(command, source, "--output", path, *lives)
            for name, content in texts_of(path, browser) if path.exists() else ():
                found[f"{command} {ending}: {name}"] = content
    return found


def differences(before: Mapping[str, str | bytes], after: Mapping[str, str | bytes]) -> Iterator[str]:
    """Yield what is not alike, with the first lines of it where it is text."""
    for name in dict.fromkeys([*before, *after]):
        old, new = before.get(name, ""), after.get(name, "")
        if old == new:
            continue
        yield f"  {name}: {len(old):,} before, {len(new):,} after"
        try:
            earlier, later = (
                (text if isinstance(text, str) else text.decode()).splitlines() for text in (old, new)
            )
        except UnicodeDecodeError:
            continue
        lines = difflib.unified_diff(earlier, later, n=0, lineterm="")
        changed = [line for line in lines if line[:3] not in ("---", "+++")]
        yield from (f"    {line[:160]}" for line in changed[:SHOWN])


def sources(program: Program) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """Yield what is compared unless files are named, with two people of each to connect."""
    yield ROOT / "data/xai.yaml", ("jimmy-ba", "guodong-zhang")
    yield ROOT / "data/example.yaml", ("ines-keller", "tomas")
    for ending in (".yaml", ".csv"):
        path = program.folder / f"sample{ending}"
        program.run("sample", str(SAMPLED), "--output", path)
        yield path, ("e2", "e7")
    for name in CONVENTIONS:
        yield ROOT / "tests/readers/conventions" / name, ()


@contextmanager
def checked_out(commit: str) -> Iterator[Path]:
    """Lay a commit beside this checkout for as long as it is needed; git forgets it however that ends."""
    with TemporaryDirectory() as folder:
        checkout = Path(folder, "checkout")
        try:
            add = ["git", "worktree", "add", "--quiet", "--detach", str(checkout), commit]
            subprocess.run(add, cwd=ROOT, check=True)
            yield checkout
        finally:
            # Forced twice, because a worktree is locked until git has laid out all of it. What cannot be
            # removed git says itself, and it is not to hide why this ends.
            remove = ["git", "worktree", "remove", "--force", "--force", str(checkout)]
            subprocess.run(remove, cwd=ROOT, check=False)


def main() -> int:
    """Print what differs, file by file."""
    parser = argparse.ArgumentParser(prog="python -m tests.compared", description=__doc__.partition("\n")[0])
    parser.add_argument("commit")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    chosen = parser.parse_args()
    count = 0
    with checked_out(chosen.commit) as checkout, TemporaryDirectory() as old, TemporaryDirectory() as new:
        before, after = Program(checkout, Path(old)), Program(ROOT, Path(new))
        files: list[tuple[Path, tuple[str, ...]]]
        files = [(path.resolve(), ()) for path in chosen.files] or list(sources(after))
        for path, people in files:
            found = list(differences(written(before, path, people), written(after, path, people)))
            count += len(found)
            print(f"{path.name}: {'as before' if not found else 'differs'}", *found, sep="\n", flush=True)
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
