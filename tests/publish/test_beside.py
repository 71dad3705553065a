"""Work beside whoever gives it out: in order, one piece at a time, and over when it is left."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

import pytest

from orgviewer.publish.beside import Beside


def fails() -> None:
    raise OSError("full")


def test_each_piece_is_worked_on_in_order_by_another_thread() -> None:
    done: list[int] = []
    threads: set[int] = set()

    def work(piece: int) -> None:
        threads.add(threading.get_ident())
        done.append(piece)

    with Beside() as beside:
        for piece in range(50):
            beside.begin(partial(work, piece))
    assert done == list(range(50))
    assert threading.get_ident() not in threads


def test_whoever_gives_work_out_goes_on_meanwhile() -> None:
    goes_on = threading.Event()

    def work() -> None:
        assert goes_on.wait(30)

    with Beside() as beside:
        beside.begin(work)
        goes_on.set()


@pytest.mark.parametrize("then", [lambda beside: beside.wait(), lambda beside: beside.begin(lambda: None)])
def test_nothing_is_worked_on_when_the_next_piece_comes(then: Callable[[Beside], None]) -> None:
    may_end, ended = threading.Event(), threading.Event()

    def work() -> None:
        assert may_end.wait(30)
        ended.set()

    with Beside() as beside:
        beside.begin(work)
        threading.Timer(0, may_end.set).start()
        then(beside)
        assert ended.is_set()


@pytest.mark.parametrize("then", [lambda beside: beside.wait(), lambda beside: beside.begin(lambda: None)])
def test_what_goes_wrong_in_the_work_is_raised_by_what_comes_next(then: Callable[[Beside], None]) -> None:
    went_on: list[bool] = []
    with Beside() as beside:
        beside.begin(fails)
        with pytest.raises(OSError, match="full"):
            then(beside)
        beside.wait()  # it is raised once
        went_on.append(True)
    assert went_on


def test_the_last_piece_may_go_wrong_too() -> None:
    with pytest.raises(OSError, match="full"), Beside() as beside:
        beside.begin(fails)


def test_what_goes_wrong_elsewhere_is_raised_when_no_work_goes_on() -> None:
    begun, may_end, ended = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        assert may_end.wait(30)
        ended.set()

    def interrupted() -> None:
        with Beside() as beside:
            beside.begin(work)
            assert begun.wait(30)
            may_end.set()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert ended.is_set()
