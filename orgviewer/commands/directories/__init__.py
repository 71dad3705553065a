"""`orgviewer directory`: the people of a file as a board or a phone list."""
