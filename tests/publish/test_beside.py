"""Work beside the making of pieces: in order, bounded, and over when it ends."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from orgviewer.publish.beside import each_beside


def test_each_piece_is_worked_on_in_order_by_another_thread() -> None:
    done: list[int] = []
    threads: set[int] = set()

    def work(piece: int) -> None:
        threads.add(threading.get_ident())
        done.append(piece)

    each_beside(work, iter(range(50)))
    assert done == list(range(50))
    assert threading.get_ident() not in threads


def test_no_more_than_two_pieces_are_there_at_a_time() -> None:
    made, done = 0, 0
    most = 0

    def pieces() -> Iterator[int]:
        nonlocal made, most
        for piece in range(30):
            made += 1
            most = max(most, made - done)
            yield piece

    def work(_: int) -> None:
        nonlocal done
        done += 1

    each_beside(work, pieces())
    assert (made, done) == (30, 30)
    assert most <= 2


def test_the_next_piece_is_made_while_one_is_worked_on() -> None:
    next_is_made = threading.Event()

    def pieces() -> Iterator[int]:
        yield 1
        next_is_made.set()
        yield 2

    def work(piece: int) -> None:
        assert next_is_made.wait(30)

    each_beside(work, pieces())


def test_what_goes_wrong_in_the_work_is_raised_and_ends_it() -> None:
    made: list[int] = []

    def pieces() -> Iterator[int]:
        for piece in range(100):
            made.append(piece)
            yield piece

    def work(piece: int) -> None:
        if piece == 3:
            raise OSError("full")

    with pytest.raises(OSError, match="full"):
        each_beside(work, pieces())
    assert len(made) <= 6


def test_the_last_piece_may_go_wrong_too() -> None:
    def work(_: int) -> None:
        raise OSError("full")

    with pytest.raises(OSError, match="full"):
        each_beside(work, iter([1]))


def test_what_goes_wrong_in_the_making_is_raised_when_no_work_goes_on() -> None:
    begun, may_end, ended = threading.Event(), threading.Event(), threading.Event()

    def pieces() -> Iterator[int]:
        yield 1
        assert begun.wait(30)
        may_end.set()
        raise KeyboardInterrupt

    def work(_: int) -> None:
        begun.set()
        assert may_end.wait(30)
        ended.set()

    with pytest.raises(KeyboardInterrupt):
        each_beside(work, pieces())
    assert ended.is_set()
