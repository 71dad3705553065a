"""Shows one page of the guide after another, with links between them, in the colours of the system.

Nothing is loaded but the program's own pages; what leads to the web is opened after asking.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QBrush, QColor, QPalette, QTextCharFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from orgviewer.paint.theme import Theme
from orgviewer.views.guide.opening import GuidePage
from orgviewer.views.guide.page_style import dress
from orgviewer.views.guide.pages import GuideLine, GuidePages, page_at
from orgviewer.views.web_links import open_web_link
from orgviewer.words.translation import tr

MARKDOWN = QTextDocument.ResourceType.MarkdownResource
MARGIN = 20  # pixels around the text


class PageView(QTextBrowser):
    """A page, and the way back to those before it.

    Signal: `page_changed` with the page that is shown from now on.
    """

    page_changed = Signal(object)

    def __init__(self, pages: GuidePages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self.page: GuidePage | None = None  # that is shown; `source` still names the one before at the signal
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(tr("Page of the guide"))
        self.anchorClicked.connect(self._follow)
        self.sourceChanged.connect(self._dress)
        self.set_theme(theme)

    def show_page(self, page: GuidePage) -> None:
        """Show a page from its beginning, unless it is shown already."""
        if page is not self.page:
            self.setSource(QUrl(page.address), MARKDOWN)

    def show_line(self, line: GuideLine, words: Sequence[str]) -> None:
        """Show a line in its page, with words in it marked."""
        self.show_page(line.page)
        spans = line.spans(words)
        self.setExtraSelections([self._mark(*span) for span in spans])
        first = spans[0][0] if spans else line.parts[0][0]
        cursor = QTextCursor(self.document())
        cursor.setPosition(first)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)

    def set_theme(self, theme: Theme) -> None:
        """Write in other colours."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.card))
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.text))
        self.setPalette(palette)
        if self.page:
            dress(self.document(), theme)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return the text of a page, and nothing for anything else."""
        page = page_at(QUrl(name).path())
        return self._pages.texts[page] if page else ""

    def _dress(self, url: QUrl) -> None:
        self.page = page_at(url.path())
        self.setExtraSelections([])
        self.document().setDocumentMargin(MARGIN)
        dress(self.document(), self._theme)
        self.page_changed.emit(self.page)

    def _mark(self, first: int, last: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        colours = QTextCharFormat()
        colours.setBackground(QBrush(QColor(self._theme.focus)))
        colours.setForeground(QBrush(QColor(self._theme.card)))
        mark.cursor, mark.format = cursor, colours
        return mark

    def _follow(self, url: QUrl) -> None:
        page = page_at(url.path()) if not url.scheme() else None
        if page:
            self.show_page(page)
        else:
            open_web_link(url, self)
