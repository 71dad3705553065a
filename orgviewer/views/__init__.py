"""The window: it shows marks and turns what a person does into new values of the same pipeline.

In: a scene, and a person's act. Out: what is on the screen, and the next scene.
May import: QtWidgets and all beneath; its rooms in the order that `pyproject.toml` lists.
"""
