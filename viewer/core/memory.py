"""How much memory is left, and memory that was freed, back to the system."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path


def lack(physical: int, virtual: int) -> str:
    """Say in words that less is left than so many bytes, of memory or of what the process may address; '' if there is.

    Linux only: elsewhere nobody says, and nothing is lacking.
    """
    if not sys.platform.startswith("linux"):
        return ""
    try:
        available = _kib("/proc/meminfo", "MemAvailable:")
        used = _kib("/proc/self/status", "VmSize:")
    except (OSError, ValueError, StopIteration):
        return ""
    if available < physical:
        return f"{available >> 20} MiB are left, {physical >> 20} MiB are needed"
    import resource

    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    if limit != resource.RLIM_INFINITY and limit - used < virtual:
        return f"the program may take {max(0, limit - used) >> 20} MiB more, {virtual >> 20} MiB are needed"
    return ""


def _kib(path: str, name: str) -> int:
    with Path(path).open(encoding="ascii") as file:
        return int(next(line for line in file if line.startswith(name)).split()[1]) * 1024


def give_back() -> None:
    """Return freed memory to the system where the C library would keep it (glibc); elsewhere nothing is needed.

    Worth its few milliseconds only after something large was dropped and before something large is made.
    """
    trim = _trimmer()
    if trim is not None:
        trim(0)


@cache
def _trimmer() -> Callable[[int], int] | None:
    if not sys.platform.startswith("linux"):
        return None
    try:
        found: Callable[[int], int] = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):  # another C library
        return None
    return found
