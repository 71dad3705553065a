"""A desktop viewer for organization charts whose every fact names its source.

Data flows one way: file -> Dataset -> Chart -> Layout -> Marks -> picture. Each arrow is a
package of its own: `readers`, `chart`, `layout`, `paint` for marks and pixels, `publish` for files;
`views` shows the result in a window, and `model` holds the records that all of them speak of.
"""

__version__ = "0.1.0"
