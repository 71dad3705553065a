"""How shapes and texts look on slides, by themselves and by what they take from layout, master and theme."""
