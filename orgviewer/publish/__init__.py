"""Charts as files for other programs: pixels, vectors, pages, slides, a page for the web, lists."""
