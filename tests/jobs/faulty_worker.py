"""A decode process with codecs that do what hostile files make codecs do."""

from __future__ import annotations

import os
import signal
import threading

import numpy as np

from viewer.core.pixels import PixelInfo
from viewer.dicom import codecs, decoders
from viewer.jobs import worker

EXITS, CRASHES, HANGS, EATS, SOUND, FAULTS = "1.2.3.1", "1.2.3.2", "1.2.3.3", "1.2.3.4", "1.2.3.5", "1.2.3.6"


def exits(data: bytes, info: PixelInfo) -> codecs.Decoded:
    os._exit(3)


def crashes(data: bytes, info: PixelInfo) -> codecs.Decoded:
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
    raise AssertionError


def faults(data: bytes, info: PixelInfo) -> codecs.Decoded:
    """End as a codec does that writes beyond its memory."""
    os.kill(os.getpid(), getattr(signal, "SIGSEGV", signal.SIGTERM))
    raise AssertionError


def hangs(data: bytes, info: PixelInfo) -> codecs.Decoded:
    threading.Event().wait()
    raise AssertionError


def eats(data: bytes, info: PixelInfo) -> codecs.Decoded:
    return np.ones((64, 1024, 1024, 64), np.uint8), False


def sound(data: bytes, info: PixelInfo) -> codecs.Decoded:
    """Print, as some codecs do, and give the picture whose bytes `data` are."""
    os.write(1, b"chatter")
    return np.frombuffer(data, np.uint8).reshape(info.rows, info.columns).copy(), False


def main() -> None:
    """Serve with the faulty codecs added to the table."""
    for function in (exits, crashes, hangs, eats, sound, faults):
        syntax = globals()[function.__name__.upper()]
        setattr(codecs, function.__name__, function)
        decoders.CANDIDATES[syntax] = ("", (function.__name__,))
    worker.main()
