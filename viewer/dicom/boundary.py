"""The boundary between a damaged file and the program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from viewer.core.errors import ViewerError


@contextmanager
def boundary(stream: BinaryIO | None = None) -> Iterator[None]:
    """Turn whatever parsing raises into a ViewerError that holds no value of the file."""
    try:
        yield
    except ViewerError:
        raise
    except FileNotFoundError:
        raise ViewerError("the file is gone") from None
    except PermissionError:
        raise ViewerError("no permission to read it") from None
    except RecursionError:
        raise ViewerError("damaged: sequences are nested too deeply") from None
    except MemoryError:
        raise ViewerError("damaged: it asks for more memory than there is") from None
    except Exception as error:  # noqa: BLE001 - pydicom raises a dozen types on damaged files
        where = "" if stream is None or stream.closed else f" at byte {stream.tell()}"
        raise ViewerError(f"damaged: it cannot be read{where}", type(error).__name__) from None
