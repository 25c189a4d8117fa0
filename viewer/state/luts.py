"""Colour tables of the user's own, as settings hold them."""

from __future__ import annotations

from typing import Any

MOST = 64


def is_tables(value: Any) -> bool:
    """Whether a setting holds colour tables by name."""
    try:
        return len(value) <= 2 * MOST and all(
            isinstance(name, str) and isinstance(rgb, str) and len(bytes.fromhex(rgb)) == 768
            for name, rgb in value.items()
        )
    except (ValueError, AttributeError, TypeError):
        return False
