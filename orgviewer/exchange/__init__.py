"""What drawings are given and say again: the names that their writers and readers share."""
