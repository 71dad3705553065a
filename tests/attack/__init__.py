"""Attacks on the program, by command and outside the tests: `python -m tests.attack`."""
