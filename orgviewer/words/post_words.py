"""What is said of posts: how much work they are, and why nobody holds them whom the file names."""

from __future__ import annotations

from orgviewer.model.records import Post
from orgviewer.words.translation import tr


def full_time(post: Post) -> str:
    """Say how much full-time work a post is, or nothing."""
    return tr("{number} FTE").replace("{number}", post.fte) if post.fte else ""


def unheld(post: Post) -> str:
    """Say of a post that nobody holds whom the file names why that is, and how much work it is."""
    said = {"unnamed": tr("not named"), "abolished": tr("abolished")}.get(post.status or "", tr("vacant"))
    return f"{full_time(post)} · {said}" if post.fte else said
