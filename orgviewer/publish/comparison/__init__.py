"""What changed between two states as lists: for people to read, for programs, and for a pull request.

In: a comparison and where each of it stands. Out: a file, or lines for a terminal. Needs no Qt.
"""
