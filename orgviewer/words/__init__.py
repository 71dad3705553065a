"""The words of the program for people, in their language.

In: an English text and its values. Out: the text as it is shown.
May import: `model.dates`; QtCore for the catalogues.
"""
