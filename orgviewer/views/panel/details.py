"""The side panel: the page about whatever is selected, as text that can be selected and copied.

A page loads nothing, from disk or net: the only picture it may ask for is a disc painted here, of a
photo that the dataset keeps beside itself.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QImage,
    QPainter,
    QPalette,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.engines import load
from orgviewer.lives.markup import escape
from orgviewer.paint.cards.avatars import disc_marks, disc_of
from orgviewer.paint.cards.labels import label
from orgviewer.paint.painter import paint
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering, Theme
from orgviewer.views.arriving_portraits import ArrivingPortraits
from orgviewer.views.chart.view import BY_KEY, FOCUS_FRAME
from orgviewer.views.dataset_indexes import Knowledge
from orgviewer.views.panel.page_html import DISC, align_at_start, page_style
from orgviewer.views.panel.pages import EvidenceOf, PanelPages, WayOf
from orgviewer.views.system_theme import text_scale
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.relations.graph import Graph

ANNOUNCE = "orgviewer.views.accessibility:announce"
OPEN_WEB_LINK = "orgviewer.views.web_links:open_web_link"
CONNECTION_PAGE = "orgviewer.views.panel.connection_page:connection_page"
SHARING_CARDS = frozenset((Kind.PERSON, Kind.ORGANIZATION, Kind.GROUP))
"""Cards on whose pages stands what people share."""
_PLACE = re.compile(r"[0-9]{1,9}")
TEXT = 14  # pixels of letters at the usual size


class Details(QTextBrowser):
    """Shows the page about one card, or about what two people share.

    Signals: `card_chosen` with the place of a card that was clicked, `search_asked` with what was;
    `state_asked` with the place of a state in the history of the file; `connected` with how the two people
    are connected on whom there is a page.
    """

    card_chosen = Signal(int)
    state_asked = Signal(int)
    connected = Signal(object)
    search_asked = Signal(str)

    def __init__(
        self, theme: Theme, letters: Letters, portraits: ArrivingPortraits, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._letters = letters
        self._pages: PanelPages | None = None
        self._chart: Chart | None = None
        self._portraits = portraits
        self._portraits.arrived.connect(self._renew_disc)
        self._graph: Graph | None = None
        self._way_of: WayOf | None = None
        self._evidence_of: EvidenceOf | None = None
        self._knowledge: Knowledge | None = None
        self._pair: tuple[Place, Place] | None = None
        self._place = NO_PLACE
        self._written: tuple[PanelPages, Place] | None = None
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Details"))
        self.setMinimumWidth(240)
        self.document().setDocumentMargin(16)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        align_at_start(self.document())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._follow)
        self.set_theme(theme)

    def show_chart(self, chart: Chart) -> None:
        """Speak of another whole chart from now on."""
        if self._graph is not None and not self._graph.dataset.is_same_file(chart.dataset):
            self._graph = None
        self._chart, self._pages = chart, self._pages_of(chart)
        self.show_place(NO_PLACE)

    def show_nothing(self) -> None:
        """Speak of nothing."""
        self._graph = self._knowledge = self._pages = self._chart = self._pair = self._written = None
        self._place = NO_PLACE
        self.clear()

    def _pages_of(self, chart: Chart) -> PanelPages:
        return PanelPages(chart, self._graph, self._way_of, self._evidence_of, self._knowledge)

    def show_ways(self, way_of: WayOf | None) -> None:
        """Speak of the ways of people through the states of the file from now on, or of none."""
        self._way_of = way_of
        self.write_again()

    def show_evidence(self, evidence_of: EvidenceOf | None) -> None:
        """Say where changes stand in both files from now on, or do not; what is known now is written."""
        self._evidence_of = evidence_of
        self.write_again()

    def write_again(self) -> None:
        """Write the page that is shown with what is known now, and leave it where it is."""
        if self._chart is not None:
            self._pages = self._pages_of(self._chart)
            if self._pair is None:
                where = self.verticalScrollBar().value()
                self.show_place(self._place)
                self.verticalScrollBar().setValue(where)

    def show_connection(self, one: Place, other: Place) -> None:
        """Show what the people of two cards of the whole chart share, once that is worked out."""
        self._pair, self._written = (one, other), None
        if self._knowledge and self._chart:
            self.setHtml(f"<p>{escape(tr('Looking for connections …'))}</p>")
            self._knowledge.with_graph_of(self._chart.dataset, partial(self._connect, self._pair))

    def _connect(self, pair: tuple[Place, Place], graph: Graph) -> None:
        """Write the page about two cards, if it is still asked for."""
        chart = self._chart
        if chart is None or self._pair != pair or not _is_of(graph, chart):
            return
        if all(chart.kind[place] in (Kind.PERSON, Kind.ABSENT) for place in pair):
            page, connection = load(CONNECTION_PAGE)(chart, graph, *pair)
            self.setHtml(page)
            if connection:
                self.connected.emit(connection)
        else:
            self.setHtml(f"<p>{escape(tr('Only people have connections: select two of them.'))}</p>")

    def show_knowledge(self, knowledge: Knowledge) -> None:
        """Speak of another dataset from now on."""
        self._knowledge = knowledge

    def _take_graph(self, graph: Graph) -> None:
        self._graph = graph
        if self._chart is not None and self._chart.dataset.is_same_file(graph.dataset):
            self.write_again()

    def show_place(self, place: Place) -> None:
        """Show the page about the card at a place of the whole chart; about the file for NO_PLACE."""
        self._place, self._pair = place, None
        if self._pages and self._written != (self._pages, place):
            self._written = self._pages, place
            self.setHtml(self._pages.page(place))
            self._ask_for_sharing(place)

    def _ask_for_sharing(self, place: Place) -> None:
        """Have worked out, once for a dataset but not for tables, what the people of a page share."""
        chart, knowledge = self._chart, self._knowledge
        if knowledge and chart and place >= 0 and chart.kind[place] == Kind.PERSON:
            knowledge.with_rows(self.write_again)
        if chart is None or knowledge is None or self._graph is not None or chart.dataset.roster is not None:
            return
        if place >= 0 and chart.kind[place] in SHARING_CARDS:
            knowledge.with_graph(self._take_graph)

    def set_theme(self, theme: Theme) -> None:
        """Write in other colours, and everything anew: words may be others, too."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.card))
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.text))
        self.setPalette(palette)
        scale = text_scale()
        font = QFont(self._letters.fonts[Lettering.DETAIL])  # Qt gives a document that of its widget by then
        font.setPixelSize(round(TEXT * scale))
        self.document().setDefaultFont(font)
        self.document().setDefaultStyleSheet(page_style(theme, scale))
        self._written = None
        if self._pair is None:
            self.write_again()
        else:
            self.show_connection(*self._pair)

    def changeEvent(self, event: QEvent) -> None:
        """Write larger or smaller when the program does."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_theme(self._theme)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return the disc of a card for `avatar:` and its place, and nothing for anything else."""
        url = QUrl(name)
        place = self._place_of(url)
        if url.scheme() == "avatar" and self._chart is not None and place >= 0:
            return self._disc(self._chart, place)
        return QImage()

    def _renew_disc(self) -> None:
        """Show the photo of whoever the page is about, if it has arrived."""
        if self._chart is not None and self._place >= 0 and self._pair is None:
            name = QUrl(f"avatar:{self._place}")
            kind = QTextDocument.ResourceType.ImageResource.value
            self.document().addResource(kind, name, self._disc(self._chart, self._place))
            self.viewport().update()

    def _place_of(self, url: QUrl) -> Place:
        """Return the place of the card that a link or picture names, or NO_PLACE: a file may name any."""
        place = Place(int(url.path())) if _PLACE.fullmatch(url.path()) else NO_PLACE
        return place if self._chart is not None and place < len(self._chart) else NO_PLACE

    def _disc(self, chart: Chart, place: Place) -> QImage:
        """Paint the disc with a person's photo or initials, as large as the screen's pixels want it."""
        ratio = self.devicePixelRatioF()
        image = QImage(round(DISC * ratio), round(DISC * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(0, 0, 0, 0))
        people, corner = np.array([place], np.int32), np.zeros((1, 2))
        scale = ratio * DISC / self._theme.disc
        discs = [disc_of(label(chart, place), self._letters)]
        theme = self._theme.of(chart)
        disc = disc_marks(chart, people, discs, corner, theme, self._letters, self._portraits, scale)
        with QPainter(image) as painter:
            painter.scale(DISC / self._theme.disc, DISC / self._theme.disc)
            paint(disc, painter, self._letters)
        return image

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys are here, where they have led here."""
        super().focusInEvent(event)
        if event.reason() in BY_KEY:
            load(FOCUS_FRAME)(self, self._theme.focus)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on to the next link, or the one before, and say its words; or out of the page."""
        stays = super().focusNextPrevChild(forward)
        words = self.textCursor()
        if stays and words.hasSelection() and words.charFormat().isAnchor():
            text = " ".join(words.selectedText().split())
            load(ANNOUNCE)(self, tr("Link: {text}").replace("{text}", text))
        return stays

    def _follow(self, url: QUrl) -> None:
        """Follow a link: to a card, to the foot of the page, or to the web after asking."""
        if url.scheme() == "card":
            if self._place_of(url) >= 0:
                self.card_chosen.emit(self._place_of(url))
        elif url.scheme() == "find":
            self.search_asked.emit(url.path(QUrl.ComponentFormattingOption.FullyDecoded))
        elif url.scheme() == "state":
            if _PLACE.fullmatch(url.path()):
                self.state_asked.emit(int(url.path()))
        elif url.hasFragment() and not url.scheme():
            self.scrollToAnchor(url.fragment())
        else:
            load(OPEN_WEB_LINK)(url, self)


def _is_of(graph: Graph, chart: Chart) -> bool:
    """Say whether a graph is of the file of a chart, and of its day."""
    dataset = graph.dataset
    return dataset.is_same_file(chart.dataset) and dataset.as_of == chart.dataset.as_of
