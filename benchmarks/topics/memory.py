"""Peak memory of the program with the volume of 600 slices, its planes and its 3D picture."""

from __future__ import annotations

from benchmarks import data
from benchmarks.rows import Row, at_most
from benchmarks.timing import median_of, probe

CEILING_GIB = 6
ROUNDS = 1  # memory hardly varies


def run() -> list[Row]:
    """Open, scroll, show 3D and turn it, in new processes."""
    folder = data.ct600()
    data.warm(folder)
    volume = data.SLICES * data.SIZE * data.SIZE * 2 / 1e6
    limit = round(1.6 * volume + 450 * 1.048576, 0)
    rows = []
    for name, kind in (("3D", "3d"), ("planes and 3D", "planes")):
        results = [probe("whole", str(folder), kind) for _ in range(ROUNDS)]
        rows.append(
            at_most(
                f"peak memory, 600 slices with {name}",
                median_of(results, "peak_mb"),
                "MB",
                limit,
                note=f"limit: 1.6 x the volume's {volume:.0f} MB + 450 MiB",
            )
        )
        rows.append(Row("  at rest afterwards", median_of(results, "now_mb"), "MB"))
        rows.append(Row("  decode processes, beside it", median_of(results, "workers_mb"), "MB"))
    large = probe("whole", str(data.ct4000()), "planes", str(CEILING_GIB))
    name = f"peak memory, 4,000 slices (2 GiB) with planes and 3D; the process may address {CEILING_GIB} GiB"
    rows.append(at_most(name, large["peak_mb"], "MB", round(CEILING_GIB * 1073.741824)))
    return rows
