"""What is said of posts: how much work they are, and why nobody holds them whom the file names."""

from __future__ import annotations

from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Post
from orgviewer.words.translation import tr


def full_time(post: Post) -> str:
    """Say how much full-time work a post is, or nothing."""
    return tr("{number} FTE").replace("{number}", post.fte) if post.fte else ""


def unheld(dataset: Dataset, place: int) -> str:
    """Say of a post that nobody holds whom the file names why that is, and how much work it is."""
    post = dataset.posts[place]
    said = why_unheld(dataset, place)
    return f"{full_time(post)} · {said}" if post.fte else said


def why_unheld(dataset: Dataset, place: int) -> str:
    """Say of such a post why nobody holds it, or that the file does not tell who does."""
    if dataset.posts[place].status == "unstated":
        return tr("nobody named")
    if not dataset.is_said_vacant(place):
        return tr("holder not known")
    states = {"unnamed": tr("not named"), "abolished": tr("abolished")}
    return states.get(dataset.posts[place].status or "", tr("vacant"))
