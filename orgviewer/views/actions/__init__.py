"""What a person can ask for: one table of actions, and what each does.

In: the choice of an action. Out: a call of the room that does it.
May import: every other room of the window but the window itself.
"""
