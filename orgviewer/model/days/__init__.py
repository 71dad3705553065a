"""What is there on which day: when memberships, posts and organizations hold.

In: records with dates of any precision. Out: who and what may be there on a day, and in what state a file is.
May import: the records, their dates, and for states of files `dataset`.
"""
