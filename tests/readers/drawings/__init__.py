"""Drawings into records."""
