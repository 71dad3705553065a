"""What actions choose that can be checked: a direction, a layout, or something that a chart may show.

Not for: how they are called (see `action_table`).
"""

from __future__ import annotations

from collections.abc import Mapping

from orgviewer.choices import Direction, Extra, LayoutKind
from orgviewer.views.actions.action import ActionName

# Of each of these, one is checked.
DIRECTIONS: Mapping[ActionName, Direction] = {
    ActionName.GROW_DOWN: Direction.DOWN,
    ActionName.GROW_UP: Direction.UP,
    ActionName.GROW_RIGHT: Direction.RIGHT,
    ActionName.GROW_LEFT: Direction.LEFT,
}
LAYOUTS: Mapping[ActionName, LayoutKind] = {
    ActionName.LAYOUT_AUTOMATIC: LayoutKind.AUTOMATIC,
    ActionName.LAYOUT_TIDY: LayoutKind.TIDY,
    ActionName.LAYOUT_COMPACT: LayoutKind.COMPACT,
}
EXTRAS: Mapping[ActionName, Extra] = {
    ActionName.ASSISTANTS: Extra.ASSISTANTS,
    ActionName.DOTTED_LINES: Extra.DOTTED_LINES,
    ActionName.NATIVE_NAMES: Extra.NATIVE_NAMES,
    ActionName.SUMMARIES: Extra.SUMMARIES,
    ActionName.UNDATED: Extra.UNDATED,
}
