"""The contests that make the table, in groups; each module yields those of one group."""
