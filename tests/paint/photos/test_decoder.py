"""Decoding photos apart: one process for many, which may end at any of them, and is not left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from orgviewer import own_process
from orgviewer.paint.photos import decoder as photo_decoder
from orgviewer.paint.photos import process as photo_process
from orgviewer.paint.photos.decoder import PhotoDecoder
from orgviewer.paint.photos.process import DEPTH
from tests.paint.photo_files import packed, plain

SIDE = 32
OWN = "from orgviewer.paint.photos import process as own; import sys"
MAIN = "own.main(sys.stdin.buffer, sys.stdout.buffer)"


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """Collect the processes that are started."""
    found: list[subprocess.Popen[bytes]] = []
    start = own_process.start

    def noted(*arguments: Any) -> subprocess.Popen[bytes]:
        found.append(start(*arguments))
        return found[-1]

    monkeypatch.setattr(own_process, "start", noted)
    return found


@pytest.fixture
def run_instead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return a function that lets other lines run in the process."""

    def replace(lines: str, patch: pytest.MonkeyPatch = monkeypatch) -> None:
        script = tmp_path / "script.py"
        script.write_text(lines)
        patch.setattr(photo_process, "__file__", str(script))

    return replace


def test_one_process_decodes_many_photos(started: list[subprocess.Popen[bytes]]) -> None:
    decoder = PhotoDecoder()
    for side in (SIDE, 64, SIDE, SIDE):
        assert decoder.square(packed(plain()), "png", side) == b"\0\0\xff\xff" * side * side
    assert decoder.square(b"no photo", "png", SIDE) == b""
    assert decoder.square(packed(plain(), "WEBP", lossless=True), "webp", SIDE) != b""
    (process,) = started
    assert process.poll() is None
    decoder.close()
    assert process.returncode is not None


def test_a_kind_is_decoded_as_that_and_as_no_other() -> None:
    decoder = PhotoDecoder()
    assert decoder.square(packed(plain(), "BMP"), "png", SIDE) == b""
    assert decoder.square(packed(plain(), "BMP"), "bmp", SIDE) != b""
    decoder.close()


def test_a_process_that_ends_is_followed_by_another(
    started: list[subprocess.Popen[bytes]], run_instead: Callable[..., None]
) -> None:
    decoder = PhotoDecoder()
    with pytest.MonkeyPatch.context() as patch:
        run_instead("import sys; sys.exit(3)", patch)
        assert decoder.square(packed(plain()), "png", SIDE) == b""
    assert len(decoder.square(packed(plain()), "png", SIDE)) == SIDE * SIDE * DEPTH
    assert len(started) == 2
    assert started[0].returncode is not None
    decoder.close()


def test_processes_that_end_again_and_again_are_given_up(
    started: list[subprocess.Popen[bytes]], run_instead: Callable[..., None]
) -> None:
    run_instead("")
    decoder = PhotoDecoder()
    for _ in range(photo_decoder.MOST_ENDED + 3):
        assert decoder.square(packed(plain()), "png", SIDE) == b""
    assert len(started) == photo_decoder.MOST_ENDED


def test_half_an_answer_is_none(run_instead: Callable[..., None]) -> None:
    run_instead("import sys; sys.stdin.buffer.read(20); sys.stdout.buffer.write(b'\\1abc')")
    assert PhotoDecoder().square(packed(plain()), "png", SIDE) == b""


def test_a_process_that_stands_still_is_ended(
    started: list[subprocess.Popen[bytes]],
    run_instead: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run_instead("import time; time.sleep(600)")
    monkeypatch.setattr(photo_decoder, "PATIENCE", 0.05)
    assert PhotoDecoder().square(packed(plain()), "png", SIDE) == b""
    assert started[0].returncode is not None


@pytest.mark.skipif(sys.platform == "win32", reason="does not count the work of a process")
def test_work_is_bounded_for_each_photo(
    started: list[subprocess.Popen[bytes]], run_instead: Callable[..., None]
) -> None:
    endless = "def endless(*_):\n    while True: pass\nown.square = endless"
    run_instead(f"{OWN}\nown.MOST_SECONDS = 0.05\n{endless}\n{MAIN}")
    assert PhotoDecoder().square(packed(plain()), "png", SIDE) == b""
    assert started[0].returncode == -signal.SIGPROF


@pytest.mark.skipif(sys.platform != "linux", reason="does not hold limits of memory")
def test_memory_is_bounded(run_instead: Callable[..., None]) -> None:
    data = "import resource; pages = int(open('/proc/self/statm').read().split()[5])"
    for more, is_drawn in ((200, True), (8, False)):  # the photo takes 16
        most = f"own.MOST_MEMORY = pages * resource.getpagesize() + {more} * 1024 * 1024"
        run_instead(f"{OWN}\n{data}\n{most}\n{MAIN}")
        decoder = PhotoDecoder()
        assert bool(decoder.square(packed(plain(2_000, 2_000), "PNG"), "png", SIDE)) is is_drawn
        decoder.close()


def test_a_process_that_is_not_wanted_is_ended(
    started: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photo_decoder, "REST", 0.01)
    decoder = PhotoDecoder()
    before = {*threading.enumerate()}
    assert decoder.square(packed(plain()), "png", SIDE) != b""
    for thread in {*threading.enumerate()} - before:
        thread.join()
    assert started[0].returncode is not None
    assert decoder.square(packed(plain()), "png", SIDE) != b""
    assert len(started) == 2
    decoder.close()


def test_no_process_outlives_whoever_asked(started: list[subprocess.Popen[bytes]]) -> None:
    script = (
        "from orgviewer.paint.photos.decoder import PhotoDecoder\n"
        "from tests.paint.photo_files import packed, plain\n"
        "decoder = PhotoDecoder()\n"
        f"assert decoder.square(packed(plain()), 'png', {SIDE})\n"
        "print(decoder._process.pid)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    if sys.platform != "win32":
        with pytest.raises(ProcessLookupError):
            os.kill(int(done.stdout), 0)


def test_a_decoder_that_is_closed_starts_nothing(started: list[subprocess.Popen[bytes]]) -> None:
    decoder = PhotoDecoder()
    decoder.close()
    assert decoder.square(packed(plain()), "png", SIDE) == b""
    assert started == []
