"""Bytes into text.

In: bytes of a file, and what somebody says of their encoding. Out: text, and the encoding that it was in.
May import: what is beneath all readers.
"""
