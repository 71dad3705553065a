"""What a person is asked about cards and rules, and told of those that an open file has no fields for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace
from PySide6.QtWidgets import QDialog

from orgviewer.chart.chart import Chart
from orgviewer.chart.fields.names import person_fields, settled, team_fields
from orgviewer.chart.filters.filtering import filter_doubt, filter_remark
from orgviewer.chart.rules.evaluation import RULING, meeting
from orgviewer.chart.rules.grammar import fitting_rules, rule_fields, settled_rules
from orgviewer.chart.rules.questions import questions
from orgviewer.chart.spec import USUAL_CARD, ChartSpec, Condition
from orgviewer.commands.terminal import complain
from orgviewer.errors import UsageError
from orgviewer.model.dataset import Dataset
from orgviewer.saved.fitting import idle_rules, of_view, view_remarks
from orgviewer.views.actions.entering.rooms_of_file import once_opened
from orgviewer.views.cards.fields_dialog import FieldsDialog
from orgviewer.views.cards.rules_dialog import RulesDialog
from orgviewer.views.dialogs.dialog import Dialog
from orgviewer.views.dialogs.following import follow
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
    once_opened(window.documents, lambda: _say_unknown_fields(window, wanted))


def _say_unknown_fields(window: Rooms, wanted: OpeningWish) -> None:
    """Say in a window, and where the program was called, which field is not there, which rule is idle.

    Of a saved view all that does not fit the file.
    """
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
    scene, view = window.chart.scene, wanted.view
    said: list[str] = []
    if view is not None and scene:
        said += of_view(view, view_remarks(view, scene.whole))
    elif wanted.rules and scene:
        said += idle_rules(scene.whole)
    if (view or wanted.filter) and scene and scene.whole.spec.filter is not None:
        asked = scene.whole.spec.filter
        doubt = filter_doubt(scene.whole.dataset, asked.query) if asked.found is None else ""
        said += (doubt, filter_remark(scene.whole, asked))
    if said := list(filter(None, said)):
        window.status.showMessage(" ".join(said), SHOWN)
    for sentence in said:
        complain(f"orgviewer: {sentence}")


def ask_for_cards(window: Rooms) -> None:
    """Ask what cards say; the chart shows it at once, and as before if nobody wants it."""
    dataset = window.documents.dataset
    if dataset is None or _is_asking(window, FieldsDialog):
        return
    spec = window.going.wanted_spec
    dialog = FieldsDialog(spec.card, *_card_fields(dataset), window)
    dialog.tried.connect(lambda card: window.going.want(replace(window.going.wanted_spec, card=card)))
    _open(
        dialog,
        window,
        lambda now: replace(now, card=spec.card),
        lambda dataset: dialog.offer(*_card_fields(dataset)),
    )


def _card_fields(dataset: Dataset) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return person_fields(dataset), team_fields(dataset)


def ask_for_rules(window: Rooms) -> None:
    """Ask how cards are marked; the chart shows it at once, and says of how many cards each rule holds."""
    dataset = window.documents.dataset
    if dataset is None or _is_asking(window, RulesDialog):
        return
    spec = window.going.wanted_spec
    dialog = RulesDialog(spec.rules, *_askable(dataset), window)

    def show_counts() -> None:
        whole = window.chart.scene.whole if window.chart.scene else None
        if whole is not None:
            _show_counts(dialog, whole)

    dialog.tried.connect(lambda rules: window.going.want(replace(window.going.wanted_spec, rules=rules)))
    window.chart.scene_changed.connect(show_counts)
    dialog.finished.connect(lambda _: window.chart.scene_changed.disconnect(show_counts))
    show_counts()
    _open(
        dialog,
        window,
        lambda now: replace(now, rules=spec.rules),
        lambda dataset: dialog.offer(*_askable(dataset)),
    )


def _askable(dataset: Dataset) -> tuple[tuple[str, ...], Callable[[Condition], str]]:
    return rule_fields(dataset), questions(dataset).refusal


def _show_counts(dialog: RulesDialog, whole: Chart) -> None:
    """Say of how many cards each rule holds, once the chart has those of them whose fields it knows."""
    fits = [fitting_rules((rule,), whole.dataset) for rule in dialog.rules]
    if whole.spec.rules != tuple(rule for one in fits for rule in one):
        return
    counts = zip(
        whole.found(RULING).counts, meeting(whole, [one.when for one in whole.spec.rules]), strict=True
    )
    both = [next(counts) if one else (0, 0) for one in fits]
    dialog.show_counts([marked for marked, _ in both], [met for _, met in both])


def _is_asking(window: Rooms, kind: type[AnyDialog]) -> bool:
    """Return whether a dialog asks already, which comes to the front then: what is tried is tried once."""
    asking = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    for dialog in asking:
        dialog.raise_()
        dialog.activateWindow()
    return bool(asking)


def _open(
    dialog: Dialog,
    window: Rooms,
    undone: Callable[[ChartSpec], ChartSpec],
    offer_again: Callable[[Dataset], None],
) -> None:
    """Open a dialog whose choices the chart shows; if another file is opened meanwhile, it goes.

    Of another reading of the same file, or another state, it offers what that has.

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
        window.settling.disconnect(revert)
        dialog.deleteLater()

    def give_up() -> None:
        dialog.done(GIVEN_UP)
        if file and documents.file and documents.file.path == file.path:
            revert()

    follow(documents, dialog, offer_again, give_up)
    window.settling.connect(revert)
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
