"""What the benchmark times of other programs; none of it is imported by the benchmark."""
