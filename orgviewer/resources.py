"""Where resources and samples lie; nothing else in the program knows.

In a checkout they are the folders `resources/` and `data/` beside the package; a wheel carries
copies of both inside the package. A checkout wins, because an editable install leaves a copy of
`data/` behind that nobody updates.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from orgviewer.errors import OrgviewerError
from orgviewer.words.language import tr

PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return where a resource lies (an icon, a schema, a translation).

    Raises OrgviewerError if the installation lacks it.
    """
    return _find("resources", name, PACKAGE)


def sample(name: str) -> Path:
    """Return where a sample file lies.

    Raises OrgviewerError if the installation lacks it.
    """
    return _find("data", name, PACKAGE)


def default_dataset() -> Path:
    """Return the file that opens when none is named.

    Raises OrgviewerError if the installation lacks it.
    """
    return sample("xai.yaml")


def comes_along(path: Path) -> bool:
    """Return whether a path lies where the program itself lies: it is a sample, or a folder of them."""
    with suppress(OSError, ValueError, RuntimeError):  # of a name that cannot be, and of links in a circle
        place = path.resolve()
        return any(place.is_relative_to(own) for own in _own_folders(PACKAGE))
    return False


def is_default(path: Path) -> bool:
    """Return whether a path leads to the file that opens when none is named; never raises."""
    return comes_along(path) and path.resolve() == default_dataset().resolve()


def _own_folders(package: Path) -> tuple[Path, ...]:
    return package, _home(package) / "data", _home(package) / "resources"


def _find(folder: str, name: str, package: Path) -> Path:
    place = _home(package) / folder / name
    if not place.exists():
        raise OrgviewerError(
            tr("This installation lacks {folder}/{name}: install orgviewer anew.", folder=folder, name=name)
        )
    return place


def _home(package: Path) -> Path:
    # Around an installed package a stranger's `data` may lie, but never a pyproject.toml.
    checkout = package.parent
    return checkout if (checkout / "pyproject.toml").is_file() else package / "_files"
