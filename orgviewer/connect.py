"""`orgviewer connect`: says how two people of a file know each other."""
