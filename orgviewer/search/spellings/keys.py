"""The keys by which words of other scripts are found as people type them: those of texts, and those typed."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from orgviewer.search.spellings import chinese, cyrillic, japanese, korean, skeletons

OF_LATIN = {
    korean.MARK: korean.keys_of_latin,
    chinese.MARK: chinese.keys_of_latin,
    japanese.MARK: japanese.keys_of_latin,
    cyrillic.MARK: cyrillic.keys_of_latin,
}
MARK_LENGTH = 3
LONGEST = 40
"""Letters of a word that may be a name; longer ones are sentences of Chinese."""


def text_keys(word: str) -> Iterator[str]:
    """Yield the keys of a word of a text."""
    if len(word) > LONGEST:
        return
    yield from japanese.japanese_keys(word)
    if word.isascii():
        return
    if korean.HANGUL.match(word):
        yield from korean.korean_keys(word)
    else:
        yield from chinese.chinese_keys(word)
        yield from cyrillic.cyrillic_keys(word)
        yield from skeletons.skeleton_keys(word)


def typed_keys(word: str, marks: Collection[str]) -> Iterator[str]:
    """Yield the keys of a word that somebody types, of the scripts whose marks are given."""
    if len(word) > LONGEST or not word.isascii():
        return
    for mark, keys in OF_LATIN.items():
        if mark in marks:
            yield from keys(word)
    for script in skeletons.SCRIPTS:
        if script.mark in marks:
            yield from skeletons.keys_of_latin(word, script)


def typed_parts(word: str, marks: Collection[str]) -> Iterator[str]:
    """Yield the keys of a word that may be a part of a name, of the scripts whose marks are given."""
    if korean.MARK in marks and len(word) <= LONGEST and word.isascii():
        yield from korean.within_keys(word)
