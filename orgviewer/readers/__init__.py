"""Bytes into plain data (syntax), plain data into a Dataset (shape); no layout, no Qt."""
