"""The least that this program takes: an empty window, with the libraries that it uses imported."""

from __future__ import annotations

import msgspec
import numpy as np
import yaml
from PySide6 import QtSvg

from tests.benchmarks.inside.floors.window import main

LIBRARIES = (msgspec, np, yaml, QtSvg)

if __name__ == "__main__":
    main()
