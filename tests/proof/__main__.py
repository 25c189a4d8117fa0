"""Measure all phantoms, and write docs/measurements.md: `python -m tests.proof`."""

import sys

from tests.proof.document import DOCUMENT, render
from tests.proof.phantoms import MODULES, rows_of

DOCUMENT.write_text(render(), encoding="utf-8")
broken = [row for module in MODULES for row in rows_of(module) if not row.holds]
for row in broken:
    sys.stderr.write(f"{row.phantom}: {row.worst:.3g} {row.unit}, beyond {row.bound}\n")
sys.exit(1 if broken else 0)
