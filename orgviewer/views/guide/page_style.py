"""How a page of the guide is dressed: what Markdown leaves open, in a theme's colours."""

from __future__ import annotations

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontDatabase,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)

from orgviewer.paint.theme import Theme

ABOVE_HEADING, BELOW_HEADING, BESIDE_CODE = 18, 6, 12  # pixels
CELL_PADDING = 5
LINE_HEIGHT = 115  # per cent


def dress(document: QTextDocument, theme: Theme) -> None:
    """Give a document made of Markdown its distances and colours; once more with another theme's.

    It is one change, after which the page is laid out once, and not at each of some thousand steps.
    """
    change = QTextCursor(document)
    change.beginEditBlock()
    _dress_all(document, theme)
    change.endEditBlock()


def _dress_all(document: QTextDocument, theme: Theme) -> None:
    tables: list[QTextTable] = []
    block = document.begin()
    while block.isValid():
        _dress_block(block)
        for first, length, form in _runs(block, theme):
            cursor = QTextCursor(document)
            cursor.setPosition(first)
            cursor.setPosition(first + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(form)
        table = QTextCursor(block).currentTable()
        if table and table not in tables[-1:]:
            tables.append(table)
        block = block.next()
    for table in tables:
        _dress_table(table, theme)


def _dress_block(block: QTextBlock) -> None:
    form = QTextBlockFormat()
    level = block.blockFormat().headingLevel()
    form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if level:
        form.setTopMargin(ABOVE_HEADING if level > 1 else 0)
        form.setBottomMargin(BELOW_HEADING)
    if _is_code(block):
        form.setLeftMargin(BESIDE_CODE)
        form.setNonBreakableLines(False)
    QTextCursor(block).mergeBlockFormat(form)


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence.value)


def _runs(block: QTextBlock, theme: Theme) -> list[tuple[int, int, QTextCharFormat]]:
    """Return where in a block links and code stand, how long they are, and their look."""
    found = []
    step = block.begin()
    while not step.atEnd():
        fragment = step.fragment()
        written = fragment.charFormat()
        form = QTextCharFormat()
        if written.isAnchor():
            form.setForeground(QBrush(QColor(theme.focus)))
        if written.fontFixedPitch():
            form.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
            if not _is_code(block):
                form.setBackground(QBrush(QColor(theme.neutral_tint)))
        if form.propertyCount():
            found.append((fragment.position(), fragment.length(), form))
        step += 1
    return found


def _dress_table(table: QTextTable, theme: Theme) -> None:
    form = table.format()
    form.setBorder(1)
    form.setBorderBrush(QBrush(QColor(theme.border)))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setCellPadding(CELL_PADDING)
    form.setTopMargin(BELOW_HEADING)
    form.setBottomMargin(BELOW_HEADING)
    table.setFormat(form)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        look = cell.format()
        look.setBackground(QBrush(QColor(theme.neutral_tint)))
        cell.setFormat(look)
