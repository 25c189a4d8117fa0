"""The study library: an index in SQLite of where studies lie. A cache: the files are the truth."""
