"""All proofs: each module has `rows() -> list[ProofRow]`, and its place in the table here."""

from __future__ import annotations

import importlib
from functools import cache

from tests.proof.row import ProofRow

MODULES: tuple[str, ...] = ("lines", "regions", "kinds_of_value", "fused", "curves", "segments", "corpus")
"""Names of the modules of this package, in the order of the table."""


@cache
def rows_of(module: str) -> tuple[ProofRow, ...]:
    """Return what a module proves; the phantoms are measured once."""
    return tuple(importlib.import_module(f"tests.proof.{module}").rows())
