"""Finds people and teams by what is said of them, in any script and with small typing errors."""
