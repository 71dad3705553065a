"""A directory with all that a file of it needs: its theme, its letters, and the photos of its people."""

from __future__ import annotations

from msgspec import Struct

from orgviewer.directory.choices import DirectoryForm
from orgviewer.directory.directory import Directory
from orgviewer.directory.entries import DirectoryEntry
from orgviewer.directory.making import make_directory
from orgviewer.directory.spec import DirectorySpec
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.portraits import Portraits, PortraitSource
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import LIGHT, Theme
from orgviewer.publish.faces import initials_disc, jpeg_of
from orgviewer.words.translation import tr

PHOTO = 128  # pixels of a photo to a side


class Edition(Struct, frozen=True):
    """What is to be written."""

    directory: Directory
    spec: DirectorySpec
    letters: Letters
    portraits: PortraitSource
    theme: Theme = LIGHT

    @property
    def has_photos(self) -> bool:
        """Whether the file names a photo of anybody."""
        persons = self.directory.dataset.persons
        return any(persons[person].image for person in self.directory.members.people.tolist())

    def photo(self, entry: DirectoryEntry) -> bytes | None:
        """Return somebody's photo as JPEG, or None if there is none to see."""
        disc = self.portraits.disc(entry.image, PHOTO)
        return jpeg_of(disc, self.theme.page) if disc else None

    def initials(self, entry: DirectoryEntry) -> bytes:
        """Return the disc that stands for somebody without a photo, as PNG."""
        return initials_disc(entry.initials, entry.branch, PHOTO, self.theme, self.letters)


def make_publication(
    dataset: Dataset, spec: DirectorySpec, letters: Letters, portraits: PortraitSource | None = None
) -> Edition:
    """Return a directory of a dataset that can be written; raises UsageError for an unknown root."""
    directory = make_directory(dataset, spec)
    return Edition(directory, spec, letters, portraits or Portraits(dataset.folder))


def name_of_form(form: DirectoryForm) -> str:
    """Return what a form is called."""
    return tr("Board") if form is DirectoryForm.BOARD else tr("Phone list")


def photo_in_words(entry: DirectoryEntry) -> str:
    """Return what is said in place of a photo."""
    return tr("Photo of {name}", name=entry.name)
