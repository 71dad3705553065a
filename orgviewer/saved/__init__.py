"""Views that are kept: all that was chosen of a chart and of its export, with a name, as lasting data.

In: what a window or a command line chose. Out: a YAML file beside the data, and the same again on other
data, with what of it no longer fits. May import: `publish` and all beneath; no widgets.
"""
