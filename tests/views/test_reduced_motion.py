"""Motion: cards travel to their places, and who wants no animation sees them there at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from orgviewer.views.actions.action import ActionName
from orgviewer.views.chart.canvas import Canvas
from tests.views.chart.test_regrouping import arrange
from tests.views.hands import Hands

Key = Qt.Key


class Still(QProxyStyle):
    """What a style says where the system wants no animations."""

    def styleHint(  # noqa: N802
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returned)


@pytest.fixture
def still(hands: Hands) -> Iterator[Hands]:
    """The hands of a person at a window who wants no animations."""
    style = Still()  # which has to live as long as the view has it
    before = hands.view.style()
    hands.view.setStyle(style)
    yield hands
    hands.view.setStyle(before)


def focus(hands: Hands) -> None:
    hands.click_card("founding-team")
    hands.press(Key.Key_Return)


def go_back(hands: Hands) -> None:
    focus(hands)
    hands.view.motion.end()
    hands.press(Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def undo(hands: Hands) -> None:
    hands.window.do(ActionName.FOLD_ALL)
    hands.view.motion.end()
    hands.window.do(ActionName.UNDO)


ACTS: dict[str, Callable[[Hands], object]] = {
    "arranging": lambda hands: arrange(hands, "School"),
    "folding": lambda hands: hands.window.do(ActionName.FOLD_ALL),
    "a branch alone": focus,
    "going back": go_back,
    "undoing": undo,
    "another layout": lambda hands: hands.window.do(ActionName.GROW_RIGHT),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_cards_travel_for_a_moment(hands: Hands, act: Callable[[Hands], object]) -> None:
    act(hands)
    assert hands.view.motion.progress is not None
    hands.qtbot.waitUntil(lambda: hands.view.motion.progress is None)


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_who_wants_no_animation_sees_all_in_its_place_at_once(
    still: Hands, act: Callable[[Hands], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[float] = []
    still.view.motion.progressed.connect(lambda: told.append(still.view.motion.progress or 0.0))
    painted: list[object] = []
    paint = Canvas.paint

    def seen(canvas: Canvas, *given: Any) -> None:
        painted.append(still.view.motion.progress)
        paint(canvas, *given)

    monkeypatch.setattr(Canvas, "paint", seen)
    act(still)
    assert still.view.motion.progress is None
    still.view.repaint()
    assert painted
    assert set(painted) == {None}
    assert max(told, default=0.0) == 0.0
