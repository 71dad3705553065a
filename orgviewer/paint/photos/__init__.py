"""Photos: known by what they hold, bounded before they are decoded, large or odd ones in a process apart.

In: the text of a record, a path or a data URI. Out: pixels of bounded size.
May import: `own_process` and the standard library; QtGui without QtWidgets.
"""
