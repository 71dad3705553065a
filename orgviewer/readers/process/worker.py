"""Reading in a process of its own, so that the one that shows a window is never held up."""

from __future__ import annotations

import os
import signal
import struct
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection
from os import fsdecode, fsencode
from pathlib import Path

import msgspec

from orgviewer.errors import Problem, ReadError, Severity, StoppedError
from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import GUESSED, TableSpec
from orgviewer.progress import Progress, in_steps
from orgviewer.readers.files import read
from orgviewer.readers.process.transfer import pack, unpack
from orgviewer.readers.syntax.contents import out_of_memory
from orgviewer.signals import InterruptError, raised
from orgviewer.words.language import tr

PATIENCE = 0.05  # seconds between two looks at whether to go on
GRACE = 1.0  # seconds that the other process has to end those that it started itself
PROGRESS, PROBLEMS, PART = b"%", b"!", b"."  # the first byte of a message


def read_apart(
    path: Path,
    progress: Progress,
    is_wanted: Callable[[], bool],
    spec: TableSpec = GUESSED,
    content: bytes | None = None,
) -> Dataset:
    """Read a file in another process, or what it held at another time; `progress` hears of it here.

    Raises ReadError like `read`, and StoppedError as soon as `is_wanted` says no; the other process is
    ended then.
    """
    with started(path, serve, str(path), spec, content) as receiver:
        return unpack(parts(receiver, progress, is_wanted, path))


@contextmanager
def started(path: Path, serve: Callable[..., None], *arguments: object) -> Iterator[Connection]:
    """Have something done about a path in another process, and give what it sends; end it at last.

    `serve` is called with the way to send, and the arguments. Raises ReadError if no process can be started.
    """
    _stand_somewhere(path)
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=serve, args=(sender, *arguments), daemon=True)
    with _deaf_to_the_keyboard():
        process.start()
    sender.close()
    try:
        yield receiver
    finally:
        process.terminate()
        process.join(GRACE)
        process.kill()
        process.join()
        receiver.close()


def _stand_somewhere(path: Path) -> None:
    """See to it that there is a working folder, without which no process starts; it may have been removed.

    Raises ReadError for a path that counts from a folder that is gone.
    """
    try:
        Path.cwd()
    except OSError:
        if not path.is_absolute():
            message = tr("the folder that the program was started in is gone")
            raise ReadError((Problem(path, Severity.ERROR, message),)) from None
        os.chdir(path.anchor)


@contextmanager
def _deaf_to_the_keyboard() -> Iterator[None]:
    """Start processes that a Ctrl+C in the terminal does not reach: who started them ends them."""
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # starting it would let the signal in again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def serve(sender: Connection, path: str, spec: TableSpec, content: bytes | None = None) -> None:
    """Read a file and send what it holds, or what is wrong with it; runs in the other process."""
    send(sender, Path(path), _packed(sender, Path(path), spec, content))


def _packed(sender: Connection, path: Path, spec: TableSpec, content: bytes | None) -> Iterator[bytes]:
    yield from pack(read(path, in_steps(partial(_report, sender)), spec, content))


def send(sender: Connection, path: Path, made: Iterator[bytes]) -> None:
    """Send parts as they are made, or what is wrong with a file that is read; runs in the other process.

    Ends without a word when it is told to, and when nobody listens any more.
    """
    with suppress(InterruptError, BrokenPipeError), raised():
        try:
            for part in made:
                sender.send_bytes(PART + part)
        except ReadError as error:
            _send_problems(error, sender)
        except MemoryError:
            _send_problems(out_of_memory(path), sender)


def _send_problems(error: ReadError, sender: Connection) -> None:
    sender.send_bytes(PROBLEMS + msgspec.msgpack.encode(error.problems, enc_hook=fsencode))


def _report(sender: Connection, share: float) -> None:
    sender.send_bytes(PROGRESS + struct.pack("d", share))


def parts(
    receiver: Connection, progress: Progress, is_wanted: Callable[[], bool], path: Path
) -> Iterator[bytes]:
    """Yield the parts of a dataset as they come in."""
    while True:
        while not receiver.poll(PATIENCE):
            _go_on(is_wanted)
        _go_on(is_wanted)
        try:
            message = receiver.recv_bytes()
        except (EOFError, OSError):  # between two messages, or within one
            raise ReadError(
                (Problem(path, Severity.ERROR, tr("reading it ended without a result")),)
            ) from None
        kind, body = message[:1], message[1:]
        if kind == PROGRESS:
            progress(struct.unpack("d", body)[0])
        elif kind == PROBLEMS:
            problems = msgspec.msgpack.decode(
                body, type=tuple[Problem, ...], dec_hook=lambda kind, name: kind(fsdecode(name))
            )
            raise ReadError(problems)
        else:
            yield body


def _go_on(is_wanted: Callable[[], bool]) -> None:
    if not is_wanted():
        raise StoppedError
