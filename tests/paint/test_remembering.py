from __future__ import annotations

import gc
import weakref

from orgviewer.paint.text_metrics import remembered


class Squares:
    def __init__(self) -> None:
        self.worked: list[int] = []
        self.square = remembered(self._square, 2)

    def _square(self, number: int) -> int:
        self.worked.append(number)
        return number * number


def test_what_was_asked_before_is_not_worked_out_again() -> None:
    squares = Squares()
    assert [squares.square(number) for number in (2, 3, 2, 3)] == [4, 9, 4, 9]
    assert squares.worked == [2, 3]
    squares.square(4)  # more than are remembered
    squares.square(2)
    assert squares.worked == [2, 3, 4, 2]


def test_what_remembers_is_let_go_at_once() -> None:
    gc.disable()
    try:
        squares = Squares()
        squares.square(2)
        kept = weakref.ref(squares)
        del squares
        assert kept() is None
    finally:
        gc.enable()
