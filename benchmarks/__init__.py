"""How fast and how lean the program is, beside named peers in the same run."""
