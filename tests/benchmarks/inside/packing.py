"""Says which share of the time to write a PNG goes into filtering and packing: packing TABLE.

Prints {"values": [percent]} as JSON.
"""

from __future__ import annotations

import io
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from orgviewer.paint.picture import Picture, PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish import png
from orgviewer.readers import read
from tests.benchmarks.inside.stage import application


def main() -> None:
    """Print what was measured."""
    held = application()
    picture = make_picture(read(Path(sys.argv[1])), PictureSpec(), Letters())
    painting = 0.0
    part = png.painted

    def timed(picture: Picture, left: int, top: int, width: int, height: int) -> Iterator[png.Pixels]:
        nonlocal painting
        start = time.perf_counter()
        found = part(picture, left, top, width, height)
        painting += time.perf_counter() - start
        return found

    png.painted = timed
    start = time.perf_counter()
    png.write_png(picture, io.BytesIO(), unheard)
    whole = time.perf_counter() - start
    assert painting, "strips are painted by another function"
    print(json.dumps({"values": [100 * (whole - painting) / whole]}))
    del held


if __name__ == "__main__":
    main()
