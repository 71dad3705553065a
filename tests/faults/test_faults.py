"""A fault of the system at every call, of every way to write a file, for every format.

Whatever call fails, the old file or the whole new one stands there afterwards, one sentence tells the
reason, and nothing else is left in the folder.
"""

from __future__ import annotations

import errno
import io
import os
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from orgviewer.atomic_write import whole_file
from orgviewer.choices import PictureFormat
from orgviewer.commands import cli
from orgviewer.commands.sample import write_sample
from orgviewer.errors import OutputError
from orgviewer.paint.picture import Picture, PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.formats import write_picture, writer
from orgviewer.readers.tables.vocabulary.column_meanings import is_field
from orgviewer.writers import write_dataset
from tests.datasets import COMPANY, dataset
from tests.faults.calls import Calls, each_fault, refusing

pytestmark = pytest.mark.gui

REASONS = (errno.ENOSPC, errno.EIO, errno.EACCES)
OLD = b"old" * 100
WAYS = {"nameless": (), "named": ("nameless",), "copied": ("link",)}
"""How a file comes to its name, by what the system has not; the first where it has all."""
Write = Callable[[Path], object]
tried: Counter[str] = Counter()


@pytest.fixture(scope="module", autouse=True)
def enough() -> Iterator[None]:
    """Count the faults of all tests here."""
    tried.clear()
    yield
    if len(tried) == len(PictureFormat) + 9:  # all of them ran, in one process
        assert tried.total() >= 1_000


@pytest.fixture(scope="module")
def picture(qapp: object) -> Picture:
    return make_picture(dataset(COMPANY), PictureSpec(scale=0.3), Letters())


@pytest.fixture(params=[False, True], ids=["new", "old"])
def output(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a place without an ending, and whether an old file is to stand there."""
    return tmp_path / ("old" if request.param else "new")


def attack(write: Write, output: Path, way: str, reasons: tuple[int, ...] = REASONS) -> int:
    """Refuse every call of a way to write, one after the other; return how many were refused."""
    has_old, count = output.stem == "old", 0

    def run(calls: Calls) -> None:
        for left in output.parent.iterdir():
            left.unlink()
        if has_old:
            output.write_bytes(OLD)
            output.chmod(0o666)  # as no new one is
        with refusing(calls, WAYS[way]):
            write(output)

    for number, name, reason in each_fault(run, reasons):
        where, told = f"call {number}, {name}, {os.strerror(reason)}", ""
        count += 1
        try:
            run(Calls(number, reason))
        except OutputError as error:
            told = str(error)
        left = {path.name: path.read_bytes() for path in output.parent.iterdir()}
        if told:
            assert told == f'"{output}" cannot be written: {os.strerror(reason)}', where
            assert left == ({output.name: OLD} if has_old else {}), where
        else:
            assert list(left) == [output.name], where
            require_whole(output)
    return count


def require_whole(path: Path) -> None:
    """Check that a file is all of what it should be, by how it ends."""
    content = path.read_bytes()
    match path.suffix:
        case ".png":
            assert content.endswith(b"IEND\xaeB`\x82")
        case ".pptx" | ".vsdx":
            assert zipfile.ZipFile(io.BytesIO(content)).testzip() is None
        case ".pdf":
            assert content.rstrip().endswith(b"%%EOF")
        case ".svg":
            assert content.endswith(b"</svg>\n")
        case ".html":
            assert content.rstrip().endswith(b"</html>")
        case ".drawio" | ".graphml" | ".opml":
            assert content.rstrip().endswith((b"</mxfile>", b"</graphml>", b"</opml>"))
        case _:
            assert len(content) > len(OLD)
            assert content.endswith(b"\n")


@pytest.mark.parametrize("way", ["nameless", "named"])
@pytest.mark.parametrize("entry", PictureFormat, ids=lambda entry: entry.suffix)
def test_a_fault_while_a_picture_is_written(
    picture: Picture, output: Path, entry: PictureFormat, way: str
) -> None:
    path = output.with_suffix(entry.suffix)
    tried[entry.suffix] += attack(partial(write_picture, picture), path, way, (errno.ENOSPC,))


class Recording(io.BytesIO):
    """A file that remembers what was done to it, to be done again without drawing anything."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[tuple[str, tuple[Any, ...]]] = []

    def write(self, data: Any, /) -> int:
        self.done.append(("write", (bytes(data),)))
        return super().write(data)

    def seek(self, *arguments: int) -> int:
        self.done.append(("seek", arguments))
        return super().seek(*arguments)

    def again(self, output: Path) -> None:
        with whole_file(output) as file:
            for name, arguments in self.done:
                getattr(file, name)(*arguments)


@pytest.mark.parametrize("entry", PictureFormat, ids=lambda entry: entry.suffix)
def test_a_fault_of_any_reason_on_any_way(picture: Picture, output: Path, entry: PictureFormat) -> None:
    recording = Recording()
    writer(entry)(picture, recording, unheard)
    for way in WAYS:
        tried[entry.suffix] += attack(recording.again, output.with_suffix(entry.suffix), way)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("suffix", [".yaml", ".json", ".csv", ".jsonl", ".jsonld"])
def test_a_fault_while_a_dataset_is_converted(output: Path, suffix: str, way: str) -> None:
    write = partial(write_dataset, dataset(COMPANY))
    tried[f"convert {suffix}"] += attack(lambda path: write(path, is_field), output.with_suffix(suffix), way)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("suffix", [".yaml", ".json", ".csv"])
def test_a_fault_while_a_sample_is_written(output: Path, suffix: str, way: str) -> None:
    tried[f"sample {suffix}"] += attack(
        lambda path: write_sample(people=20, output=path, seed=1), output.with_suffix(suffix), way
    )


@pytest.mark.parametrize("command", ["convert", "export", "sample"])
def test_a_fault_ends_a_command_in_one_sentence_and_2(
    tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    source = tmp_path / "team.csv"
    source.write_text("name,manager\nAda,\nGrace,Ada\n", encoding="utf-8")
    output = tmp_path / "output" / "list.csv"
    output.parent.mkdir()
    typed = "20" if command == "sample" else str(source)

    def run(calls: Calls) -> int:
        with refusing(calls, WAYS["named"]):
            return cli.main([command, typed, "--output", str(output)])

    count = 0
    for number, _, reason in each_fault(lambda calls: assert_done(run(calls)), REASONS[:1]):
        output.unlink(missing_ok=True)
        capsys.readouterr()
        status, said = run(Calls(number, reason)), capsys.readouterr()
        assert (status, said.err.count("\n"), [*output.parent.iterdir()]) in (
            (2, 1, []),
            (0, 0, [output]),
        ), (number, said.err)
        count += 1
    assert count > 5
    tried["commands"] += count


def assert_done(status: int) -> None:
    assert status == 0


@pytest.mark.parametrize("way", WAYS)
def test_a_fault_hides_no_other_reason(tmp_path: Path, way: str) -> None:
    """What is given up stays given up, even if what was held back cannot be written any more."""

    class GivenUpError(Exception):
        pass

    def give_up() -> None:
        with refusing(Calls(1, errno.ENOSPC), WAYS[way]), whole_file(tmp_path / "list.csv") as file:
            file.write(b"half")
            raise GivenUpError

    with pytest.raises(GivenUpError):
        give_up()
    assert [*tmp_path.iterdir()] == []
