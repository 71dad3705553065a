"""Names as people type them: the usual spellings of other scripts in Latin letters, as keys.

In: a word of a text, or one that is looked for. Out: keys; both have one in common if the one may be
a spelling of the other. May import: `model.naming`, `resources`; numpy where keys are kept.
"""
