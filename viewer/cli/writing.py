"""Writing files whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from viewer.core.errors import ViewerError


@contextmanager
def written(path: Path) -> Iterator[Path]:
    """Give a temporary name beside `path`; it becomes `path`, flushed to disk, when the block ends well."""
    try:
        handle, name = tempfile.mkstemp(prefix=".hounsfield-", suffix=path.suffix, dir=path.absolute().parent)
    except OSError as error:
        raise ViewerError("The output cannot be written", error.strerror or "", path.name) from None
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        with temporary.open("rb") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise ViewerError("The output cannot be written", error.strerror or type(error).__name__, path.name) from None
    finally:
        temporary.unlink(missing_ok=True)
