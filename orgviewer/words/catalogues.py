"""The catalogues: texts in other languages than English, as Qt's tools compile them, and what Qt itself says.

Not for: which language is spoken (see `language`, `commands.languages`).
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from orgviewer.errors import OrgviewerError
from orgviewer.resources import resource
from orgviewer.words.language import tr


def open_catalogue(code: str) -> QTranslator:
    """Return the texts of a language; raises OrgviewerError if the installation lacks them."""
    path = resource(f"translations/orgviewer_{code}.qm")
    catalogue = QTranslator()
    if not catalogue.load(str(path)):
        raise OrgviewerError(tr('"{path}" cannot be read: install orgviewer anew.', path=path))
    return catalogue


def speak_in_qt(application: QCoreApplication, code: str) -> None:
    """Let Qt's own dialogs, buttons and fields for numbers speak a language, as far as Qt brings it along."""
    QLocale.setDefault(QLocale(code))
    catalogue = QTranslator(application)
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if catalogue.load(str(folder / f"qtbase_{code}.qm")):
        application.installTranslator(catalogue)
