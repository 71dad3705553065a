"""Tests of the history of a file in the window."""
