"""Places into marks, marks into pictures: the only package that decides what is drawn; no widgets."""
