"""What the benchmark times of the program itself; each module is one process, and prints JSON."""
