"""Small files that a user names: a story, a password."""

from __future__ import annotations

from pathlib import Path

from viewer.core.errors import ViewerError


def read(path: Path, most_bytes: int) -> bytes:
    """Return the bytes of a file, or of what is no ordinary one but ends, as a pipe.

    Raises OSError where it cannot be read, `ViewerError` where it has more than `most_bytes`, as a device without end.
    """
    with path.open("rb") as file:
        found = file.read(most_bytes + 1)
    if len(found) > most_bytes:
        raise ViewerError("The file is too long", f"{path}: more than {most_bytes} bytes", "name another file")
    return found
