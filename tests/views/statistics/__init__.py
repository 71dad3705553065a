"""Tests of the bar of time."""
