"""Hostile texts in every field of every shape of file: exported to every format, opened, shown in the window.

A canary on the loopback counts whoever asks for a picture that the texts name. Held means: no request, no
script run, no name in a PDF that runs or fetches anything, links of allowed schemes only. Not for: broken
files (see `tests.fuzz`).
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from orgviewer.chart.places import Place
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.choices import Pages, PictureFormat
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.publish.formats import write_picture
from orgviewer.publish.listing import cells
from orgviewer.readers import read
from orgviewer.readers.tables.vocabulary.column_meanings import is_field
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from orgviewer.writers import write_dataset
from orgviewer.writers.files import SUFFIXES
from tests.attack.outcome import Effort, Outcome
from tests.browsing import opened
from tests.canary import Canary, canary
from tests.harmless import FORBIDDEN, faults
from tests.hostile import files, texts

SPECS = tuple(PictureSpec(appendix=True, pages=pages) for pages in Pages)


def attack(effort: Effort) -> Iterator[Outcome]:
    """Yield what became of exports, of the browser, of another reader of PDF, and of the window."""
    QApplication.instance() or QApplication([])
    with TemporaryDirectory(prefix="hostile") as name, canary() as bird:
        folder = Path(name)
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, name)
        hostile = texts(bird.address)
        alone = [(text,) for text in hostile[: effort.times(len(hostile))]]
        paths = [path for turn, some in enumerate((hostile, *alone)) for path in _written(some, folder, turn)]
        yield _exports(paths, folder, bird)
        yield _conversions(paths, folder)
        together = files(hostile, folder)
        yield _browser([*together.values()], len(hostile), effort, bird)
        yield _other_reader([*together.values()])
        yield _window([*together.values()], bird)


def _written(some: tuple[str, ...], folder: Path, turn: int) -> Iterator[Path]:
    own = folder / str(turn)
    own.mkdir()
    yield from files(some, own).values()


def _exports(paths: list[Path], folder: Path, bird: Canary) -> Outcome:
    """Export every file to every format, one way of pages after the other, and look into it."""
    letters, wrong, tried = Letters(), list[str](), 0
    for path in paths:
        data = read(path)
        for turn, entry in enumerate(PictureFormat):
            output = folder / f"chart{entry.suffix}"
            write_picture(make_picture(data, SPECS[(tried + turn) % len(SPECS)], letters), output)
            found = faults(entry.suffix, output.read_bytes())
            wrong += [f"{path.name}{entry.suffix}: {found[0]}"] if found else []
            tried += 1
        pasted = cells(whole_chart(data, ChartSpec())).replace("\t", ",")
        wrong += faults(".csv", pasted.encode("utf-8", "replace"))[:1]
        tried += 1
    return _outcome("hostile texts exported", tried, [*wrong, *bird.asked])


def _conversions(paths: list[Path], folder: Path) -> Outcome:
    """Convert every file to every form, and read it again."""
    wrong: list[str] = []
    for path in paths:
        for suffix in SUFFIXES:
            output = folder / f"copy{suffix}"
            write_dataset(read(path), output, is_field)
            wrong += faults(suffix, output.read_bytes())[:1]
            read(output)
    return _outcome("hostile texts converted", len(paths) * len(SUFFIXES), wrong)


def _browser(paths: list[Path], people: int, effort: Effort, bird: Canary) -> Outcome:
    """Open pages and drawings in Chromium, and the panel of many of the people."""
    program = shutil.which("chromium")
    if program is None:
        return Outcome("hostile texts in Chromium", 0, 0, "not installed")
    letters, wrong, tried = Letters(), list[str](), 0
    for path in paths:
        data = read(path)
        picture = make_picture(data, SPECS[0], letters)
        chosen = range(0, people, max(1, round(4 / effort.share)))
        for suffix, fragments in ((".html", ["", *(f"#select=p{one}" for one in chosen)]), (".svg", [""])):
            output = path.with_name(f"chart{suffix}")
            write_picture(picture, output)
            for fragment in fragments:
                before, shown = len(bird.asked), opened(program, output, fragment)
                ran = re.search(r"<title>ran</title>", shown)
                wrong += [f"{path.name}{suffix}{fragment}"] if ran or len(bird.asked) > before else []
                tried += 1
    return _outcome("hostile texts in Chromium", tried, wrong)


def _other_reader(paths: list[Path]) -> Outcome:
    """Have another program read the PDFs, and look for names that run or fetch anything."""
    program = shutil.which("mutool")
    if program is None:
        return Outcome("hostile texts in PDF", 0, 0, "mutool is not installed")
    forbidden = re.compile(rf"(?:{'|'.join(map(re.escape, FORBIDDEN))})\b")
    wrong: list[str] = []
    for path in paths:
        output = path.with_name("chart.pdf")
        write_picture(make_picture(read(path), SPECS[0], Letters()), output)
        done = subprocess.run((program, "show", output, "grep"), capture_output=True, check=False)
        # Streams are shown as such only if one asks for them: all this is dictionaries and texts.
        found = forbidden.search(re.sub(r"\((?:\\.|[^\\)])*\)", "()", done.stdout.decode("latin-1")))
        if done.returncode or done.stderr or found:
            wrong.append(f"{path.name}: {found[0] if found else done.stderr[:80]!r}")
    return _outcome("hostile texts in PDF, read by mutool", len(paths), wrong)


def _window(paths: list[Path], bird: Canary) -> Outcome:
    """Show every card of every file in the window: its panel, its tool tip, the outline."""
    window, wrong, tried, before = MainWindow(Settings()), list[str](), 0, len(bird.asked)
    window.show()
    window.parts.outline_dock.show()
    for path in paths:
        data = read(path)
        window.show_dataset(data)
        scene = window.chart.scene
        assert scene is not None
        for place in map(Place, range(len(scene.whole))):
            window.chart.select(place)
            window.details.grab()
            window.chart.tip(scene.node(place))
            markup = window.details.toHtml()
            targets = {found.partition(":")[0] for found in re.findall(r'<a href="([^"#]*)', markup)}
            pictures = set(re.findall(r'<img[^>]*src="(\w+):', markup))
            bad = targets - {"", "card", "find", "http", "https", "mailto", "tel"} or pictures - {"avatar"}
            wrong += [f"{path.name}: {bad}"] if bad else []
            tried += 1
        QApplication.processEvents()
    window.close()
    return _outcome("hostile texts in the window", tried, [*wrong, *bird.asked[before:]])


def _outcome(what: str, tried: int, wrong: list[str]) -> Outcome:
    return Outcome(what, tried, max(0, tried - len(wrong)), wrong[0] if wrong else "")
