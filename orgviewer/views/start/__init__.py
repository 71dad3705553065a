"""What there is before a file is open, and what is taken up again: welcome, views that are kept, settings.

Comes in: what a person chose and saw last. Goes out: a page of recent files, a file with its view, a palette.
May import the chart and the files of the window, and whatever lies beneath them.
"""
