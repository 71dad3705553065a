"""Measures the program: `python -m tests.benchmarks [--quick] [--against COMMIT] [--json FILE]`.

One run makes one table, of the program beside its peers or, with `--against`, beside another state of its
own. Whatever is timed runs in a process of its own (the modules of `inside`, and for the peers the scripts
of `peers`), in turns, so that a busy moment of the machine meets all. What is kept of a run (`kept`) makes
the guide's page on performance. pytest collects nothing of it but the tests of what is around the measuring.
"""
