"""Faults of the system, one at every call, in every format."""
