"""What is said of posts: how much work they are, and why nobody holds them whom the file names."""

from __future__ import annotations

from orgviewer.model.dataset import Dataset
from orgviewer.model.quantities.full_time import as_percents
from orgviewer.words.translation import tr


def full_time(dataset: Dataset, place: int) -> str:
    """Say how much full-time work a post is, or nothing."""
    work = dataset.posts[place].fte
    if work and dataset.posts_are_percents:
        work = as_percents(work)
    return tr("{number} FTE").replace("{number}", work) if work else ""


def unheld(dataset: Dataset, place: int) -> str:
    """Say of a post that nobody holds whom the file names why that is, and how much work it is."""
    work, said = full_time(dataset, place), why_unheld(dataset, place)
    return f"{work} · {said}" if work else said


def why_unheld(dataset: Dataset, place: int) -> str:
    """Say of such a post why nobody holds it, or that the file does not tell who does."""
    if dataset.posts[place].status == "unstated":
        return tr("nobody named")
    if not dataset.is_said_vacant(place):
        return tr("holder not known")
    states = {"unnamed": tr("not named"), "abolished": tr("abolished")}
    return states.get(dataset.posts[place].status or "", tr("vacant"))
