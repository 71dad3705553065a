"""Measures the program beside its peers: `python -m tests.benchmarks [--quick] [--json FILE]`.

One run makes one table. Whatever is timed runs in a process of its own (the modules of `inside`, and
for the peers the scripts of `peers`), ours and the peers' in turns, so that a busy moment of the
machine meets both. pytest collects nothing of it but the tests of its table.
"""
