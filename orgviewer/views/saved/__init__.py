"""The saved views of the open file: a tab for each, and what a person does with them.

In: a file of views, and what is chosen of the chart. Out: another chart, another file of views.
"""
