"""What can be chosen of a directory: command line, dialog and writers share it."""

from __future__ import annotations

from orgviewer.choices import Choice


class DirectoryForm(Choice):
    """How people are listed: team by team with their photos, or by name with phone and e-mail."""

    BOARD = "board"
    LIST = "list"


class NameOrder(Choice):
    """By what a list is sorted: family names if the file tells them, else names as written; or last words.

    A file that has names in one column does not say which word is the family's.
    """

    KNOWN = "known"
    LAST_WORD = "last-word"


class DirectoryFormat(Choice):
    """A kind of file that a directory can be written to, by the ending of its files."""

    PDF = ".pdf"
    HTML = ".html"
    DOCX = ".docx"
    XLSX = ".xlsx"
