"""Protocols of files, by what the file is, and files of protocols."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from viewer.core import short_files
from viewer.core.errors import ViewerError
from viewer.hanging import stored
from viewer.hanging.records import Protocol


def read(path: Path) -> tuple[tuple[Protocol, ...], tuple[str, ...]]:
    """Return the protocols of a JSON file or of a DICOM Hanging Protocol, and what of it cannot be expressed here."""
    try:
        content = short_files.read(path, stored.MOST_BYTES)
    except OSError as error:
        raise ViewerError("The file of hanging protocols cannot be read", error.strerror or "") from None
    if content.lstrip()[:1] in (b"{", b"["):
        return stored.read_json(content), ()
    from viewer.hanging.dicom_reading import protocol_of

    protocol, notes = protocol_of(content)
    return (protocol,), notes


def written(protocols: Sequence[Protocol], kind: str) -> tuple[bytes, tuple[str, ...]]:
    """Return protocols as the bytes of a file, and what of them it does not hold; 'dicom' takes one protocol."""
    if kind == "json":
        return stored.to_json(protocols).encode(), ()
    from viewer.hanging.dicom_writing import encoded

    return encoded(protocols[0])
