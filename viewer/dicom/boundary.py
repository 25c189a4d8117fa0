"""The boundary between a damaged file and the program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from viewer.core.errors import BadFile, ViewerError


@contextmanager
def boundary(stream: BinaryIO | None = None) -> Iterator[None]:
    """Turn whatever parsing raises into a BadFile with its reason and offset, that holds no value of the file."""
    try:
        yield
    except ViewerError:
        raise
    except FileNotFoundError:
        raise ViewerError("the file is gone") from None
    except PermissionError:
        raise ViewerError("no permission to read it") from None
    except RecursionError:
        raise BadFile("damaged: sequences are nested too deeply", _place(stream)) from None
    except MemoryError:
        raise BadFile("damaged: it asks for more memory than there is", _place(stream)) from None
    except Exception as error:  # noqa: BLE001 - pydicom raises a dozen types on damaged files
        raise BadFile("damaged: it cannot be read", _place(stream), type(error).__name__) from None


def _place(stream: BinaryIO | None) -> int:
    """Return how far a stream was read, -1 where that cannot be told."""
    try:
        return -1 if stream is None or stream.closed else stream.tell()
    except (OSError, ValueError):
        return -1
