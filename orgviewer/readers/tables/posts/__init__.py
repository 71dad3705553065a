"""Tables whose rows are posts, not people: who holds each, and which other it reports to.

In: a table. Out: a document of posts and of those who hold them.
May import: the other rooms of `tables`.
"""
