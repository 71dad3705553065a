"""What a person is asked about cards and rules, and told of those that an open file has no fields for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

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
from orgviewer.views.files.open_file import OpeningWish
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.views.rooms import Rooms

SHOWN = 10_000  # milliseconds
BESIDE, BENEATH = 24, 96  # pixels from a dialog to the right edge of its window, and to its top
GIVEN_UP = 2  # the result of a dialog about a file that is open no more


def say_unknown_fields(window: Rooms, wanted: OpeningWish, *opened: object) -> None:
    """Say in a window, and where the program was called, which field is not there, or which rule is idle."""
    del opened
    dataset = window.documents.dataset
    if dataset is None:
        return
    try:
        settled(wanted.card or USUAL_CARD, dataset)
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
    if dataset is None:
        return
    spec = window.going.wanted_spec
    dialog = FieldsDialog(spec.card, person_fields(dataset), team_fields(dataset), window)
    dialog.tried.connect(lambda card: window.going.want(replace(window.going.wanted_spec, card=card)))
    _open(dialog, window, lambda now: replace(now, card=spec.card))


def ask_for_rules(window: Rooms) -> None:
    """Ask how cards are marked; the chart shows it at once, and says of how many cards each rule holds."""
    dataset = window.documents.dataset
    if dataset is None:
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


def _open(dialog: QDialog, window: Rooms, undone: Callable[[ChartSpec], ChartSpec]) -> None:
    """Open a dialog whose choices the chart shows; if another file is opened meanwhile, it goes."""
    here = window.chart.visit()

    def finish(result: int) -> None:
        if result == QDialog.DialogCode.Accepted and window.going.wanted_spec != here.spec:
            window.going.keep_tried(here, tr("what cards show"))
        elif result == QDialog.DialogCode.Rejected:
            window.going.want(undone(window.going.wanted_spec))
        for another in (window.documents.opened, window.documents.closed):
            another.disconnect(give_up)
        dialog.deleteLater()

    def give_up(*_: object) -> None:
        dialog.done(GIVEN_UP)

    dialog.finished.connect(finish)
    for another in (window.documents.opened, window.documents.closed):
        another.connect(give_up)
    inside = window.geometry()
    dialog.adjustSize()
    dialog.move(inside.right() - dialog.width() - BESIDE, inside.top() + BENEATH)  # where cards can be seen
    dialog.show()
