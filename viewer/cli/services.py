"""Reading pictures and volumes without a window: the same services as with one, run in place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from viewer.actions.quantities import Quantities
from viewer.jobs.frames import Frames
from viewer.jobs.inline import InlineLanes
from viewer.jobs.pool import DecodePool
from viewer.jobs.volumes import Volumes

BUDGET_BYTES = 512 << 20


@dataclass(frozen=True, slots=True)
class Services:
    """Frames, volumes and what values are read as; a decoder that dies takes one picture with it, not the command."""

    frames: Frames
    volumes: Volumes
    quantities: Quantities


@contextmanager
def services() -> Iterator[Services]:
    """Offer the services; decode processes start when a compressed picture is met."""
    pool = DecodePool()
    try:
        lanes = InlineLanes()
        frames = Frames(lanes, pool, BUDGET_BYTES)
        yield Services(frames, Volumes(lanes, frames), Quantities())
    finally:
        pool.close()
