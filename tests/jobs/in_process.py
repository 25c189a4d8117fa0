"""A decoder without processes."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray

from viewer.core.protocols import CancelToken
from viewer.dicom.decoders import FrameJob, decode

Array = NDArray[Any]


class InProcess:
    """Decode in this process."""

    workers = 1

    def decode(self, job: FrameJob, priority: int = 0, token: CancelToken | None = None) -> Array:
        """Return the stored values, or raise ViewerError."""
        return decode(job)
