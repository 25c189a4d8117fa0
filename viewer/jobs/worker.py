"""The decode process: jobs in by a pipe, pixels out by shared memory. Imports numpy and the codecs, never Qt.

A request is a length (4 bytes, little endian) and a pickle of (job, bytes of the result, name of the memory); an
answer is a length and JSON: nothing that a hijacked decoder sends is ever unpickled.
"""

from __future__ import annotations

import json
import mmap
import os
import pickle
import signal
import struct
import sys
from contextlib import suppress
from typing import Any, BinaryIO

import numpy as np

from viewer.core import budget
from viewer.core.errors import ViewerError
from viewer.dicom.decoders import FrameJob, decode

CODECS = ("jpeg8_decode", "jpegls_decode", "jpeg2k_decode", "dicomrle_decode")
LENGTH = struct.Struct("<I")


def main(arguments: list[str] | None = None) -> None:
    """Serve until the parent closes the pipe.

    `arguments` are the memory's descriptor (-1: named), the process's limit of memory, and those on files.
    """
    *_, shared, most, limits = arguments if arguments is not None else sys.argv[1:]
    descriptor, limit = int(shared), int(most)
    budget.use(budget.from_text(limits))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests, answers = _take_pipes()
    warm()
    limit_memory(limit)
    _send(answers, {})
    while (data := _receive(requests)) is not None:
        job, size, name = pickle.loads(data)  # from the parent, which made it
        _send(answers, _answer(job, size, name, descriptor))


def warm() -> None:
    """Import the usual codecs, so that the first frame does not wait for it."""
    with suppress(ImportError, AttributeError):
        import imagecodecs

        for name in CODECS:
            getattr(imagecodecs, name)
    with suppress(ImportError):
        import viewer.dicom.codecs  # noqa: F401


def limit_memory(limit: int) -> None:
    """Let the process take `limit` bytes beyond what it has; on systems without the call only deadlines guard."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        with open("/proc/self/statm") as statm:  # noqa: PTH123 - no pathlib in the worker: it starts faster
            present = int(statm.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (present + limit, present + limit))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a dump would hold pixels


def attach(size: int, descriptor: int, name: str) -> mmap.mmap:
    """Map the shared memory of a result."""
    if descriptor >= 0:
        return mmap.mmap(descriptor, size)
    return mmap.mmap(-1, size, tagname=name)  # type: ignore[call-arg]  # Windows only


def _answer(job: FrameJob, size: int, name: str, descriptor: int) -> dict[str, Any]:
    try:
        values = decode(job)
        if values.nbytes != size:
            raise ViewerError("The picture cannot be decoded", f"{values.nbytes} bytes came out, {size} are needed")
        memory = attach(size, descriptor, name)
        target = np.frombuffer(memory, values.dtype).reshape(values.shape)
        np.copyto(target, values)
        del target
        memory.close()
    except ViewerError as error:
        return {"error": (error.message, error.detail, error.hint)}
    except MemoryError:
        hint = budget.hint("decoder_mib")
        return {"error": ("The picture cannot be decoded", "decoding it takes too much memory", hint)}
    except Exception as error:  # noqa: BLE001 - a failure costs this frame, not the process
        return {"error": ("The picture cannot be decoded", type(error).__name__, "")}
    return {"ok": True}


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Return the pipes, and point standard output elsewhere: some codecs print."""
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    with open(os.devnull, "r+b", buffering=0) as nothing:  # noqa: PTH123
        os.dup2(nothing.fileno(), 1)
    return sys.stdin.buffer, answers


def _receive(stream: BinaryIO) -> bytes | None:
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    length = LENGTH.unpack(head)[0]
    data = stream.read(length)
    return data if len(data) == length else None


def _send(stream: BinaryIO, answer: dict[str, Any]) -> None:
    body = json.dumps(answer).encode()
    stream.write(LENGTH.pack(len(body)) + body)


if __name__ == "__main__":
    main()
