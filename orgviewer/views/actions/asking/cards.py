"""What a person is asked about cards and rules, and told of those that an open file has no fields for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec.structs import replace
from PySide6.QtWidgets import QDialog

from orgviewer.chart.fields.names import person_fields, settled, team_fields
from orgviewer.chart.rules.evaluation import RULING, meeting
from orgviewer.chart.rules.grammar import rule_fields, settled_rules
from orgviewer.chart.rules.questions import questions
from orgviewer.chart.spec import USUAL_CARD, ChartSpec
from orgviewer.commands.terminal import complain
from orgviewer.errors import UsageError
from orgviewer.saved.fitting import idle_rules
from orgviewer.views.cards.fields_dialog import FieldsDialog
from orgviewer.views.cards.rules_dialog import RulesDialog
from orgviewer.views.dialogs.dialog import Dialog
from orgviewer.views.files.open_file import OpeningWish
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.views.actions.visited import Sight
    from orgviewer.views.rooms import Rooms

AnyDialog = TypeVar("AnyDialog", bound=Dialog)
SHOWN = 10_000  # milliseconds
BESIDE, BENEATH = 24, 96  # pixels from a dialog to the right edge of its window, and to its top
GIVEN_UP = 2  # the result of a dialog about a file that is open no more, or otherwise


def await_unknown_fields(window: Rooms, wanted: OpeningWish) -> None:
    """Say which field the file does not have that is opened next; of those after it nothing was wanted."""
    documents = window.documents

    def leave() -> None:
        documents.opened.disconnect(say)
        documents.unread.disconnect(leave)

    def say() -> None:
        leave()
        _say_unknown_fields(window, wanted)

    documents.opened.connect(say)
    documents.unread.connect(leave)


def _say_unknown_fields(window: Rooms, wanted: OpeningWish) -> None:
    """Say in a window, and where the program was called, which field is not there, or which rule is idle."""
    dataset = window.documents.dataset
    if dataset is None:
        return
    try:
        settled(wanted.card.on(USUAL_CARD) if wanted.card else USUAL_CARD, dataset)
        settled_rules(wanted.rules, dataset)
    except UsageError as error:
        window.status.showMessage(str(error), SHOWN)
        complain(f"orgviewer: {error}")
        return
    scene = window.chart.scene
    idle = list(idle_rules(scene.whole)) if wanted.rules and scene else []
    if idle:
        window.status.showMessage(" ".join(idle), SHOWN)
    for sentence in idle:
        complain(f"orgviewer: {sentence}")


def ask_for_cards(window: Rooms) -> None:
    """Ask what cards say; the chart shows it at once, and as before if nobody wants it."""
    dataset = window.documents.dataset
    if dataset is None or _is_asking(window, FieldsDialog):
        return
    spec = window.going.wanted_spec
    dialog = FieldsDialog(spec.card, person_fields(dataset), team_fields(dataset), window)
    dialog.tried.connect(lambda card: window.going.want(replace(window.going.wanted_spec, card=card)))
    _open(dialog, window, lambda now: replace(now, card=spec.card))


def ask_for_rules(window: Rooms) -> None:
    """Ask how cards are marked; the chart shows it at once, and says of how many cards each rule holds."""
    dataset = window.documents.dataset
    if dataset is None or _is_asking(window, RulesDialog):
        return
    spec = window.going.wanted_spec
    dialog = RulesDialog(spec.rules, rule_fields(dataset), questions(dataset).refusal, window)

    def show_counts() -> None:
        whole = window.chart.scene.whole if window.chart.scene else None
        if whole is not None and whole.spec.rules == tuple(dialog.rules):
            dialog.show_counts(
                whole.found(RULING).counts, meeting(whole, [rule.when for rule in whole.spec.rules])
            )

    dialog.tried.connect(lambda rules: window.going.want(replace(window.going.wanted_spec, rules=rules)))
    window.chart.scene_changed.connect(show_counts)
    dialog.finished.connect(lambda _: window.chart.scene_changed.disconnect(show_counts))
    show_counts()
    _open(dialog, window, lambda now: replace(now, rules=spec.rules))


def _is_asking(window: Rooms, kind: type[AnyDialog]) -> bool:
    """Return whether a dialog asks already, which comes to the front then: what is tried is tried once."""
    asking = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    for dialog in asking:
        dialog.raise_()
        dialog.activateWindow()
    return bool(asking)


def _open(dialog: Dialog, window: Rooms, undone: Callable[[ChartSpec], ChartSpec]) -> None:
    """Open a dialog whose choices the chart shows; if another file is opened meanwhile, it goes.

    What is merely tried is on no file that is left: neither there when it is seen again, nor with less of it.
    """
    documents, going = window.documents, window.going
    begun, file = going.here(), documents.file

    def revert() -> None:
        going.want(undone(going.wanted_spec))

    def finish(result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            _keep_tried(window, begun, undone)
        elif result == QDialog.DialogCode.Rejected:
            revert()
        for signal, slot in listening:
            signal.disconnect(slot)
        dialog.deleteLater()

    def give_up() -> None:
        dialog.done(GIVEN_UP)
        if file and documents.file and documents.file.path == file.path:
            revert()

    listening: tuple[tuple[Any, Callable[[], None]], ...] = (
        (documents.opened, give_up),
        (documents.closed, give_up),
        (window.settling, revert),
    )
    for signal, slot in listening:
        signal.connect(slot)
    dialog.finished.connect(finish)
    inside = window.geometry()
    dialog.move(inside.right() - dialog.width() - BESIDE, inside.top() + BENEATH)  # where cards can be seen
    dialog.show()


def _keep_tried(window: Rooms, begun: Sight, undone: Callable[[ChartSpec], ChartSpec]) -> None:
    """Let what was tried be undone, and nothing else that was done meanwhile, as going to another state."""
    spec, now = window.going.wanted_spec, window.going.here()
    before = undone(spec)
    if before == spec:
        return
    is_elsewhere = not begun.is_read_as(now) or begun.reading != now.reading or begun.visit.spec != before
    seen = replace(now, visit=replace(now.visit, spec=before)) if is_elsewhere else begun
    window.going.keep_tried(seen, tr("what cards show"))
