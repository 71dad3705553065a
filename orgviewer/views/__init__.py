"""The window: it shows marks and turns what a person does into new values of the same pipeline."""
