"""The least that any program would take for the same: no program of ours runs in them."""
