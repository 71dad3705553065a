from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer import resources
from orgviewer.errors import OrgviewerError

CHECKOUT = Path(__file__).parent.parent


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package that carries copies, as a wheel does."""
    package = tmp_path / "orgviewer"
    for folder in ("data", "resources"):
        copies = package / "_files" / folder
        copies.mkdir(parents=True)
        (copies / "a.yaml").write_text("copy")
    monkeypatch.setattr(resources, "PACKAGE", package)
    return package


def test_the_checkout_has_its_sample() -> None:
    assert resources.default_dataset() == CHECKOUT / "data" / "xai.yaml"


def test_an_installed_package_finds_its_copies(package: Path) -> None:
    assert resources.sample("a.yaml") == package / "_files" / "data" / "a.yaml"
    assert resources.resource("a.yaml") == package / "_files" / "resources" / "a.yaml"


def test_a_checkout_wins_over_copies(package: Path) -> None:
    (package.parent / "pyproject.toml").touch()
    (package.parent / "data").mkdir()
    (package.parent / "data" / "a.yaml").write_text("newer")
    assert resources.sample("a.yaml").read_text() == "newer"


def test_a_strangers_folder_beside_an_installed_package_is_not_ours(package: Path) -> None:
    (package.parent / "data").mkdir()
    (package.parent / "data" / "a.yaml").write_text("stranger")
    assert resources.sample("a.yaml").read_text() == "copy"


def test_what_lacks_is_named(package: Path) -> None:
    with pytest.raises(OrgviewerError, match=r"lacks resources/b\.svg: install orgviewer anew"):
        resources.resource("b.svg")


def test_what_comes_along_is_told_from_what_is_a_persons_own(package: Path, tmp_path: Path) -> None:
    assert resources.comes_along(resources.sample("a.yaml"))
    assert resources.comes_along(resources.sample("a.yaml").parent)
    (tmp_path / "link.yaml").symlink_to(resources.sample("a.yaml"))
    assert resources.comes_along(tmp_path / "link.yaml")
    assert not resources.comes_along(tmp_path / "data" / "a.yaml")
    assert not resources.comes_along(tmp_path)
    assert not resources.comes_along(tmp_path / "\0")
    (package.parent / "pyproject.toml").touch()
    assert resources.comes_along(tmp_path / "data" / "a.yaml")
    assert not resources.comes_along(tmp_path / "mine" / "a.yaml")
