"""Open to the first picture in the running program, for 600 and for 6,000 files."""

from __future__ import annotations

from benchmarks import data
from benchmarks.rows import Row, at_most, times_as_long
from benchmarks.timing import median_of, probe

ROUNDS = 5


def run() -> list[Row]:
    """Measure in new processes, whose first picture it is: what it imports counts."""
    small, large = data.ct600(), data.ct6000()
    data.warm(small)
    for path in large.iterdir():
        with path.open("rb") as stream:
            stream.read(65536)
    few, many = [], []
    for _ in range(ROUNDS):
        few.append(probe("opening", str(small)))
        many.append(probe("opening", str(large)))
    first, second = median_of(few, "first_picture_s"), median_of(many, "first_picture_s")
    return [
        at_most("open 600 files to the first picture", first, "s", 0.5),
        at_most("open 6,000 files to the first picture", second, "s", 0.5),
        times_as_long("6,000 files against 600", second, "s", "600 files", first, 1.3),
    ]
