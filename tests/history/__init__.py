"""Tests of the states of files."""
