"""Times the reading of a file into a Dataset: reading FILE; prints milliseconds as JSON."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from orgviewer.readers import read

if __name__ == "__main__":
    start = time.perf_counter()
    people = len(read(Path(sys.argv[1])).persons)
    print(json.dumps({"values": [(time.perf_counter() - start) * 1000], "people": people}))
