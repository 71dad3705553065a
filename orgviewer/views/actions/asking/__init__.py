"""What a person is asked where an action wants to know more, and what becomes of the answers.

May import: all that actions may. Not for: the dialogs themselves (see `views.cards`).
"""
